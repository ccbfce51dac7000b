/** The outlet that lines of a page, bylines, dates and the text itself name, and lines that name none. */

import assert from 'node:assert/strict'
import {test} from 'node:test'
import {isMedium} from '../../../src/parse/publisher/medium.ts'
import {storyOf} from '../story-of.ts'

const headline = 'Ferry strikes pier, harbour of Lindholm closed'
const paragraphs = [
  'The harbour of Lindholm was closed on Friday after a ferry struck the northern pier, the harbour office said in a statement.',
  'Nobody was hurt. The ferry Alma had left the island of Torsa with forty passengers when her engine failed in heavy wind.',
  'Harbour master Petra Alm said divers would look at the pier on Saturday.'
]
const told =
  '“We will not open before we know that it is safe,” she told the Wyreside Gazette on Friday.'

function outletOf(...blocks: readonly string[]): string | undefined {
  return storyOf(blocks.join('\n\n')).publisher?.name
}

const rows: readonly (readonly [
  above: readonly string[],
  below: readonly string[],
  outlet: string | undefined
])[] = [
  [[], ['Call the Wyreside Gazette newsdesk', 'Share'], 'Wyreside Gazette'],
  [[], ['Get the Wyreside Gazette in your inbox', 'Share'], 'Wyreside Gazette'],
  [['By Jane Doe, Wyreside Gazette'], [], 'Wyreside Gazette'],
  [['29 March 2019, 09:15 — Wyreside Gazette'], [], 'Wyreside Gazette'],
  [['LE TIDAL | 29.03.2019 à 11h42'], [], 'LE TIDAL'],
  [['Wyreside Gazette | 29 March 2019'], [], 'Wyreside Gazette'],
  [['Wyreside Gazette, Friday 29 March 2019 18.44 BST'], [], 'Wyreside Gazette'],
  [['By Jane Doe, Wyreside Gazette Staff'], [], 'Wyreside Gazette'],
  [['Jane Doe, KLN Staff Writer'], [], 'KLN'],
  [['Jane Doe, NHL Staff Writer'], [], undefined],
  [['JANE DOE Wyreside Gazette'], ['Write to news@wyresidegazette.com'], 'Wyreside Gazette'],
  [[], ['Support The Tiltline’s independent journalism', 'Share'], 'The Tiltline'],
  [[], ['Copyright © 2020 KLNW-TV. All rights reserved.', 'Share'], 'KLNW'],
  [['Ferries & Trains', 'Sport', 'Business', 'Travel'], [], undefined],
  [[], ['Download references', 'Notes', 'References'], undefined],
  [['Lindholm, Friday 29 March 2019'], [], undefined],
  [['Lindholm | 29.03.2019'], [], undefined],
  [['Речная газета - Выходной выпуск №38 (12)'], [], 'Речная газета'],
  [['Дом - Выходной выпуск, 38'], [], undefined],
  [[], ['© 2011 Tiltline Zrt.', 'Share'], 'Tiltline'],
  [[], [told], 'Wyreside Gazette'],
  [[], [told.replace('Wyreside Gazette', 'Washington Post')], undefined],
  [['Wyreside Gazette', 'By Jane Doe'], [told], 'Wyreside Gazette'],
  [[], ['© Wyreside Gazette Pvt Ltd. All rights reserved.', 'Share'], 'Wyreside Gazette'],
  [[], ['For all the latest Torsa News, download the Wyreside Gazette App'], 'Wyreside Gazette'],
  [['By Jane Doe'], ['Jane Doe covers the harbour for the Wyreside Gazette.'], 'Wyreside Gazette'],
  [['By Jane Doe'], ['Tom Berg covers the harbour for the Torsa Council.'], undefined],
  [[], ['The post Ferry strikes pier appeared first on Tiltline.'], 'Tiltline'],
  [[], ['This article appears in the October 2017 issue of Tiltline.'], 'Tiltline'],
  [[], ['ⓒ 2019 Tiltline. All rights reserved.'], 'Tiltline'],
  [[], ['Copyright 2019 The Associated Press. All rights reserved.'], undefined],
  [
    [],
    [
      'Find Tiltline on Facebook',
      '© 2019 Northern Isles Media. All rights reserved.',
      'More from Tiltline'
    ],
    'Tiltline'
  ],
  [['29 March 2019 | Published in Regional'], [], undefined],
  [['您当前的位置：示例网 > 新闻 > 社会 正文'], [], '示例网'],
  [[], ['Related News', 'Share'], undefined],
  [[], ['• The report on the pier is published in June'], undefined],
  [[], ['Live Radio', 'Share'], undefined],
  [['By Jane Doe, Lindholm Council'], [], undefined]
]
for (const [above, below, outlet] of rows) {
  const shown = [...above, ...below].join(' / ')
  test(`should read ${outlet ?? 'no outlet'} from ${shown}`, () =>
    assert.equal(outletOf(headline, ...above, ...paragraphs, ...below), outlet))
}

test('should name the agency whose desk signs the last line of its copy', () => {
  const copy = [`LINDHOLM, March 29, 2019 (AFP) - ${paragraphs[0]}`, ...paragraphs.slice(1)]
  assert.equal(outletOf(headline, ...copy, 'jd/tb/ma'), 'AFP')
  assert.equal(outletOf(headline, ...copy), undefined)
})

const names: readonly (readonly [name: string, expected: boolean])[] = [
  ['The Wyreside Gazette', true],
  ['Folha do Lago', true],
  ['Radio Lindholm', true],
  ['Lindholm Council', false],
  ['News agencies', false],
  ['Latest News', false],
  ['Gazette', false],
  ['World News', false],
  ['Wyreside Gazette Staff Reporter', false]
]
for (const [name, expected] of names) {
  test(`should take ${name} for ${expected ? 'a medium' : 'no medium'}`, () =>
    assert.equal(isMedium(name), expected))
}
