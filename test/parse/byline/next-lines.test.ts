/** Bylines whose names stand on lines of their own, under a word that stands alone. */

import assert from 'node:assert/strict'
import {test} from 'node:test'
import {storyOf} from '../story-of.ts'

const headline = 'Ferry strikes pier, harbour of Lindholm closed'
const paragraphs = [
  'The harbour of Lindholm was closed on Friday after a ferry struck the northern pier, the harbour office said in a statement.',
  'Nobody was hurt. The ferry Alma had left the island of Torsa with forty passengers when her engine failed in heavy wind.'
]

const rows: readonly (readonly [lines: readonly string[], names: readonly string[]])[] = [
  [
    ['Jane Porter, Reporter', 'Ola Berg, Senior News Editor', 'Published: March 3, 2019'],
    ['Jane Porter', 'Ola Berg']
  ],
  [
    ['Jane Porter', '@jporter', 'Reporter', 'Ola Berg', 'Reporter', 'Published March 3, 2019'],
    ['Jane Porter', 'Ola Berg']
  ],
  [['Jane Porter', 'Pacific Canada Reporter', 'March 3, 2019'], ['Jane Porter']],
  [['By', 'Jane Doe', '29 March 2019'], ['Jane Doe']],
  [
    ['By', 'Jane Doe', 'Political Editor', 'and', 'Tom Berg', '29 March 2019'],
    ['Jane Doe', 'Tom Berg']
  ],
  [
    ['Av', 'Anna Berg', 'Jonas Lund', 'Publicerad: 17 september 2020'],
    ['Anna Berg', 'Jonas Lund']
  ],
  [['By', 'Jane Doe', 'Market Report', '29 March 2019'], ['Jane Doe']]
]
for (const [lines, names] of rows) {
  test(`should read ${names.join(' and ')} from ${lines.join(' / ')}`, () => {
    const {author = []} = storyOf([headline, ...lines, ...paragraphs].join('\n\n'))
    assert.deepEqual(
      author.map(({name}) => name),
      names
    )
  })
}
