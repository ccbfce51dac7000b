/** Addresses that are a story’s, and the days that they name. */

import assert from 'node:assert/strict'
import {test} from 'node:test'
import {addressOn, dateInUrl} from '../../src/parse/url.ts'

const lines: readonly (readonly [text: string, expected: string | undefined])[] = [
  ['https://example.org/a', 'https://example.org/a'],
  ['https://example.org/', undefined],
  ['https://example.org', undefined],
  ['Source: https://example.org/a', 'https://example.org/a'],
  ['See https://example.org/a', undefined],
  [
    'View the source version on example.com: https://example.org/a?b=c',
    'https://example.org/a?b=c'
  ],
  ['one two three four five six seven eight nine: https://example.org/a', undefined],
  ['https://example.org/a.jpg', undefined],
  ['https://example.org/a.jpg?x', undefined],
  ['https://example.org/a.jpgs', 'https://example.org/a.jpgs'],
  ['https://example.org/a is it', undefined],
  ['http://example.org/?a', undefined],
  ['来源：https://example.org/a', 'https://example.org/a'],
  ['https://example.org/a ', 'https://example.org/a'],
  ['https://example.org/live.m3u8', undefined],
  ['https://example.org/doc.pdf#3', undefined]
]
for (const [text, expected] of lines) {
  test(`should read ${expected ?? 'no address'} from ${JSON.stringify(text)}`, () =>
    assert.deepEqual(addressOn(text), expected))
}

const addresses: readonly (readonly [text: string, expected: string | undefined])[] = [
  ['https://example.org/2019/03/28/storm', '2019-03-28'],
  ['https://example.org/2019/3/8/storm', '2019-03-08'],
  ['https://example.org/20190328/storm', '2019-03-28'],
  ['https://example.org/storm-2019-03-28', '2019-03-28'],
  ['https://example.org/storm-20190328', undefined],
  ['https://example.org/2019/13/28/', undefined],
  ['https://example.org/12019/03/28/', undefined],
  ['https://example.org/2019/03/281/', undefined],
  ['https://2019-03-28.example.org/a', undefined],
  ['https://example.org/1819/03/28', undefined],
  ['https://example.org/20191328/', undefined],
  ['https://example.org/2019/02/30/a', undefined]
]
for (const [text, expected] of addresses) {
  test(`should read ${expected ?? 'no day'} from ${text}`, () =>
    assert.deepEqual(dateInUrl(text), expected))
}
