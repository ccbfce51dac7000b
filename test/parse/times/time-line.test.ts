/** Line, and what it tells: role and date of each time, then `open` label, then whether it is alone. */

import assert from 'node:assert/strict'
import {test} from 'node:test'
import {readTimeLine} from '../../../src/parse/times/time-line.ts'
import {isDayFirst} from '../../../src/parse/times/time-lines.ts'

const rows: readonly (readonly [line: string, tells: string])[] = [
  ['November 18, 2019', 'plain 2019-11-18, alone'],
  ['Aug 22, 2018,', 'plain 2018-08-22, alone'],
  ['AUGUST 22, 2018 07:15 AM,', 'plain 2018-08-22, alone'],
  ['In Lindholm on Aug 22, 2018,', ''],
  ['At 07:15 on Aug 22, 2018 the pier,', ''],
  [
    'Jane Doe, Lindholm Evening Herald Harbour Bureau 7:15 p.m. EST May 3, 2016',
    'plain 2016-05-03'
  ],
  ['Jane Doe, Lindholm Evening Herald Harbour Bureau Northern Desk May 3, 2016', ''],
  ['Published: November 2, 2023 6.55pm SAST', 'published 2023-11-02, alone'],
  ['Published Tue, Dec 20 201610:32 AM EST', 'published 2016-12-20, alone'],
  [
    'Published November 9, 2023 3:02am | Updated November 10, 2023',
    'published 2023-11-09, updated 2023-11-10, alone'
  ],
  ['Thứ năm, 2018-07-12, 14:20 (GMT+7)', 'plain 2018-07-12, alone'],
  ['9 Jun, 2023 04:00 PM5 mins to read', 'plain 2023-06-09, alone'],
  ['Updated', 'open updated, alone'],
  ['Kerti Anna 2019.03.28. 07:15', 'plain 2019-03-28'],
  ['Publié le 13 mars 2017', 'published 2017-03-13, alone'],
  ['(Mis à jour :', 'open updated, alone'],
  ['Actualizado domingo 28/10/2012 03:21 horas', 'updated 2012-10-28, alone'],
  ['Stand: 28.04.2023 17:23 Uhr', 'updated 2023-04-28, alone'],
  ['Pubblicato il 5 gennaio 2025 alle 16:01', 'published 2025-01-05, alone'],
  ['Publicado em 4 de maio de 2022, 05:34 h', 'published 2022-05-04, alone'],
  ['Gepubliceerd op 28 maart 2019', 'published 2019-03-28, alone'],
  ['Опубликовано 3 декабря 2020, 18:47', 'published 2020-12-03, alone'],
  ['Data publikacji: 28 marca 2019', 'published 2019-03-28, alone'],
  ['Son Güncelleme : 30.04.2024 - 16:49', 'updated 2024-04-30, alone'],
  ['GMT 17:27 17.03.2020', 'plain 2020-03-17, alone'],
  ['آخر تحديث 17:49 17.03.2020', 'updated 2020-03-17, alone'],
  ['发布时间：2017-03-10 08:42:00', 'published 2017-03-10, alone'],
  ['更新时间 2012年12月10日 10:41', 'published 2012-12-10, alone'],
  ['입력 2019.03.28 09:00', 'published 2019-03-28, alone'],
  ['<저작권자(c) 강변신문> 2019/03/28 09:00 송고', 'published 2019-03-28, open published'],
  ['http://news.example.cn/　2019年03月28日09:00　河畔晚报', 'plain 2019-03-28, alone'],
  ['3 декабря 2020, 18:47 • Анна Ковальчук • 3375', 'plain 2020-12-03'],
  ['Jane Doe15:35, Oct 29 2020', 'plain 2020-10-29'],
  ['Associated Press November 19, 2019, 9:02 AM', 'plain 2019-11-19'],
  // Near misses.
  ['The stadium opened in May 2019 after long delays.', ''],
  ['A flood in Lyon, le 30 avril 2015. (Photo Jane Doe. AFP)', ''],
  ['— Jane Doe (@janedoe) May 1, 2020', ''],
  ['2 hours ago', ''],
  // Dates of something else.
  ['Joined: Mar 2, 2018', ''],
  ['Registered 02/08/2017', ''],
  ['Inscrit le 3 mai 2018', ''],
  ['Mitglied seit 3. Mai 2018', ''],
  ['Регистрация: 03.05.2018', ''],
  ['Closing night: 3 May 2019', ''],
  ['Published 3 May 2019 | Event date: 5 June 2019', 'published 2019-05-03'],
  ['Thursday: March 28, 2019', 'plain 2019-03-28, alone'],
  ['March 28th 2019 | LINDHOLM | in the printed edition', 'plain 2019-03-28'],
  ['Jane Doe @janedoe | March 28, 2019 - 11:22 am', 'plain 2019-03-28'],
  [
    'March 28, 2019 | This story is taken from the printed edition of April 8, 2019.',
    'plain 2019-03-28, alone'
  ],
  ['- March 28th 2019 10:08 am ET', 'plain 2019-03-28, alone'],
  ['- 28.03.2019: Bridge opens', ''],
  ['- Pier closed, 28 March 2019', ''],
  ['March 28th 2019, from the printed edition', ''],
  ['Terms of Service Privacy Notice', ''],
  ['Elections 2019', '']
]

for (const [line, tells] of rows) {
  test(`should read ${tells || 'no time'} from: ${line}`, () => {
    const read = readTimeLine(line, {})
    const parts = (read?.times ?? []).map(({role, found}) => `${role} ${found.date}`)
    if (read?.open) parts.push(`open ${read.open}`)
    if (read?.isAlone) parts.push('alone')
    assert.equal(parts.join(', '), tells)
  })
}

test('should go on with the label that the line before left open', () => {
  const read = readTimeLine('May 14, 2020', {}, 'published')
  assert.deepEqual(
    read?.times.map(({role}) => role),
    ['published']
  )
})

test('should tell the order of day and month from what else is printed', () => {
  const order = [
    '10/11/2022 08:00 AM EDT',
    '10/11/2022 and 28/10/2022',
    '10/28/2022',
    '10:00 GMT',
    '10/11/2022'
  ]
  assert.deepEqual(order.map(isDayFirst), [false, true, false, true, undefined])
})
