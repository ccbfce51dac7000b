/**
 * The state of an archive: the archive by its parts, each with what it was made from, so
 * that one more story need not make them all again.
 *
 *     stories   a3f1…  key of its text, the story, its links
 *     events    planes-land-in-caracas-a3f1b2c  the event, and how its stories are kin
 *
 * It is a plain value, as the archive is, and says nothing that the cards do not: the state of
 * a clean build is the same, whatever was done before.
 */

import assert from 'node:assert/strict'
import type {Archive, Collection, Outlet, Speaker, WholeArchive} from '../model/archive.ts'
import type {ArchivedStory} from '../model/archived-story.ts'
import type {Card} from '../model/card.ts'
import type {Edtf} from '../model/edtf.ts'
import type {Entity, EntityId} from '../model/entity.ts'
import type {Event} from '../model/event.ts'
import type {Slug, StoryId} from '../model/identifiers.ts'
import {byText} from '../model/order.ts'
import type {EntityOutline, EventOutline, StoryOutline} from '../model/outline.ts'
import {chronology, type Dated, oldestFirst} from './chronology.ts'
import type {NamedEntity} from './entities/naming.ts'
import {keysOf, wordsInPlace} from './events/clues.ts'
import type {Commonness} from './events/common-terms.ts'
import type {Kinship} from './events/compare-texts.ts'
import {isReport} from './events/report.ts'
import type {Order} from './in-order.ts'
import type {Tally} from './tally.ts'

/** Another story that is alike, and how much: from 0 to 1, in thousandths. */
export interface StoryLink {
  readonly story: StoryId
  readonly likeness: number
}

/** A story and what else is known of it. */
export interface StoryRecord {
  /** Hash of all it was computed from. */
  readonly key: string
  readonly story: ArchivedStory
  /** For each of its mentions the place of its entity in `entities`; missing when they run alike. */
  readonly named?: readonly number[]
  /** Words that stand in for the names of a story that has none. */
  readonly words?: readonly string[]
  /** Stories alike, by identifier; missing when there are none. */
  readonly links?: readonly StoryLink[]
}

/** An event and how its stories stand to each other. */
export interface EventRecord {
  readonly event: Event
  readonly kinships: readonly Kinship[]
}

/** By what an article is compared with others. */
export interface StoryClues {
  /** Its names, or the words in their place. */
  readonly keys: readonly string[]
  readonly date?: Edtf
}

/** The archive by its parts, each in the order of the archive. */
export interface ArchiveState {
  readonly stories: ReadonlyMap<StoryId, StoryRecord>
  readonly outlets: readonly Outlet[]
  readonly topics: readonly Collection[]
  readonly entities: ReadonlyMap<EntityId, Entity>
  /** The same in outline: it is asked of all at once. */
  readonly names: ReadonlyMap<EntityId, EntityOutline>
  readonly events: ReadonlyMap<Slug, EventRecord>
  /** By entity, else by the slug of the printed name. */
  readonly speakers: ReadonlyMap<string, Speaker>
  /** By what each article is compared: it is asked of thousands at once. */
  readonly clues: ReadonlyMap<StoryId, StoryClues>
  readonly commonness: Commonness
  /** How often the names of large entities, outlets and topics are met; by name. */
  readonly tallies: ReadonlyMap<string, Tally>
  /** Stories of which the archivist says whose event they report, or do not; by identifier. */
  readonly ruling: readonly StoryId[]
}

/** Of a state, what a site shows. */
export type ShownState = Omit<ArchiveState, 'clues' | 'commonness' | 'tallies' | 'ruling'>

/** The archive that a state is of. */
export function archiveOf(state: ArchiveState): WholeArchive {
  const stories = [...state.stories.values()].map(({story}) => story)
  const events = [...state.events.values()].map(({event}) => event)
  const entities = [...state.entities.values()]
  return {...archiveWith(state, stories, events), stories, entities, events}
}

/** The same, where stories and events are at hand: at least in outline. */
export function archiveWith(
  state: ShownState,
  stories: readonly StoryOutline[],
  events: readonly EventOutline[]
): Archive {
  return {
    stories,
    chronology: chronology(stories),
    outlets: state.outlets,
    topics: state.topics,
    entities: [...state.names.values()],
    events,
    speakers: [...state.speakers.values()]
  }
}

/** The record of a story that names these, and is like those. */
export function toRecord(
  story: ArchivedStory,
  key: string,
  named: readonly NamedEntity[],
  links: readonly StoryLink[]
): StoryRecord {
  const places = named.map(({entity}) => story.entities.indexOf(entity))
  const words = isReport(story) ? wordsInPlace(story, named) : undefined
  return {
    key,
    story,
    ...(places.every((place, mention) => place === mention) ? {} : {named: places}),
    ...(words === undefined ? {} : {words}),
    ...(links.length === 0 ? {} : {links: [...links].sort((a, b) => byText(a.story, b.story))})
  }
}

/** By what a story is compared: by nothing, unless it is an article. */
export function cluesIn(record: StoryRecord): StoryClues | undefined {
  const {story, words} = record
  if (!isReport(story)) return undefined
  const keys = keysOf(namedIn(record), words)
  return story.datePublished === undefined ? {keys} : {keys, date: story.datePublished}
}

/** What a story names, mention by mention. */
export function namedIn({story: {mentions, entities}, named}: StoryRecord): NamedEntity[] {
  const found: NamedEntity[] = []
  for (const [place, mention] of mentions.entries()) {
    const entity = entities[named?.[place] ?? place]
    if (entity !== undefined) found.push({mention, entity})
  }
  return found
}

/** The order of events: first the one whose newest story is newest. */
export function newestEventFirst(
  storyOf: (identifier: StoryId) => Dated
): Order<readonly [Slug, EventRecord]> {
  const newest = ([, {event}]: readonly [Slug, EventRecord]): Dated | undefined => {
    const story = event.stories.at(-1)
    return story === undefined ? undefined : storyOf(story)
  }
  return (left, right) => {
    const [one, other] = [newest(left), newest(right)]
    return one === undefined || other === undefined ? 0 : oldestFirst(other, one)
  }
}

/** Whether the archivist says of a story which others report the same event, or another. */
export function isRuling({editorial}: Pick<Card, 'editorial'>): boolean {
  return editorial.same_event !== undefined || editorial.not_same_event !== undefined
}

/** Finds what must be there by its identifier. */
export function lookUp<Id, Item>(items: ReadonlyMap<Id, Item>): (identifier: Id) => Item {
  return identifier => {
    const item = items.get(identifier)
    assert(item, `Unexpected identifier \`${identifier}\`, expected one of the archive`)
    return item
  }
}
