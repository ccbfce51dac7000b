/** The words that a reader may have meant, and the one that the browser practises with. */

import assert from 'node:assert/strict'
import {describe, it} from 'node:test'
import {commonWord, type WordCounts} from '../../src/search/vocabulary.ts'

describe('commonWord', () => {
  const counts: WordCounts = [
    ['harbour', 'harbour', 900],
    ['strike', 'strike', 130],
    ['lindqvist', 'Lindqvist', 101],
    ['budget', 'budget', 99],
    ['quay', 'quay', 3]
  ]
  const table: readonly (readonly [counts: WordCounts, stories: number, expected: string])[] = [
    [counts, 2000, 'budget'],
    [counts.toReversed(), 2000, 'budget'],
    [counts, 2020, 'Lindqvist'],
    [counts, 2600, 'strike'],
    [counts, 20, 'quay'],
    [[], 2000, '']
  ]
  for (const [words, stories, expected] of table) {
    it(`should take “${expected}” where ${stories} stories have ${words.length} words`, () => {
      assert.equal(commonWord(words, stories), expected)
    })
  }
})
