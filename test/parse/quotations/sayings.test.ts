/** Who is said to have said something, outside of quotations. */

import assert from 'node:assert/strict'
import {describe, it} from 'node:test'
import type {Paragraph, Root} from 'mdast'
import type {Mention, Saying} from '../../../src/model/story.ts'
import {sayingsIn} from '../../../src/parse/quotations/sayings.ts'

const holm: Mention = {type: 'Person', name: 'Ann Holm'}

const table: readonly (readonly [sentence: string, language: string, places: number[]])[] = [
  ['Holm confirmed that two boats had come.', 'en', [0]],
  ['Ann Holm, the vice president of the harbour’s oldest party, confirmed it.', 'en', [4]],
  ['It was announced by the new harbour master, Ann Holm.', 'en', [48]],
  ['According to Ann Holm the boats had come.', 'en', [17]],
  ['Ana Holm dijo que no.', 'es', [4]],
  ['Das sagte Ann Holm am Montag.', 'de', [14]],
  ['Holm, council leader, said so.', 'en', [0]],
  ['The boats came late. Holm said so.', 'en', [21]],
  ['Holm is likely to visit the harbour soon, officials said.', 'en', []],
  ['The boats had come to see Holm.', 'en', []],
  ['The boats had come to see Holm. Others said no.', 'en', []],
  ['The paper said that, because Holm is ill, the boats had left.', 'en', []],
  ['Holm and Co, the boat builders, said so.', 'en', []],
  ['Holmes confirmed that two boats had come.', 'en', []],
  ['Holm will speak to the nation on Monday in answer to what the board had reported.', 'en', []],
  ['Holm confirmed that two boats had come.', 'xx', []]
]

/** A body of one paragraph, on a line of the capture. */
function bodyOf(text: string, line: number): Root {
  const place = {line, column: 1}
  const paragraph: Paragraph = {
    type: 'paragraph',
    children: [{type: 'text', value: text}],
    position: {start: place, end: place}
  }
  return {type: 'root', children: [paragraph]}
}

describe('sayings', () => {
  for (const [sentence, language, places] of table) {
    const what = places.length === 0 ? 'nothing' : `a saying at ${places.join(', ')}`
    it(`should find ${what} in ${language}: ${sentence}`, () =>
      assert.deepEqual(
        sayingsIn(bodyOf(sentence, 7), [holm], language),
        places.map((at): Saying => ({speaker: 'Ann Holm', line: 7, at}))
      ))
  }
})
