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
import {type Bounds, boundsOf, type Edtf} from '../model/edtf.ts'
import {byText} from '../model/order.ts'

/** What ordering needs of a story: who it is, what it is called, when it was published. */
type Dated = Pick<Card, 'identifier' | 'path' | 'headline'> & {readonly date?: Edtf}

/** A story with the days its date may mean. */
interface Bounded extends Dated {
  readonly date: Edtf
  readonly bounds: Bounds
}

/** The stories by the days they may have been published on. */
export function chronology(stories: readonly Dated[]): Chronology {
  const dated: Bounded[] = []
  const yearless: (Dated & {readonly date: Edtf})[] = []
  const undated: Dated[] = []
  const known = new Map<Edtf, Bounds | undefined>()
  for (const story of stories) {
    const {date} = story
    const bounds = date && (known.get(date) ?? boundsOf(date))
    if (date !== undefined) known.set(date, bounds)
    if (date === undefined) undated.push(story)
    else if (bounds === undefined) yearless.push({...story, date})
    else dated.push({...story, date, bounds})
  }
  return {
    dated: dated.sort(newestFirst).map(identifierOf),
    yearless: yearless
      .sort((a, b) => byText(a.date, b.date) || byText(a.path, b.path))
      .map(identifierOf),
    undated: undated.sort(byHeadline).map(identifierOf),
    ...(dated.length === 0 ? {} : {span: spanOf(dated.map(({bounds}) => bounds))})
  }
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
