/**
 * What a change of the archive touches, so that the pages of all else are left alone without
 * being looked at.
 *
 *     one report more  →  its own page, those beside it in time, whom it names, its event
 *
 * Errs on the safe side: what is touched need not have changed, what is not touched has not.
 * A name that gets a page of its own, or loses it, touches every story that prints it.
 */

import type {Collection} from '../model/archive.ts'
import type {ArchivedStory} from '../model/archived-story.ts'
import type {Changes} from '../model/changes.ts'
import type {Entity, EntityId} from '../model/entity.ts'
import type {Slug, StoryId} from '../model/identifiers.ts'
import type {EventOutline, StoryOutline} from '../model/outline.ts'
import {once} from './views/once.ts'

/** Asks what is touched. */
export interface Touched {
  /** The row of one of the stories in lists. */
  readonly rows: (stories: readonly StoryId[]) => boolean
  /** The page of a story. */
  readonly story: (story: Pick<StoryOutline, 'identifier'>) => boolean
  /** The pages of a person, an organisation or a place. */
  readonly entity: (entity: Pick<Entity, 'identifier'>) => boolean
  /** The page of an event. */
  readonly event: (event: EventOutline) => boolean
  /** What an outlet or a topic shows besides rows. */
  readonly collection: (slug: Slug) => boolean
  /** Anything at all. */
  readonly anything: boolean
  /** Any event. */
  readonly anyEvent: boolean
  /** What stories and names say of outlets. */
  readonly anyOutlet: boolean
  /** Any person, organisation or place. */
  readonly anyEntity: boolean
  /** Any quotation, or what stands beside one. */
  readonly anyQuotation: boolean
}

/** Nothing is known, so that everything may have changed. */
export const everything: Touched = {
  rows: () => true,
  story: () => true,
  entity: () => true,
  event: () => true,
  collection: () => true,
  anything: true,
  anyEvent: true,
  anyOutlet: true,
  anyEntity: true,
  anyQuotation: true
}

/** What the archive says now, as far as it matters here. */
interface Present {
  readonly story: (id: StoryId) => StoryOutline | undefined
  readonly wholeEntity: (entity: Pick<Entity, 'identifier'>) => Entity
  readonly entity: (id: EntityId) => Pick<Entity, 'identifier'> | undefined
  readonly events: ReadonlyMap<Slug, EventOutline>
  readonly outlets: ReadonlyMap<Slug, Collection>
  readonly topics: ReadonlyMap<Slug, Collection>
  /** The stories that are shown differently, whole. */
  readonly shown: readonly ArchivedStory[]
  /** Those of them that may not be listed, and perhaps were before. */
  readonly hidden: readonly ArchivedStory[]
  /** Those whose page came or went since the site was last rendered. */
  readonly moved: ReadonlySet<EntityId>
}

/** What the changes touch. */
export function touchedBy(changes: Changes, present: Present): Touched {
  const {stories: ofStories, entities, events, outlets, topics, speakers} = changes
  const {shown, hidden, moved} = present
  const left = new Set(hidden.flatMap(one => one.entities))
  const leftEvents = new Set(hidden.flatMap(({event}) => event ?? []))
  const anyShown = ofStories.shown.size + ofStories.gone.size > 0
  const names = new Set([...entities.shown, ...entities.gone, ...moved])
  const relisted = once(() => relistedStories(changes, present, names))
  const stories = once(() => touchedStories(changes, present, relisted()))
  // What a story's own page alone shows, its neighbours and those alike, no list of stories does.
  const outlines = once(() =>
    [...new Set([...ofStories.shown, ...relisted()])].flatMap(id => present.story(id) ?? [])
  )
  const ofEntities = once(() => new Set(outlines().flatMap(one => one.entities)))
  const ofEvents = once(() => new Set(outlines().flatMap(({event}) => event ?? [])))
  const members = outlets.shown.size + outlets.gone.size + topics.shown.size + topics.gone.size
  return {
    rows: ids => ids.some(id => ofStories.shown.has(id)),
    story: ({identifier}) => stories().has(identifier),
    entity: ({identifier}) =>
      entities.changed.has(identifier) ||
      speakers.changed.has(identifier) ||
      left.has(identifier) ||
      ofEntities().has(identifier),
    event: ({identifier}) =>
      events.changed.has(identifier) || leftEvents.has(identifier) || ofEvents().has(identifier),
    collection: slug => members > 0 || outlets.changed.has(slug) || topics.changed.has(slug),
    anything: [ofStories, entities, events, outlets, topics, speakers].some(
      ({changed, gone}) => changed.size + gone.size > 0
    ),
    anyEvent: events.changed.size + events.gone.size + leftEvents.size > 0 || ofEvents().size > 0,
    anyOutlet: outlets.shown.size + outlets.gone.size > 0,
    anyEntity: anyShown || entities.changed.size + names.size + outlets.shown.size > 0,
    anyQuotation:
      speakers.changed.size > 0 ||
      speakers.gone.size > 0 ||
      names.size > 0 ||
      ofStories.gone.size > 0 ||
      shown.some(({quotations}) => quotations.length > 0)
  }
}

/** The stories of whatever is shown differently where they stand in it. */
function relistedStories(
  {events, outlets, topics}: Changes,
  {shown, hidden, entity, wholeEntity, ...present}: Present,
  names: ReadonlySet<EntityId>
): readonly StoryId[] {
  const changedEvents = [
    ...events.changed,
    ...shown.flatMap(({event}) => event ?? []),
    ...hidden.flatMap(({event}) => event ?? [])
  ]
  const lists = [
    ...changedEvents.map(slug => present.events.get(slug)),
    ...[...outlets.shown].map(slug => present.outlets.get(slug)),
    ...[...topics.shown].map(slug => present.topics.get(slug)),
    ...[...names].flatMap(id => entity(id) ?? []).map(wholeEntity)
  ]
  return lists.flatMap(idsOf)
}

/** The stories whose pages are touched: found from what changed, so that no other is looked at. */
function touchedStories(
  {stories, beside}: Changes,
  {shown}: Present,
  relisted: readonly StoryId[]
): ReadonlySet<StoryId> {
  const neighbours = shown.flatMap(one => [
    one.previous,
    one.next,
    one.previousInOutlet,
    one.nextInOutlet
  ])
  const touched = [...stories.changed, ...beside, ...neighbours, ...relisted]
  return new Set(touched.filter(id => id !== undefined))
}

function idsOf(list: {readonly stories: readonly StoryId[]} | undefined): readonly StoryId[] {
  return list?.stories ?? []
}
