/** Ranges and orders over the days of stories. */

import assert from 'node:assert/strict'
import {describe, it} from 'node:test'
import {dayRange, inOrder, isDay, valuesWithin} from '../../src/browser/search-days.ts'

const ranges: [from: string, to: string, range: object][] = [
  ['', '', {}],
  ['1970', '', {first: 0}],
  ['', '1970', {last: 364}],
  ['1970-02', '1970-02', {first: 31, last: 58}],
  ['1972-02', '1972-02', {first: 761, last: 789}],
  ['1970-01-02', '1970-1-3', {first: 1, last: 2}],
  ['1969-12-31', '', {first: -1}],
  ['soon', '1970-13', {}]
]

const days: [text: string, isDay: boolean][] = [
  ['1987', true],
  ['1987-03', true],
  ['1987-3-5', true],
  [' 1987 ', true],
  ['', false],
  ['87', false],
  ['1987-13', false],
  ['1987-00', false],
  ['1987-02-29', false],
  ['1988-02-29', true],
  ['1987-03-15T00', false]
]

describe('dayRange', () => {
  for (const [from, to, range] of ranges) {
    it(`should be ${JSON.stringify(range)} from \`${from}\` to \`${to}\``, () =>
      assert.deepEqual(dayRange(from, to), range))
  }
})

describe('isDay', () => {
  for (const [text, expected] of days) {
    it(`should be ${expected} for \`${text}\``, () => assert.equal(isDay(text), expected))
  }
})

describe('valuesWithin', () => {
  const values = ['9', '10', '12/14', '-5', 'unknown']

  it('should hold what may be of a day in the range, and nothing without a date', () => {
    assert.deepEqual(valuesWithin(values, {first: 10, last: 13}), ['10', '12/14'])
    assert.deepEqual(valuesWithin(values, {first: 14}), ['12/14'])
    assert.deepEqual(valuesWithin(values, {last: 9}), ['9', '-5'])
    assert.deepEqual(valuesWithin(values, {first: 15}), [])
  })
})

describe('inOrder', () => {
  const values = ['9', 'unknown', '10', '-5', '10/12']

  it('should put what has no date last, whichever way', () => {
    assert.deepEqual(inOrder(values, 'newest'), ['10/12', '10', '9', '-5', 'unknown'])
    assert.deepEqual(inOrder(values, 'oldest'), ['-5', '9', '10', '10/12', 'unknown'])
  })

  it('should not invent stories without a date', () =>
    assert.deepEqual(inOrder(['2', '1'], 'oldest'), ['1', '2']))
})
