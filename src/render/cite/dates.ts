/**
 * Dates as citation styles write them, in English, with their doubt.
 *
 *     2019-03-28?  →  `[2019]`, March, 28        2019-03-26~  →  `ca. 2019`, March, 26
 *
 * A range is cited by the month or year that holds all of it.
 */

import type {DateParts} from '../../model/edtf.ts'
import type {ReferenceDate} from './reference.ts'

/** A date in pieces; missing ones are not known. */
export interface CitedDate {
  /** `ca. `, or nothing. */
  readonly about: string
  /** With its brackets when it is derived. */
  readonly year?: string
  readonly month?: number
  readonly day?: number
}

const months = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August'],
  ...['September', 'October', 'November', 'December']
]

/** The pieces of a date. */
export function citedDate({parts, isDerivedYear, isApproximate}: ReferenceDate): CitedDate {
  const {year, month, day} = common(parts)
  return {
    about: isApproximate ? 'ca. ' : '',
    ...(year === undefined ? {} : {year: isDerivedYear ? `[${year}]` : String(year)}),
    ...(month === undefined ? {} : {month}),
    ...(day === undefined ? {} : {day})
  }
}

/** `March`. */
export function monthName(month: number): string {
  return months[month - 1] ?? ''
}

/** `Mar.`, as MLA shortens it. */
export function monthShort(month: number): string {
  const name = monthName(month)
  if (name.length <= 4) return name
  return name === 'September' ? 'Sept.' : `${name.slice(0, 3)}.`
}

/** What all the dates say alike. */
function common([first, last = first]: readonly DateParts[]): Partial<DateParts> {
  if (first === undefined || last === undefined || first.year !== last.year) return {}
  const {year, month, day} = first
  const sameMonth = month !== undefined && month === last.month
  const sameDay = sameMonth && day !== undefined && day === last.day
  return {
    ...(year === undefined ? {} : {year}),
    ...(sameMonth ? {month} : {}),
    ...(sameDay ? {day} : {})
  }
}
