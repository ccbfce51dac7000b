/**
 * Coverage over time as numbers for a drawing: a point for a story of one certain day, a bar
 * for one that may be of several, and columns where stories are many. A table says the same.
 */

import type {Bounds, EpochDay} from '../../model/edtf.ts'
import {epochDay, fromEpochDay, partsOf} from '../../model/edtf.ts'
import type {StoryOutline} from '../../model/outline.ts'
import type {Context} from '../context.ts'
import {dateIndex} from '../date-index.ts'
import {paths, type SitePath} from '../urls.ts'
import {boundsOfStories} from './span.ts'
import {dateOf, outletOf, storyItem} from './story-item.ts'
import type {Timeline, TimelineMark} from './types.ts'

const width = 960
const margin = 24
/** Height of a row of marks, of the columns, and of the axis with its words. */
const laneHeight = 20
const columnsHeight = 96
const axisHeight = 32
const radius = 5
/** Room for a point and the space after it; on a phone points are drawn larger. */
const reach = 11

/** Most stories that are drawn one by one, and most rows they may take. */
const [mostMarks, mostLanes] = [60, 6]
/** Most columns that fit beside each other, and the widest of them. */
const [mostColumns, widestColumn] = [150, 24]
const mostTicks = 5
/** Days of a month, about. */
const daysOfMonth = 30.4

/** The timeline of stories, newest first; missing when they span less than two days. */
export function timeline(context: Context, stories: readonly StoryOutline[]): Timeline | undefined {
  const dated = stories.filter(({bounds}) => bounds !== undefined)
  const span = boundsOfStories(dated)
  if (span === undefined || dated.length < 2 || span.latest === span.earliest) return undefined
  const drawing = storyMarks(context, dated, span) ?? columns(context, dated, span)
  const y = drawing.height
  return {
    unit: drawing.unit,
    label: context.labels.text('home.timeline', {span: context.dates.span(span)}),
    width,
    height: y + axisHeight,
    axis: {x1: margin, x2: width - margin, y},
    ticks: ticksOf(context, span),
    marks: drawing.marks,
    rows: drawing.rows
  }
}

interface Drawing extends Pick<Timeline, 'unit' | 'marks' | 'rows'> {
  readonly height: number
}

/** A story and where it is drawn. */
interface Placed {
  readonly story: StoryOutline
  readonly left: number
  readonly right: number
  readonly lane: number
}

/** A point or a bar for each story, in as many rows as keep them apart; nothing when these are too many. */
function storyMarks(
  context: Context,
  stories: readonly StoryOutline[],
  span: Bounds
): Drawing | undefined {
  if (stories.length > mostMarks) return undefined
  const oldestFirst = stories.toReversed()
  const placed = inLanes(oldestFirst, span)
  const lanes = Math.max(...placed.map(({lane}) => lane)) + 1
  if (lanes > mostLanes) return undefined
  const height = lanes * laneHeight + radius
  const marks = placed.map(({story, left, right, lane}): TimelineMark => {
    const y = round(height - (lane + 0.5) * laneHeight - radius)
    const {href, headline, outletText, date} = storyItem(context, story)
    const link = {href, label: `${date.text}, ${outletText}: ${headline}`}
    const isPoint = story.bounds?.earliest === story.bounds?.latest
    if (isPoint) return {type: 'point', x: round((left + right) / 2), y, r: radius, ...link}
    const box = {x: left, y: y - radius, width: round(right - left), height: radius * 2}
    return {type: 'range', ...box, ...link}
  })
  return {unit: 'story', height, marks, rows: oldestFirst.map(story => rowOf(context, story))}
}

/** Each story in the first row where it touches none before it, as it is drawn. */
function inLanes(stories: readonly StoryOutline[], span: Bounds): Placed[] {
  const ends: number[] = []
  return stories.map(story => {
    const {left, right} = extent(story.bounds ?? span, span)
    const middle = (left + right) / 2
    const isPoint = story.bounds?.earliest === story.bounds?.latest
    const [from, to] = isPoint ? [middle - reach, middle + reach] : [left, right]
    const free = ends.findIndex(end => end <= from)
    const lane = free < 0 ? ends.length : free
    ends[lane] = to
    return {story, left, right, lane}
  })
}

function rowOf(context: Context, story: StoryOutline): Timeline['rows'][number] {
  const {href, headline} = storyItem(context, story)
  return {
    when: dateOf(context, story),
    what: {href, text: headline},
    who: outletOf(context, story).outletText
  }
}

