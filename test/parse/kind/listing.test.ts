/** Pages whose paragraphs make no text are listings; a story with a little of the same is none. */

import assert from 'node:assert/strict'
import {test} from 'node:test'
import {storyOf} from '../story-of.ts'

const leads = [
  'The harbour of Lindholm was closed on Friday after a ferry struck its northern pier, the harbour office told the Herald in a statement later in the evening',
  'Bakers in Torsa say the price of bread will rise again before the spring market opens, since flour has become dear and the mills say that it will remain so',
  'The council has chosen a new librarian, who will begin her work in the old town in May, when the house has been mended and its books have come back from the cellar',
  'Rain has stopped the building of the road to the coast for the third time this winter, and the firm that builds it asks for more money than the council has to give'
] as const
const headlines = [
  'Ferry strikes northern pier of Lindholm',
  'Price of bread will rise before spring market',
  'Council has chosen a new librarian for May',
  'Rain stops building of the road to the coast'
] as const

const rows: readonly (readonly [shows: string, kind: string, blocks: readonly string[]])[] = [
  ['paragraphs that break off', 'listing', leads.map(lead => `${lead}, and ${lead}...`)],
  [
    'one paragraph that breaks off',
    'article',
    [...leads.map(lead => `${lead}.`), `${leads[0]}...`]
  ],
  ['numbered items', 'listing', leads.map((lead, index) => `${index + 1}. ${lead}.`)],
  [
    'headlines over paragraphs of their own',
    'listing',
    leads.flatMap((lead, index) => [headlines[index] ?? '', `${lead}.`])
  ],
  [
    'subheads over paragraphs',
    'article',
    leads.flatMap((lead, index) => [`Part ${'one two three four'.split(' ')[index]}`, `${lead}.`])
  ],
  [
    'a table of an agency',
    'article',
    [
      'WEATHER OF THE COAST',
      'Lindholm.......27.......21',
      'Torsa..........29.......16',
      'Alma...........28.......16',
      'Lundvik........30.......17',
      'Oslo...........21.......12'
    ]
  ],
  [
    'the same link after each paragraph',
    'listing',
    leads.slice(0, 3).flatMap(lead => [`${lead}.`, 'Continue reading'])
  ],
  [
    'advertisements between some paragraphs',
    'article',
    ['Advertisement', ...leads.map(lead => `${lead}.`), 'Advertisement']
  ]
]

for (const [shows, kind, blocks] of rows) {
  test(`should call ${shows} ${kind === 'listing' ? 'a listing' : 'an article'}`, () => {
    assert.equal(storyOf(blocks.join('\n\n')).kind, kind)
  })
}
