/**
 * What templates see of outlets and topics: an index of each, and one page for every member.
 */

import type {Counted, Link, Page, Pagination, StoryList} from './types.ts'

/** `/outlets/` */
export interface OutletsView extends Page {
  readonly kind: 'outlets'
  readonly outlets: readonly Counted[]
  readonly pagination?: Pagination
}

/** `/outlets/tass/` */
export interface OutletView extends Page, StoryList {
  readonly kind: 'outlet'
  /** On the first page, as span, aliases and topics are. */
  readonly count?: string
  readonly span?: string
  /** Other spellings met. */
  readonly aliases: readonly string[]
  /** Its own home page. */
  readonly website?: Link
  /** Topics of its stories, largest first, at most eight. */
  readonly topics: readonly Counted[]
}

/** `/topics/` */
export interface TopicsView extends Page {
  readonly kind: 'topics'
  readonly topics: readonly Counted[]
  readonly pagination?: Pagination
}

/** `/topics/venezuela/` */
export interface TopicView extends Page, StoryList {
  readonly kind: 'topic'
  /** On the first page, as span, aliases and outlets are. */
  readonly count?: string
  readonly span?: string
  readonly aliases: readonly string[]
  /** Outlets of its stories, largest first, at most eight. */
  readonly outlets: readonly Counted[]
}
