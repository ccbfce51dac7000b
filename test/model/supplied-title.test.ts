/** Titles that the archive supplies: the first words of a text, in square brackets. */

import assert from 'node:assert/strict'
import {describe, it} from 'node:test'
import fc from 'fast-check'
import {suppliedTitle} from '../../src/model/supplied-title.ts'

const rows: readonly [string, string | undefined][] = [
  ['', undefined],
  [' \n ', undefined],
  ['Rain.', '[Rain.]'],
  [
    'The ferry struck the pier at noon, and nobody on board was hurt.',
    '[The ferry struck the pier at noon, and nobody on …]'
  ],
  [
    'The ferry struck the pier at Lindholm at noon — and nobody was hurt.',
    '[The ferry struck the pier at Lindholm at noon …]'
  ],
  ['The  ferry\nstruck', '[The ferry struck]'],
  ['渡船'.repeat(40), `[${'渡船'.repeat(24)} …]`],
  ['🦊'.repeat(60), `[${'🦊'.repeat(48)} …]`]
]

describe('suppliedTitle', () => {
  for (const [text, expected] of rows) {
    it(`should make ${expected ?? 'nothing'} of ${JSON.stringify(text.slice(0, 70))}`, () =>
      assert.equal(suppliedTitle(text), expected))
  }
  it('should hold the beginning of the text and nothing else', () =>
    fc.assert(
      fc.property(fc.string({unit: 'grapheme'}), text => {
        const words = suppliedTitle(text)?.replace(/^\[|(?: …)?\]$/gu, '')
        const plain = text.trim().replace(/\s+/gu, ' ')
        assert.ok(words === undefined ? plain === '' : plain.startsWith(words))
      })
    ))
})
