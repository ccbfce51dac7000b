/**
 * What rests on which line: every labelled capture without one of its lines, or without the first
 * word of one, which makes a near miss of it; and what changes.
 *
 *     ["en-wire-signed-end", 3, "", ["- byline \"By Jane Doe\" …", "+ 4 furniture - furniture-above"]]
 *
 * The lines are those that a field rests on, the first of the text, and some that the page carries
 * besides. A field that one line states must change without it. All that changes is kept in
 * `labelled/without-a-line.jsonl` and in `made/`, and `UPDATE=1` writes that anew: look at what differs.
 */

import assert from 'node:assert/strict'
import {readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {test} from 'node:test'
import {fileURLToPath} from 'node:url'
import {fields} from '../../src/model/evidence.ts'
import {toRecord} from '../../src/model/record.ts'
import type {Line, Story} from '../../src/model/story.ts'
import {storyOf} from './story-of.ts'

const folders = ['labelled', 'made'].map(name =>
  fileURLToPath(new URL(`../fixtures/${name}/`, import.meta.url))
)

/** Lines of the page, such as buttons, that are left out of each capture. */
const mostFurniture = 3

/**
 * A capture, one of its lines, what is put in its place, and the facts that go, or come
 * in place of others, with that.
 */
type Row = readonly [name: string, line: number, instead: string, changes: readonly string[]]

/** Fields, as `name line field`, that one line states. */
const stated: string[] = []

const changesIn = new Map(folders.map(folder => [folder, rowsOf(folder)]))
const found = [...changesIn.values()].flat()

if (process.env.UPDATE === '1') {
  for (const [folder, rows] of changesIn) {
    const written = rows.map(row => `${JSON.stringify(row)}\n`)
    writeFileSync(`${folder}without-a-line.jsonl`, written.join(''))
  }
}

const kept = folders.flatMap(folder =>
  readFileSync(`${folder}without-a-line.jsonl`, 'utf8')
    .trimEnd()
    .split('\n')
    .map((row): Row => JSON.parse(row))
)

test('should not know without a line what that line states', () => {
  const without = found.filter(([, , instead]) => instead === '')
  const changed = new Set(
    without.flatMap(([name, line, , changes]) =>
      changes.map(change => `${name} ${line} ${change.split(' ')[1]}`)
    )
  )
  const leftOut = new Set(without.map(([name, line]) => `${name} ${line}`))
  const asked = stated.filter(one => leftOut.has(one.replace(/ \S+$/, '')))
  assert.ok(asked.length > 150, `only ${asked.length} fields`)
  assert.deepEqual(
    asked.filter(one => !changed.has(one)),
    []
  )
})

test('should change without a line what rests on it, and nothing else', () => {
  assert.deepEqual(
    found.map(row => row.slice(0, 3).join(' ')),
    kept.map(row => row.slice(0, 3).join(' '))
  )
  for (const [index, row] of found.entries()) assert.deepEqual(row, kept[index])
})

/** What changes in every capture of a folder, edit by edit. */
function rowsOf(folder: string): readonly Row[] {
  return readdirSync(`${folder}texts`)
    .sort()
    .flatMap(file => {
      const text = readFileSync(`${folder}texts/${file}`, 'utf8').replace(/\r\n?/gu, '\n')
      return rowsOfCapture(file.replace(/\.txt$/, ''), text)
    })
}

function rowsOfCapture(name: string, text: string): readonly Row[] {
  const story = storyOf(text)
  const before = factsOf(story)
  stated.push(...statedIn(story).map(([line, field]) => `${name} ${line} ${field}`))
  const {stating, carried} = linesOf(story)
  const edits = [...stating, ...carried].map(({number}) => [number, ''] as const)
  const cuts = stating.map(({number, text: line}) => [number, withoutFirstWord(line)] as const)
  return [...edits, ...cuts.filter(([, rest]) => rest !== '')].map(([line, instead]) => {
    const lines = text.split('\n')
    lines[line - 1] = instead
    const after = factsOf(storyOf(lines.join('\n')))
    const come = [...after].filter(fact => !before.has(fact))
    const replaced = new Set([...come.map(subjectOf), ...(instead === '' ? [String(line)] : [])])
    const gone = [...before].filter(fact => !after.has(fact) && !replaced.has(subjectOf(fact)))
    const changes = [...gone.map(fact => `- ${fact}`), ...come.map(fact => `+ ${fact}`)]
    return [name, line, instead.slice(0, 20), changes]
  })
}

/** Lines that a field rests on, or that open the text; and the first that the page carries besides. */
function linesOf({lines}: Story): Record<'stating' | 'carried', readonly Line[]> {
  const opening = lines.find(({field}) => field === 'body')
  const stating = lines.filter(
    line => line.fate === 'metadata' || line.field === 'captions' || line === opening
  )
  const carried = lines.filter(({fate}) => fate === 'furniture').slice(0, mostFurniture)
  return {stating, carried}
}

/** The field, or the line, that a fact is about. */
function subjectOf(fact: string): string {
  return fact.slice(0, fact.indexOf(' '))
}

function withoutFirstWord(line: string): string {
  return line.trim().split(/\s+/).slice(1).join(' ')
}

/** The fields of one value that one line states, with that line. */
function statedIn(story: Story): readonly (readonly [line: number, field: string])[] {
  const values = new Map<string, unknown>(Object.entries(story))
  return fields.flatMap(field => {
    const {line, lines, certainty} = story.evidence[field] ?? {}
    if (line === undefined || lines !== undefined || certainty !== 'stated') return []
    return Array.isArray(values.get(field)) ? [] : [[line, field] as const]
  })
}

/** Everything that is said of a story, a fact a text. */
function factsOf(story: Story): ReadonlySet<string> {
  const values = new Map<string, unknown>(Object.entries(toRecord(story)))
  const settled = fields.flatMap(field => {
    const {rule, line = '-', certainty, because} = story.evidence[field] ?? {}
    const value = values.get(field)
    if (rule === undefined || field === 'furniture' || field === 'body') return []
    if (Array.isArray(value)) return value.map(one => `${field} ${JSON.stringify(one)}`)
    return [`${field} ${JSON.stringify(value)}: ${line} ${rule} ${certainty}, ${because}`]
  })
  const fates = story.lines
    .filter(({fate}) => fate !== 'blank')
    .map(({number, fate, field = '-', rule}) => `${number} ${fate} ${field} ${rule}`)
  return new Set([...settled, ...fates])
}
