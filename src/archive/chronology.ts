/**
 * Put stories in the order of time, without giving any a date it does not have.
 *
 *     2019-03-28 ≻ 2019-03-26~ ≻ 2018   │  XXXX-03-28   │  no date
 *     dated, newest first               │  yearless     │  undated
 *
 * A story without a year has no place in time: it stands on a shelf of its own,
 * by month and day, so that "on this day" can find it.
 */

import type {Chronology} from '../model/archive.ts'
import type {ArchivedStory} from '../model/archived-story.ts'
import type {Bounds, Edtf} from '../model/edtf.ts'
import {byText} from '../model/order.ts'

/** What ordering needs of a story: who it is, what it is called, when it was published. */
export type Dated = Pick<ArchivedStory, 'identifier' | 'path' | 'headline' | 'date' | 'bounds'>

/** A story with the days its date may mean. */
type Bounded = Dated & {readonly date: Edtf; readonly bounds: Bounds}

/** A story with a date that may be of any year. */
type Yearless = Dated & {readonly date: Edtf}

/** The stories by the days they may have been published on, in whatever order they come. */
export function chronology(stories: readonly Dated[]): Chronology {
  const {dated, yearless, undated} = shelves(stories)
  return {
    dated: dated.map(identifierOf),
    yearless: yearless.map(identifierOf),
    undated: undated.map(identifierOf),
    ...(dated.length === 0 ? {} : {span: spanOf(dated.map(({bounds}) => bounds))})
  }
}

/** The stories in the order of the archive: newest first, then without a year, then undated. */
export function inArchiveOrder<Story extends Dated>(stories: readonly Story[]): Story[] {
  const {dated, yearless, undated} = shelves(stories)
  return [...dated, ...yearless, ...undated]
}

/** The order of the archive, of two stories. */
export function archiveOrder(left: Dated, right: Dated): number {
  return isBounded(left) && isBounded(right) ? newestFirst(left, right) : oldestFirst(left, right)
}

/** The order of the stories of an event: oldest first, then without a year, then undated. */
export function oldestFirst(left: Dated, right: Dated): number {
  if (isBounded(left) && isBounded(right)) return newestFirst(right, left)
  if (isYearless(left) && isYearless(right)) return byDay(left, right)
  if (left.date === undefined && right.date === undefined) return byHeadline(left, right)
  return shelfOf(left) - shelfOf(right)
}

function shelves<Story extends Dated>(stories: readonly Story[]) {
  const dated: (Story & Bounded)[] = []
  const yearless: (Story & Yearless)[] = []
  const undated: Story[] = []
  for (const story of stories) {
    if (isBounded(story)) dated.push(story)
    else if (isYearless(story)) yearless.push(story)
    else undated.push(story)
  }
  return {
    dated: dated.sort(newestFirst),
    yearless: yearless.sort(byDay),
    undated: undated.sort(byHeadline)
  }
}

function shelfOf(story: Dated): number {
  if (isBounded(story)) return 0
  return isYearless(story) ? 1 : 2
}

function isBounded<Story extends Dated>(story: Story): story is Story & Bounded {
  return story.date !== undefined && story.bounds !== undefined
}

function isYearless<Story extends Dated>(story: Story): story is Story & Yearless {
  return story.date !== undefined && story.bounds === undefined
}

/** The order of `compareEdtf` backwards, with the bounds at hand: they cost more than the sorting. */
function newestFirst(left: Bounded, right: Bounded): number {
  return (
    right.bounds.earliest - left.bounds.earliest ||
    right.bounds.latest - left.bounds.latest ||
    byText(right.date, left.date) ||
    byText(left.path, right.path)
  )
}

function byDay(left: Yearless, right: Yearless): number {
  return byText(left.date, right.date) || byText(left.path, right.path)
}

function byHeadline(left: Dated, right: Dated): number {
  return byText(left.headline ?? '', right.headline ?? '') || byText(left.path, right.path)
}

function identifierOf({identifier}: Dated): Dated['identifier'] {
  return identifier
}

/** Reduces in a loop: spreading 100,000 numbers into `Math.min` overflows the stack. */
function spanOf(bounds: readonly Bounds[]): Bounds {
  return bounds.reduce((span, {earliest, latest}) => ({
    earliest: Math.min(span.earliest, earliest),
    latest: Math.max(span.latest, latest)
  }))
}
