/** Live blogs: which lines tell the time of an entry, and what becomes of an entry's lines. */

import assert from 'node:assert/strict'
import {test} from 'node:test'
import {entryTimesIn} from '../../../src/parse/body-block/list-points.ts'
import {shouldKnow} from '../lines-of-page.ts'

const rows: readonly (readonly [shows: string, lines: readonly string[], places: number[]])[] = [
  ['times that grow earlier', ['18:05', 'Pier closes', '17:30', '9:15'], [0, 2, 3]],
  [
    'times that grow later',
    ['6:05am', '11.30 am', '12 noon', '12:10pm', '3:00 p.m.'],
    [0, 1, 3, 4]
  ],
  ['times with a zone', ['17.30 Uhr', '17.10 GMT', '16h05'], [0, 1, 2]],
  ['times alone, not the one after a label', ['Updated 9:00', '18:05', '17:30', '9:15'], [1, 2, 3]],
  ['two times', ['18:05', '17:30'], []],
  ['the lengths of videos', ['0:41', '3:05', '1:20'], []],
  ['prices', ['12.50', '11.20', '9.80'], []],
  ['hours that no day has', ['41:10', '40:05', '39:59'], []]
]
for (const [shows, lines, places] of rows) {
  test(`should find ${places.length} times of entries in ${shows}`, () => {
    assert.deepEqual([...entryTimesIn(lines)], places)
  })
}

shouldKnow([
  [
    'the entries of a live blog, from the first on',
    [
      ['headline', 'Ferry strikes pier at Lindholm: live updates'],
      ['byline', 'By Jane Porter'],
      ['abstract', 'Harbour closed while divers look for cracks in the northern pier'],
      ['subheads', '6:48pm'],
      ['subheads', 'Harbour closes'],
      [
        'body',
        'The harbour of Lindholm has been closed to all ships after the ferry Alma struck the northern pier.'
      ],
      ['subheads', '5:30pm'],
      [
        'body',
        'Forty passengers have been brought ashore in small boats. Nobody was hurt, the harbour office says.'
      ],
      ['body', 'Buses are waiting.'],
      ['subheads', '4:02pm'],
      ['subheads', '‘A noise like thunder’'],
      [
        'body',
        'People who live near the northern pier say that they heard the ferry before they saw her.'
      ]
    ]
  ]
])
