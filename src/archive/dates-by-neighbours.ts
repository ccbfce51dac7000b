/**
 * Give a month and day without a year the year of the other reports of its event.
 *
 *     TASS      XXXX-03-28                                    ─► 2019-03-28?
 *     Press TV  2019-03-26~, the same event, two days apart   ─┘
 *
 * Only stories of the same event that lie within a week count, and only when all of them
 * give the same year. Nothing else is ever settled here.
 */

import type {Card} from '../model/card.ts'
import {
  type Bounds,
  boundsOf,
  type Edtf,
  epochDay,
  fromEpochDay,
  fromParts,
  partsOf
} from '../model/edtf.ts'
import type {Evidence} from '../model/evidence.ts'
import type {StoryId} from '../model/identifiers.ts'
import type {Parts} from './derived.ts'
import {daysApart, momentOf} from './moments.ts'

/** A date and why it is known. */
export interface SettledDate {
  readonly date: Edtf
  readonly dateEvidence: Evidence
}

/** A neighbour and the date it proves. */
interface Proof {
  readonly neighbour: Card
  readonly date: Edtf
  readonly apart: number
}

/** Days between a story and a neighbour that may tell its year. */
const reach = 7

const months =
  'January February March April May June July August September October November December'.split(' ')

/** The dates that stories of these events get from each other. */
export function datesByNeighbours(
  events: readonly (readonly Card[])[]
): ReadonlyMap<StoryId, SettledDate> {
  return new Map(
    events.flatMap(event =>
      event.flatMap(story => {
        const settled = settle(story, event)
        return settled === undefined ? [] : [[story.identifier, settled] as const]
      })
    )
  )
}

/** How to find what the archive says of a story's date: settled by its neighbours, else its own. */
export function dating(
  settled: ReadonlyMap<StoryId, SettledDate>
): (card: Card) => Pick<Parts, 'date' | 'dateEvidence' | 'bounds'> {
  const known = new Map<Edtf | undefined, Bounds | undefined>()
  return ({identifier, datePublished}) => {
    const {date = datePublished, dateEvidence} = settled.get(identifier) ?? {}
    if (!known.has(date)) known.set(date, date && boundsOf(date))
    return {date, dateEvidence, bounds: known.get(date)}
  }
}

function settle(story: Card, event: readonly Card[]): SettledDate | undefined {
  const moment = momentOf(story.datePublished)
  if (moment === undefined || moment.day !== undefined) return undefined
  const proofs = event.flatMap(neighbour => proofBy(story, neighbour) ?? [])
  if (new Set(proofs.map(({date}) => date)).size !== 1) return undefined
  const [closest] = proofs.sort((a, b) => a.apart - b.apart)
  if (closest === undefined) return undefined
  return {
    date: closest.date,
    dateEvidence: {
      rule: 'dates-by-neighbours',
      certainty: 'derived',
      because: `the text gives no year, and ${titleOf(closest.neighbour)}, dated ${inWords(closest.neighbour.datePublished)}, reports the same event`
    }
  }
}

/** The date a neighbour proves, if it has a year and lies within a week. */
function proofBy(story: Card, neighbour: Card): Proof | undefined {
  const [moment, other] = [momentOf(story.datePublished), momentOf(neighbour.datePublished)]
  const apart = daysApart(moment, other)
  if (story.datePublished === undefined || other?.day === undefined) return undefined
  if (apart === undefined || apart > reach) return undefined
  const {month = 1, day = 1} = partsOf(story.datePublished)
  const {year: middle = 0} = partsOf(fromEpochDay(other.day))
  for (const year of [middle, middle - 1, middle + 1]) {
    const on = epochDay(year, month, day)
    const date = fromParts({year, month, day, uncertain: true})
    if (on !== undefined && date && Math.abs(on - other.day) <= reach) {
      return {neighbour, date, apart}
    }
  }
  return undefined
}

function titleOf({publisher, headline, path}: Card): string {
  const name = headline === undefined ? `\`${path}\`` : `“${headline}”`
  return publisher === undefined ? name : `${name} (${publisher})`
}

/** A date for a sentence: `about 26 March 2019`. */
function inWords(date: Edtf | undefined): string {
  const bounds = date && boundsOf(date)
  if (date === undefined || bounds === undefined) return ''
  const {year, month = 1, day, approximate} = partsOf(date)
  const words = [day, months[month - 1], year].filter(part => part !== undefined).join(' ')
  return approximate ? `about ${words}` : words
}
