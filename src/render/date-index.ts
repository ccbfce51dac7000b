/**
 * Stories by year, month and day, for the pages under `/dates/`.
 *
 * A date that may mean several days stands on each of them, up to a week; a vaguer one
 * stands in its months, and one vaguer than three months only in its years. In each year,
 * month and day a story counts once.
 */

import {type Bounds, boundsOf, fromEpochDay, partsOf, toEdtf} from '../model/edtf.ts'
import type {StoryOutline} from '../model/outline.ts'
import {remembered} from './remembered.ts'

/** What a date says; few dates are those of many stories. */
export const partsOfDate = remembered(partsOf)

/** Most days of a date that is listed by day, and by month. */
const daysListed = 7
const monthDaysListed = 92

/** The stories of one year. */
export interface YearOfStories {
  readonly year: number
  /** All, newest first. */
  readonly stories: readonly StoryOutline[]
  /** Those in no month. */
  readonly vague: readonly StoryOutline[]
  /** Months with stories, first to last. */
  readonly months: readonly MonthOfStories[]
}

/** The stories of one month. */
export interface MonthOfStories {
  readonly year: number
  readonly month: number
  readonly stories: readonly StoryOutline[]
  /** Those on no day. */
  readonly vague: readonly StoryOutline[]
  /** Days with stories, first to last. */
  readonly days: readonly DayOfStories[]
}

/** The stories of one day. */
export interface DayOfStories {
  readonly year: number
  readonly month: number
  readonly day: number
  readonly stories: readonly StoryOutline[]
}

/** Stories by date; stories without a year are left out. */
export function dateIndex(stories: readonly StoryOutline[]): YearOfStories[] {
  const shelves = new Map<string, StoryOutline[]>()
  for (const story of stories) {
    const keys = story.bounds === undefined ? [] : keysOf(story.bounds)
    for (const key of keys) put(shelves, key, story)
  }
  const children = new Map<string, string[]>()
  for (const key of [...shelves.keys()].sort()) put(children, parentOf(key), key)
  const index = {
    storiesOf: (key: string) => shelves.get(key) ?? [],
    childrenOf: (key: string) => children.get(key) ?? []
  }
  return index.childrenOf('').map(key => yearOf(index, key))
}

/** The keys that a date stands under: `2019`, `2019-03`, `2019-03-26`. */
function keysOf(bounds: Bounds): string[] {
  const length = bounds.latest - bounds.earliest + 1
  const [first = '', last = ''] = [bounds.earliest, bounds.latest].map(day => fromEpochDay(day))
  if (length > monthDaysListed) return yearsBetween(first, last)
  const days = Array.from({length}, (_, index) => fromEpochDay(bounds.earliest + index))
  const prefixes = length > daysListed ? [4, 7] : [4, 7, 10]
  return [...new Set(days.flatMap(day => prefixes.map(end => day.slice(0, end))))]
}

function yearsBetween(first: string, last: string): string[] {
  const [start, end] = [Number(first.slice(0, 4)), Number(last.slice(0, 4))]
  return Array.from({length: end - start + 1}, (_, index) => String(start + index).padStart(4, '0'))
}

function put<T>(lists: Map<string, T[]>, key: string, item: T): void {
  const list = lists.get(key)
  if (list === undefined) lists.set(key, [item])
  else list.push(item)
}

/** `2019-03` of `2019-03-26`; nothing of a year. */
function parentOf(key: string): string {
  return key.length === 4 ? '' : key.slice(0, -3)
}

/** Stories and parts of each key. */
interface Index {
  storiesOf(key: string): readonly StoryOutline[]
  childrenOf(key: string): readonly string[]
}

function yearOf(index: Index, key: string): YearOfStories {
  const months = index.childrenOf(key).map(month => monthOf(index, month))
  const stories = index.storiesOf(key)
  return {year: Number(key), stories, vague: without(stories, months), months}
}

function monthOf(index: Index, key: string): MonthOfStories {
  const days = index.childrenOf(key).map(day => dayOf(index, day))
  const stories = index.storiesOf(key)
  const [year = 0, month = 0] = key.split('-').map(Number)
  return {year, month, stories, vague: without(stories, days), days}
}

function dayOf(index: Index, key: string): DayOfStories {
  const [year = 0, month = 0, day = 0] = key.split('-').map(Number)
  return {year, month, day, stories: index.storiesOf(key)}
}

/** The stories that stand in none of the parts. */
function without(
  stories: readonly StoryOutline[],
  parts: readonly {readonly stories: readonly StoryOutline[]}[]
): StoryOutline[] {
  const placed = new Set(parts.flatMap(part => part.stories))
  return stories.filter(story => !placed.has(story))
}

const known = new WeakMap<readonly StoryOutline[], readonly DayOfYear[]>()

/** The month and day of each story that has them, with a year or without; found once for all pages. */
export function daysOfYear(stories: readonly StoryOutline[]): readonly DayOfYear[] {
  const days = known.get(stories) ?? daysIn(stories)
  known.set(stories, days)
  return days
}

function daysIn(stories: readonly StoryOutline[]): DayOfYear[] {
  const shelves = new Map<string, StoryOutline[]>()
  for (const story of stories) for (const key of monthDaysOf(story)) put(shelves, key, story)
  return [...shelves.keys()].sort().map(key => {
    const [month = 0, day = 0] = key.split('-').map(Number)
    return {month, day, stories: shelves.get(key) ?? []}
  })
}

/** The stories of one day of the year. */
export interface DayOfYear {
  readonly month: number
  readonly day: number
  readonly stories: readonly StoryOutline[]
}

/** Whether the story has a month and a day. */
export function hasDayOfYear(story: StoryOutline): boolean {
  return monthDaysOf(story).length > 0
}

function monthDaysOf({date, bounds}: StoryOutline): string[] {
  if (bounds !== undefined) {
    return [
      ...new Set(
        keysOf(bounds)
          .filter(key => key.length === 10)
          .map(key => key.slice(5))
      )
    ]
  }
  const {month, day} = date === undefined ? {} : partsOfDate(date)
  if (month === undefined || day === undefined) return []
  return [`${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`]
}

/** The days of a month, or `undefined` where the calendar has no such month. */
export function boundsOfMonth(year: number, month: number): Bounds | undefined {
  const date = toEdtf(`${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`)
  return date && boundsOf(date)
}
