/** When the index only guessed. */

import assert from 'node:assert/strict'
import {describe, it} from 'node:test'
import {isGuess} from '../../src/browser/search-guess.ts'

const cases: [query: string, found: string[], expected: boolean][] = [
  ['dockers', ['do', 'does'], true],
  ['dockers', ['Dock'], false],
  ['ponies', ['pony'], false],
  ['qwxzv', ['q'], true],
  ['goes', ['go'], false],
  ['dying', ['die'], false],
  ['harbourmaster', ['harbour'], false],
  ['technical', ['military-technical'], false],
  ['Zakharowa', ['Zakharova'], false],
  ['Zakharowa', ['Zak'], true],
  ['école', ['Ecole'], false],
  ['oil dockers', ['oil', 'do'], true],
  ['oil prices', ['oil', 'price'], false],
  ['…', ['do'], false],
  ['', [], false]
]

describe('isGuess', () => {
  for (const [query, found, expected] of cases) {
    it(`should be ${expected} for “${query}” and “${found.join(' ')}”`, () =>
      assert.equal(isGuess(query, found), expected))
  }
})
