/**
 * The shelves of stories by what their dates lack: without a date, without a year, and the
 * day of the year whatever the year.
 */

import type {StoryId} from '../../model/identifiers.ts'
import type {StoryOutline} from '../../model/outline.ts'
import {type Context, numberOf} from '../context.ts'
import {boundsOfMonth, type DayOfYear, daysOfYear, hasDayOfYear} from '../date-index.ts'
import {paths} from '../urls.ts'
import {calendarDay} from './calendar.ts'
import type {DatesView, DaysOfYearView, OnThisDayView, ShelfView} from './date-pages.ts'
import {frame} from './frame.ts'
import type {PlannedPage} from './planned-page.ts'
import {
  headingOfPage,
  type PagedStories,
  paged,
  plannedList,
  storyList,
  totalOf
} from './story-list.ts'
import type {Link} from './types.ts'

/** A leap year, for the calendar of all days. */
const leapYear = 2000

/** The pages of the shelves; a shelf without stories has none. */
export function shelfPages(context: Context): PlannedPage[] {
  const undated = undatedStories(context)
  const days = daysOfYear(context.stories)
  const shelf = paged(undated, paths.undated)
  return [
    ...(undated.length === 0
      ? []
      : plannedList(
          context,
          shelf,
          page => page === 1 && undated.length,
          page => undatedView(context, undated.length, shelf, page)
        )),
    ...(days.length === 0
      ? []
      : [{path: paths.daysOfYear, view: () => daysOfYearView(context, days)}]),
    ...days.flatMap((day, index) => onThisDayPages(context, days, day, index))
  ]
}

/** What `/dates/` says of the shelves. */
export function shelvesOf(context: Context): Pick<DatesView, 'shelves' | 'onThisDay'> {
  const {labels, urls, site} = context
  const {yearless, undated} = site.archive.chronology
  const shelf = (name: string, ids: readonly StoryId[]) => {
    const number = numberOf(context, {stories: ids})
    const text = labels.text(`titles.${name}`)
    const href = urls.href(paths.undated())
    return number === 0 ? [] : [{href, text, count: labels.count('stories', number), number}]
  }
  const onThisDay = onThisDayLink(context)
  return {
    shelves: [...shelf('yearless', yearless), ...shelf('dateless', undated)],
    ...(onThisDay === undefined ? {} : {onThisDay})
  }
}

/** To the calendar of the days of the year, if any story has one. */
function onThisDayLink({labels, urls, stories}: Context): Link | undefined {
  if (!stories.some(hasDayOfYear)) return undefined
  return {href: urls.href(paths.daysOfYear), text: labels.text('titles.onThisDay')}
}

/** The same, with the days that have stories: `03-26 03-28`. */
export function daysLink(context: Context): (Link & {readonly days: string}) | undefined {
  const link = onThisDayLink(context)
  const days = daysOfYear(context.stories).map(({month, day}) =>
    [month, day].map(number => String(number).padStart(2, '0')).join('-')
  )
  return link && {...link, days: days.join(' ')}
}

function undatedStories(context: Context): StoryOutline[] {
  return context.stories.filter(({bounds}) => bounds === undefined)
}

function undatedView(
  context: Context,
  number: number,
  list: PagedStories,
  page: number
): ShelfView {
  const {labels, urls, description} = context
  const title = labels.text('titles.undated')
  return {
    ...frame(context, {
      kind: 'shelf',
      path: list.pathOf(page),
      heading: headingOfPage(context, title, page, list.numberOf(page)),
      description: labels.text('descriptions.undated', {archive: description.title}),
      section: 'dates',
      trail: [{text: labels.text('navigation.dates'), href: urls.href(paths.dates)}]
    }),
    ...totalOf(context, number, page),
    ...storyList(context, list, page)
  }
}

function daysOfYearView(context: Context, days: readonly DayOfYear[]): DaysOfYearView {
  const {labels, dates, description} = context
  const months = [...new Set(days.map(({month}) => month))]
  return {
    ...frame(context, {
      kind: 'days-of-year',
      path: paths.daysOfYear,
      heading: labels.text('titles.onThisDay'),
      description: labels.text('descriptions.onThisDay', {archive: description.title}),
      section: 'dates'
    }),
    months: months.map(month => ({text: dates.yearless(month), days: daysOf(context, month, days)}))
  }
}

/** Every day of a month, those without stories too. */
function daysOf(context: Context, month: number, days: readonly DayOfYear[]) {
  const bounds = boundsOfMonth(leapYear, month)
  const length = bounds === undefined ? 0 : bounds.latest - bounds.earliest + 1
  return Array.from({length}, (_, index) => {
    const day = index + 1
    const number = days.find(one => one.month === month && one.day === day)?.stories.length ?? 0
    const name = context.dates.yearless(month, day)
    const href = context.urls.href(paths.onThisDay(month, day))
    return calendarDay(context, {day, name, number, href})
  })
}

function onThisDayPages(
  context: Context,
  days: readonly DayOfYear[],
  {month, day, stories}: DayOfYear,
  index: number
): PlannedPage[] {
  const list = paged(stories, page => paths.onThisDay(month, day, page))
  const link = (other: DayOfYear | undefined) =>
    other && {
      href: context.urls.href(paths.onThisDay(other.month, other.day)),
      text: context.dates.yearless(other.month, other.day)
    }
  const [previous, next] = [link(days[index - 1]), link(days[index + 1])]
  return plannedList(
    context,
    list,
    page => [previous?.href, next?.href, page === 1 && stories.length],
    (page): OnThisDayView => ({
      ...onThisDayFrame(context, {month, day, stories}, list, page),
      ...storyList(context, list, page),
      ...(previous === undefined ? {} : {previous}),
      ...(next === undefined ? {} : {next})
    })
  )
}

function onThisDayFrame(
  context: Context,
  {month, day, stories}: DayOfYear,
  list: PagedStories,
  page: number
) {
  const {labels, urls, description, dates} = context
  const name = dates.yearless(month, day)
  const count = labels.count('stories', stories.length)
  const words = {archive: description.title, day: name, count}
  const title = labels.text('titles.onThisDayOf', {day: name})
  const heading = headingOfPage(context, title, page, list.numberOf(page))
  return {
    ...frame(context, {
      kind: 'on-this-day',
      path: list.pathOf(page),
      heading,
      description: page === 1 ? labels.text('descriptions.onThisDayOf', words) : heading,
      section: 'dates',
      trail: [{text: labels.text('titles.onThisDay'), href: urls.href(paths.daysOfYear)}]
    }),
    ...totalOf(context, stories.length, page)
  }
}
