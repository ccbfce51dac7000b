import assert from 'node:assert/strict'
import {test} from 'node:test'
import fc from 'fast-check'
import {toEdtf} from '../../../src/model/edtf.ts'
import {findDates} from '../../../src/parse/dates/find-dates.ts'
import type {DateOptions} from '../../../src/parse/dates/reader.ts'

type Row = readonly [text: string, dates: string, options?: DateOptions]

/** Text, and the dates in it, separated by spaces. */
const found: readonly Row[] = [
  // English, with times beside and glued.
  ['Published Tue, Dec 20 201610:32 AM EST', '2016-12-20'],
  ['15:35, Oct 29 2020', '2020-10-29'],
  ['The 29th of April, 2020', '2020-04-29'],
  ['PostedMay 14, 2020', '2020-05-14'],
  ['Sept. 19, 2016', '2016-09-19'],
  ['3 NOV 2023 | 30-Mar-2019', '2023-11-03 2019-03-30'],
  ['OSLO, March 28 -', 'XXXX-03-28'],
  ['March 2019', '2019-03'],
  ['April 8-1986', '1986-04-08'],
  ['April 8 - 1986 Year', 'XXXX-04-08'],
  ['oslo, march 28', 'XXXX-03-28', {language: 'en', anyCase: true}],
  ['March 28,2019 and March the 28th 2019', '2019-03-28 2019-03-28'],
  ['Thu Mar 28 10:12:00 UTC 2019', '2019-03-28'],
  // A year of two digits, where the line, a bar or the time goes on.
  ['28 Apr 16', '2016-04-28'],
  ['28-Mar-19 | 28 Apr ’16, 10:40', '2019-03-28 2016-04-28'],
  ['28 Apr 16 people', 'XXXX-04-28'],
  ['28 Apr 16, said', 'XXXX-04-28'],
  ['28 Apr 10:40', 'XXXX-04-28'],
  // The year first.
  ['19-03-28 10:12', '2019-03-28', {language: 'ko'}],
  ['19.3.28(목)', '2019-03-28', {language: 'ko'}],
  ['28-03-19', '2019-03-28', {language: 'nl'}],
  ['19-03-28 and 28-03-19', '2019-03-28 2019-03-28', {language: 'en'}],
  ['3-28-19', '2019-03-28', {language: 'en'}],
  ['98/03/28', '1998-03-28'],
  ['۹۹/۰۲/۲۲', '2020-05-11', {language: 'fa'}],
  ['19 ก.พ. 63, 19/02/63', '2020-02-19 2020-02-19', {language: 'th'}],
  // Other languages.
  ['二〇一九年三月二十八日 民国一〇八年十月廿一日', '2019-03-28 2019-10-21', {language: 'zh'}],
  ['108年3月28日', '2019-03-28', {language: 'zh-Hant'}],
  ['108年3月', '', {language: 'zh-Hant'}],
  ['108年3月28日', 'XXXX-03-28', {language: 'ja'}],
  ['一九八四年三月', '1984-03', {language: 'ja'}],
  ['28/3 2019 kl. 10.15 | 4/11-2019', '2019-03-28 2019-11-04', {language: 'sv'}],
  ['1/2 2019', '', {language: 'en'}],
  ['22. avgusta 2014, 3. јануара 2015', '2014-08-22 2015-01-03', {language: 'sr'}],
  ['5. januarja 2016', '2016-01-05', {language: 'sl'}],
  ['22. Jänner 2013, 3. Feber', '2013-01-22 XXXX-02-03', {language: 'de'}],
  ['marzo 28 de 2019', '2019-03-28', {language: 'es'}],
  ['Publié le 13 mars 2017', '2017-03-13'],
  ['le 1er avril 2019', '2019-04-01'],
  ['Miércoles 04 mayo de 2022', '2022-05-04'],
  ['28 de março de 2019', '2019-03-28'],
  ['21.dez.2018 às 12h55', '2018-12-21'],
  ['1° aprile 2019', '2019-04-01'],
  ['28. März 2019', '2019-03-28'],
  ['28 maart 2019', '2019-03-28'],
  ['28 marca 2019', '2019-03-28'],
  ['28. března 2019', '2019-03-28'],
  ['1 Декабря 2020 14:02', '2020-12-01'],
  ['28 березня 2019', '2019-03-28'],
  ['28 Mart 2019', '2019-03-28'],
  ['28. maaliskuuta 2019', '2019-03-28'],
  ['28 Μαρτίου 2019', '2019-03-28'],
  ['2019. március 28.', '2019-03-28'],
  ['2019 m. kovo 28 d.', '2019-03-28'],
  ['2019. gada 28. martā', '2019-03-28'],
  ['3 d’abril de 2019', '2019-04-03'],
  ['28 Maret 2019', '2019-03-28'],
  ['ngày 28 tháng 3 năm 2019', '2019-03-28'],
  ['28 במרץ 2019', '2019-03-28'],
  ['28 मार्च 2019', '2019-03-28'],
  // Other digits and calendars.
  ['٢٨ مارس ٢٠١٩', '2019-03-28'],
  ['28 آذار/مارس 2019', '2019-03-28'],
  ['۸ فروردین ۱۳۹۸', '2019-03-28'],
  ['1398/01/08', '2019-03-28'],
  ['28 มีนาคม 2562', '2019-03-28'],
  ['วันพฤหัสบดีที่ 28 มีนาคม พ.ศ. 2562', '2019-03-28'],
  ['2019年3月28日', '2019-03-28'],
  ['民國108年3月28日', '2019-03-28'],
  ['令和元年5月1日', '2019-05-01'],
  ['2019년 3월 28일', '2019-03-28'],
  ['【6月18日】', 'XXXX-06-18'],
  // Figures.
  ['2019-03-28T11:40:31Z', '2019-03-28'],
  ['20190328', '2019-03-28'],
  ['2019. 3. 28.', '2019-03-28'],
  ['28.03.2019 17:23', '2019-03-28'],
  ['28/3/19', '2019-03-28'],
  ['10/11/2022', '2022-10-11', {language: 'en'}],
  ['10/11/2022', '2022-11-10', {language: 'en-GB'}],
  ['10/11/2022', '2022-11-10', {language: 'fr'}],
  ['10/11/2022', '2022-11-10', {language: 'en', dayFirst: true}],
  ['10/28/2022', '2022-10-28', {language: 'fr'}],
  ['03.28.19', '2019-03-28', {language: 'en'}],
  ['03.28.19', '', {language: 'de'}],
  ['03.04.19', '2019-04-03', {language: 'en'}],
  ['03.04.19', '2019-03-04', {language: 'en', dayFirst: false}],
  // One spelling, two months.
  ['28 listopada 2019', '2019-11-28'],
  ['28. listopada 2019.', '2019-10-28', {language: 'hr'}]
]

