/**
 * Dates with the month in words.
 *
 *     28 March 2019    28 Mar 19    28. března 2019    Dec 20 2016    2019. március 28.    ٢٨ آذار/مارس ٢٠١٩    8 فروردین 1398
 *
 * Without a year the month must be one of the story's language or English, and English months
 * need their capital: `march 3` and `may 10` are not dates.
 */

import {
  afterYear,
  ofMonth,
  ofMonthTied,
  ofYear,
  ofYearSpanish,
  ordinals,
  otherOrdinals,
  theDay
} from '../vocabulary/calendar-words.ts'
import {fromPersian, fromShortYear} from './calendars.ts'
import {isMonthFirst, isMonthIn, monthOf, persianMonthOf} from './month-names.ts'
import {baseLanguage, type DateOptions, type DateReader, hit, yearPattern} from './reader.ts'

const name = String.raw`[\p{L}\p{M}][\p{L}\p{M}\u200c.]{1,22}`
const ordinal = String.raw`(?:(?:${ordinals}|${otherOrdinals})(?!\p{L}))?`
const dayNamePattern = new RegExp(
  String.raw`(\d{1,2})${ordinal}(?:[.,]?\s{1,2}|[.,\-/])?(?:(?:${ofMonth})\s|${ofMonthTied})?(${name})`,
  'uy'
)
/** The second word of names such as `تشرين الثاني`. */
const secondWordPattern = /\s([\p{L}\p{M}]{2,12})/uy
const otherNamePattern = new RegExp(String.raw`\s?/\s?(${name})`, 'uy')
const yearAfterPattern = new RegExp(
  String.raw`(?:[.,]?\s{1,2}|\s?[.,،]\s?|[\-/])?(?:(?:${ofYear})\s)?${yearPattern}`,
  'y'
)
/** `Thu Mar 28 10:12:00 UTC 2019` */
const timeOfDay = String.raw`,?\s\d{1,2}:\d\d(?::\d\d)?(?:\s[A-Z+][A-Z\d]{1,4})?,?\s`
const dayPattern = new RegExp(
  String.raw`(\d{1,2})(?:${ordinals}|\.)?(?!\d|%|[:.]\d|,\d(?!\d{3}(?!\d)))` +
    String.raw`(?:(?:${timeOfDay}|\s${ofYearSpanish}\s|[\s.,]{1,3}|[\-/])${yearPattern})?`,
  'y'
)
const yearFirstPattern = new RegExp(
  String.raw`(\d{4})(?:${afterYear})?(?:[.,]?\s{1,2}|[.\-])(?:(\d{1,2})\.\s)?(${name})` +
    String.raw`(?:[\s.\-]{1,3}(\d{1,2})(?!\d))?`,
  'uy'
)
/** The hour before its minutes: `10:30 March 28` is no 30 March. */
const hourBefore = /(?<!\d)\d{1,2}[:.]$/
const wordBefore = new RegExp(String.raw`(${name})(?:\s${theDay}\s|[\s,\-/]{0,3})$`, 'u')
/** `marzo de 2019`. */
const behindMonth = new RegExp(`\\s${ofYearSpanish}\\s$`)
/** Two digits of a year, where the line, a bar or the time of day goes on: `28 Apr 16, 10:40`, `28-Mar-19`. */
const shortYearPattern =
  /(?:\s['’]?|-|\s?['’])(\d\d)(?=\s*$|\s?[,|•·)\]–—]|,?\s\d{1,2}[:.]\d\d)(?!\s?[,–—]\s?\p{Ll})/uy

/** Day, month, perhaps year; the month perhaps in two names, `آذار/مارس`. */
export const dayThenMonth: DateReader = (text, at, options) => {
  const head = matchAt(dayNamePattern, text, at)
  if (head === undefined || hourBefore.test(text.slice(Math.max(0, at - 4), at))) return undefined
  const [, day, word = ''] = head.match
  const [, next = ''] = matchAt(secondWordPattern, text, head.end)?.match ?? []
  const longMonth = next === '' ? undefined : monthIn(`${word} ${next}`, options)
  const firstEnd = longMonth === undefined ? head.end : head.end + next.length + 1
  const other = matchAt(otherNamePattern, text, firstEnd)
  const otherMonth = monthIn(other?.match[1], options)
  const nameEnd = other && otherMonth !== undefined ? other.end : firstEnd
  const year = matchAt(yearAfterPattern, text, nameEnd)
  const persian = persianDay(year?.match[1], word, Number(day))
  if (year && persian) return {start: at, end: year.end, date: persian}
  const month = longMonth ?? monthIn(word, options) ?? otherMonth
  if (month === undefined) return undefined
  if (year) return hit(at, year.end, {day: Number(day), month, year: Number(year.match[1])})
  if (!isSafeAlone(word, options)) return undefined
  const short = matchAt(shortYearPattern, text, nameEnd)
  if (short) {
    const shortYear = fromShortYear(Number(short.match[1]), baseLanguage(options.language))
    return hit(at, short.end, {day: Number(day), month, year: shortYear})
  }
  const end = nameEnd - (/(?<!\.)\.+$/.exec(text.slice(at, nameEnd))?.[0].length ?? 0)
  return hit(at, end, {day: Number(day), month})
}

