/** How far the text runs over what a page sets between its paragraphs. */

import assert from 'node:assert/strict'
import {test} from 'node:test'
import {featuresOf} from '../../../src/parse/blocks/features.ts'
import {bestRun} from '../../../src/parse/body-block/run-of-text.ts'
import {proseScore} from '../../../src/parse/body-block.ts'

const opening = 'The harbour of Lindholm was closed on Friday after a ferry struck the pier.'
const longer =
  'Harbour master Petra Alm said that divers would look at the pier of the ferry on Saturday, and that buses go by the upper road until then.'

const rows: readonly (readonly [what: string, texts: readonly string[], end: number])[] = [
  ['a clause between paragraphs', [opening, 'What the divers found', longer], 3],
  [
    'a picture with its number, its caption and who took it',
    [longer, '3', 'The ferry lay at the pier until the tide came in', 'Photo: Ida Lund', longer],
    5
  ],
  [
    'a picture above a line of the page: there it ends',
    [longer, 'The ferry at the pier', 'Photo: Ida Lund', 'Most read', longer],
    1
  ],
  [
    'a notice of rights: it ends the page',
    [longer, 'The ferry at the pier', '© 2016 Lindholm Group. All rights reserved', longer],
    1
  ]
]
for (const [what, texts, end] of rows) {
  test(`should find ${end} blocks of text over ${what}`, () => {
    const features = texts.map(text => featuresOf(text))
    const run = bestRun(texts, features.map(proseScore), features, () => false)
    assert.deepEqual(run, {start: 0, end})
  })
}
