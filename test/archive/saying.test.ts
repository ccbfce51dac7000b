/** Who is said to say something in a sentence. */

import assert from 'node:assert/strict'
import {test} from 'node:test'
import {isSaying} from '../../src/archive/statements/saying.ts'

const table: readonly (readonly [string, boolean])[] = [
  ['Holm confirmed that two boats had come.', true],
  ['Ann Holm, the vice president of the harbour’s oldest party, confirmed it.', true],
  ['It was announced by the new harbour master, Ann Holm.', true],
  ['According to Ann Holm the boats had come.', true],
  ['Ana Holm dijo que no.', true],
  ['Holm is likely to visit the harbour soon, officials said.', false],
  ['The boats had come to see Holm.', false],
  ['The paper said that, because Holm is ill, the boats had left.', false],
  ['Holm and Co, the boat builders, said so.', false],
  ['Holmes confirmed that two boats had come.', false],
  ['Holm will speak to the nation on Monday in answer to what the board had reported.', false]
]

for (const [sentence, expected] of table) {
  test(`should ${expected ? '' : 'not '}take Holm to say something: ${sentence}`, () =>
    assert.equal(isSaying(sentence, 'Holm'), expected))
}
