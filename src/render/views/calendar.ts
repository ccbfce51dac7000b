/**
 * A month as a calendar: weeks from Monday, each day with its stories; a year as its months.
 */

import {type EpochDay, epochDay, fromEpochDay, partsOf, weekday} from '../../model/edtf.ts'
import type {Context} from '../context.ts'
import {boundsOfMonth, type MonthOfStories, type YearOfStories} from '../date-index.ts'
import {paths} from '../urls.ts'
import type {CalendarDay, CalendarMonth} from './date-pages.ts'

/** Least stories of a day, and of a month, for each depth of ink: the same in every archive, so that one story more darkens no other page. */
const [depthsOfDay, depthsOfMonth] = [
  [1, 3, 10, 40],
  [1, 4, 20, 100]
]

/** The view of a month. */
export function calendarMonth(context: Context, month: MonthOfStories): CalendarMonth {
  const {labels, dates, urls} = context
  return {
    text: dates.calendar(month.year, month.month),
    href: urls.href(paths.month(month.year, month.month)),
    count: labels.count('stories', month.stories.length),
    weekdays: dates.weekdays,
    weeks: weeksOf(context, month)
  }
}

/** A year as its twelve months, each with its number of stories. */
export function calendarYear(
  context: Context,
  {year, months}: YearOfStories
): readonly CalendarDay[] {
  const {labels, dates, urls} = context
  return dates.months.map((_, index) => {
    const month = index + 1
    const number = months.find(one => one.month === month)?.stories.length ?? 0
    const name = dates.calendar(year, month)
    return {
      text: number === 0 ? '' : labels.rounded(number),
      label: labels.text('calendar.day', {day: name, count: labels.count('stories', number)}),
      ...(number === 0 ? {} : {href: urls.href(paths.month(year, month))}),
      number,
      depth: depthOf(number, depthsOfMonth)
    }
  })
}

/** A day with its number of stories. */
export function calendarDay(
  {labels}: Context,
  {day, name, number, href}: {day: number; name: string; number: number; href: string}
): CalendarDay {
  return {
    text: labels.number(day),
    label: labels.text('calendar.day', {day: name, count: labels.count('stories', number)}),
    ...(number === 0 ? {} : {href}),
    number,
    depth: depthOf(number, depthsOfDay)
  }
}

function weeksOf(context: Context, month: MonthOfStories): CalendarMonth['weeks'] {
  const bounds = boundsOfMonth(month.year, month.month)
  if (bounds === undefined) return []
  const before = (weekday(bounds.earliest) + 6) % 7
  const first = bounds.earliest - before
  const weeks = Math.ceil((bounds.latest - first + 1) / 7)
  const numberOf = new Map(
    month.days.map(({year, day, stories}) => [epochDay(year, month.month, day), stories.length])
  )
  return Array.from({length: weeks}, (_, week) =>
    Array.from({length: 7}, (_, index) => {
      const day = first + week * 7 + index
      const isInside = day >= bounds.earliest && day <= bounds.latest
      return isInside && dayOf(context, day, numberOf.get(day) ?? 0)
    })
  )
}

function dayOf(context: Context, date: EpochDay, number: number): CalendarDay {
  const {year = 0, month = 1, day = 1} = partsOf(fromEpochDay(date))
  const name = context.dates.calendar(year, month, day)
  const href = context.urls.href(paths.day(year, month, day))
  return calendarDay(context, {day, name, number, href})
}

/** None, a few, some, many, very many. */
function depthOf(number: number, least: readonly number[]): CalendarDay['depth'] {
  return least.filter(each => number >= each).length as CalendarDay['depth']
}
