/**
 * The archive: what the stories share, as a plain value made from cards.
 *
 * Deterministic and independent of the order of its input. Stories stand once, in
 * `stories`; everything else refers to them by identifier.
 */

import type {ArchivedStory} from './archived-story.ts'
import type {Bounds} from './edtf.ts'
import type {Entity, EntityId} from './entity.ts'
import type {Event} from './event.ts'
import type {Slug, StoryId} from './identifiers.ts'
import type {EntityOutline, EventOutline, StoryOutline} from './outline.ts'
import type {OutletDescription} from './schema/description.ts'
import type {Quotation} from './story.ts'

/** Stories that share a facet. */
export interface Collection {
  readonly slug: Slug
  /** As readers know it. */
  readonly name: string
  /** Other spellings met, sorted. */
  readonly aliases: readonly string[]
  /** Newest first. */
  readonly stories: readonly StoryId[]
}

/** An outlet and its stories. */
export interface Outlet extends Collection {
  /** What `archive.yaml` says of it, if anything. */
  readonly description?: OutletDescription
}

/** A quotation and the story it stands in. */
export interface ArchivedQuotation extends Quotation {
  readonly story: StoryId
}

/** Somebody who is quoted. */
export interface Speaker {
  /** As the archive knows the speaker. */
  readonly name: string
  /** The speaker among the entities; missing when there is none of that name. */
  readonly entity?: EntityId
  /** Newest story first, within a story in the order of its text. */
  readonly quotations: readonly ArchivedQuotation[]
}

/** Stories by the days they may have been published on. */
export interface Chronology {
  /** Dated stories, newest first. */
  readonly dated: readonly StoryId[]
  /** Stories with month and day but no year, by month and day. */
  readonly yearless: readonly StoryId[]
  /** Stories with no date at all, by headline. */
  readonly undated: readonly StoryId[]
  /** From the first to the last day any dated story may mean. */
  readonly span?: Bounds
}

/** Everything the site and the search are made from, bodies apart. */
export interface Archive {
  /** Every story in outline: dated newest first, then yearless, then undated. */
  readonly stories: readonly StoryOutline[]
  readonly chronology: Chronology
  /** By name. */
  readonly outlets: readonly Outlet[]
  /** Sections and topics, by name. */
  readonly topics: readonly Collection[]
  /** In outline: by type, then by slug. */
  readonly entities: readonly EntityOutline[]
  /** What two stories or more report, in outline: newest first. */
  readonly events: readonly EventOutline[]
  /** Who is quoted, by name. */
  readonly speakers: readonly Speaker[]
}

/** An archive that has the whole of every story, entity and event. */
export interface WholeArchive extends Archive {
  readonly stories: readonly ArchivedStory[]
  readonly entities: readonly Entity[]
  readonly events: readonly Event[]
}
