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
import {lookingAlong} from './looking-along.ts'

/** How a state differs from the one before. */
export function changesBetween(before: ArchiveState, after: ArchiveState): Changes {
  return {
    stories: differenceOf(before.stories, after.stories, ({story}) => story, shownOfStory),
    entities: differenceOf(before.entities, after.entities, itself, shownOfEntity),
    events: differenceOf(
      before.events,
      after.events,
      ({event}) => event,
      ({title}) => title
    ),
    outlets: differenceOf(bySlug(before.outlets), bySlug(after.outlets), itself, nameOf),
    topics: differenceOf(bySlug(before.topics), bySlug(after.topics), itself, nameOf),
    speakers: differenceOf(before.speakers, after.speakers, itself, nameOf)
  }
}

/** The stories as they stand in the draft, in this order; what is equal is what it was. */
export function settledStories(
  before: ReadonlyMap<StoryId, StoryRecord>,
  after: ReadonlyMap<StoryId, StoryRecord>,
  inOrder: readonly StoryId[]
): Map<StoryId, StoryRecord> {
  const settled = new Map<StoryId, StoryRecord>()
  const recordOf = lookingAlong(after)
  const recordBefore = lookingAlong(before)
  for (const identifier of inOrder) {
    const [was, is] = [recordBefore(identifier), recordOf(identifier)]
    if (is !== undefined) settled.set(identifier, was === undefined ? is : kept(was, is))
  }
  return settled
}

function kept(was: StoryRecord, is: StoryRecord): StoryRecord {
  if (was === is || isDeepStrictEqual(was, is)) return was
  return isDeepStrictEqual(was.story, is.story) ? {...is, story: was.story} : is
}

function differenceOf<Identifier, Item, Part>(
  before: ReadonlyMap<Identifier, Item>,
  after: ReadonlyMap<Identifier, Item>,
  partOf: (item: Item) => Part,
  shownOf: (part: Part) => unknown
): Difference<Identifier> {
  const [changed, shown, gone] = [
    new Set<Identifier>(),
    new Set<Identifier>(),
    new Set<Identifier>()
  ]
  const itemBefore = lookingAlong(before)
  let kept = 0
  for (const [identifier, item] of after) {
    const old = itemBefore(identifier)
    if (old !== undefined) kept += 1
    if (old === item) continue
    const [was, is] = [old && partOf(old), partOf(item)]
    if (was === is || isDeepStrictEqual(was, is)) continue
    changed.add(identifier)
    if (was === undefined || !isDeepStrictEqual(shownOf(was), shownOf(is))) shown.add(identifier)
  }
  if (kept < before.size) {
    for (const identifier of before.keys()) if (!after.has(identifier)) gone.add(identifier)
  }
  return {changed, shown, gone}
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
