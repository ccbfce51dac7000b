/** Every quotation of the two articles that ship, with its speaker. */

import assert from 'node:assert/strict'
import {readFileSync} from 'node:fs'
import {test} from 'node:test'
import {storyOf} from '../story-of.ts'

/** `line, speaker, attribution, first words`. */
type Row = readonly [line: number, speaker: string, attribution: string, opening: string]

const articles: readonly (readonly [outlet: string, file: string, rows: readonly Row[]])[] = [
  [
    'Press TV',
    '000_538abd272e9f671b.txt',
    [
      [11, 'Maria Zakharova', 'she said', 'The Russian Federation'],
      [13, 'Maria Zakharova', 'Zakharova said', 'doesn’t require any additional'],
      [23, 'John Bolton', 'he called', 'hostile foreign military powers'],
      [
        25,
        'US State Department',
        'The US State Department has also described',
        'a reckless escalation'
      ],
      [27, 'Maria Zakharova', 'Zakharova said', 'Latin America an area'],
      [29, 'Maria Zakharova', 'she exclaimed', 'What are they themselves'],
      [31, 'Maria Zakharova', 'the Russian official said', 'Perhaps, they (the Americans)'],
      [35, 'Donald Trump', 'US President Donald Trump has said', 'all options']
    ]
  ],
  [
    'TASS',
    '003_8c174977fcf6dff6.txt',
    [
      [9, 'Yuri Ushakov', 'he told', 'All this fits in'],
      [
        11,
        'Maria Zakharova',
        'remark by Russian Foreign Ministry spokeswoman Maria Zakharova',
        'The US should take care'
      ],
      [17, 'Donald Trump', 'Trump said', 'Russia has to get out,'],
      [17, 'Donald Trump', 'he replied', 'We’ll see.'],
      [23, 'Maria Zakharova', '', 'The stay of Russian specialists']
    ]
  ]
]

for (const [outlet, file, rows] of articles) {
  test(`should find who says what in the article of ${outlet}`, () => {
    const path = new URL(`../../../articles/${file}`, import.meta.url)
    const {quotations} = storyOf(readFileSync(path, 'utf8'))
    assert.deepEqual(
      quotations.map(({line, speaker, attribution = '', text}, index) => {
        const opening = rows[index]?.[3] ?? ''
        return [line, speaker?.name, attribution, text.slice(0, opening.length)]
      }),
      rows
    )
  })
}
