/**
 * Tell how far apart two stories were published, as far as their dates say.
 *
 *     2019-03-26~  and  2019-03-28   2 days
 *     2019-03-26~  and  XXXX-03-28   2 days, in some year
 *     2019-03-26~  and  2019         not known
 *
 * A date that may mean more days than a week is no moment; nor is a month without a day.
 */

import {boundsOf, type Edtf, epochDay, partsOf} from '../model/edtf.ts'

/** When a story was published, as near as a week. */
export interface Moment {
  /** Days since 1970-01-01; missing without a year. */
  readonly day?: number
  /** Day of a leap year, from 0. */
  readonly yearDay: number
}

/** Most days a date may mean to be a moment. */
const widest = 7

const daysOfLeapYear = 366

const startOfLeapYear = dayOfLeapYear(1, 1, 0)

/** Finds the moment a date tells, each date once: `undefined` when it tells none. */
export function momentFinder(): (date: Edtf | undefined) => Moment | undefined {
  const known = new Map<Edtf | undefined, Moment | undefined>()
  return date => {
    if (!known.has(date)) known.set(date, momentOf(date))
    return known.get(date)
  }
}

/** The moment a date tells; `undefined` when it tells none. */
export function momentOf(date: Edtf | undefined): Moment | undefined {
  if (date === undefined) return undefined
  const {month, day} = partsOf(date)
  if (month === undefined || day === undefined) return undefined
  const yearDay = dayOfLeapYear(month, day, startOfLeapYear)
  const bounds = boundsOf(date)
  if (bounds === undefined) return {yearDay}
  if (bounds.latest - bounds.earliest > widest) return undefined
  return {day: Math.floor((bounds.earliest + bounds.latest) / 2), yearDay}
}

/** Days between two moments, in whatever year when one has none; `undefined` when one is not known. */
export function daysApart(left: Moment | undefined, right: Moment | undefined): number | undefined {
  if (left === undefined || right === undefined) return undefined
  if (left.day !== undefined && right.day !== undefined) return Math.abs(left.day - right.day)
  const apart = Math.abs(left.yearDay - right.yearDay)
  return Math.min(apart, daysOfLeapYear - apart)
}

function dayOfLeapYear(month: number, day: number, start: number): number {
  return (epochDay(2000, month, day) ?? start) - start
}
