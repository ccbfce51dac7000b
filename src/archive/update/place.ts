/**
 * Put the changed stories into the draft, and everything in its place: addresses, dates,
 * order, outlets, topics, neighbours.
 *
 * Order and neighbours are looked at for all stories, because that costs next to nothing;
 * only those that differ are made anew.
 */

import type {ArchivedStory, Collection, Outlet} from '../../model/archive.ts'
import type {Card} from '../../model/card.ts'
import type {StoryId} from '../../model/identifiers.ts'
import {type Address, addresses, shortIdOf} from '../addresses.ts'
import {putAmong} from '../chronology.ts'
import {slugsByStory} from '../collections.ts'
import {datesByNeighbours, dating} from '../dates-by-neighbours.ts'
import {withParts} from '../derived.ts'
import type {NamedEntity} from '../entities/naming.ts'
import {neighbours} from '../neighbours.ts'
import {collectionsOf} from '../outlets.ts'
import {placing} from '../placing.ts'
import {toRecord} from '../state.ts'
import {type Draft, patch} from './draft.ts'
import {lookingAlong} from './looking-along.ts'
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
  const {stories, sources, description} = draft
  const own = new Set(changed.map(({identifier}) => identifier))
  const around = addressesAround(draft, changed, gone)
  const readdressed = [...around].flatMap(([identifier, address]) =>
    !own.has(identifier) && patch(draft, identifier, address) ? [identifier] : []
  )
  const place = placing({addresses: around, settled: new Map(), naming: renamed, description})
  for (const card of changed) {
    const {identifier} = card
    const named = renamed.get(identifier) ?? []
    stories.set(identifier, toRecord(place(card), sources.keyOf(identifier), named, []))
  }
  for (const [identifier, named] of renamed) {
    const record = stories.get(identifier)
    if (own.has(identifier) || record === undefined) continue
    const entities = [...new Set(named.map(({entity}) => entity))]
    const story = withParts(record.story, {entities})
    stories.set(identifier, toRecord(story, record.key, named, record.links ?? []))
  }
  return readdressed
}

/** Settle the dates of stories that were grouped again; gives those that stand elsewhere now. */
export function settleDates(draft: Draft, {stories, clusters}: Regrouped): StoryId[] {
  const dateOf = dating(datesByNeighbours(clusters))
  return [...stories].filter(identifier => {
    const story = draft.stories.get(identifier)?.story
    return (
      story !== undefined &&
      patch(draft, identifier, dateOf(story)) &&
      story.date !== draft.stories.get(identifier)?.story.date
    )
  })
}

/** The draft in its order, filed under outlets and topics. */
export interface Ordered {
  /** In the order of the archive. */
  readonly identifiers: readonly StoryId[]
  readonly outlets: readonly Outlet[]
  readonly topics: readonly Collection[]
}

/** Bring the draft into order; stories learn their topics and neighbours. */
export function putInOrder(draft: Draft): Ordered {
  const inOrder = storiesInOrder(draft)
  const {outlets, topics} = collectionsOf(inOrder, draft.description)
  const topicsOf = slugsByStory(topics)
  const besideAt = neighbours(inOrder)
  inOrder.forEach((story, place) => {
    const beside = besideAt(place)
    const slugs = topicsOf.get(story.identifier) ?? []
    const isBeside =
      story.previous === beside.previous &&
      story.next === beside.next &&
      story.previousInOutlet === beside.previousInOutlet &&
      story.nextInOutlet === beside.nextInOutlet
    const isFiled =
      slugs.length === story.topics.length &&
      slugs.every((slug, place) => slug === story.topics[place])
    if (!isBeside || !isFiled) patch(draft, story.identifier, {...beside, topics: slugs})
  })
  return {identifiers: inOrder.map(({identifier}) => identifier), outlets, topics}
}

/** Stories keep their order; those whose date, headline or path differ are put among them. */
function storiesInOrder({before, stories}: Draft): ArchivedStory[] {
  const storyBefore = lookingAlong(before.stories)
  const [kept, moved]: [ArchivedStory[], ArchivedStory[]] = [[], []]
  for (const [identifier, {story}] of stories) {
    const was = storyBefore(identifier)?.story
    const isKept = was === story || (was !== undefined && isPlacedAlike(was, story))
    if (isKept) kept.push(story)
    else moved.push(story)
  }
  return putAmong(kept, moved)
}

function isPlacedAlike(one: ArchivedStory, other: ArchivedStory): boolean {
  return one.date === other.date && one.path === other.path && one.headline === other.headline
}

/** The addresses of changed stories, and of those with which any of them may be confused. */
function addressesAround(
  {stories}: Draft,
  changed: readonly Card[],
  gone: readonly StoryId[]
): ReadonlyMap<StoryId, Address> {
  const own = new Set(changed.map(({identifier}) => identifier))
  const shortIds = new Set([...own, ...gone].map(shortIdOf))
  const beside = [...stories]
    .filter(([identifier]) => shortIds.has(shortIdOf(identifier)) && !own.has(identifier))
    .map(([, {story}]) => story)
  return addresses([...beside, ...changed])
}
