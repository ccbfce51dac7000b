/** Lines that tell times, and what tells whether the day or the month comes first. */

import assert from 'node:assert/strict'
import {test} from 'node:test'
import {readTimeLine} from '../../../src/parse/times/time-line.ts'
import {isDayFirst} from '../../../src/parse/times/time-lines.ts'

/** The times with their roles, the label left open, and whether something stands beside them. */
function toldBy(text: string): string[] | undefined {
  const line = readTimeLine(text, {})
  if (line === undefined) return undefined
  const times = line.times.map(({role, found}) => `${role} ${found.date}`)
  return [times.join(', '), line.open ?? '', line.isAlone ? 'alone' : 'beside']
}

const lines: readonly (readonly [text: string, expected: readonly string[] | undefined])[] = [
  ['Published', ['', 'published', 'alone']],
  ['Published:', ['', 'published', 'alone']],
  ['Published on March 28, 2019', ['published 2019-03-28', '', 'alone']],
  ['Last updated March 28, 2019', ['updated 2019-03-28', '', 'alone']],
  ['March 28, 2019 updated', ['plain 2019-03-28', 'updated', 'alone']],
  ['March 28, 2019 | Jane Doe', ['plain 2019-03-28', '', 'beside']],
  ['Jane Doe | March 28, 2019 | 5 min read', ['plain 2019-03-28', '', 'beside']],
  ['Jane Doe and John Roe, March 28, 2019', ['plain 2019-03-28', '', 'beside']],
  ['March 28, 2019, in the town of Lindholm the bridge', undefined],
  ['Posted by Jane Doe on March 28, 2019 in News', ['published 2019-03-28', '', 'beside']],
  ['March 28', undefined],
  ['March 28, 2019 09:00 ET | Source: Lindholm Harbours Inc.', ['plain 2019-03-28', '', 'alone']],
  ['Jane Doe | March 28, 2019 | Topic: Old piers of the north', ['plain 2019-03-28', '', 'beside']],
  ['March 28, 2019 at 2:00 pm - More than 4 years ago', ['plain 2019-03-28', '', 'alone']],
  ['March 28, 2019 at 2:00 pm - The pier that fell into the sea', undefined],
  ['March 2019', ['plain 2019-03', '', 'alone']],
  ['March 2019 Jane Doe', undefined],
  ['March 28, 2019,', ['plain 2019-03-28', '', 'alone']],
  ['- March 28, 2019', undefined],
  ['• March 28, 2019', undefined],
  ['• Updated: March 28, 2019', ['updated 2019-03-28', '', 'alone']],
  ['Copyright © 2018, March 28, 2019', undefined],
  ['* March 28, 2019', undefined],
  ['Jane (@jane) March 28, 2019', undefined],
  ['Thu, 28 March 2019 10:30 GMT', ['plain 2019-03-28', '', 'alone']],
  ['Thursday 28 March 2019 at 10.30 am', ['plain 2019-03-28', '', 'alone']],
  ['28 March 2019 10h30', ['plain 2019-03-28', '', 'alone']],
  ['28 March 2019 10h', ['plain 2019-03-28', '', 'alone']],
  [
    'First published March 28, 2019 — Updated March 29, 2019',
    ['published 2019-03-28, updated 2019-03-29', '', 'alone']
  ],
  [
    'Published March 28, 2019 Updated March 29, 2019 by Jane Doe',
    ['published 2019-03-28, updated 2019-03-29', '', 'beside']
  ],
  ['March 28, 2019 Updated:', ['plain 2019-03-28', 'updated', 'alone']],
  ['2019/03/28 입력', ['published 2019-03-28', 'published', 'alone']],
  [
    'ISSUED: 03/04/2024 MODIFIED: 28/04/2024',
    ['published 2024-04-03, updated 2024-04-28', '', 'alone']
  ],
  ['Jane Doe Published', ['', 'published', 'beside']],
  ['March 28, 2019 12 comments', ['plain 2019-03-28', '', 'alone']],
  ['28 марта 2019, 10:30 МСК', ['plain 2019-03-28', '', 'alone']],
  ['2019年3月28日 10时30分', ['plain 2019-03-28', '', 'alone']],
  ['2019.03.28 오전 10:30', ['plain 2019-03-28', '', 'alone']],
  ['Share Published March 28, 2019', ['published 2019-03-28', '', 'alone']],
  ['Oslo, March 28, 2019', ['plain 2019-03-28', '', 'alone']],
  ['News March 28, 2019', ['plain 2019-03-28', '', 'alone']],
  [
    'word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word March 28, 2019',
    undefined
  ]
]
for (const [text, expected] of lines) {
  test(`should read ${expected?.filter(Boolean).join(', ') ?? 'no time'} from ${JSON.stringify(text.slice(0, 60))}`, () =>
    assert.deepEqual(toldBy(text), expected))
}

const samples: readonly (readonly [text: string, expected: boolean | undefined])[] = [
  ['3/4/2019', undefined],
  ['13/4/2019', true],
  ['4/13/2019', false],
  ['13/4/2019 4/14/2019', true],
  ['3/4/2019 10:00 AM EST', false],
  ['10:00 PST', false],
  ['10:00 ET', false],
  ['10:00 BST', true],
  ['10:00 IST', true],
  ['the colour', true],
  ['the color', false],
  ['colour color', undefined],
  ['per cent', true],
  ['percent', false],
  ['organised', true],
  ['organized', false],
  ['12/4/2019', undefined],
  ['4/12/2019', undefined],
  ['13/4/19', undefined],
  ['10 CET', true]
]
const orders = new Map([
  [true, 'the day'],
  [false, 'the month'],
  [undefined, 'one or the other']
])
for (const [text, expected] of samples) {
  test(`should take ${JSON.stringify(text)} to put ${orders.get(expected)} first`, () =>
    assert.deepEqual(isDayFirst(text), expected))
}
