/**
 * Find the absolute dates that a text prints.
 *
 *     'Publié le 13 mars 2017'    → 2017-03-13
 *     '15:35, Oct 29 2020'        → 2020-10-29
 *     '【6月18日 AFP】'            → XXXX-06-18
 *
 * `today`, `on Tuesday` and `2 hours ago` are not dates. Every date has a number in it, so
 * only what stands around numbers is looked at, and only so far: linear in the text.
 */

import {isAscii} from '../text/ascii.ts'
import {yearSigns} from '../vocabulary/figures.ts'
import {eastAsianDay, eastAsianFull, vietnamese} from './east-asian.ts'
import {dayThenMonth, monthThenDay, monthThenYear, yearThenMonth} from './named.ts'
import {slashThenYear} from './nordic.ts'
import {compactNumeric, dayMonthNumeric, shortYearFirst, yearFirstNumeric} from './numeric.ts'
import type {DateOptions, DateReader, FoundDate, Hit} from './reader.ts'

/** Strict ways of writing before loose ones, by the number of digits they start with. */
const readers: Readonly<Record<number, readonly DateReader[]>> = {
  1: [
    eastAsianFull,
    eastAsianDay,
    vietnamese,
    dayMonthNumeric,
    slashThenYear,
    dayThenMonth,
    monthThenDay
  ],
  2: [
    eastAsianFull,
    eastAsianDay,
    vietnamese,
    shortYearFirst,
    dayMonthNumeric,
    slashThenYear,
    dayThenMonth,
    monthThenDay
  ],
  3: [eastAsianFull],
  4: [yearFirstNumeric, eastAsianFull, yearThenMonth, monthThenYear],
  8: [compactNumeric]
}

/** Those that a text in ASCII can be written in. */
const asciiReaders: typeof readers = {
  1: [dayMonthNumeric, slashThenYear, dayThenMonth, monthThenDay],
  2: [shortYearFirst, dayMonthNumeric, slashThenYear, dayThenMonth, monthThenDay],
  4: [yearFirstNumeric, yearThenMonth, monthThenYear],
  8: [compactNumeric]
}

/** Digits, or the signs of a year: `二〇一九年`. */
const figuresOrSigns = new RegExp(String.raw`\d+|${yearSigns}(?=年)`, 'g')

/** The dates of a text, in order; they do not overlap. */
export function findDates(text: string, options: DateOptions = {}): readonly FoundDate[] {
  return readingDates(text, options)(text.length)
}

/** Read the dates of a text no further than asked: gives those whose number stands before a place. */
export function readingDates(
  text: string,
  options: DateOptions
): (before: number) => readonly FoundDate[] {
  const isPlain = isAscii(text)
  const western = isPlain ? text : toWesternDigits(text)
  const ways = isPlain ? asciiReaders : readers
  const numbers = western.matchAll(isPlain ? /\d+/g : figuresOrSigns)
  const dates: FoundDate[] = []
  let end = 0
  let next = numbers.next()
  return before => {
    for (; next.done !== true && next.value.index < before; next = numbers.next()) {
      const {0: number, index} = next.value
      const found = index < end ? undefined : readAt(western, index, ways[number.length], options)
      if (found === undefined || found.start < end) continue
      dates.push({...found, text: text.slice(found.start, found.end)})
      end = found.end
    }
    return dates
  }
}

function readAt(
  text: string,
  at: number,
  ways: readonly DateReader[] = [],
  options: DateOptions
): Hit | undefined {
  for (const read of ways) {
    const found = read(text, at, options)
    if (found) return found
  }
  return undefined
}

/** Code of the zero of each script's ten digits: Arabic, Persian, seven Indic scripts, Thai, full width. */
const zeros = [
  0x660, 0x6f0, 0x966, 0x9e6, 0xa66, 0xae6, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50, 0xff10
] as const

const others =
  /[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\u0a66-\u0a6f\u0ae6-\u0aef\u0be6-\u0bef\u0c66-\u0c6f\u0ce6-\u0cef\u0d66-\u0d6f\u0e50-\u0e59\uff10-\uff19]/g

/** The text, of the same length, with every digit a Western one. */
export function toWesternDigits(text: string): string {
  return text.replace(others, digit => {
    const code = digit.charCodeAt(0)
    const zero = zeros.findLast(start => start <= code) ?? code
    return String(code - zero)
  })
}
