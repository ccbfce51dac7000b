/**
 * Dates as EDTF strings (ISO 8601-2:2019, level 1 with unspecified year): the only
 * file that knows the calendar. No JavaScript `Date` leaves it.
 *
 *     2019-03-28    2019-03    2019    XXXX-03-28    2019-03-28?    2019-03-26~    2019-03-26/2019-03-28
 *
 * `?` says that a part is derived, `~` that it is about then, `%` both. A date without
 * a year has no place in time, so it has no bounds. Day arithmetic is on numbers of
 * days since 1970-01-01, proleptic Gregorian, without time zones.
 */

import {byText} from './order.ts'

declare const brand: unique symbol

/** A valid EDTF date, of the forms above. Made by {@link toEdtf} alone. */
export type Edtf = string & {readonly [brand]: 'Edtf'}

/** A day as days since 1970-01-01. */
export type EpochDay = number

/** The days a date may mean, first and last. */
export interface Bounds {
  readonly earliest: EpochDay
  readonly latest: EpochDay
}

/** What a single date says; parts it does not state are missing. */
export interface DateParts {
  readonly year?: number
  readonly month?: number
  readonly day?: number
  /** `?`: derived rather than stated. */
  readonly uncertain: boolean
  /** `~`: about then. */
  readonly approximate: boolean
}

/** Days on each side that "about" allows. */
const approximateDays = 1

const single = /^(\d{4}|XXXX)(?:-(\d{2})(?:-(\d{2}))?)?([?~%])?$/

/** The text as an EDTF date, or `undefined` when it is not a valid one. `2019-02-30` is not. */
export function toEdtf(text: string): Edtf | undefined {
  const [first, last, ...rest] = text.split('/')
  if (rest.length > 0 || first === undefined || !isSingle(first)) return undefined
  if (last !== undefined && !isInterval(first, last)) return undefined
  return text as Edtf
}

/** A date from its parts; `undefined` when they name no day of the calendar. */
export function fromParts(parts: Partial<DateParts>): Edtf | undefined {
  const year = parts.year === undefined ? 'XXXX' : String(parts.year).padStart(4, '0')
  const month = parts.month === undefined ? '' : `-${pad(parts.month)}`
  const day = parts.day === undefined ? '' : `-${pad(parts.day)}`
  return toEdtf(
    year + month + day + qualifier(parts.uncertain === true, parts.approximate === true)
  )
}

/** The parts of a date; of an interval, those of its first date. */
export function partsOf(date: Edtf): DateParts {
  const [, year, month, day, mark] = single.exec(date.split('/')[0] ?? '') ?? []
  return {
    ...(year === undefined || year === 'XXXX' ? {} : {year: Number(year)}),
    ...(month === undefined ? {} : {month: Number(month)}),
    ...(day === undefined ? {} : {day: Number(day)}),
    uncertain: mark === '?' || mark === '%',
    approximate: mark === '~' || mark === '%'
  }
}

/** The first and last day the date may mean; `undefined` when its year is not stated. */
export function boundsOf(date: Edtf): Bounds | undefined {
  const [first, last] = date.split('/')
  const start = singleBounds(partsOf(first as Edtf))
  if (last === undefined || start === undefined) return start
  const end = singleBounds(partsOf(last as Edtf))
  return end && {earliest: start.earliest, latest: end.latest}
}

/**
 * Order of two dates: by earliest day, then by latest, then by spelling; dates without a
 * year come last, by month and day. A total order.
 */
export function compareEdtf(left: Edtf, right: Edtf): number {
  const [a, b] = [boundsOf(left), boundsOf(right)]
  if (a && b) return a.earliest - b.earliest || a.latest - b.latest || byText(left, right)
  if (a) return -1
  return b ? 1 : byText(left, right)
}

/** Whether the date states one certain day. */
export function isCertainDay(date: Edtf): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(date)
}

/** Days since 1970-01-01 of a day of the calendar; `undefined` when there is no such day. */
export function epochDay(year: number, month: number, day: number): EpochDay | undefined {
  if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return undefined
  return utcDays(year, month, day)
}

/** The day as `2019-03-28`. */
export function fromEpochDay(day: EpochDay): Edtf {
  return new Date(day * 86_400_000).toISOString().slice(0, 10) as Edtf
}

/** Day of the week, 0 for Sunday. */
export function weekday(day: EpochDay): number {
  return (((day + 4) % 7) + 7) % 7
}

function isSingle(text: string): boolean {
  const [, year, month, day] = single.exec(text) ?? []
  if (year === undefined || (year === 'XXXX' && month === undefined)) return false
  if (month !== undefined && (Number(month) < 1 || Number(month) > 12)) return false
  if (day === undefined) return true
  return (
    Number(day) >= 1 && Number(day) <= daysIn(year === 'XXXX' ? 2000 : Number(year), Number(month))
  )
}

function isInterval(first: string, last: string): boolean {
  if (!isSingle(last)) return false
  const [start, end] = [singleBounds(partsOf(first as Edtf)), singleBounds(partsOf(last as Edtf))]
  return start !== undefined && end !== undefined && start.earliest <= end.latest
}

function singleBounds({year, month, day, approximate}: DateParts): Bounds | undefined {
  if (year === undefined) return undefined
  const margin = approximate && day !== undefined ? approximateDays : 0
  return {
    earliest: utcDays(year, month ?? 1, day ?? 1) - margin,
    latest: utcDays(year, month ?? 12, day ?? daysIn(year, month ?? 12)) + margin
  }
}

function utcDays(year: number, month: number, day: number): EpochDay {
  const date = new Date(0)
  date.setUTCFullYear(year, month - 1, day)
  return date.getTime() / 86_400_000
}

function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

function qualifier(uncertain: boolean, approximate: boolean): string {
  if (uncertain) return approximate ? '%' : '?'
  return approximate ? '~' : ''
}

function pad(number: number): string {
  return String(number).padStart(2, '0')
}