const nearMisses: readonly Row[] = [
  ['today, 2 hours ago, on Tuesday', ''],
  ['you may 10 times', '', {language: 'en'}],
  ['a march 3 miles long', '', {language: 'en'}],
  ['the 20 may have left', '', {language: 'en'}],
  ['9/11 and 24/7', ''],
  ['version 1.2.3 of 12.30.45', ''],
  ['30 February 2019', ''],
  ['32/13/2019', ''],
  ['20191399', ''],
  ['call 20190328123', ''],
  ['May 1.5 million', ''],
  ['in 2001, 18 years ago', ''],
  ['108年3月', ''],
  ['30 اسفند 1398', ''],
  ['el 5 set', '', {language: 'en'}]
]

for (const [text, expected, options] of [...found, ...nearMisses]) {
  test(`should find ${expected || 'no date'} in: ${text} ${options?.language ?? ''}`, () => {
    assert.equal(
      findDates(text, options)
        .map(({date}) => date)
        .join(' '),
      expected
    )
  })
}

test('should say that day and month could change places', () => {
  assert.deepEqual(findDates('10/11/2022', {language: 'en'}), [
    {date: '2022-10-11', text: '10/11/2022', start: 0, end: 10, ambiguous: true}
  ])
  assert.deepEqual(findDates('11/11/2022', {language: 'en'}), [
    {date: '2022-11-11', text: '11/11/2022', start: 0, end: 10}
  ])
})

test('should find valid dates only, as substrings that do not overlap, and years only where printed', () => {
  const piece = fc.constantFrom(
    '28',
    '3',
    '2019',
    '1398',
    ' March ',
    'мая',
    '年',
    '月',
    '日',
    '/',
    '.',
    '-',
    ' ',
    ',',
    'de ',
    'th',
    '٢٨',
    '12:30'
  )
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(piece).map(parts => parts.join(''))
      ),
      text => {
        let end = 0
        for (const date of findDates(text)) {
          assert.equal(date.text, text.slice(date.start, date.end))
          assert.equal(toEdtf(date.date), date.date)
          assert.ok(date.start >= end)
          end = date.end
          const hasYear = !date.date.startsWith('XXXX')
          assert.ok(!hasYear || /\d{2}|[٠-٩]{2}|元/.test(date.text))
        }
      }
    )
  )
})
