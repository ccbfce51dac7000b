/** Whom a quotation means among the people and organisations of its story. */

import assert from 'node:assert/strict'
import {readFileSync} from 'node:fs'
import {test} from 'node:test'
import type {Mention} from '../../../src/model/story.ts'
import {quotationsOf} from '../../../src/parse/quotations.ts'

/** A line of the fixture. */
interface Row {
  readonly shows: string
  /** What the story names. */
  readonly mentions: readonly Mention[]
  readonly paragraphs: readonly string[]
  /** `speaker | attribution` of each quotation, with a dash for what is missing. */
  readonly speakers: readonly string[]
}

const rows = readFileSync(new URL('../../fixtures/speakers.jsonl', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n')
  .map((line): Row => JSON.parse(line))

for (const {shows, mentions, paragraphs, speakers} of rows) {
  test(`should know who speaks: ${shows}`, () => {
    assert.deepEqual(
      quotationsOf(paragraphs, mentions, 'en').map(
        ({speaker = '-', attribution = '-'}) => `${speaker} | ${attribution}`
      ),
      speakers
    )
  })
}
