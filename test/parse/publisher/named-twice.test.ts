/** The name that a page gives in two ways: the outlet's own, and names that are not. */

import assert from 'node:assert/strict'
import {test} from 'node:test'
import {mayBeOutlet} from '../../../src/parse/publisher/named-twice.ts'
import {storyOf} from '../story-of.ts'

const headline = 'Ferry strikes pier, harbour of Lindholm closed'
const paragraphs = [
  'The harbour of Lindholm was closed on Friday after a ferry struck the northern pier, the harbour office said in a statement.',
  'Nobody was hurt. The ferry Alma had left the island of Torsa with forty passengers when her engine failed in heavy wind.'
]
const picture = 'Divers look at the pier on Friday.'

const pages: readonly (readonly [what: string, lines: readonly string[], outlet?: string])[] = [
  [
    'a name on top, and its rights',
    ['Tiltline', headline, ...paragraphs, '© Tiltline S.L.'],
    'Tiltline'
  ],
  [
    'a name on top, and a credit',
    ['La Hora de Torsa', headline, `${picture} Foto: Ida Lund / La Hora de Torsa`, ...paragraphs],
    'La Hora de Torsa'
  ],
  [
    'a byline, and the newsletter',
    [headline, 'By Jane Doe, Tiltline', ...paragraphs, 'Sign up for news from Tiltline'],
    'Tiltline'
  ],
  [
    'the line under a byline, and where it was published first',
    [
      headline,
      'By Jane Doe',
      'The Northern Wire',
      ...paragraphs,
      'This report by The Northern Wire was first published June 3, 2020.'
    ],
    'The Northern Wire'
  ],
  [
    'a name on top, to which somebody speaks',
    [
      'Tiltline',
      headline,
      ...paragraphs,
      '“It was the wind, and nobody could have done anything about it,” Ida Holm of the harbour office said to Tiltline on Saturday.'
    ],
    'Tiltline'
  ],
  [
    'a name under a byline with its town, to which somebody speaks',
    [
      headline,
      'By Jane Doe',
      'Tilt Mundo, Lindholm',
      ...paragraphs,
      '“Fue el viento, y nadie pudo hacer nada por evitarlo en toda la noche”, dijo Ida Holm, de la oficina del puerto, a Tilt Mundo.'
    ],
    'Tilt Mundo'
  ],
  [
    'a name on top, which somebody told it',
    [
      'Tiltline Weekend',
      'Sport',
      headline,
      ...paragraphs,
      '“It was the wind, and nobody could have done anything about it,” Ida Holm of the harbour office told Tiltline Weekend on Saturday.'
    ],
    'Tiltline Weekend'
  ],
  [
    'a name on top, of which somebody speaks',
    [
      'Tiltline',
      headline,
      ...paragraphs,
      '“It was the wind, and nobody could have done anything about it,” Ida Holm of the harbour office said of Tiltline on Saturday.'
    ]
  ],
  [
    'who writes and takes pictures',
    [headline, 'By TOR FALK', `${picture} Photo: TOR FALK`, ...paragraphs]
  ],
  [
    'a council, which gave the picture',
    [headline, 'Torsa Council', `${picture} Photo: Torsa Council`, ...paragraphs]
  ],
  ['a picture agency', ['Getty Images', headline, `${picture} Photo: Getty Images`, ...paragraphs]],
  [
    'the same button twice',
    [headline, 'Register with Torsa Plus', ...paragraphs, 'Register with Torsa Plus']
  ],
  [
    'two lines in which the page speaks of itself',
    [
      headline,
      'Download the Torsa Plus app',
      ...paragraphs,
      'Support Torsa Plus with a membership'
    ],
    'Torsa Plus'
  ],
  [
    'of whom the story speaks',
    ['Alma', headline, ...paragraphs, 'Subscribe to news of Alma', '© Alma Ferries']
  ]
]

for (const [what, lines, outlet] of pages) {
  test(`should ${outlet === undefined ? 'name nobody by' : `name ${outlet} by`} ${what}`, () => {
    assert.equal(storyOf(lines.join('\n\n')).publisher?.name, outlet)
  })
}

const mayName: readonly (readonly [name: string, expected: boolean])[] = [
  ['Voice of Torsa', true],
  ['Torsa TV', true],
  ['Se Torsa', true],
  ['东海新闻', true],
  ['VK Torsa', false],
  ['Share Torsa', false],
  ['分享', false]
]

for (const [name, expected] of mayName) {
  test(`should say that ${name} may ${expected ? '' : 'not '}be an outlet by its words`, () => {
    assert.equal(mayBeOutlet(name), expected)
  })
}
