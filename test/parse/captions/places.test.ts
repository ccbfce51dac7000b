/** Texts that are captions by a credit, a label, a twin or their place, beside near misses that are none. */

import assert from 'node:assert/strict'
import {test} from 'node:test'
import {captionsOf} from '../../../src/model/body.ts'
import type {Story} from '../../../src/model/story.ts'
import {storyOf} from '../story-of.ts'

const headline = 'Ferry strikes pier, harbour of Lindholm closed'
const share = 'Share this article'
const paragraphs = [
  'The harbour of Lindholm was closed on Friday after a ferry struck the northern pier, the harbour office said in a statement.',
  'Nobody was hurt. The ferry Alma had left the island of Torsa with forty passengers when her engine failed in heavy wind.',
  'Harbour master Petra Alm said divers would look at the pier on Saturday. “We will not open before we know that it is safe,” she said.',
  'The northern pier was built in 1931 and carries a road that some two thousand cars use every day, most of them bound for the ferry.'
] as const
const [first, second, third, fourth] = paragraphs

function page(...blocks: readonly string[]): Story {
  return storyOf(blocks.join('\n\n'))
}

interface Row {
  readonly what: string
  readonly blocks: readonly string[]
  readonly captions: readonly {readonly text: string; readonly credit?: string}[]
}

const twin = 'The ferry at the pier'
const labelled = 'Photo: Harbour master Petra Alm at the northern pier.'

