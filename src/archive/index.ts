/**
 * Build the archive: what the stories share, from their cards.
 *
 *     Press TV  2019-03-26~   ┐
 *     TASS      XXXX-03-28    ┴► chronology, outlets, sections and topics, neighbours
 *
 * A pure function: the same cards give the same archive in whatever order they come.
 * Bodies are not here; see `model/card.ts`.
 */

import assert from 'node:assert/strict'
import type {Archive, ArchivedStory, Collection} from '../model/archive.ts'
import type {Card} from '../model/card.ts'
import {boundsOf} from '../model/edtf.ts'
import type {Slug, StoryId} from '../model/identifiers.ts'
import type {Description} from '../model/schema/description.ts'
import {addresses} from './addresses.ts'
import {chronology} from './chronology.ts'
import {collect} from './collections.ts'
import {neighbours} from './neighbours.ts'
import {knownOutlets} from './outlets.ts'

/**
 * The archive of these cards, described by `description`.
 *
 * @throws AssertionError when two cards carry one identifier: one capture was read twice.
 */
export function buildArchive(cards: readonly Card[], description: Description): Archive {
  const cardOf = new Map<StoryId, Card>(cards.map(card => [card.identifier, card]))
  assert.equal(cardOf.size, cards.length, 'Unexpected story twice, expected each capture once')
  const time = chronology(
    cards.map(({datePublished, ...card}) => ({
      ...card,
      ...(datePublished && {date: datePublished})
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
  const place = placing(cards, time.dated, outlets, topics)
  return {
    stories: ordered.map(place),
    chronology: time,
    outlets,
    topics,
    entities: [],
    events: [],
    speakers: []
  }
}

/** How a card becomes a story of the archive. */
function placing(
  cards: readonly Card[],
  dated: readonly StoryId[],
  outlets: readonly Collection[],
  topics: readonly Collection[]
): (card: Card) => ArchivedStory {
  const [addressOf, outletsOf, topicsOf] = [
    addresses(cards),
    collectionsOf(outlets),
    collectionsOf(topics)
  ]
  const inTime = neighbours(dated)
  const inOutlet = new Map(
    outlets.flatMap(({stories}) => [...neighbours(stories.filter(story => inTime.has(story)))])
  )
  return card => {
    const {identifier, datePublished: date, headline} = card
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
      ...(bounds && {bounds}),
      ...inTime.get(identifier),
      ...(previousInOutlet && {previousInOutlet}),
      ...(nextInOutlet && {nextInOutlet}),
      entities: [],
      related: []
    }
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
