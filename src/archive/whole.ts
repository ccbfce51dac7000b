/**
 * Make the state of an archive from all its cards.
 *
 *     cards ─► names ─► events ─► dates ─► places ─► entities, related stories, speakers
 *
 * Everything is made, each kind once over all stories; `update/` makes the same in a window.
 */

import type {ArchivedStory} from '../model/archived-story.ts'
import type {Card} from '../model/card.ts'
import type {Slug, StoryId} from '../model/identifiers.ts'
import {byText} from '../model/order.ts'
import {toEntityOutline} from '../model/outline.ts'
import type {Description} from '../model/schema/description.ts'
import {addresses} from './addresses.ts'
import {inArchiveOrder, oldestFirst} from './chronology.ts'
import {collect, slugsByStory} from './collections.ts'
import {datesByNeighbours} from './dates-by-neighbours.ts'
import {withParts} from './derived.ts'
import {collectEntities} from './entities/collect.ts'
import {nameEntities} from './entities/naming.ts'
import {describeEvent, type Setting} from './events/describe.ts'
import {type Grouping, groupByEvent, type Pair} from './events/index.ts'
import {neighbours} from './neighbours.ts'
import {knownOutlets, outletFiling, topicFiling} from './outlets.ts'
import {placing} from './placing.ts'
import {type Relations, relatedStories} from './related.ts'
import {type GivenSources, withFacts} from './sources.ts'
import {collectSpeakers} from './speakers.ts'
import {
  type ArchiveState,
  cluesIn,
  type EventRecord,
  isRuling,
  lookUp,
  newestEventFirst,
  type StoryClues,
  type StoryLink,
  type StoryRecord,
  toRecord
} from './state.ts'
import {talliesOf, tallyKey} from './tally.ts'

const noEvents: Grouping = {clusters: [], pairs: [], commonness: {size: 0, blocks: []}}

/** The archive of these cards, in its parts. */
export function buildState(
  cards: readonly Card[],
  description: Description,
  given?: GivenSources
): ArchiveState {
  const sources = given && withFacts(given)
  const naming = nameEntities(cards, description)
  const grouping = sources ? groupByEvent(cards, naming, sources.factsOf) : noEvents
  const settled = datesByNeighbours(grouping.clusters)
  const placed = inArchiveOrder(
    cards.map(placing({addresses: addresses(cards), settled, naming, description}))
  )
  const known = knownOutlets(description.outlets)
  const outlets = collect(placed, outletFiling(known))
  const topics = collect(placed, topicFiling)
  const collected = collectEntities(placed, naming, description)
  const entities = byIdentifier(collected.map(({entity}) => entity))
  const [entityOf, storyOf] = [lookUp(entities), lookUp(byIdentifier(placed))]
  const linksOf = linksByStory(grouping.pairs)
  const setting = {naming, entityOf, storyOf, linksOf}
  const events = sources ? eventsOf(grouping, {...setting, sources}) : new Map()
  const topicsOf = slugsByStory(topics.map(({collection}) => collection))
  const relations = {naming, entityOf, linksOf, eventOf: eventFinder(events)}
  const besideAt = neighbours(placed)
  const stories = placed.map((story, place) =>
    withParts(story, {
      ...besideAt(place),
      topics: topicsOf.get(story.identifier) ?? [],
      event: relations.eventOf(story.identifier)?.event.identifier,
      related: relatedStories(story.identifier, relations)
    })
  )
  const toRecordOf = (story: ArchivedStory): [StoryId, StoryRecord] => {
    const {identifier} = story
    const key = given?.keyOf(identifier) ?? ''
    const named = naming.get(identifier) ?? []
    return [identifier, toRecord(story, key, named, linksOf(identifier))]
  }
  const records = new Map(stories.map(toRecordOf))
  return {
    stories: records,
    clues: cluesOf(records),
    outlets: outlets.map(({collection}) => known.describe(collection)),
    topics: topics.map(({collection}) => collection),
    entities,
    names: new Map([...entities].map(([id, entity]) => [id, toEntityOutline(entity)])),
    events,
    speakers: collectSpeakers(placed, naming, entityOf),
    commonness: grouping.commonness,
    tallies: talliesOf([
      ...outlets.map(
        ({collection, tally}) => [tallyKey('outlet', collection.slug), tally] as const
      ),
      ...topics.map(({collection, tally}) => [tallyKey('topic', collection.slug), tally] as const),
      ...collected.map(({entity, tally}) => [entity.identifier, tally] as const)
    ]),
    ruling: cards
      .filter(isRuling)
      .map(({identifier}) => identifier)
      .sort(byText)
  }
}

function eventsOf({clusters}: Grouping, setting: Setting): Map<Slug, EventRecord> {
  const records = clusters.map(cluster =>
    describeEvent(
      cluster
        .map(({identifier}) => setting.storyOf(identifier))
        .sort(oldestFirst)
        .map(({identifier}) => identifier),
      setting
    )
  )
  return new Map(
    records
      .map(record => [record.event.identifier, record] as const)
      .sort(newestEventFirst(setting.storyOf))
  )
}

/** By what each article is compared with others. */
function cluesOf(records: ReadonlyMap<StoryId, StoryRecord>): ArchiveState['clues'] {
  const clues = new Map<StoryId, StoryClues>()
  for (const [identifier, record] of records) {
    const own = cluesIn(record)
    if (own !== undefined) clues.set(identifier, own)
  }
  return clues
}

/** Finds the event of a story. */
function eventFinder(events: ReadonlyMap<Slug, EventRecord>): Relations['eventOf'] {
  const eventOf = new Map(
    [...events.values()].flatMap(record =>
      record.event.stories.map(story => [story, record] as const)
    )
  )
  return story => eventOf.get(story)
}

/** Finds the links of a story, by the other's identifier. */
function linksByStory(pairs: readonly Pair[]): (story: StoryId) => readonly StoryLink[] {
  const found = new Map<StoryId, StoryLink[]>()
  const add = (story: StoryId, link: StoryLink): void => {
    const links = found.get(story)
    if (links === undefined) found.set(story, [link])
    else links.push(link)
  }
  for (const {one, other, likeness} of pairs) {
    add(one, {story: other, likeness})
    add(other, {story: one, likeness})
  }
  return story => found.get(story) ?? []
}

function byIdentifier<Item extends {readonly identifier: string}>(
  items: readonly Item[]
): Map<Item['identifier'], Item> {
  return new Map(items.map(item => [item.identifier, item]))
}
