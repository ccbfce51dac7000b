/** The calendar: EDTF dates, their bounds and their order. */

import assert from 'node:assert/strict'
import {describe, it} from 'node:test'
import fc from 'fast-check'
import {
  boundsOf,
  compareEdtf,
  type Edtf,
  epochDay,
  fromEpochDay,
  fromParts,
  isCertainDay,
  partsOf,
  toEdtf,
  weekday
} from '../../src/model/edtf.ts'

const day = (text: string): number => {
  const [year = 0, month = 0, date = 0] = text.split('-').map(Number)
  const found = epochDay(year, month, date)
  assert(found !== undefined, text)
  return found
}

const edtf = (text: string): Edtf => {
  const date = toEdtf(text)
  assert(date !== undefined, text)
  return date
}

const anyDay = fc.integer({min: -200_000, max: 200_000}).map(fromEpochDay)
const anyDate = fc.oneof(
  anyDay,
  anyDay.map(date => edtf(date.slice(0, 7))),
  anyDay.map(date => edtf(date.slice(0, 4))),
  anyDay.map(date => edtf(`XXXX${date.slice(4)}`)),
  anyDay.map(date => edtf(`${date}~`)),
  anyDay.map(date => edtf(`${date}?`)),
  fc
    .tuple(anyDay, fc.nat(400))
    .map(([date, days]) => edtf(`${date}/${fromEpochDay(day(date) + days)}`))
)

describe('toEdtf', () => {
  for (const text of [
    '2019-03-28',
    '2019-03',
    '2019',
    'XXXX-03-28',
    'XXXX-02-29',
    'XXXX-03',
    '2019-03-28?',
    '2019-03-26~',
    '2019-03-26%',
    '2020-02-29',
    '2019-03-26/2019-03-28',
    '2019-03/2019-04',
    '0033-04-03'
  ]) {
    it(`should accept \`${text}\``, () => assert.equal(toEdtf(text), text))
  }
  for (const text of [
    '',
    'XXXX',
    '2019-13',
    '2019-00-10',
    '2019-02-29',
    '2019-02-30',
    '2019-3-28',
    '19-03-28',
    '2019-03-28T10:00',
    '28.03.2019',
    '2019-03-28/2019-03-26',
    '2019/XXXX-03',
    '2019-03-26/',
    '/2019',
    '1/2/3',
    '2019-XX-03',
    ' 2019',
    '2019\n'
  ]) {
    it(`should refuse ${JSON.stringify(text)}`, () => assert.equal(toEdtf(text), undefined))
  }
})

describe('boundsOf', () => {
  const rows: readonly [string, string, string][] = [
    ['2019-03-28', '2019-03-28', '2019-03-28'],
    ['2019-03-28?', '2019-03-28', '2019-03-28'],
    ['2019-03-26~', '2019-03-25', '2019-03-27'],
    ['2019-02', '2019-02-01', '2019-02-28'],
    ['2020', '2020-01-01', '2020-12-31'],
    ['2019-03-26/2019-04', '2019-03-26', '2019-04-30']
  ]
  for (const [date, earliest, latest] of rows) {
    it(`should bound \`${date}\` by ${earliest} and ${latest}`, () =>
      assert.deepEqual(boundsOf(edtf(date)), {earliest: day(earliest), latest: day(latest)}))
  }
  it('should not bound a date without a year', () =>
    assert.equal(boundsOf(edtf('XXXX-03-28')), undefined))
})

describe('partsOf and fromParts', () => {
  it('should tell what a date states and what it leaves open', () => {
    assert.deepEqual(partsOf(edtf('XXXX-03-28')), {
      month: 3,
      day: 28,
      uncertain: false,
      approximate: false
    })
    assert.deepEqual(partsOf(edtf('2019-03%')), {
      year: 2019,
      month: 3,
      uncertain: true,
      approximate: true
    })
  })
  it('should refuse a day that the calendar does not have', () =>
    assert.equal(fromParts({year: 2019, month: 2, day: 29}), undefined))
  it('should refuse a year beyond four digits', () =>
    assert.equal(fromParts({year: 12019}), undefined))
  it('should round-trip every single date', () =>
    fc.assert(
      fc.property(anyDate, date => {
        if (!date.includes('/')) assert.equal(fromParts(partsOf(date)), date)
      })
    ))
})

describe('the order of dates', () => {
  it('should have the earliest day no later than the latest', () =>
    fc.assert(
      fc.property(anyDate, date => {
        const bounds = boundsOf(date)
        assert(bounds === undefined || bounds.earliest <= bounds.latest)
      })
    ))
  it('should be antisymmetric, transitive and zero only for equal dates', () =>
    fc.assert(
      fc.property(anyDate, anyDate, anyDate, (a, b, c) => {
        assert.equal(Math.sign(compareEdtf(a, b)), -Math.sign(compareEdtf(b, a)) + 0)
        assert.equal(compareEdtf(a, b) === 0, a === b)
        if (compareEdtf(a, b) <= 0 && compareEdtf(b, c) <= 0) assert(compareEdtf(a, c) <= 0)
      })
    ))
  it('should put dates without a year last, by month and day', () =>
    assert.deepEqual(
      ['XXXX-03-28', '2019', 'XXXX-01-02', '2018-12-31'].map(edtf).sort(compareEdtf),
      ['2018-12-31', '2019', 'XXXX-01-02', 'XXXX-03-28']
    ))
})

describe('days', () => {
  it('should know 26 March 2019 as a Tuesday', () => assert.equal(weekday(day('2019-03-26')), 2))
  it('should know 31 December 1969 as a Wednesday', () =>
    assert.equal(weekday(day('1969-12-31')), 3))
  it('should round-trip through EDTF', () =>
    fc.assert(fc.property(anyDay, date => assert.equal(fromEpochDay(day(date)), date))))
  it('should call only a full, unmarked date a certain day', () =>
    assert.deepEqual(
      ['2019-03-28', '2019-03-28?', '2019-03', 'XXXX-03-28', '2019-03-26/2019-03-28']
        .map(edtf)
        .map(isCertainDay),
      [true, false, false, false, false]
    ))
})
