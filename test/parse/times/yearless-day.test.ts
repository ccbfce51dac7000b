/** Lines that are a day and a month and nothing else, and near misses. */

import assert from 'node:assert/strict'
import {test} from 'node:test'
import {yearlessDay} from '../../../src/parse/times/yearless-day.ts'

const lines: readonly (readonly [line: string, language: string, expected: string | undefined])[] =
  [
    ['March 29', 'en', 'XXXX-03-29'],
    ['Posted Jan. 9', 'en', 'XXXX-01-09'],
    ['Publicado: 5 marzo', 'es', 'XXXX-03-05'],
    ['Updated Jan. 10', 'en', undefined],
    ['martes, marzo 5', 'es', 'XXXX-03-05'],
    ['26.03 10:30', 'de', 'XXXX-03-26'],
    ['03/28 16:05', 'en', 'XXXX-03-28'],
    ['9/11', 'en', undefined],
    ['March 29 in Lindholm', 'en', undefined],
    ['Posted in March', 'en', undefined]
  ]
for (const [line, language, expected] of lines) {
  test(`should read ${expected ?? 'no day'} off ${JSON.stringify(line)}`, () =>
    assert.equal(yearlessDay(line, language), expected))
}
