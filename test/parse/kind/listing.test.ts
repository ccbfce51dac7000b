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
  [
    'short paragraphs of a day without a headline, among buttons',
    'article',
    [
      '12:30, 3 MAY 2021',
      'News',
      'The lorry outside the chapel (Image: Ida Lund)',
      'Get the top stories straight to your inbox by signing up to our newsletter',
      'Invalid EmailSomething went wrong, please try again later.',
      'A driver who was late for his own wedding arrived in the lorry, in a suit, with an hour of his round to go.',
      'Tor Falk, 33, from Torsa, had changed shifts but was called back when two others were told to stay home.',
      'Alma said: "I heard it come round the corner and I thought, that is him."',
      'Read more: Chapels of Lindholm busiest in ten years',
      'He finished the round on Sunday.',
      'LindholmLive',
      'Sport',
      'Share',
      'Comments',
      'Weather',
      'News all',
      'In the News'
    ]
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
    'headlines with a time each',
    'listing',
    ['Ultime notizie', ...headlines.map((line, index) => `1${index}:42 ${line}`)]
  ],
  [
    'headlines with a date each, below a line on who wrote them',
    'listing',
    [
      'Stories by Ida Holm',
      'Ida Holm covers the coast and the courts for the Herald, and has written about both since 2004.',
      ...headlines.flatMap((line, index) => [line, `Aug ${index + 2}, 2019`])
    ]
  ],
  [
    'a request for consent',
    'other',
    [
      'A word on privacy',
      'We and our 340 partners store information on a device, or read it there, such as identifiers, and work on data of the browser for advertisements, for measurements of audiences, and to make products better over the coming years',
      'With your consent, the partners may use exact locations. You may change your mind at any time in the settings of this page'
    ]
  ],
  [
    'advertisements between some paragraphs',
    'article',
    ['Advertisement', ...leads.map(lead => `${lead}.`), 'Advertisement']
  ]
]

const called: Readonly<Record<string, string>> = {
  article: 'an article',
  listing: 'a listing',
  other: 'neither article nor listing'
}
test('should call numbered items that the headline counts an article', () => {
  const items = leads.map((lead, index) => `${index + 1}. ${lead}.`)
  const head = ['4 reasons why Lindholm waits for spring', 'By Jane Porter', 'March 5, 2021']
  assert.equal(storyOf([...head, ...items].join('\n\n')).kind, 'article')
})
for (const [shows, kind, blocks] of rows) {
  test(`should call ${shows} ${called[kind]}`, () => {
    assert.equal(storyOf(blocks.join('\n\n')).kind, kind)
  })
}
