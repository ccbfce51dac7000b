/**
 * Changes: how an archive differs from the one before, as its caller may be told.
 *
 *     one report more of the planes in Caracas
 *       stories    changed: the report, the two beside it in time, those of its event
 *                  shown: the report alone
 *       entities   changed: whom it names       events   changed: the one it joined
 *
 * Whatever is named in none of the sets is equal, field by field, to what it was. Order is
 * not told: lists change when a story in them is `shown`, `gone` or moved, and a story that
 * moved is `shown`.
 */

import type {EntityId} from './entity.ts'
import type {Slug, StoryId} from './identifiers.ts'

/** How the things of one kind differ. */
export interface Difference<Identifier> {
  /** New, or different in any field. */
  readonly changed: ReadonlySet<Identifier>
  /**
   * Those of `changed` that pages of other things show differently: new, or with another name,
   * headline, address, date, outlet, event or access. The others differ only in what their own page
   * shows: neighbours in time, related stories, lists of stories.
   */
  readonly shown: ReadonlySet<Identifier>
  /** There before, and no more. */
  readonly gone: ReadonlySet<Identifier>
}

/** How an archive differs from the one before. */
export interface Changes {
  readonly stories: Difference<StoryId>
  readonly entities: Difference<EntityId>
  readonly events: Difference<Slug>
  readonly outlets: Difference<Slug>
  readonly topics: Difference<Slug>
  /** Stories that are alike to one that is shown differently, or of its event: it may be told of beside them. */
  readonly beside: ReadonlySet<StoryId>
  /** By entity, else by the slug of the printed name. */
  readonly speakers: Difference<string>
}
