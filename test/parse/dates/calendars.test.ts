import assert from 'node:assert/strict'
import {test} from 'node:test'
import fc from 'fast-check'
import {fromEra, fromPersian} from '../../../src/parse/dates/calendars.ts'
import {findDates, toWesternDigits} from '../../../src/parse/dates/find-dates.ts'

test('should agree with Intl on every day of the Persian calendar', () => {
  const format = new Intl.DateTimeFormat('en-u-ca-persian', {
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    timeZone: 'UTC'
  })
  fc.assert(
    fc.property(fc.integer({min: -25_000, max: 36_000}), day => {
      const parts = format.formatToParts(day * 86_400_000)
      const [year, month, date] = (['year', 'month', 'day'] as const).map(type =>
        Number(parts.find(part => part.type === type)?.value)
      )
      const expected = new Date(day * 86_400_000).toISOString().slice(0, 10)
      assert.equal(fromPersian(year ?? 0, month ?? 0, date ?? 0), expected)
    })
  )
})

test('should read no Islamic year as a Persian one', () => {
  const printed = '1440/7/21 هـ - الموافق 28/3/2019 م'
  for (const language of ['ar', 'fa']) {
    assert.deepEqual(
      findDates(printed, {language}).map(({date}) => date),
      ['2019-03-28']
    )
  }
  assert.deepEqual(
    findDates('1398/01/08', {language: 'fa'}).map(({date}) => date),
    ['2019-03-28']
  )
})

test('should know no 30th of Esfand in a common year', () => {
  assert.equal(fromPersian(1398, 12, 30), undefined)
  assert.equal(fromPersian(1399, 12, 30), '2021-03-20')
})

test('should count the years of eras', () => {
  assert.deepEqual(
    [fromEra('民國', '108'), fromEra('令和', '元'), fromEra('平成', '30'), fromEra('天保', '1')],
    [2019, 2019, 2018, undefined]
  )
})

test('should write every digit as a Western one, and keep places', () => {
  assert.equal(toWesternDigits('٢٨ ۱۳۹۸ २०१९ ２０ ๒๕๖๒ x'), '28 1398 2019 20 2562 x')
})
