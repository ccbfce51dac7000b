/**
 * The outlines of an archive: of what a change did not touch they are those of before.
 */

import type {ArchiveState, StoryRecord} from '../archive/state.ts'
import type {Looked} from '../archive/update/compare.ts'
import {mapWith} from '../model/fetched-map.ts'
import type {Slug, StoryId} from '../model/identifiers.ts'
import {type EventOutline, type StoryOutline, toEventOutline, toOutline} from '../model/outline.ts'

/** A story in outline, and the hash of all that it was computed from. */
export interface OutlineRecord extends StoryOutline {
  readonly key: string
}

/** The outlines of all that a state has, in its order. */
export interface Outlines {
  readonly stories: ReadonlyMap<StoryId, OutlineRecord>
  readonly events: ReadonlyMap<Slug, EventOutline>
}

/**
 * The outlines of a state.
 *
 * @param before those of the state before, and which may differ. @default all do
 */
export function outlinesOf(
  {stories, events}: ArchiveState,
  before?: {readonly outlines: Outlines; readonly looked: Looked}
): Outlines {
  const {outlines, looked} = before ?? {}
  return {
    stories: outlined(stories, toOutlineRecord, outlines?.stories, looked?.stories),
    events: outlined(events, ({event}) => toEventOutline(event), outlines?.events, looked?.events)
  }
}

function toOutlineRecord({key, story}: StoryRecord): OutlineRecord {
  return {key, ...toOutline(story)}
}

/** The outlines of some things; of those that cannot differ, as they are known. */
function outlined<Identifier, Item, Outline>(
  items: ReadonlyMap<Identifier, Item>,
  toOutline: (item: Item) => Outline,
  before: ReadonlyMap<Identifier, Outline> = new Map(),
  looked: Iterable<Identifier> = items.keys()
): ReadonlyMap<Identifier, Outline> {
  const made = new Map<Identifier, Outline | undefined>()
  for (const identifier of looked) {
    const item = items.get(identifier)
    made.set(identifier, item && toOutline(item))
  }
  return mapWith(before, made, [...items.keys()])
}
