/**
 * The pages of dates: all years, a year, a month, a day.
 */

import type {Context} from '../context.ts'
import {
  type DayOfStories,
  dateIndex,
  type MonthOfStories,
  type YearOfStories
} from '../date-index.ts'
import {paths, type SitePath} from '../urls.ts'
import {calendarMonth, calendarYear} from './calendar.ts'
import type {DatesView, DayView, MonthView, YearView} from './date-pages.ts'
import {frame, summaryOf} from './frame.ts'
import type {PlannedPage} from './planned-page.ts'
import {shelvesOf} from './shelves.ts'
import {
  headingOfPage,
  type PagedStories,
  paged,
  plannedList,
  storyList,
  totalOf
} from './story-list.ts'
import type {Counted, Link, Trail} from './types.ts'

/** Years and months with more stories than this list only those that stand in no part of them. */
const storiesListed = 50

/** All pages of dates. */
export function datePages(context: Context): PlannedPage[] {
  const years = dateIndex(context.stories)
  const months = years.flatMap(year => year.months)
  const days = months.flatMap(month => month.days)
  return [
    {path: paths.dates, view: () => datesView(context, years)},
    ...years.flatMap((year, index) => yearPages(context, year, around(years, index))),
    ...months.flatMap((month, index) => monthPages(context, month, around(months, index))),
    ...days.flatMap((day, index) => dayPages(context, day, around(days, index)))
  ]
}

/** The neighbours of an item. */
interface Around<T> {
  readonly before: T | undefined
  readonly after: T | undefined
}

function around<T>(items: readonly T[], index: number): Around<T> {
  return {before: items[index - 1], after: items[index + 1]}
}

function datesView(context: Context, years: readonly YearOfStories[]): DatesView {
  const {labels, description} = context
  const shelves = shelvesOf(context)
  return {
    ...frame(context, {
      kind: 'dates',
      path: paths.dates,
      heading: labels.text('titles.dates'),
      description: labels.text('descriptions.dates', {archive: description.title}),
      section: 'dates'
    }),
    summary: summaryOf(context),
    years: years.toReversed().map(year => ({
      ...counted(context, yearText(context, year), paths.year(year.year), year),
      months: calendarYear(context, year)
    })),
    monthNames: context.dates.months,
    ...shelves
  }
}

function yearPages(
  context: Context,
  year: YearOfStories,
  {before, after}: Around<YearOfStories>
): PlannedPage[] {
  const isWhole = year.stories.length <= storiesListed
  const list = paged(isWhole ? year.stories : year.vague, page => paths.year(year.year, page))
  const link = (other: YearOfStories) => ({
    text: yearText(context, other),
    path: paths.year(other.year)
  })
  const numbers = [year, ...year.months.flatMap(month => month.days)].map(
    ({stories}) => stories.length
  )
  const days = year.months.flatMap(month => month.days.map(({day}) => [month.month, day]))
  return plannedList(
    context,
    list,
    page => [before?.year, after?.year, page === 1 && [numbers, days]],
    (page): YearView => ({
      ...dateFrame(context, 'year', yearText(context, year), list, page, year, [
        datesStep(context)
      ]),
      months: page === 1 ? year.months.map(month => calendarMonth(context, month)) : [],
      isWhole,
      ...storyList(context, list, page),
      ...neighbourLinks(context, before && link(before), after && link(after))
    })
  )
}

function monthPages(
  context: Context,
  month: MonthOfStories,
  {before, after}: Around<MonthOfStories>
): PlannedPage[] {
  const link = (other: MonthOfStories) => ({
    text: monthText(context, other),
    path: paths.month(other.year, other.month)
  })
  const listed = month.stories.length <= storiesListed ? month.stories : month.vague
  const list = paged(listed, page => paths.month(month.year, month.month, page))
  const trail = [datesStep(context), yearStep(context, month.year)]
  const around = [before, after].map(other => other && [other.year, other.month])
  const days = month.days.map(({day, stories}) => [day, stories.length])
  return plannedList(
    context,
    list,
    () => [around, month.stories.length, days],
    (page): MonthView => ({
      ...dateFrame(context, 'month', monthText(context, month), list, page, month, trail),
      calendar: calendarMonth(context, month),
      ...storyList(context, list, page),
      ...neighbourLinks(context, before && link(before), after && link(after))
    })
  )
}

function dayPages(
  context: Context,
  date: DayOfStories,
  {before, after}: Around<DayOfStories>
): PlannedPage[] {
  const {urls, labels} = context
  const {year, month, day, stories} = date
  const list = paged(stories, page => paths.day(year, month, day, page))
  const link = (other: DayOfStories) => ({
    text: dayText(context, other),
    path: paths.day(other.year, other.month, other.day)
  })
  const trail = [datesStep(context), yearStep(context, year), monthStep(context, year, month)]
  const around = [before, after].map(other => other && [other.year, other.month, other.day])
  return plannedList(
    context,
    list,
    page => [around, page === 1 && stories.length],
    (page): DayView => ({
      ...dateFrame(context, 'day', dayText(context, date), list, page, date, trail),
      ...storyList(context, list, page),
      ...neighbourLinks(context, before && link(before), after && link(after)),
      onThisDay: {
        href: urls.href(paths.onThisDay(month, day)),
        text: labels.text('titles.onThisDay')
      }
    })
  )
}

/** The frame of a page of a year, a month or a day. */
function dateFrame<Kind extends 'year' | 'month' | 'day'>(
  context: Context,
  kind: Kind,
  date: string,
  list: PagedStories,
  page: number,
  {stories}: Pick<DayOfStories, 'stories'>,
  trail: readonly Trail[]
) {
  const {labels, description} = context
  const count = labels.count('stories', stories.length)
  const words = {archive: description.title, date, count}
  const heading = headingOfPage(context, date, page, list.numberOf(page))
  return {
    ...frame(context, {
      kind,
      path: list.pathOf(page),
      heading,
      description: page === 1 ? labels.text('descriptions.date', words) : heading,
      section: 'dates',
      trail
    }),
    ...totalOf(context, stories.length, page)
  }
}

function counted(
  {labels, urls}: Context,
  text: string,
  path: SitePath,
  {stories}: Pick<DayOfStories, 'stories'>
): Counted {
  const number = stories.length
  return {href: urls.href(path), text, count: labels.count('stories', number), number}
}

interface Target {
  readonly text: string
  readonly path: SitePath
}

function neighbourLinks(
  {urls}: Context,
  before: Target | undefined,
  after: Target | undefined
): {previous?: Link; next?: Link} {
  const link = ({text, path}: Target) => ({text, href: urls.href(path)})
  return {
    ...(before === undefined ? {} : {previous: link(before)}),
    ...(after === undefined ? {} : {next: link(after)})
  }
}

function yearText({dates}: Context, {year}: YearOfStories): string {
  return dates.calendar(year)
}

function monthText({dates}: Context, {year, month}: MonthOfStories): string {
  return dates.calendar(year, month)
}

function dayText({dates}: Context, {year, month, day}: DayOfStories): string {
  return dates.calendar(year, month, day)
}

function datesStep({labels, urls}: Context): Trail {
  return {text: labels.text('navigation.dates'), href: urls.href(paths.dates)}
}

function yearStep({dates, urls}: Context, year: number): Trail {
  return {text: dates.calendar(year), href: urls.href(paths.year(year))}
}

function monthStep({dates, urls}: Context, year: number, month: number): Trail {
  return {text: dates.calendar(year, month), href: urls.href(paths.month(year, month))}
}
