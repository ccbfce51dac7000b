/**
 * Tell how a state differs from the one before.
 *
 * Only what the update looked at is compared: field by field, unless it is one object in both.
 */

import {isDeepStrictEqual} from 'node:util'
import type {Collection} from '../../model/archive.ts'
import type {ArchivedStory} from '../../model/archived-story.ts'
import type {Changes, Difference} from '../../model/changes.ts'
import type {Entity} from '../../model/entity.ts'
import type {Event} from '../../model/event.ts'
import {mapWith} from '../../model/fetched-map.ts'
import type {Slug, StoryId} from '../../model/identifiers.ts'
import {withParts} from '../derived.ts'
import type {ArchiveState, EventRecord, StoryClues, StoryRecord} from '../state.ts'
import {cluesNow, type Draft} from './draft.ts'

/** What may differ: all else is what it was. */
export type Looked = {
  readonly [Part in keyof Differences]: ReadonlySet<Identifier<Differences[Part]>>
}

/** How the parts of a state differ. */
type Differences = Omit<Changes, 'beside'>

type Identifier<Part> = Part extends Difference<infer One> ? One : never

/** How a state differs from the one before. */
export function changesBetween(
  before: ArchiveState,
  after: ArchiveState,
  looked: Looked
): Differences {
  return {
    stories: differenceOf(before.stories, after.stories, looked.stories, storyOf, shownOfStory),
    entities: differenceOf(before.entities, after.entities, looked.entities, itself, shownOfEntity),
    events: differenceOf(before.events, after.events, looked.events, eventOf, titleOf),
    outlets: differenceOf(
      bySlug(before.outlets),
      bySlug(after.outlets),
      looked.outlets,
      itself,
      nameOf
    ),
    topics: differenceOf(
      bySlug(before.topics),
      bySlug(after.topics),
      looked.topics,
      itself,
      nameOf
    ),
    speakers: differenceOf(before.speakers, after.speakers, looked.speakers, itself, nameOf)
  }
}

/** The stories of a draft, in this order; what is equal is what it was. */
export function settledStories(
  {before: {stories: before}, changed}: Draft,
  inOrder: readonly StoryId[]
): ReadonlyMap<StoryId, StoryRecord> {
  for (const [identifier, is] of changed) {
    const was = before.get(identifier)
    if (was !== undefined && is !== undefined) changed.set(identifier, kept(was, is))
  }
  return mapWith(before, changed, inOrder)
}

/** What the stories of a draft are compared by, in this order. */
export function settledClues(
  draft: Draft,
  inOrder: readonly StoryId[]
): ReadonlyMap<StoryId, StoryClues> {
  const {before, changed} = draft
  const clues = new Map([...changed.keys()].map(story => [story, cluesNow(draft, story)]))
  const isCompared = (story: StoryId): boolean =>
    clues.has(story) ? clues.get(story) !== undefined : before.clues.has(story)
  return mapWith(before.clues, clues, inOrder.filter(isCompared))
}

function kept(was: StoryRecord, is: StoryRecord): StoryRecord {
  if (was === is || isDeepStrictEqual(was, is)) return was
  return isDeepStrictEqual(was.story, is.story) ? {...is, story: was.story} : is
}

function differenceOf<Identifier, Item, Part>(
  before: ReadonlyMap<Identifier, Item>,
  after: ReadonlyMap<Identifier, Item>,
  looked: Iterable<Identifier>,
  partOf: (item: Item) => Part,
  shownOf: (part: Part) => unknown
): Difference<Identifier> {
  const [changed, shown, gone] = [
    new Set<Identifier>(),
    new Set<Identifier>(),
    new Set<Identifier>()
  ]
  for (const identifier of looked) {
    const [old, item] = [before.get(identifier), after.get(identifier)]
    if (old === item) continue
    if (item === undefined) {
      gone.add(identifier)
      continue
    }
    const [was, is] = [old && partOf(old), partOf(item)]
    if (was === is || isDeepStrictEqual(was, is)) continue
    changed.add(identifier)
    if (was === undefined || !isDeepStrictEqual(shownOf(was), shownOf(is))) shown.add(identifier)
  }
  return {changed, shown, gone}
}

function storyOf({story}: StoryRecord): ArchivedStory {
  return story
}

function eventOf({event}: EventRecord): Event {
  return event
}

function titleOf({title}: Event): string {
  return title
}

function itself<Item>(item: Item): Item {
  return item
}

function nameOf({name}: {readonly name: string}): string {
  return name
}

/** All that is not about its neighbours and related stories; of the reason for its date, how sure it is. */
function shownOfStory(story: ArchivedStory): unknown {
  const rest = withParts(story, {
    previous: undefined,
    next: undefined,
    previousInOutlet: undefined,
    nextInOutlet: undefined,
    dateEvidence: undefined,
    related: []
  })
  return [rest, story.dateEvidence?.certainty]
}

/** Stories find names by their aliases. */
function shownOfEntity({name, country, aliases}: Entity): unknown {
  return [name, country, aliases]
}

function bySlug<Item extends Collection>(collections: readonly Item[]): ReadonlyMap<Slug, Item> {
  return new Map(collections.map(collection => [collection.slug, collection]))
}
