/**
 * Readings: what users get of every labelled capture stays as it is, until a rule changes it.
 *
 * `labelled/readings/` and `made/readings/` hold a file a capture: each field with its evidence, a line each, and the fate of
 * every line. What the capture's label contradicts is marked `(wrong)`: a known failure. So a change
 * of a rule shows in the record it changes, the sentence of its evidence included. `UPDATE=1` writes
 * the files anew: look at what changes, then commit it.
 */

import assert from 'node:assert/strict'
import {existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {test} from 'node:test'
import {fileURLToPath} from 'node:url'
import {type Label, readLabels} from '../../scripts/evaluate/labels.ts'
import {toPrediction} from '../../scripts/evaluate/predict.ts'
import {score} from '../../scripts/evaluate/score.ts'
import {fields} from '../../src/model/evidence.ts'
import {toRecord} from '../../src/model/record.ts'
import type {Story} from '../../src/model/story.ts'
import {storyOf} from './story-of.ts'

const folders = ['labelled', 'made'].map(name =>
  fileURLToPath(new URL(`../fixtures/${name}/`, import.meta.url))
)
const update = process.env.UPDATE === '1'

/** What a label says of each part of a reading; of the others it says nothing. */
const labelled: Readonly<Record<string, readonly string[]>> = {
  kind: ['kind'],
  headline: ['headline'],
  abstract: ['standfirst'],
  byline: ['byline'],
  author: ['byline'],
  dateline: ['dateline_place', 'agency'],
  datePublished: ['date'],
  publisher: ['publisher'],
  articleSection: ['section'],
  keywords: ['section'],
  captions: ['captions'],
  subheads: ['subheads'],
  quotations: ['quotes', 'speaker'],
  body: ['body_first'],
  furniture: ['boilerplate'],
  wordCount: ['body_first', 'boilerplate', 'captions', 'subheads'],
  lines: ['headline', 'standfirst', 'body_first', 'boilerplate', 'captions', 'subheads']
}

/** What marks a part that a label contradicts. */
const wrong = ' (wrong)'

for (const folder of folders) {
  const labels = new Map(readLabels(`${folder}labels.jsonl`).map(label => [label.file, label]))
  if (update) mkdirSync(`${folder}readings`, {recursive: true})
  for (const file of readdirSync(`${folder}texts`).sort()) {
    test(`should go on reading ${file} as it does`, () => {
      const story = storyOf(readFileSync(`${folder}texts/${file}`, 'utf8').replace(/\r\n?/gu, '\n'))
      const path = `${folder}readings/${file.replace(/\.txt$/, '.jsonl')}`
      const found = readingOf(story)
      const label = labels.get(file)
      assert.ok(label, `${file} has no label`)
      if (update) writeFileSync(path, judged(label, story, found).join(''))
      assert.ok(existsSync(path), 'No reading yet: write it with UPDATE=1')
      const lines = readFileSync(path, 'utf8').split('\n').slice(0, -1)
      const now = lines.map(line => {
        const [part = ''] = JSON.parse(line)
        return found.get(part.replace(wrong, '')) ?? 'nothing'
      })
      assert.deepEqual(
        now,
        lines.map(line => `${line.replace(wrong, '')}\n`)
      )
    })
  }
}

/** Every part of a story by its name, as a line of JSON: name, value, evidence. */
function readingOf(story: Story): ReadonlyMap<string, string> {
  const {evidence, body, furniture, ...record} = toRecord(story)
  const values = new Map<string, unknown>(Object.entries(record))
  const found = new Map<string, string>()
  const put = (part: string, ...said: unknown[]) =>
    found.set(part, `${JSON.stringify([part, ...said])}\n`)
  for (const field of fields) {
    const why = evidence[field]
    if (why !== undefined) put(field, values.get(field) ?? null, why)
  }
  for (const part of ['citedSources', 'spatialCoverage', 'wordCount'] as const) {
    if (record[part] !== undefined) put(part, record[part])
  }
  put(
    'lines',
    story.lines
      .filter(({fate}) => fate !== 'blank')
      .map(({number, fate, field = '-', rule}) => `${number} ${fate} ${field} ${rule}`)
  )
  return found
}

/** The parts with a mark at those that the label of a capture contradicts. */
function judged(label: Label, story: Story, found: ReadonlyMap<string, string>): string[] {
  const prediction = toPrediction(label.file, story)
  const scores = score([label], [prediction], 'mode').get('all') ?? new Map()
  const failed = new Set(
    [...scores].filter(([, {f1}]) => f1 < 1).map(([field]) => field.replace('(recall)', ''))
  )
  return [...found].map(([part, line]) =>
    (labelled[part] ?? []).some(field => failed.has(field))
      ? line.replace(`["${part}"`, `["${part}${wrong}"`)
      : line
  )
}
