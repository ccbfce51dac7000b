/**
 * Dates with the signs for year, month and day.
 *
 *     2019年3月28日    民國108年3月28日    令和元年5月1日    2019년 3월 28일    3月28日    ngày 28 tháng 3 năm 2019
 *     二〇一九年三月二十八日    zh 108年3月28日
 */

import {
  daySign,
  firstYearSign,
  monthSign,
  republic,
  vietnameseMonth,
  vietnameseYear,
  yearSign
} from '../vocabulary/calendar-words.ts'
import {numberOf, signs, yearSigns} from '../vocabulary/figures.ts'
import {eraNames, fromEra} from './calendars.ts'
import {baseLanguage, type DateReader, hit, yearPattern} from './reader.ts'

const fullPattern = new RegExp(
  String.raw`(\d{1,4}|${yearSigns})\s?[${yearSign}]\s?(\d{1,2}|${signs})\s?[${monthSign}](?:\s?(\d{1,2}|${signs})\s?[${daySign}])?`,
  'y'
)
const dayPattern = new RegExp(
  String.raw`(\d{1,2})\s?[${monthSign}]\s?(\d{1,2})\s?[${daySign}]`,
  'y'
)
const firstYear = new RegExp(`(${eraNames.join('|')})${firstYearSign}[${yearSign}]\\s?$`)
const vietnamesePattern = new RegExp(
  String.raw`(\d{1,2})\s?${vietnameseMonth}\s(\d{1,2})(?:,?\s(?:${vietnameseYear}\s)?${yearPattern})?`,
  'y'
)

/** Year, month and perhaps day; a year of up to three digits only with its era before it, or a whole day in Chinese. */
export const eastAsianFull: DateReader = (text, at, {language}) => {
  fullPattern.lastIndex = at
  const [whole, year = '', month, day] = fullPattern.exec(text) ?? []
  if (whole === undefined) return undefined
  const parts = {
    month: numberOf(month ?? ''),
    ...(day === undefined ? {} : {day: numberOf(day)})
  }
  const end = at + whole.length
  if (year.length === 4) return hit(at, end, {year: numberOf(year), ...parts})
  const before = text.slice(Math.max(0, at - 3), at)
  const era = eraNames.find(name => before.trimEnd().endsWith(name))
  if (era === undefined) {
    const isOfRepublic =
      year.length === 3 && day !== undefined && baseLanguage(language) === 'zh' && year < '200'
    return isOfRepublic ? hit(at, end, {year: fromEra(republic, year), ...parts}) : undefined
  }
  const start = at - before.length + before.lastIndexOf(era)
  return hit(start, end, {year: fromEra(era, String(numberOf(year))), ...parts})
}

/** Month and day; the first year of an era, which is no number, may stand before it. */
export const eastAsianDay: DateReader = (text, at) => {
  dayPattern.lastIndex = at
  const [whole, month, day] = dayPattern.exec(text) ?? []
  if (whole === undefined) return undefined
  const before = text.slice(Math.max(0, at - 5), at)
  const era = firstYear.exec(before)
  const parts = {month: Number(month), day: Number(day)}
  if (era === null) return hit(at, at + whole.length, parts)
  const start = at - before.length + era.index
  return hit(start, at + whole.length, {year: fromEra(era[1] ?? '', firstYearSign), ...parts})
}

/** Day, `tháng` and month, perhaps the year. */
export const vietnamese: DateReader = (text, at) => {
  vietnamesePattern.lastIndex = at
  const [whole, day, month, year] = vietnamesePattern.exec(text) ?? []
  if (whole === undefined) return undefined
  return hit(at, at + whole.length, {
    day: Number(day),
    month: Number(month),
    ...(year === undefined ? {} : {year: Number(year)})
  })
}
