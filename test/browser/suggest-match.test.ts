/** Spelling that is forgiven, and spelling that is not. */

import assert from 'node:assert/strict'
import {describe, it} from 'node:test'
import fc from 'fast-check'
import {edits, editsToStart, folded, foldedWords} from '../../src/browser/suggest-match.ts'

const foldings: [word: string, folded: string][] = [
  ['Guaidó', 'guaido'],
  ['Łódź', 'lodz'],
  ['Straße', 'strasse'],
  ['O’Brien', 'obrien'],
  ['Захарова', 'zakharova'],
  ['بوتين', 'بوتين'],
  ['…', '']
]

const distances: [typed: string, word: string, edits: number | undefined][] = [
  ['zakharova', 'zakharova', 0],
  ['zakharowa', 'zakharova', 1],
  ['zaharova', 'zakharova', 1],
  ['zakahrova', 'zakharova', 1],
  ['zakharovva', 'zakharova', 1],
  ['zaharowa', 'zakharova', 2],
  ['sakharova', 'zakharova', 1],
  ['akharova', 'zakharova', 1],
  ['sakharowa', 'zakharova', 2],
  ['saharowa', 'zakharova', undefined],
  ['tank', 'bank', undefined],
  ['zagarina', 'zakharova', undefined],
  ['tass', 'task', 1],
  ['tas', 'tax', undefined],
  ['bolton', 'bolten', 1],
  ['boltan', 'belten', undefined]
]

const starts: [typed: string, word: string, edits: number | undefined][] = [
  ['zakh', 'zakharova', 0],
  ['zakharow', 'zakharova', 1],
  ['zahar', 'zakharova', 1],
  ['za', 'zurich', undefined],
  ['zakharovas', 'zakharova', 1],
  ['zakharovasaid', 'zakharova', undefined]
]

describe('folded', () => {
  for (const [word, expected] of foldings) {
    it(`should fold ${word} to \`${expected}\``, () => assert.equal(folded(word), expected))
  }

  it('should divide at spaces and hyphens', () =>
    assert.deepEqual(foldedWords('Press TV – Saint-Étienne'), ['press', 'tv', 'saint', 'etienne']))
})

describe('edits', () => {
  for (const [typed, word, expected] of distances) {
    it(`should be ${expected} from ${typed} to ${word}`, () =>
      assert.equal(edits(typed, word), expected))
  }

  it('should never be more than two, and none for the same word', () => {
    const word = fc.stringMatching(/^[a-d]{1,10}$/)
    fc.assert(
      fc.property(word, word, (typed, other) => {
        const distance = edits(typed, other)
        assert.equal(distance === 0, typed === other)
        assert.ok(distance === undefined || distance <= 2)
      })
    )
  })
})

describe('editsToStart', () => {
  for (const [typed, word, expected] of starts) {
    it(`should be ${expected} from ${typed} to the start of ${word}`, () =>
      assert.equal(editsToStart(typed, word), expected))
  }
})
