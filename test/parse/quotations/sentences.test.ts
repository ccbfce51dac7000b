/** Where sentences end, and where a full stop belongs to a word. */

import assert from 'node:assert/strict'
import {test} from 'node:test'
import {sentencesOf} from '../../../src/parse/quotations/sentences.ts'

const texts: readonly (readonly [text: string, expected: readonly string[]])[] = [
  ['They left. They came back.', ['They left.', 'They came back.']],
  ['Mr. Alm met U.S. farmers. They left.', ['Mr. Alm met U.S. farmers.', 'They left.']],
  ['J. R. Alm left at 5.30 p.m. on Friday.', ['J. R. Alm left at 5.30 p.m. on Friday.']],
  ['Did they leave? Nobody knows', ['Did they leave?', 'Nobody knows']],
  ['他们走了。没有人知道。', ['他们走了。', '没有人知道。']]
]

for (const [text, expected] of texts) {
  test(`should part ${text}`, () => {
    assert.deepEqual(
      sentencesOf(text).map(sentence => sentence.text.trim()),
      expected
    )
  })
}

test('should know a sentence that its text breaks off', () => {
  assert.deepEqual(sentencesOf('They left. She said,'), [
    {text: 'They left.', complete: true},
    {text: ' She said,', complete: false}
  ])
})
