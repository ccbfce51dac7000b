/**
 * Build the archive: what the stories share, from their cards.
 *
 *     Press TV  2019-03-26~   ┐   names ─► events ─► dates ─► chronology, outlets, topics,
 *     TASS      XXXX-03-28    ┴►                             people, statements, related stories
 *
 * A pure function: the same cards give the same archive in whatever order they come. Texts
 * are fetched through `sources`, where two must be compared, and comparisons remembered.
 */

import assert from 'node:assert/strict'
import type {Archive, ArchivedStory, Chronology, Collection} from '../model/archive.ts'
import type {Card} from '../model/card.ts'
import {boundsOf} from '../model/edtf.ts'
import type {Slug, StoryId} from '../model/identifiers.ts'
import type {Description} from '../model/schema/description.ts'
import {addresses} from './addresses.ts'
import {chronology} from './chronology.ts'
import {collect} from './collections.ts'
import {datesByNeighbours, type SettledDate} from './dates-by-neighbours.ts'
import {collectEntities} from './entities/collect.ts'
import {type Naming, nameEntities} from './entities/naming.ts'
import {type Described, describeEvents} from './events/describe.ts'
import {type Grouping, groupByEvent} from './events/index.ts'
import {neighbours} from './neighbours.ts'
import {knownOutlets} from './outlets.ts'
import {relatedStories} from './related.ts'
import type {Sources} from './sources.ts'
import {collectSpeakers} from './speakers.ts'

export type {Sources} from './sources.ts'

/** A story that has its place in the archive, before events are described. */
type Placed = Omit<ArchivedStory, 'event' | 'related'>

/**
 * The archive of these cards, described by `description`.
 *
 * @param sources Texts and memory. Without them nothing that rests on texts is found: no events.
 * @throws AssertionError when two cards carry one identifier: one capture was read twice.
 */
export function buildArchive(
  cards: readonly Card[],
  description: Description,
  sources?: Sources
): Archive {
  const cardOf = new Map<StoryId, Card>(cards.map(card => [card.identifier, card]))
  assert.equal(cardOf.size, cards.length, 'Unexpected story twice, expected each capture once')
  const naming = nameEntities(cards, description)
  const grouping = sources ? groupByEvent(cards, naming, sources) : noEvents
  const settled = datesByNeighbours(grouping.clusters)
  const time = chronology(
    cards.map(card => ({
      identifier: card.identifier,
      path: card.path,
      ...(card.headline === undefined ? {} : {headline: card.headline}),
      ...dateOf(card, settled)
    }))
  )
  const ordered = [...time.dated, ...time.yearless, ...time.undated].flatMap(
    id => cardOf.get(id) ?? []
  )
  const known = knownOutlets(description.outlets)
  const outlets = collect(ordered, card => card.publisher ?? [], known.preferred).map(
    known.describe
  )
  const topics = collect(ordered, ({articleSection, keywords}) => [...articleSection, ...keywords])
  const placed = ordered.map(placing({cards, time, outlets, topics, settled, naming}))
  const entities = collectEntities(placed, naming, description)
  const entityOf = lookUp(entities)
  const storyOf = lookUp(placed)
  const inTime = oldestFirst(grouping, time)
  const described = sources ? describeEvents(inTime, {naming, entityOf, storyOf, sources}) : []
  return {
    stories: withEvents(
      placed,
      described,
      relatedStories(described, grouping.pairs, naming, entityOf)
    ),
    chronology: time,
    outlets,
    topics,
    entities,
    events: described.map(({event}) => event),
    speakers: collectSpeakers(ordered, naming, entityOf)
  }
}

const noEvents: Grouping = {clusters: [], pairs: []}

/** The date of a story: settled by its neighbours, else its own. */
function dateOf(
  {identifier, datePublished}: Card,
  settled: ReadonlyMap<StoryId, SettledDate>
): Partial<SettledDate> {
  return settled.get(identifier) ?? (datePublished === undefined ? {} : {date: datePublished})
}

/** The clusters, newest first, each with its oldest story first. */
function oldestFirst(
  {clusters, pairs}: Grouping,
  {dated, yearless, undated}: Chronology
): Grouping {
  const order = new Map([...dated.toReversed(), ...yearless, ...undated].map((id, at) => [id, at]))
  const at = (card: Card | undefined): number => (card && order.get(card.identifier)) ?? -1
  return {
    pairs,
    clusters: clusters
      .map(cluster => [...cluster].sort((a, b) => at(a) - at(b)))
      .sort((a, b) => at(b.at(-1)) - at(a.at(-1)))
  }
}

function withEvents(
  stories: readonly Placed[],
  described: readonly Described[],
  related: ReadonlyMap<StoryId, ArchivedStory['related']>
): ArchivedStory[] {
  const eventOf = new Map(
    described.flatMap(({event}) => event.stories.map(story => [story, event.identifier] as const))
  )
  return stories.map(story => {
    const event = eventOf.get(story.identifier)
    return {...story, ...(event && {event}), related: related.get(story.identifier) ?? []}
  })
}

/** What placing needs. */
interface Places {
  readonly cards: readonly Card[]
  readonly time: Chronology
  readonly outlets: readonly Collection[]
  readonly topics: readonly Collection[]
  readonly settled: ReadonlyMap<StoryId, SettledDate>
  readonly naming: Naming
}

/** How a card becomes a story of the archive. */
function placing({cards, time, outlets, topics, settled, naming}: Places): (card: Card) => Placed {
  const [addressOf, outletsOf, topicsOf] = [
    addresses(cards),
    collectionsOf(outlets),
    collectionsOf(topics)
  ]
  const inTime = neighbours(time.dated)
  const inOutlet = new Map(
    outlets.flatMap(({stories}) => [...neighbours(stories.filter(story => inTime.has(story)))])
  )
  return card => {
    const {identifier, headline} = card
    const {date, dateEvidence} = dateOf(card, settled)
    const bounds = date && boundsOf(date)
    const outlet = outletsOf.get(identifier)?.[0]
    const {previous: previousInOutlet, next: nextInOutlet} = inOutlet.get(identifier) ?? {}
    const address = addressOf.get(identifier)
    assert(address, `Unexpected story \`${headline}\` without an address`)
    return {
      ...card,
      ...address,
      ...(outlet && {outlet}),
      topics: topicsOf.get(identifier) ?? [],
      ...(date && {date}),
      ...(dateEvidence && {dateEvidence}),
      ...(bounds && {bounds}),
      ...inTime.get(identifier),
      ...(previousInOutlet && {previousInOutlet}),
      ...(nextInOutlet && {nextInOutlet}),
      entities: [...new Set(naming.get(identifier)?.map(({entity}) => entity))]
    }
  }
}

/** Finds what must be there by its identifier. */
function lookUp<Id, Item extends {readonly identifier: Id}>(
  items: readonly Item[]
): (identifier: Id) => Item {
  const byIdentifier = new Map(items.map(item => [item.identifier, item]))
  return identifier => {
    const item = byIdentifier.get(identifier)
    assert(item, `Unexpected identifier \`${identifier}\`, expected one of the archive`)
    return item
  }
}

/** The collections each story stands in. */
function collectionsOf(collections: readonly Collection[]): Map<StoryId, Slug[]> {
  const found = new Map<StoryId, Slug[]>()
  for (const {slug, stories} of collections) {
    for (const story of stories) found.set(story, [...(found.get(story) ?? []), slug])
  }
  return found
}
