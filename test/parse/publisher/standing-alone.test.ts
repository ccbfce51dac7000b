/** Names that stand alone on a line of the page: the outlet's own, and others. */

import assert from 'node:assert/strict'
import {test} from 'node:test'
import {storyOf} from '../story-of.ts'

const headline = 'Ferry strikes pier, harbour of Lindholm closed'
const paragraphs = [
  'The harbour of Lindholm was closed on Friday after a ferry struck the northern pier, the harbour office said in a statement.',
  'Nobody was hurt. The ferry Alma had left the island of Torsa with forty passengers when her engine failed in heavy wind.'
]

const pages: readonly (readonly [what: string, lines: readonly string[], outlet?: string])[] = [
  ['a medium under the headline', [headline, 'Torsa Ledger', ...paragraphs], 'Torsa Ledger'],
  ['two media, which are links', [headline, 'Torsa Ledger', 'Harbour Gazette', ...paragraphs]],
  ['a medium under the text, a link', [headline, ...paragraphs, 'Torsa Ledger', 'Share']],
  ['a medium that others quote', [headline, 'The New York Times', ...paragraphs]],
  ['a section', [headline, 'Sports Extra', ...paragraphs]],
  [
    'the issue of a magazine, which it names again',
    ['June 2014 Issue', headline, ...paragraphs, 'This story appears in the June 2014 issue.']
  ],
  ['a place', [headline, 'Copenhagen', ...paragraphs]],
  [
    'a name on top with its rights below',
    ['Tiltline', headline, ...paragraphs, '© 2019 Tiltline'],
    'Tiltline'
  ],
  [
    'a name on top that the story is about',
    ['Alma', headline, ...paragraphs, 'Subscribe to hear more about Alma']
  ],
  [
    'a name made of two words on top',
    ['TiltWire', 'Coast | Films', headline, ...paragraphs],
    'TiltWire'
  ],
  ['a word on top', ['Ferrykeepers', 'Coast | Films', headline, ...paragraphs]],
  [
    'for whom who wrote it reports',
    [
      headline,
      'By Jane Doe',
      ...paragraphs,
      'Jane is a senior business reporter at Tiltline, covering the coast.'
    ],
    'Tiltline'
  ],
  [
    'for whom who wrote it works',
    [headline, 'By Jane Doe', ...paragraphs, 'Jane is a senior engineer at Tiltline.']
  ],
  ['where it was published', ['Published in Print: March 26, 2019', headline, ...paragraphs]],
  [
    'one word over the menu',
    ['Millrace', 'Reviews', 'News', 'Best New Music', headline, ...paragraphs, 'Follow Millrace'],
    'Millrace'
  ],
  [
    'one word over the menu that nothing names again',
    ['Millrace', 'Reviews', 'News', 'Best New Music', headline, ...paragraphs]
  ],
  [
    'a name over a menu of places',
    ['Voice of Torsa', 'Northern Isles', 'Africa', 'Learning', headline, ...paragraphs],
    'Voice of Torsa'
  ],
  ['one word over a line that is no menu', ['Millrace', 'News', headline, ...paragraphs]],
  ['a Chinese newspaper', ['东岸晚报', headline, ...paragraphs], '东岸晚报'],
  ['a Bengali newspaper', [headline, 'দৈনিক তরসা', ...paragraphs], 'দৈনিক তরসা'],
  [
    'a medium before a section',
    ['Torsa Ledger > Harbour', headline, ...paragraphs],
    'Torsa Ledger'
  ],
  [
    'whom the story is told to',
    [
      headline,
      ...paragraphs,
      '“It shook,” harbour master Petra Alm told the Torsa Ledger on Friday evening.'
    ],
    'Torsa Ledger'
  ],
  [
    'whom everybody quotes',
    [
      headline,
      ...paragraphs,
      '“It shook,” harbour master Petra Alm told the New York Times on Friday evening.'
    ]
  ]
]

for (const [what, lines, outlet] of pages) {
  test(`should ${outlet === undefined ? 'name nobody by' : `name ${outlet} by`} ${what}`, () => {
    assert.equal(storyOf(lines.join('\n\n')).publisher?.name, outlet)
  })
}
