/** Where the text starts and ends, and what stands in it; a near miss beside each. */

import assert from 'node:assert/strict'
import {test} from 'node:test'
import {captionsOf, paragraphsOf, subheadsOf} from '../../src/model/body.ts'
import type {Story} from '../../src/model/story.ts'
import {storyOf} from './story-of.ts'

const headline = 'Ferry strikes pier, harbour of Lindholm closed'
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

const starts: readonly (readonly [
  why: string,
  above: readonly string[],
  text: readonly string[]
])[] = [
  [
    'below a note to readers',
    ['Editor’s note: this letter is free; subscribers get a longer one every day.'],
    [first]
  ],
  ['below a short sentence that is a caption', ['Share', 'Divers wait at the pier.'], [first]],
  [
    'with short sentences, when there are several',
    [],
    ['There it stood on Friday night.', 'Nobody had heard it coming in.', first]
  ],
  ['with a result above its paragraph', [], ['Torsa d. Lindholm 61-58', first]],
  [
    'at the dateline, below a teaser',
    ['The headlines of the morning are here, and they are all about the sea.'],
    [`LINDHOLM, May 4 (Reuters) - ${first}`]
  ]
]

for (const [why, above, text] of starts) {
  test(`should start the text ${why}`, () => {
    const story = page(headline, 'By Jane Doe', ...above, ...text, second, third, fourth)
    assert.deepEqual(paragraphsOf(story.articleBody), [...text, second, third, fourth])
  })
}

const ends: readonly (readonly [why: string, after: readonly string[], goesOn: boolean])[] = [
  [
    'follow a paragraph over a link',
    ['Read more: Ten walks along the coast', 'The road over the pier is closed as well.'],
    true
  ],
  [
    'follow a paragraph over a row of buttons',
    [
      'Facebook',
      'Twitter',
      'Email',
      'Copy link',
      'Print',
      'The pier will cost two million crowns to mend, the council said.'
    ],
    true
  ],
  [
    'follow a subhead to the last paragraph',
    ['What comes next', 'The council meets on Monday to talk about the pier.'],
    true
  ],
  ['keep a line that the capture cuts off', ['Torsa,'], true],
  [
    'stop at the comments of readers',
    ['Comments', 'This happened in 1988 too and it took them a whole year!'],
    false
  ],
  [
    'stop at the profile of a firm',
    ['About Alma Lines', 'Alma Lines, founded in 1931, runs eleven ferries.'],
    false
  ],
  [
    'go on after a subhead that is no profile',
    ['About the pier', 'It was built in 1931 and mended twice since.'],
    true
  ],
  ['stop at the rights', ['© 2020 Lindholm Herald', 'All rights reserved.'], false],
  [
    'stop at a list of links',
    ['Most read', 'Council votes on the new pier', 'Rain stops the spring market'],
    false
  ]
]

for (const [why, after, goesOn] of ends) {
  test(`should ${why}`, () => {
    const last = page(headline, ...paragraphs, ...after).lines.findLast(
      line => line.fate !== 'blank'
    )
    assert.equal(last?.fate === 'body', goesOn)
  })
}

const betweenLines: readonly (readonly [
  line: string,
  what: 'subhead' | 'caption' | 'body' | 'furniture'
])[] = [
  ['A pier of 1931', 'subhead'],
  ['A PIER OF 1931', 'subhead'],
  ['Who pays for the pier?', 'subhead'],
  ['GET THE LINDHOLM HERALD ON THE GO BY CLICKING HERE', 'furniture'],
  ['31 photos of the pier, seen from the sea and from the ferr...', 'furniture'],
  ['The harbour master wrote to the passengers of the ferry:', 'body'],
  ['Lindholm 48, Torsa 21', 'body'],
  ['Petra Alm, the harbour master of Lindholm', 'caption'],
  ['Divers at the pier. (Photo: Jan Berg / AP)', 'caption']
]

for (const [line, what] of betweenLines) {
  test(`should take “${line}” between paragraphs for ${what}`, () => {
    assert.equal(whatBecameOf(line, page(headline, first, second, line, third, fourth)), what)
  })
}

test('should take short lines among other short lines for links, not subheads', () => {
  const links = ['Council votes on the new pier', 'Rain stops the spring market', 'Bread is black']
  const story = page(headline, first, second, ...links, third, fourth)
  assert.deepEqual(subheadsOf(story.articleBody), [])
  assert.deepEqual(paragraphsOf(story.articleBody), paragraphs)
})

test('should pair a credit with the caption above it, never with the line below', () => {
  const story = page(
    headline,
    'Divers at the pier',
    'Photo: Jan Berg / AP',
    'Support us',
    ...paragraphs
  )
  assert.deepEqual(captionsOf(story.articleBody), [
    {text: 'Divers at the pier', credit: 'Photo: Jan Berg / AP'}
  ])
})

test('should leave a last paragraph that its author signs in the text', () => {
  const signed = `${fourth} Divers found no crack in it. (c)AFP/Jane Doe`
  assert.deepEqual(paragraphsOf(page(headline, first, second, signed).articleBody), [
    first,
    second,
    signed
  ])
})

const standfirsts: readonly (readonly [why: string, lines: readonly string[], found: boolean])[] = [
  [
    'a line between headline and byline',
    ['Divers look at the pier on Saturday', 'By Jane Doe'],
    true
  ],
  ['a note in brackets', ['(Corrects the name of the ferry)', 'By Jane Doe'], false],
  [
    'a link below words that announce links',
    ['By Jane Doe', 'Related news', 'Bread prices of the harbour rise', '4 May 2020'],
    false
  ]
]

for (const [why, lines, found] of standfirsts) {
  test(`should ${found ? 'take' : 'not take'} ${why} for the abstract`, () => {
    assert.equal(page(headline, ...lines, ...paragraphs).abstract !== undefined, found)
  })
}

test('should call a wall that speaks to its reader no article, and a signed story to readers one', () => {
  const wall = [
    'We value your privacy',
    'The Lindholm Herald and 842 other firms would like to keep small files on your phone, to see which pages you open and how long.',
    'If you agree, some of these firms will also learn roughly where you are. You can change your mind on this page at any time.',
    'More options',
    'Agree',
    'Privacy policy'
  ]
  assert.equal(page(...wall).kind, 'other')
  assert.equal(
    page(wall[0] ?? '', 'By Jane Doe', 'May 4, 2020', ...wall.slice(1, 3)).kind,
    'article'
  )
})

test('should name every line of the body, captions, subheads and furniture in the evidence', () => {
  const {evidence} = page('Menu', headline, first, 'A pier of 1931', second, third, fourth, 'Share')
  assert.deepEqual(evidence.body?.lines, [5, 9, 11, 13])
  assert.deepEqual([evidence.subheads?.line, evidence.subheads?.lines], [7, undefined])
  assert.deepEqual(evidence.furniture?.lines, [1, 15])
})

function whatBecameOf(text: string, story: Story): string {
  const line = story.lines.find(one => one.text === text)
  if (line?.field === 'subheads') return 'subhead'
  if (line?.field === 'captions') return 'caption'
  return line?.fate ?? 'lost'
}
