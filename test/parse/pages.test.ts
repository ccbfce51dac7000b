/**
 * Whole pages: what is settled, from which line, by which rule, and the words that say why.
 *
 * `fixtures/pages.jsonl` holds a page a line: what it shows, its blocks, what is settled, and the
 * lines that are no plain text. `UPDATE=1` writes the last two anew: look at what changes.
 */

import assert from 'node:assert/strict'
import {readFileSync, writeFileSync} from 'node:fs'
import {test} from 'node:test'
import type {Story} from '../../src/model/story.ts'
import {storyOf} from './story-of.ts'

const headline = 'Storm closes bridge over the river at Lindholm'

/** What every page of these is sure to have, and other tests look at. */
const apart = new Set(['inLanguage', 'direction', 'body', 'mentions', 'quotations'])

/** Each field as `name value lines rule certainty: because`; `captions` and the like without a value. */
function settled(story: Story): string[] {
  const values = new Map<string, unknown>(Object.entries(story))
  return Object.entries(story.evidence)
    .filter(([field]) => !apart.has(field))
    .map(([field, {rule, line = '-', lines = [line], certainty, because}]) => {
      const value = values.has(field) ? `${JSON.stringify(values.get(field))} ` : ''
      return `${field} ${value}${lines.join(',')} ${rule} ${certainty}: ${because}`
    })
    .filter(
      said => !said.startsWith('kind "article" - ') && !said.startsWith(`headline "${headline}" `)
    )
}

/** The lines that are neither plain text nor the headline, as `number fate field rule`. */
function dropped(story: Story): string[] {
  return story.lines
    .filter(
      ({fate, field, rule}) =>
        fate !== 'blank' && rule !== 'headline' && (fate !== 'body' || field !== 'body')
    )
    .map(({number, fate, field, rule}) => [number, fate, field, rule].filter(Boolean).join(' '))
}

/** A page of the fixture. */
interface Page {
  readonly shows: string
  readonly blocks: readonly string[]
  readonly settled: readonly string[]
  readonly lines: readonly string[]
}

const fixture = new URL('../fixtures/pages.jsonl', import.meta.url)
const pages = readFileSync(fixture, 'utf8')
  .trimEnd()
  .split('\n')
  .map((line): Page => JSON.parse(line))

if (process.env.UPDATE === '1') {
  const written = pages.map(({shows, blocks}) => {
    const story = storyOf(blocks.join('\n\n'))
    return `${JSON.stringify({shows, blocks, settled: settled(story), lines: dropped(story)})}\n`
  })
  writeFileSync(fixture, written.join(''))
}

for (const page of pages) {
  test(`should read ${page.shows}, and say why`, () => {
    const story = storyOf(page.blocks.join('\n\n'))
    assert.deepEqual(settled(story), page.settled)
    assert.deepEqual(dropped(story), page.lines)
  })
}
