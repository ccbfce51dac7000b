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
import type {Card} from '../model/card.ts'
import {type Bounds, boundsOf, compareEdtf, type Edtf} from '../model/edtf.ts'

/** What ordering needs of a story: who it is, what it is called, when it was published. */
type Dated = Pick<Card, 'identifier' | 'path' | 'headline'> & {readonly date?: Edtf}

/** The stories by the days they may have been published on. */
export function chronology(stories: readonly Dated[]): Chronology {
  const withDate = stories.flatMap(story =>
    story.date === undefined ? [] : [{...story, date: story.date}]
  )
  const dated = withDate.filter(({date}) => boundsOf(date) !== undefined)
  const yearless = withDate.filter(({date}) => boundsOf(date) === undefined)
  const undated = stories.filter(({date}) => date === undefined)
  const bounds = dated.flatMap(({date}) => boundsOf(date) ?? [])
  return {
    dated: dated
      .sort((a, b) => compareEdtf(b.date, a.date) || byText(a.path, b.path))
      .map(identifierOf),
    yearless: yearless
      .sort((a, b) => compareEdtf(a.date, b.date) || byText(a.path, b.path))
      .map(identifierOf),
    undated: undated.sort(byHeadline).map(identifierOf),
    ...(bounds.length === 0 ? {} : {span: spanOf(bounds)})
  }
}

/** Order of two texts by code unit: the same on every machine, in every locale. */
export function byText(left: string, right: string): number {
  if (left === right) return 0
  return left < right ? -1 : 1
}

function byHeadline(left: Dated, right: Dated): number {
  return byText(left.headline ?? '', right.headline ?? '') || byText(left.path, right.path)
}

function identifierOf({identifier}: Dated): Card['identifier'] {
  return identifier
}

/** Reduces in a loop: spreading 100,000 numbers into `Math.min` overflows the stack. */
function spanOf(bounds: readonly Bounds[]): Bounds {
  return bounds.reduce((span, {earliest, latest}) => ({
    earliest: Math.min(span.earliest, earliest),
    latest: Math.max(span.latest, latest)
  }))
}
