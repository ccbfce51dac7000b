/**
 * Years and days of other calendars, as Gregorian ones.
 *
 *     fromPersian(1398, 1, 8) → 2019-03-28    令和2年 → 2020    民國108年 → 2019    2562 (Thai) → 2019
 *
 * The Persian calendar is the arithmetic one of 33-year cycles, right from 1799 to 2256.
 */

import {type Edtf, epochDay, fromEpochDay} from '../../model/edtf.ts'
import {eras, firstYearSign} from '../vocabulary/calendar-words.ts'

/** The names of the eras. */
export const eraNames: readonly string[] = Object.keys(eras)

/** The Gregorian year of a year of an era; `元` is its first. */
export function fromEra(era: string, year: string): number | undefined {
  const start = eras[era]
  return start === undefined ? undefined : start + (year === firstYearSign ? 1 : Number(year))
}

/** The year of our era, when a year as large as this one can only be of the Buddhist era. */
export function fromBuddhist(year: number): number {
  return year >= 2400 && year < 2700 ? year - 543 : year
}

/** The year that two digits stand for: of this century up to 49; in Thai one of the Buddhist era. */
export function fromShortYear(year: number, language: string | undefined): number {
  if (language === 'th') return fromBuddhist(2500 + year)
  return year < 50 ? 2000 + year : 1900 + year
}

/** Whether a year of four digits is one of the Persian calendar rather than of the Middle Ages. */
export function isPersianYear(year: number): boolean {
  return year >= 1280 && year <= 1450
}

const leapResidues = [1, 5, 9, 13, 17, 22, 26, 30]
const nowruz1398 = epochDay(2019, 3, 21) ?? 0

/** The day of a day of the Persian calendar; `undefined` when there is none. */
export function fromPersian(year: number, month: number, day: number): Edtf | undefined {
  if (!isPersianYear(year) || month < 1 || month > 12 || day < 1) return undefined
  if (day > daysInPersian(year, month)) return undefined
  const before = month <= 7 ? (month - 1) * 31 : 186 + (month - 7) * 30
  const years = (year - 1398) * 365 + leapYearsBefore(year) - leapYearsBefore(1398)
  return fromEpochDay(nowruz1398 + years + before + day - 1)
}

function daysInPersian(year: number, month: number): number {
  if (month <= 6) return 31
  return month < 12 || leapResidues.includes(year % 33) ? 30 : 29
}

function leapYearsBefore(year: number): number {
  const inCycle = leapResidues.filter(residue => residue < year % 33).length
  return Math.floor(year / 33) * leapResidues.length + inCycle
}
