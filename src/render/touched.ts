/**
 * What a change of the archive touches, so that the pages of all else are left alone without
 * being looked at.
 *
 *     one report more  →  its own page, those beside it in time, whom it names, its event
 *
 * Errs on the safe side: what is touched need not have changed, what is not touched has not.
 * A name that gets a page of its own, or loses it, touches every story that prints it.
 */

import type {ArchivedStory} from '../model/archive.ts'
import type {Changes} from '../model/changes.ts'
import type {Entity, EntityId} from '../model/entity.ts'
import type {Event} from '../model/event.ts'
import type {Slug, StoryId} from '../model/identifiers.ts'
import {once} from './views/once.ts'

/** Asks what is touched. */
export interface Touched {
  /** The row of one of the stories in lists. */
  readonly rows: (stories: readonly StoryId[]) => boolean
  /** The page of a story. */
  readonly story: (story: ArchivedStory) => boolean
  /** The pages of a person, an organisation or a place. */
  readonly entity: (entity: Entity) => boolean
  /** The page of an event. */
  readonly event: (event: Event) => boolean
  /** What an outlet or a topic shows besides rows. */
  readonly collection: (slug: Slug) => boolean
  /** Anything at all. */
  readonly anything: boolean
  /** Any event. */
  readonly anyEvent: boolean
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
  anyEntity: true,
  anyQuotation: true
}

/** What the archive says now, as far as it matters here. */
interface Present {
  readonly stories: readonly ArchivedStory[]
  readonly story: (id: StoryId | undefined) => ArchivedStory | undefined
  /** Changed stories that may not be listed, and perhaps were before. */
  readonly hidden: readonly ArchivedStory[]
  /** Those whose page came or went since the site was last rendered. */
  readonly moved: ReadonlySet<EntityId>
}

/** What the changes touch. */
export function touchedBy(
  changes: Changes,
  {stories, story: storyOf, hidden, moved}: Present
): Touched {
  const {stories: ofStories, entities, events, outlets, topics, speakers} = changes
  const left = new Set(hidden.flatMap(one => one.entities))
  const leftEvents = new Set(hidden.flatMap(({event}) => event ?? []))
  const anyShown = ofStories.shown.size + ofStories.gone.size > 0
  const names = new Set([...entities.shown, ...entities.gone, ...moved])
  const eventsOfShown = new Set([...ofStories.shown].flatMap(id => storyOf(id)?.event ?? []))
  const row = (id: StoryId | undefined) => id !== undefined && ofStories.shown.has(id)
  const story = (one: ArchivedStory) =>
    ofStories.changed.has(one.identifier) ||
    [one.previous, one.next, one.previousInOutlet, one.nextInOutlet].some(row) ||
    one.related.some(({story: id}) => row(id)) ||
    (one.event !== undefined &&
      (events.changed.has(one.event) ||
        eventsOfShown.has(one.event) ||
        leftEvents.has(one.event))) ||
    (one.outlet !== undefined && outlets.shown.has(one.outlet)) ||
    one.topics.some(topic => topics.shown.has(topic)) ||
    one.entities.some(id => names.has(id))
  const touchedStories = once(() => new Set(stories.filter(story).map(one => one.identifier)))
  const anyStory = (ids: readonly StoryId[]) => ids.some(id => touchedStories().has(id))
  const members = outlets.shown.size + outlets.gone.size + topics.shown.size + topics.gone.size
  return {
    rows: ids => ids.some(row),
    story: one => touchedStories().has(one.identifier),
    entity: ({identifier, stories: ids}) =>
      entities.changed.has(identifier) ||
      speakers.changed.has(identifier) ||
      left.has(identifier) ||
      anyStory(ids),
    event: ({identifier, stories: ids}) =>
      events.changed.has(identifier) || leftEvents.has(identifier) || anyStory(ids),
    collection: slug => members > 0 || outlets.changed.has(slug) || topics.changed.has(slug),
    anything: Object.values(changes).some(({changed, gone}) => changed.size + gone.size > 0),
    anyEvent: anyShown || events.changed.size + events.gone.size > 0,
    anyEntity: anyShown || entities.changed.size + names.size + outlets.shown.size > 0,
    anyQuotation:
      speakers.changed.size > 0 ||
      speakers.gone.size > 0 ||
      names.size > 0 ||
      [...ofStories.shown, ...ofStories.gone].some(id => (storyOf(id)?.quotations.length ?? 1) > 0)
  }
}
