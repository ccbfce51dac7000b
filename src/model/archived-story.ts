/**
 * A story as it stands in the archive: what its capture says, and what only the others tell.
 *
 *     TASS, "BISHKEK, March 28"    of 2019, because Press TV reports the same event
 */

import type {Card} from './card.ts'
import type {Bounds, Edtf} from './edtf.ts'
import type {EntityId} from './entity.ts'
import type {Related} from './event.ts'
import type {Evidence} from './evidence.ts'
import type {Slug, StoryId} from './identifiers.ts'

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
