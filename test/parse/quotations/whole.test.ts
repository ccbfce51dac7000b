/** Quotations whole: the words, who speaks, the words that say so, and where they stand. */

import assert from 'node:assert/strict'
import {readFileSync} from 'node:fs'
import {test} from 'node:test'
import type {Mention} from '../../../src/model/story.ts'
import {quotationsOf} from '../../../src/parse/quotations.ts'

const mentions: readonly Mention[] = [
  {type: 'Person', name: 'Petra Alm', jobTitle: 'council spokeswoman'},
  {type: 'Person', name: 'Jonas Falk', jobTitle: 'Lindholm mayor'},
  {type: 'Person', name: 'Vera Stone', jobTitle: 'Secretary of State'},
  {type: 'Organization', name: 'Harbour Ministry'},
  {type: 'Place', name: 'Lindholm'}
]

/** Text, speaker, attribution, paragraph and offset of each; an empty text where there is none. */
type Found = readonly (readonly (string | number)[])[]

function found(paragraphs: readonly string[], language: string): Found {
  return quotationsOf(paragraphs, mentions, language).map(
    ({text, speaker = '', attribution = '', paragraph, offset}) => [
      text,
      speaker,
      attribution,
      paragraph,
      offset
    ]
  )
}

/** Paragraphs of the fixture. */
interface Row {
  readonly language: string
  readonly paragraphs: readonly string[]
  readonly found: Found
}

const rows = readFileSync(new URL('../../fixtures/quotations.jsonl', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n')
  .map((line): Row => JSON.parse(line))

for (const row of rows) {
  test(`should know who speaks (${row.language}) in: ${row.paragraphs.join(' ¶ ')}`, () =>
    assert.deepEqual(found(row.paragraphs, row.language), row.found))
}
