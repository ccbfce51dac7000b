/** Stories and all that each is said to name: once each, by which name, where, and what the story is about. */

import assert from 'node:assert/strict'
import {readFileSync} from 'node:fs'
import {test} from 'node:test'
import type {Mention} from '../../../src/model/story.ts'
import {storyOf} from '../story-of.ts'

/** A line of the fixture. */
interface Row {
  /** Its paragraphs. */
  readonly capture: readonly string[]
  readonly mentions: readonly string[]
  /** Countries. */
  readonly about: string
}

const rows = readFileSync(new URL('../../fixtures/mentions.jsonl', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n')
  .map((line): Row => JSON.parse(line))

for (const {capture, mentions, about} of rows) {
  test(`should name once each in: ${capture.slice(0, 2).join(' ¶ ').slice(0, 120)}`, () => {
    const story = storyOf(capture.join('\n\n'))
    assert.deepEqual(story.mentions.map(described), mentions)
    assert.equal((story.spatialCoverage ?? []).join(' '), about)
  })
}

/** `Person Maria Zakharova ×3 @5 [spokeswoman @5] (Zakharova)`, `Place Paris ×1 @3 in FR`. */
function described(mention: Mention): string {
  const {type, name, count, line, roles = [], aliases = [], country, containedInPlace} = mention
  return [
    `${type} ${name} ×${count} @${line}`,
    roles.map(role => `[${role.text} @${role.line}]`),
    aliases.length === 0 ? [] : `(${aliases.join(', ')})`,
    country === undefined ? [] : `= ${country}`,
    containedInPlace === undefined ? [] : `in ${containedInPlace}`,
    mention.onlyInDateline === true ? 'dateline only' : []
  ]
    .flat()
    .join(' ')
}