const rows: readonly Row[] = [
  {
    what: 'a clause over the name of who took the picture',
    blocks: [
      headline,
      'By Jane Porter',
      first,
      second,
      'Divers with lamps under the northern pier of Lindholm',
      'Daniel Norling',
      third,
      fourth
    ],
    captions: [
      {
        text: 'Divers with lamps under the northern pier of Lindholm',
        credit: 'Daniel Norling'
      }
    ]
  },
  {
    what: 'a sentence over a name and for whom, behind a dash',
    blocks: [
      headline,
      'By Jane Porter',
      first,
      second,
      'The harbour of Lindholm lay empty by noon, but for the gulls.',
      '—Colette Framm for Coastal Week',
      third,
      fourth
    ],
    captions: [
      {
        text: 'The harbour of Lindholm lay empty by noon, but for the gulls.',
        credit: '—Colette Framm for Coastal Week'
      }
    ]
  },
  {
    what: 'none over the name of a writer',
    blocks: [
      headline,
      'Divers will look at the pier of the ferry on Saturday',
      'Daniel Norling',
      ...paragraphs
    ],
    captions: []
  },
  {
    what: 'the outlet in brackets after a sentence under the headline',
    blocks: [
      headline,
      'The ferry lies at the pier, the harbour office said. (KLND)',
      'By Jane Doe',
      ...paragraphs
    ],
    captions: [
      {text: 'The ferry lies at the pier, the harbour office said. (KLND)', credit: 'KLND'}
    ]
  },
  {
    what: 'no outlet in brackets that signs the text',
    blocks: [headline, first, second, 'The ferry lies at the pier, the office said. (KLND)'],
    captions: []
  },
  {
    what: 'no last sentence above the source of the story',
    blocks: [
      headline,
      first,
      second,
      third,
      'Boats may not leave the harbour of Lindholm before May.',
      'Source: Torsa Ledger',
      'Tags: harbours, ferries'
    ],
    captions: []
  },
  {
    what: 'no last sentence above the rights of the page',
    blocks: [
      headline,
      first,
      second,
      third,
      'The pier opens again on Monday.',
      '© Torsa Ledger S.L.'
    ],
    captions: []
  },
  {
    what: 'a label and a sentence',
    blocks: [headline, first, labelled, second, third],
    captions: [{text: labelled}]
  },
  {
    what: 'the same line twice between headline and text',
    blocks: [headline, twin, twin, first, second, third],
    captions: [{text: twin}]
  },
  {
    what: 'the same clause under each of two pictures in the text',
    blocks: [
      headline,
      first,
      'The northern pier of Lindholm by night',
      second,
      'The northern pier of Lindholm by night',
      third,
      fourth
    ],
    captions: [
      {text: 'The northern pier of Lindholm by night'},
      {text: 'The northern pier of Lindholm by night'}
    ]
  },
  {
    what: 'a line that ends in the button of its picture',
    blocks: [headline, first, 'Plan of the pier - click to enlarge', second, third],
    captions: [{text: 'Plan of the pier - click to enlarge'}]
  },
  {
    what: 'plans under the last paragraph, each with its button',
    blocks: [
      headline,
      ...paragraphs,
      'Plan of the pier - click to enlarge',
      'Most read',
      'Plan of the road - click to enlarge'
    ],
    captions: [{text: 'Plan of the pier - click to enlarge'}]
  },
  {
    what: 'no topics of the page in commas',
    blocks: [headline, 'Lindholm Harbour, Petra Alm, Northern Pier', ...paragraphs],
    captions: []
  },
  {
    what: 'no line twice that does not speak of the story',
    blocks: [headline, 'Winter holidays', 'Winter holidays', first, second, third],
    captions: []
  },
  {
    what: 'where somebody stands in the picture',
    blocks: ['Petra Alm (left) and her son look at the damage', headline, share, ...paragraphs],
    captions: [{text: 'Petra Alm (left) and her son look at the damage'}]
  },
  {
    what: 'no sentence of another story above everything',
    blocks: [
      'Thousands of visitors are expected at the winter market in Torsa this weekend.',
      '11 September 2016',
      headline,
      ...paragraphs
    ],
    captions: []
  },
  {
    what: 'no last paragraph above the source of the text',
    blocks: [
      headline,
      first,
      second,
      'The pier stays closed on Sunday.',
      'Source: Lindholm Herald'
    ],
    captions: []
  },
  {
    what: 'no line that tells how long ago another story was published',
    blocks: [
      headline,
      'Torsa ferry strike ends',
      '1 week ago',
      'Courtesy of Lantern',
      ...paragraphs
    ],
    captions: []
  },
  {
    what: 'no paragraph of copy that its agency signs',
    blocks: [
      headline,
      `LINDHOLM, Aug 3 (PTI) ${first}`,
      second,
      'The pier stays closed on Sunday. PTI COR NSK'
    ],
    captions: []
  },
  {
    what: 'a line with a label below its credit',
    blocks: [
      headline,
      'Image source, Harbour Office',
      'Image caption, The ferry lies on her side at the pier',
      ...paragraphs
    ],
    captions: [
      {
        text: 'Image caption, The ferry lies on her side at the pier',
        credit: 'Image source, Harbour Office'
      }
    ]
  },
  {
    what: 'a line that its place tells, above the credit of a station by its initials',
    blocks: [
      headline,
      'By Jane Porter',
      'The ferry Alma at the northern pier of Lindholm.',
      'Lena Berg | KLN',
      ...paragraphs
    ],
    captions: [
      {text: 'The ferry Alma at the northern pier of Lindholm.', credit: 'Lena Berg | KLN'}
    ]
  },
  {
    what: 'a line above its credit',
    blocks: [
      headline,
      first,
      'The ferry at the pier',
      'Photo: Tom Berg / Lindholm Herald',
      second,
      third
    ],
    captions: [{text: 'The ferry at the pier', credit: 'Photo: Tom Berg / Lindholm Herald'}]
  },
  {
    what: 'the picture below the text, by its credit and the words of the story; none of a link',
    blocks: [
      headline,
      'By Jane Porter',
      ...paragraphs,
      'Photos',
      'The ferry Alma rests against the northern pier. (Courtesy: Signe Dahl)',
      'Related stories',
      'Ten gardens to see in May before the crowds come. (Courtesy: Karl Horn)',
      'Baker wins prize for rye bread'
    ],
    captions: [
      {
        text: 'The ferry Alma rests against the northern pier. (Courtesy: Signe Dahl)',
        credit: 'Courtesy: Signe Dahl'
      }
    ]
  },
  {
    what: 'a clause between paragraphs that says what is done in a picture, above a share button',
    blocks: [
      headline,
      'By Jane Porter',
      first,
      second,
      'Harbour master Petra Alm looks on as divers ready their lamps at the pier',
      'Share',
      third,
      fourth
    ],
    captions: [{text: 'Harbour master Petra Alm looks on as divers ready their lamps at the pier'}]
  },
  {
    what: 'no link between paragraphs that says what is done elsewhere',
    blocks: [
      headline,
      'By Jane Porter',
      first,
      second,
      'Zookeeper looks on as young bears celebrate Easter in Hamburg',
      'Share',
      third,
      fourth
    ],
    captions: []
  },
  {
    what: 'no paragraph without a full stop',
    blocks: [
      headline,
      first,
      second,
      'She also opened the new road that leads from the pier to the harbour office',
      third,
      fourth
    ],
    captions: []
  },
  {
    what: 'no short sentences before words that a link of the page ends',
    blocks: [
      headline,
      first,
      second,
      'The harbour master has three rules. The pier is closed at night. Divers go in pairs. Watch her explain »',
      third,
      fourth
    ],
    captions: []
  },
  {
    what: 'no link that points at another page',
    blocks: [
      headline,
      first,
      '>>> Petra Alm, harbour master of Lindholm, on the ferry',
      second,
      third
    ],
    captions: []
  }
]

for (const {what, blocks, captions} of rows) {
  test(`should take for captions: ${what}`, () => {
    assert.deepEqual(captionsOf(page(...blocks).articleBody), captions)
  })
}
