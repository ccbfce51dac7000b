/**
 * Tell how a state differs from the one before.
 *
 * What is one object in both is equal; all else is compared field by field.
 */

import {isDeepStrictEqual} from 'node:util'
import type {ArchivedStory, Collection} from '../../model/archive.ts'
import type {Changes, Difference} from '../../model/changes.ts'
import type {Entity} from '../../model/entity.ts'
import type {Slug, StoryId} from '../../model/identifiers.ts'
import {withParts} from '../derived.ts'
import type {ArchiveState, StoryRecord} from '../state.ts'

/** How a state differs from the one before. */
export function changesBetween(before: ArchiveState, after: ArchiveState): Changes {
  return {
    stories: differenceOf(storiesOf(before), storiesOf(after), shownOfStory),
    entities: differenceOf(before.entities, after.entities, shownOfEntity),
    events: differenceOf(before.events, after.events, ({event}) => event.title),
    outlets: differenceOf(bySlug(before.outlets), bySlug(after.outlets), ({name}) => name),
    topics: differenceOf(bySlug(before.topics), bySlug(after.topics), ({name}) => name),
    speakers: differenceOf(before.speakers, after.speakers, ({name, entity}) => [name, entity])
  }
}

/** The stories as they stand in the draft, in this order; what is equal is what it was. */
export function settledStories(
  before: ReadonlyMap<StoryId, StoryRecord>,
  after: ReadonlyMap<StoryId, StoryRecord>,
  inOrder: readonly StoryId[]
): Map<StoryId, StoryRecord> {
  return new Map(
    inOrder.flatMap(identifier => {
      const [was, is] = [before.get(identifier), after.get(identifier)]
      return is === undefined ? [] : [[identifier, was === undefined ? is : kept(was, is)] as const]
    })
  )
}

function kept(was: StoryRecord, is: StoryRecord): StoryRecord {
  if (was === is || isDeepStrictEqual(was, is)) return was
  return isDeepStrictEqual(was.story, is.story) ? {...is, story: was.story} : is
}

function differenceOf<Identifier, Item>(
  before: ReadonlyMap<Identifier, Item>,
  after: ReadonlyMap<Identifier, Item>,
  shownOf: (item: Item) => unknown
): Difference<Identifier> {
  const changed = new Set<Identifier>()
  const shown = new Set<Identifier>()
  for (const [identifier, is] of after) {
    const was = before.get(identifier)
    if (was === is || isDeepStrictEqual(was, is)) continue
    changed.add(identifier)
    if (was === undefined || !isDeepStrictEqual(shownOf(was), shownOf(is))) shown.add(identifier)
  }
  const gone = new Set([...before.keys()].filter(identifier => !after.has(identifier)))
  return {changed, shown, gone}
}

function storiesOf({stories}: ArchiveState): ReadonlyMap<StoryId, ArchivedStory> {
  return new Map([...stories].map(([identifier, {story}]) => [identifier, story]))
}

/** All that is not about its neighbours and related stories. */
function shownOfStory(story: ArchivedStory): ArchivedStory {
  return withParts(story, {
    previous: undefined,
    next: undefined,
    previousInOutlet: undefined,
    nextInOutlet: undefined,
    dateEvidence: undefined,
    related: []
  })
}

function shownOfEntity({name, country}: Entity): unknown {
  return [name, country]
}

function bySlug<Item extends Collection>(collections: readonly Item[]): ReadonlyMap<Slug, Item> {
  return new Map(collections.map(collection => [collection.slug, collection]))
}