/** Month, day, perhaps year. */
export const monthThenDay: DateReader = (text, at, options) => {
  const before = wordEnding(text, at, options)
  if (before === undefined) return undefined
  dayPattern.lastIndex = at
  const [whole, day, year] = dayPattern.exec(text) ?? []
  if (whole === undefined) return undefined
  const {word, month, start} = before
  const alone = (isMonthFirst(word) || options.anyCase === true) && isSafeAlone(word, options)
  if (year === undefined && !alone) return undefined
  const end = at + whole.length - (year === undefined ? trailing(whole) : 0)
  return hit(start, end, {
    day: Number(day),
    month,
    ...(year === undefined ? {} : {year: Number(year)})
  })
}

/** Year, then month and day, in either order, or the month alone. */
export const yearThenMonth: DateReader = (text, at, options) => {
  yearFirstPattern.lastIndex = at
  const match = yearFirstPattern.exec(text)
  if (match === null) return undefined
  const [whole, year, dayBefore, word = '', dayAfter] = match
  const month = monthIn(word, options)
  const day = dayBefore ?? dayAfter
  if (month === undefined || day === undefined) return undefined
  return hit(at, at + whole.length, {day: Number(day), month, year: Number(year)})
}

/** Month and year; `30 February 2019` is no day, and no February either. */
export const monthThenYear: DateReader = (text, at, options) => {
  const year = /^\d{4}(?!\d)/.exec(text.slice(at, at + 5))?.[0]
  const lead = text.slice(Math.max(0, at - 40), at).replace(behindMonth, ' ')
  const before = year === undefined ? undefined : wordEnding(lead, lead.length, options)
  if (before === undefined || /\d\.?\s?$/.test(lead.slice(0, before.start))) return undefined
  const start = Math.max(0, at - 40) + before.start
  return hit(start, at + 4, {month: before.month, year: Number(year)})
}

/** The month that ends before `at`, also when a word is glued to it: `PublishedMay 14, 2020`. */
function wordEnding(text: string, end: number, options: DateOptions) {
  const from = Math.max(0, end - 26)
  const before = text.slice(from, end)
  const match = wordBefore.exec(before)
  if (match === null) return undefined
  const printed = match[1] ?? ''
  const start = from + match.index
  const month = monthIn(printed, options)
  if (month !== undefined) return {word: printed, month, start}
  const glued = /(?<=\p{Ll})\p{Lu}\p{Ll}+\.?$/u.exec(printed)
  const gluedMonth = glued === null ? undefined : monthIn(glued[0], options)
  if (glued === null || gluedMonth === undefined) return undefined
  return {word: glued[0], month: gluedMonth, start: start + glued.index}
}

function monthIn(word: string | undefined, {language}: DateOptions): number | undefined {
  return word === undefined ? undefined : monthOf(word, baseLanguage(language))
}

function isSafeAlone(word: string, {language, anyCase}: DateOptions): boolean {
  const base = baseLanguage(language)
  if (base !== undefined && !isMonthIn(word, base)) return false
  if (anyCase === true) return true
  return !isMonthIn(word, 'en') || !/^\p{Ll}/u.test(word) || (base !== undefined && base !== 'en')
}

function persianDay(year: string | undefined, word: string, day: number) {
  const month = year === undefined ? undefined : persianMonthOf(word)
  return month === undefined ? undefined : fromPersian(Number(year), month, day)
}

function matchAt(pattern: RegExp, text: string, at: number) {
  pattern.lastIndex = at
  const match = pattern.exec(text)
  return match === null ? undefined : {match, end: at + match[0].length}
}

/** Length of the full stop and spaces that a name took along. */
function trailing(text: string): number {
  return text.length - text.replace(/(?<![\s.,])[\s.,]+$/, '').length
}
