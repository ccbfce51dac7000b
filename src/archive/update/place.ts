/**
 * Put the changed stories into the draft, and everything in its place: addresses, dates,
 * order, outlets, topics, neighbours.
 *
 * A story that stands where it stood is not looked at, unless one beside it came or went.
 */

import type {ArchivedStory} from '../../model/archived-story.ts'
import type {Card} from '../../model/card.ts'
import type {StoryId} from '../../model/identifiers.ts'
import {type Address, addresses, shortIdOf} from '../addresses.ts'
import {datesByNeighbours, dating} from '../dates-by-neighbours.ts'
import {withParts} from '../derived.ts'
import type {NamedEntity} from '../entities/naming.ts'
import {placeAmong} from '../in-order.ts'
import type {Neighbours} from '../neighbours.ts'
import {placing} from '../placing.ts'
import {toRecord} from '../state.ts'
import {type Draft, orderIn, patch, putBack, recordIn, storiesIn} from './draft.ts'
import {type Filed, file} from './file.ts'
import type {Regrouped} from './regroup.ts'

/**
 * Put changed cards and renamed stories into the draft; nothing is linked or related yet. Gives
 * the stories that have another address, because one that had the same is new or gone.
 */
export function putCards(
  draft: Draft,
  changed: readonly Card[],
  gone: readonly StoryId[],
  renamed: ReadonlyMap<StoryId, readonly NamedEntity[]>
): StoryId[] {
  const {sources, description} = draft
  const own = new Set(changed.map(({identifier}) => identifier))
  const around = addressesAround(draft, changed, gone)
  const readdressed = [...around].flatMap(([identifier, address]) =>
    !own.has(identifier) && patch(draft, identifier, address) ? [identifier] : []
  )
  const place = placing({addresses: around, settled: new Map(), naming: renamed, description})
  for (const card of changed) {
    const {identifier} = card
    const named = renamed.get(identifier) ?? []
    draft.changed.set(identifier, toRecord(place(card), sources.keyOf(identifier), named, []))
  }
  for (const [identifier, named] of renamed) {
    const record = recordIn(draft, identifier)
    if (own.has(identifier) || record === undefined) continue
    const entities = [...new Set(named.map(({entity}) => entity))]
    const story = withParts(record.story, {entities})
    draft.changed.set(identifier, toRecord(story, record.key, named, record.links ?? []))
  }
  return readdressed
}

/** Settle the dates of stories that were grouped again; gives those that stand elsewhere now. */
export function settleDates(draft: Draft, {stories, clusters}: Regrouped): StoryId[] {
  const dateOf = dating(datesByNeighbours(clusters))
  return [...stories].filter(identifier => {
    const story = recordIn(draft, identifier)?.story
    return (
      story !== undefined &&
      patch(draft, identifier, dateOf(story)) &&
      story.date !== recordIn(draft, identifier)?.story.date
    )
  })
}

/** The draft in its order, filed under outlets and topics. */
export interface Ordered extends Filed {
  /** In the order of the archive. */
  readonly identifiers: readonly StoryId[]
}

/**
 * Bring the draft into order; stories learn their topics and neighbours.
 *
 * @param touched stories that are new, changed or gone, or stand elsewhere
 */
export function putInOrder(draft: Draft, touched: ReadonlySet<StoryId>): Ordered {
  const present = storiesIn(draft, touched).map(({identifier}) => identifier)
  const identifiers = putBack(draft, [...draft.before.stories.keys()], touched, present)
  const filed = file(draft, touched)
  const outlets = new Map(filed.outlets.map(({slug, stories}) => [slug, stories]))
  const besideOf = (story: ArchivedStory): Neighbours => {
    const inAll = besideIn(draft, identifiers, story)
    const inOutlet = besideIn(draft, (story.outlet && outlets.get(story.outlet)) ?? [], story)
    return {
      previous: inAll.older,
      next: inAll.newer,
      previousInOutlet: inOutlet.older,
      nextInOutlet: inOutlet.newer
    }
  }
  const now = storiesIn(draft, present).map(besideOf)
  const before = [...touched].flatMap(id => draft.before.stories.get(id)?.story ?? [])
  const around = [...now, ...before].flatMap(({previous, next, previousInOutlet, nextInOutlet}) =>
    [previous, next, previousInOutlet, nextInOutlet].filter(id => id !== undefined)
  )
  for (const story of storiesIn(draft, [...present, ...around])) {
    patch(draft, story.identifier, besideOf(story))
  }
  return {identifiers, ...filed}
}

/** The stories beside one in a list in the order of the archive; none without a year has any. */
function besideIn(draft: Draft, listed: readonly StoryId[], {identifier, bounds}: ArchivedStory) {
  if (bounds === undefined) return {older: undefined, newer: undefined}
  const place = placeAmong(listed, identifier, orderIn(draft))
  const older = listed[place + 1]
  const isDated = older !== undefined && recordIn(draft, older)?.story.bounds !== undefined
  return {older: isDated ? older : undefined, newer: listed[place - 1]}
}

/** The addresses of changed stories, and of those with which any of them may be confused. */
function addressesAround(
  draft: Draft,
  changed: readonly Card[],
  gone: readonly StoryId[]
): ReadonlyMap<StoryId, Address> {
  const own = new Set([...changed.map(({identifier}) => identifier), ...gone])
  const shortIds = new Set([...own].map(shortIdOf))
  const beside = [...draft.before.stories.keys()].filter(
    identifier => shortIds.has(shortIdOf(identifier)) && !own.has(identifier)
  )
  return addresses([...storiesIn(draft, beside), ...changed])
}
