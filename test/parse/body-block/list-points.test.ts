/** Stories that are lists, or that have parts: which of their short lines open what stands below. */

import assert from 'node:assert/strict'
import {test} from 'node:test'
import {featuresOf} from '../../../src/parse/blocks/features.ts'
import {listPointsIn} from '../../../src/parse/body-block/list-points.ts'
import {shouldKnow} from '../lines-of-page.ts'
import {storyOf} from '../story-of.ts'

const rows: readonly (readonly [shows: string, lines: readonly string[], places: number[]])[] = [
  ['points that count up', ['1. Alma', 'text', '2. Torsa', 'text', '3. Elin', 'text'], [0, 2, 4]],
  ['points that count down', ['#3. Alma', 'text', '#2. Torsa', 'text', '#1. Elin'], [0, 2, 4]],
  ['two points', ['1. Alma', 'text', '2. Torsa', 'text'], []],
  ['links that stand together', ['1. Alma', '2. Torsa', '3. Elin'], []],
  ['a number that is left out', ['1. Alma', 'text', '2. Torsa', 'text', '4. Elin'], []],
  ['the same number again', ['1. Alma', 'text', '1. Torsa', 'text', '1. Elin'], []],
  ['amounts', ['1.5 million', 'text', '2.5 million', 'text', '3.5 million'], []]
]
for (const [shows, lines, places] of rows) {
  test(`should find ${places.length} points of a list in ${shows}`, () => {
    assert.deepEqual([...listPointsIn(lines, lines.map(featuresOf))], places)
  })
}

shouldKnow([
  [
    'two subheads in a row, in a text that has several such pairs',
    [
      ['headline', 'How the harbour of Lindholm came back'],
      ['byline', 'By Jane Porter'],
      [
        'body',
        'The harbour office heard the first ship a day before anybody saw it, and nobody believed them.'
      ],
      ['subheads', 'Part one'],
      ['subheads', 'The pier'],
      ['body', 'It was built in 1931 by men who were paid in boots, and it held for ninety years.'],
      ['subheads', 'Part two'],
      ['subheads', 'The ferry'],
      [
        'body',
        'She left the island of Torsa with forty passengers when her engine failed in heavy wind.'
      ]
    ]
  ]
])

const kinds: readonly (readonly [shows: string, lines: readonly string[], kind: string])[] = [
  [
    'a dated headline over two sentences that speak of it, in a page of many lines',
    [
      'Home',
      'News',
      'Sport',
      'Weather',
      'Jobs',
      'Contact',
      'Goat found on ferry to Torsa',
      '12 March 2019',
      'Share',
      'Print',
      'A goat was found on the ferry to the island of Torsa on Tuesday morning.',
      'Nobody has claimed the animal so far, the harbour office said.',
      'Comments',
      'Imprint'
    ],
    'article'
  ],
  [
    'headlines, each with how long ago it was',
    [
      'Home',
      'News',
      'Man, 34, charged after fire on the northern pier',
      '21 minutes ago',
      'Tram works: everything about the closures next week',
      '1 hour ago',
      'Shopkeepers of Lindholm count the cost of the storm',
      '2 hours ago',
      'Load more'
    ],
    'listing'
  ],
  [
    'a wall without a word of the page but its request',
    ['Security check', 'Please wait while we verify your browser.', 'Request 7f3ab2'],
    'other'
  ]
]
for (const [shows, lines, kind] of kinds) {
  test(`should call ${shows} ${kind}`, () => {
    assert.equal(storyOf(lines.join('\n')).kind, kind)
  })
}

test('should pass over the name of agency copy above its headline', () => {
  const lines = [
    'BC-Harbour-Ferry, 2nd Ld-Writethru',
    'Ferry strikes pier, harbour of Lindholm closed',
    'LINDHOLM (AFN) - The harbour of Lindholm was closed on Friday after a ferry struck the pier.'
  ]
  assert.equal(storyOf(lines.join('\n')).headline, lines[1])
})

test('should know words of Turkish pages that open with a dotted capital', () => {
  assert.equal(featuresOf('İlgili Haberler').furniture, true)
  assert.equal(featuresOf('İstanbul haberleri').furniture, false)
})
