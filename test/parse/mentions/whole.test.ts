/** Passages and all that is read of each: what is named, as what, with which role, and what stands around it. */

import assert from 'node:assert/strict'
import {readFileSync} from 'node:fs'
import {test} from 'node:test'
import {type Sighting, sightingsIn} from '../../../src/parse/mentions/sightings.ts'
import {wordsOf} from '../../../src/parse/mentions/words.ts'

/** A line of the fixture. */
interface Row {
  readonly language: string
  readonly text: string
  readonly names: readonly string[]
}

const rows = readFileSync(new URL('../../fixtures/passages.jsonl', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n')
  .map((line): Row => JSON.parse(line))

for (const {language, text, names} of rows) {
  test(`should read the names (${language}) in: ${text}`, () => {
    const found = sightingsIn({text, words: wordsOf(text, language), language})
    assert.deepEqual(found.map(described), names)
    for (const {text: name, start} of found) assert.ok(text.startsWith(name, start), name)
  })
}

/** `Person Boris Johnson [Prime Minister]`, `Place Paris = paris in`, `Unknown Quist traded`. */
function described({type, text, role, known, ...around}: Sighting): string {
  return [
    type,
    text,
    role === undefined ? [] : `[${role}]`,
    known === undefined ? [] : `= ${known.key}`,
    around.isTraded ? 'traded' : [],
    around.isAfterPreposition ? 'in' : [],
    around.isInTitle ? 'title' : []
  ]
    .flat()
    .join(' ')
}
