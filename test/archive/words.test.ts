/** How texts are cut into words, and words down to what their forms share. */

import assert from 'node:assert/strict'
import {describe, it} from 'node:test'
import {eachWord} from '../../src/archive/similarity/words.ts'

/** The words of a text: names marked with a star, and where each begins. */
function words(text: string): string[] {
  const found: string[] = []
  eachWord(text, (stem, isName, at) => found.push(`${stem}${isName ? '*' : ''} ${at}`))
  return found
}

const rows: readonly [string, readonly string[]][] = [
  ['The planes, carrying troops', ['the 0', 'plane 4', 'carry 12', 'troop 21']],
  ['She met Ann. Ann left', ['she 0', 'met 4', 'ann* 8', 'ann 13', 'left 17']],
  ['it cost 7 or 75', ['it 0', 'cost 3', 'or 10', '75 13']],
  ['12th floor', ['12 0', 'th 2', 'floor 5']],
  ['the co-op’s well-known’', ['the 0', 'co-op 4', 'well-known 12']],
  ['dresses and parties', ['dress 0', 'and 8', 'party 12']],
  ['in Éze, 𝒜b', ['in 0', 'éze* 3', '𝒜b* 8']],
  ['日本語 or ก', ['日本 0', '本語 1', 'or 4', 'ก 7']],
  ['— 7 ’ -', []]
]

describe('eachWord', () => {
  for (const [text, expected] of rows) {
    it(`should find the words of ${JSON.stringify(text)}`, () =>
      assert.deepEqual(words(text), expected))
  }
})
