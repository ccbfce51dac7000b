/**
 * The archive: what the stories share, as a plain value made from cards.
 *
 * Deterministic and independent of the order of its input. Stories stand once, in
 * `stories`; everything else refers to them by identifier.
 */

import type {Card} from './card.ts'
import type {Bounds, Edtf} from './edtf.ts'
import type {Entity, EntityId} from './entity.ts'
import type {Event, Related} from './event.ts'
import type {Evidence} from './evidence.ts'
import type {Slug, StoryId} from './identifiers.ts'
import type {EventOutline, StoryOutline} from './outline.ts'
import type {OutletDescription} from './schema/description.ts'
import type {Quotation} from './story.ts'

/** A story in the archive: its card, and what only the archive can know of it. */
export interface ArchivedStory extends Card {
  /** First seven digits of the identifier, unless another story of the same slug has them too. */
  readonly shortId: string
  /** The word part of its URL. */
  readonly slug: Slug
  /** The outlet it came from; missing when unknown. */
  readonly outlet?: Slug
  /** Topics and sections it stands under. */
  readonly topics: readonly Slug[]
  /** The date the archive gives it: the capture's own, or one its neighbours prove. */
  readonly date?: Edtf
  /** Why, when the archive and not the capture settled the date. */
  readonly dateEvidence?: Evidence
  /** Days it may have been published on; missing without a year. */
  readonly bounds?: Bounds
  /** Neighbours in time, and in time within the outlet. */
  readonly previous?: StoryId
  readonly next?: StoryId
  readonly previousInOutlet?: StoryId
  readonly nextInOutlet?: StoryId
  /** What it names, in the order of `mentions`, each once. */
  readonly entities: readonly EntityId[]
  /** The event it reports, when another story reports it too. */
  readonly event?: Slug
  /** Closest first. */
  readonly related: readonly Related[]
}

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
  /** By type, then by slug. */
  readonly entities: readonly Entity[]
  /** What two stories or more report, in outline: newest first. */
  readonly events: readonly EventOutline[]
  /** Who is quoted, by name. */
  readonly speakers: readonly Speaker[]
}

/** An archive that has the whole of every story and event. */
export interface WholeArchive extends Archive {
  readonly stories: readonly ArchivedStory[]
  readonly events: readonly Event[]
}