/** A column for each day, month or year that has stories, as wide as its time or narrower. */
function columns(context: Context, stories: readonly StoryOutline[], span: Bounds): Drawing {
  const {labels, urls} = context
  const units = unitsOf(context, stories, span)
  const most = Math.max(...units.map(({number}) => number))
  const named = units.map(unit => ({
    ...unit,
    href: urls.href(unit.path),
    count: labels.count('stories', unit.number)
  }))
  return {
    unit: 'time',
    height: columnsHeight,
    marks: named.map(({name, count, href, number, bounds}) => {
      const {left, right} = extent(bounds, span)
      const height = round(Math.max(3, (number / most) * columnsHeight))
      const wide = round(Math.min(widestColumn, Math.max(2, right - left - 1)))
      const x = round((left + right - wide) / 2)
      const box = {x, y: round(columnsHeight - height), width: wide, height}
      return {type: 'column', ...box, href, label: `${name}: ${count}`}
    }),
    rows: named.slice(-100).map(({name, count, href}) => ({
      when: {text: name, mark: 'stated', href},
      what: {href, text: count},
      who: ''
    }))
  }
}

interface Unit {
  readonly name: string
  readonly path: SitePath
  readonly number: number
  readonly bounds: Bounds
}

/** Days, else months, else years: the finest of which the whole span does not have too many. */
function unitsOf({dates}: Context, stories: readonly StoryOutline[], span: Bounds): Unit[] {
  const years = dateIndex(stories)
  const months = years.flatMap(year => year.months)
  const length = span.latest - span.earliest + 1
  const unit = (name: string, path: SitePath, number: number, first: number[], last: number[]) => ({
    name,
    path,
    number,
    bounds: {earliest: dayNumber(first, span.earliest), latest: dayNumber(last, span.latest)}
  })
  if (length <= mostColumns) {
    const days = months.flatMap(month => month.days)
    return days.map(({year, month, day, stories: {length}}) =>
      unit(
        dates.calendar(year, month, day),
        paths.day(year, month, day),
        length,
        [year, month, day],
        [year, month, day]
      )
    )
  }
  if (length / daysOfMonth <= mostColumns) {
    return months.map(({year, month, stories: {length}}) =>
      unit(
        dates.calendar(year, month),
        paths.month(year, month),
        length,
        [year, month, 1],
        [year, month, 28]
      )
    )
  }
  return years.map(({year, stories: {length}}) =>
    unit(dates.calendar(year), paths.year(year), length, [year, 1, 1], [year, 12, 31])
  )
}

function dayNumber(
  [year = 0, month = 1, day = 1]: readonly number[],
  otherwise: EpochDay
): EpochDay {
  return epochDay(year, month, day) ?? otherwise
}

/** Where days begin and end on the axis, at least as wide as a point. */
function extent({earliest, latest}: Bounds, span: Bounds): {left: number; right: number} {
  const scale = (width - 2 * margin) / (span.latest - span.earliest + 1)
  const place = (day: EpochDay) =>
    margin + (Math.min(Math.max(day, span.earliest), span.latest + 1) - span.earliest) * scale
  return {left: round(place(earliest)), right: round(place(latest + 1))}
}

/** A few days at even distances, in words; without their year when all share it. */
function ticksOf({dates}: Context, span: Bounds): Timeline['ticks'] {
  const days = span.latest - span.earliest + 1
  const number = Math.min(mostTicks, days)
  const oneYear = yearOf(span.earliest) === yearOf(span.latest)
  return Array.from({length: number}, (_, index) => {
    const day = span.earliest + Math.round((index * (days - 1)) / (number - 1))
    const {year = 0, month = 1, day: ofMonth = 1} = partsOf(fromEpochDay(day))
    const {left, right} = extent({earliest: day, latest: day}, span)
    return {
      x: round((left + right) / 2),
      text: oneYear ? dates.yearless(month, ofMonth) : dates.calendar(year, month, ofMonth),
      anchor: anchorOf(index, number)
    }
  })
}

function anchorOf(index: number, number: number): 'start' | 'middle' | 'end' {
  if (index === 0) return 'start'
  return index === number - 1 ? 'end' : 'middle'
}

function yearOf(day: EpochDay): number | undefined {
  return partsOf(fromEpochDay(day)).year
}

function round(number: number): number {
  return Math.round(number * 10) / 10
}
