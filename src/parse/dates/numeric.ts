/**
 * Dates in digits alone.
 *
 *     2019-03-28    2019. 3. 28.    1398/01/08    20190328    28.03.2019    3/28/19    ko 19.03.28    99-03-28
 *
 * Whether 3/4 is a day of March or of April follows the language; only American English
 * puts the month first, and some put a year of two digits first. Without a year nothing is a date: 9/11 and 24/7 are not.
 */

import {islamicYear} from '../vocabulary/calendar-words.ts'
import {fromPersian, fromShortYear, isPersianYear} from './calendars.ts'
import {
  baseLanguage,
  type DateOptions,
  type DateReader,
  type Hit,
  hit,
  yearPattern
} from './reader.ts'

const yearFirstPattern = /(\d{4})(?:([-/.])(\d{1,2})\2(\d{1,2})|\. (\d{1,2})\. (\d{1,2}))(?!\d)/y
const shortYearFirstPattern = /(\d\d)([-/.])(\d{1,2})\2(\d{1,2})(?![\d:]|[-/.]\d)/y
/** The sign of the Islamic year, behind it. */
const islamic = new RegExp(`^\\s?${islamicYear}`, 'u')
const compactPattern = /(\d{4})(\d\d)(\d\d)(?!\d)/y
const dayMonthPattern = new RegExp(
  String.raw`(\d{1,2})(?:([/-])(\d{1,2})\2|\. ?(\d{1,2})\. ?)(?:${yearPattern}|(\d\d)(?![\d.:/-]))`,
  'y'
)

/** Year, month, day with separators. */
export const yearFirstNumeric: DateReader = (text, at, {language}) => {
  yearFirstPattern.lastIndex = at
  const match = yearFirstPattern.exec(text)
  if (match === null) return undefined
  const [whole, year, , month, day, spacedMonth, spacedDay] = match
  const parts = [Number(year), Number(month ?? spacedMonth), Number(day ?? spacedDay)] as const
  const end = at + whole.length
  if (isPersianYear(parts[0])) {
    // Arabic papers print the Islamic year beside ours: `1440/7/21 هـ - الموافق 28/3/2019`.
    if (baseLanguage(language) === 'ar' || islamic.test(text.slice(end, end + 3))) return undefined
    const date = fromPersian(...parts)
    return date && {start: at, end, date}
  }
  return hit(at, end, {year: parts[0], month: parts[1], day: parts[2]})
}

/** Languages whose newspapers put the year first, though it has two digits. */
const yearFirstLanguages: ReadonlySet<string> = new Set(['ko', 'ja', 'zh', 'hu', 'lt', 'mn', 'fa'])
/** A larger number is no day. */
const mostDays = 31

/** A year of two digits, month, day: where the language says so, or where the first can be no day. */
export const shortYearFirst: DateReader = (text, at, {language}) => {
  if (/[./,:-]/.test(text.charAt(at - 1)) && /\d/.test(text.charAt(at - 2))) return undefined
  shortYearFirstPattern.lastIndex = at
  const [whole, first = '', , month, day] = shortYearFirstPattern.exec(text) ?? []
  if (whole === undefined) return undefined
  const base = baseLanguage(language) ?? ''
  const [short, end] = [Number(first), at + whole.length]
  if (short <= mostDays && !yearFirstLanguages.has(base)) return undefined
  if (base !== 'fa')
    return hit(at, end, {year: fromShortYear(short, base), month: Number(month), day: Number(day)})
  const date = fromPersian(short < 50 ? 1400 + short : 1300 + short, Number(month), Number(day))
  return date && {start: at, end, date}
}

/** Eight digits, `20190328`. */
export const compactNumeric: DateReader = (text, at) => {
  compactPattern.lastIndex = at
  const [whole, year, month, day] = compactPattern.exec(text) ?? []
  if (whole === undefined || Number(year) < 1900 || Number(year) > 2099) return undefined
  return hit(at, at + whole.length, {year: Number(year), month: Number(month), day: Number(day)})
}

/** Day and month, or month and day, then the year. */
export const dayMonthNumeric: DateReader = (text, at, options) => {
  if (/[./,:-]/.test(text.charAt(at - 1)) && /\d/.test(text.charAt(at - 2))) return undefined
  dayMonthPattern.lastIndex = at
  const match = dayMonthPattern.exec(text)
  if (match === null) return undefined
  const [whole, first, separator, slashed, dotted, longYear, shortYear] = match
  const year =
    longYear === undefined
      ? fromShortYear(Number(shortYear), baseLanguage(options.language))
      : Number(longYear)
  const numbers = [Number(first), Number(slashed ?? dotted)] as const
  const end = at + whole.length
  if (separator === '-' && !isSureOrder(options) && Number(shortYear) <= mostDays) {
    const found = inOrder(at, end, year, numbers, isDayFirst(options), false)
    const yearFirst = {
      year: fromShortYear(numbers[0], undefined),
      month: numbers[1],
      day: Number(shortYear)
    }
    return earlier(found, hit(at, end, yearFirst))
  }
  if (separator !== undefined)
    return inOrder(at, end, year, numbers, isDayFirst(options), isSureOrder(options))
  return dottedIn(at, end, year, numbers, options)
}

/** `10.20.30` is no day of 2030. */
const latestYear = 2029

/** Between full stops the day comes first, but in English: `10.15.18` above American papers. */
function dottedIn(
  start: number,
  end: number,
  year: number,
  numbers: readonly [number, number],
  options: DateOptions
): Hit | undefined {
  if (baseLanguage(options.language) === 'en' && year <= latestYear)
    return inOrder(
      start,
      end,
      year,
      numbers,
      options.dayFirst !== false,
      options.dayFirst !== false
    )
  return hit(start, end, {year, day: numbers[0], month: numbers[1]})
}

/** `19-03-28`, where nothing says which two digits are the year: no paper is of the later day. */
function earlier(one: Hit | undefined, other: Hit | undefined): Hit | undefined {
  if (one === undefined || other === undefined) return one ?? other
  return {...(one.date < other.date ? one : other), ambiguous: true}
}

function inOrder(
  start: number,
  end: number,
  year: number,
  [first, second]: readonly [number, number],
  dayFirst: boolean,
  isSure: boolean
): Hit | undefined {
  const dayMonth = hit(start, end, {year, day: first, month: second})
  const monthDay = hit(start, end, {year, day: second, month: first})
  const found = dayFirst ? (dayMonth ?? monthDay) : (monthDay ?? dayMonth)
  if (found === undefined || !dayMonth || !monthDay || first === second || isSure) return found
  return {...found, ambiguous: true}
}

/** Countries whose papers put the month first in English. */
const monthFirst: ReadonlySet<string> = new Set(['US', 'PH'])

function isDayFirst({language, dayFirst}: DateOptions): boolean {
  if (dayFirst !== undefined) return dayFirst
  const country = language?.split('-')[1]
  return baseLanguage(language) !== 'en' || (country !== undefined && !monthFirst.has(country))
}

/** Only in English do newspapers write both orders; elsewhere the day comes first. */
function isSureOrder({language}: DateOptions): boolean {
  return language !== undefined && baseLanguage(language) !== 'en'
}
