/** What was found, on the bars of the histogram. */

import assert from 'node:assert/strict'
import {describe, it} from 'node:test'
import {dayRange} from '../../src/browser/search-days.ts'
import {countsOfBars} from '../../src/browser/search-histogram.ts'

const bars = ['1970-01', '1970-02', '1970-03'].map(month => dayRange(month, month))

const cases: [name: string, days: Record<string, number>, counts: number[]][] = [
  ['nothing', {}, [0, 0, 0]],
  ['the first and the last day of a bar', {0: 1, 30: 2, 31: 4}, [3, 4, 0]],
  ['a story of several days on the first of them', {'30/59': 1}, [1, 0, 0]],
  ['no story without a date, and none beyond the bars', {unknown: 5, 90: 1, '-1': 1}, [0, 0, 0]]
]

describe('countsOfBars', () => {
  for (const [name, days, counts] of cases) {
    it(`should count ${name}`, () => assert.deepEqual(countsOfBars(days, bars), counts))
  }
})
