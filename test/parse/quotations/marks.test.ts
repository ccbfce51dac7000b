/** What stands in quotation marks, in the marks of any language. */

import assert from 'node:assert/strict'
import {test} from 'node:test'
import {spansOf, withPrintedMarks} from '../../../src/parse/quotations/marks.ts'
import {singleSpansOf} from '../../../src/parse/quotations/spans.ts'

const quoted: readonly (readonly [text: string, expected: readonly string[]])[] = [
  ['“We stay,” she said. “All of us.”', ['We stay,', 'All of us.']],
  ['"We stay," she said. "All of us."', ['We stay,', 'All of us.']],
  ['„Wir bleiben“, sagte sie.', ['Wir bleiben']],
  ['»Wir bleiben«, sagte sie.', ['Wir bleiben']],
  ['« Nous restons », dit-elle.', ['Nous restons']],
  ['”Me jäämme”, hän sanoi.', ['Me jäämme']],
  ['「私たちは残る」と話した。', ['私たちは残る']],
  ['“They call it ‘home,’ and stay.”', ['They call it ‘home,’ and stay.']],
  ['«Завод «Родина» остаётся», - сказала она.', ['Завод «Родина» остаётся']],
  ['«Завод «Родина», - сказала она.', ['Завод «Родина']],
  ['"We stay. "All of us."', ['We stay.', 'All of us.']],
  ['A 5" pipe and a 7" pipe burst.', []],
  ['”Me jäämme tänne“, hän sanoi.', ['Me jäämme tänne']],
  ['אמר ד"ר כהן: "כאן נשארים".', ['כאן נשארים']],
  ['No marks, but the child’s apostrophe.', []]
]

const single: readonly (readonly [text: string, expected: readonly string[]])[] = [
  ['‘Het water blijft stijgen’, zegt Ida Lund.', ['Het water blijft stijgen']],
  ['‘The boys’, Ida said, ‘are late.’', ['are late.']],
  ['‘We stay,’ she said.', ['We stay,']]
]
for (const [text, expected] of single) {
  test(`should find what single marks set apart in ${text}`, () => {
    assert.deepEqual(
      singleSpansOf(text).map(span => span.text),
      expected
    )
  })
}

for (const [text, expected] of quoted) {
  test(`should find what is quoted in ${text}`, () => {
    assert.deepEqual(
      spansOf(text).map(span => span.text),
      expected
    )
  })
}

test('should leave a quotation open that its paragraph does not close', () => {
  assert.deepEqual(spansOf('She said: “We stay.'), [
    {start: 10, end: 19, text: 'We stay.', closed: false}
  ])
})

test('should go on with what the paragraph before left open, up to the mark that closes it', () => {
  assert.deepEqual(spansOf('All of us.” They left.', true), [
    {start: 0, end: 11, text: 'All of us.', closed: true}
  ])
})

const typed: readonly (readonly [text: string, expected: string])[] = [
  ["``We stay,'' she said.", '“ We stay,”  she said.'],
  ["All of us.'' They left.", 'All of us.”  They left.'],
  ['“We stay,” she said of the `pier.', '“We stay,” she said of the `pier.']
]

for (const [text, expected] of typed) {
  test(`should leave everything at its place where the marks of print are set in ${text}`, () => {
    assert.equal(withPrintedMarks(text), expected)
    assert.equal(text.length, expected.length)
  })
}
