/** Datelines that neither list nor shape knows, borne out by the rest of the capture. */

import assert from 'node:assert/strict'
import {test} from 'node:test'
import {storyOf} from '../story-of.ts'

const headline = 'Ferry strikes pier, harbour closed'
const more = 'Harbour master Petra Alm said divers would look at the pier of the ferry on Saturday.'

const rows: readonly (readonly [
  shows: string,
  lines: readonly string[],
  place: string | undefined
])[] = [
  [
    'capitals and a full stop, which a standfirst names again',
    [
      'The harbour of Bronby stays shut until the autumn',
      'By Jane Porter',
      'BRONBY. The harbour office found two cracks in the pier that the ferry Alma struck on Friday.'
    ],
    'BRONBY'
  ],
  [
    'two words in capitals and a full stop, which the text names again',
    [
      'By Jane Porter',
      'WEST BRONBY. The harbour office found two cracks in the pier of West Bronby on Friday.'
    ],
    'WEST BRONBY'
  ],
  [
    'capitals that nothing names again',
    [
      'By Jane Porter',
      'BRONBY. The harbour office found two cracks in the pier that the ferry struck on Friday.'
    ],
    undefined
  ],
  [
    'a word of English in capitals',
    [
      'By Jane Porter',
      'QUIET. The harbour office found two cracks in the pier, and quiet fell over the town.'
    ],
    undefined
  ]
]

for (const [shows, lines, place] of rows) {
  test(`should read ${place ?? 'no place'} off ${shows}`, () => {
    const {dateline} = storyOf([headline, '5 March 2021', ...lines, more].join('\n\n'))
    assert.equal(dateline?.place, place)
  })
}

test('should read the place beside a byline that only a caption names', () => {
  const {dateline} = storyOf(
    [
      'Der Wolf, der keiner war',
      '9. August 2023',
      'Die Weide oberhalb von Bronbach, auf der die Schafe lagen. (Foto: Eva Lind/dpa)',
      'Von Jana Porter, Bronbach',
      'Als der Bauer am Morgen nach seinen Schafen sah, lagen drei davon tot in einer Senke am Waldrand.',
      'Zwei Tage später beantragte der Landrat den Abschuss des Wolfs, den niemand gesehen hatte.'
    ].join('\n\n')
  )
  assert.equal(dateline?.place, 'Bronbach')
})
