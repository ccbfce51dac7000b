/**
 * What templates see of people, organisations, places, and of quotations by speaker.
 */

import type {EventItem, RoleView, StatementView} from './event-pages.ts'
import type {Counted, Link, Page, Pagination, StoryItem, StoryList, Trail} from './types.ts'

/** `/people/`, `/organizations/`, `/places/` */
export interface EntitiesView extends Page {
  readonly kind: 'entities'
  /** `312 people`; on the first page. */
  readonly count?: string
  /** Where names are filed that have several words; missing where it is the first. */
  readonly note?: string
  /** The other two of these indexes, those that exist. */
  readonly siblings: readonly Link[]
  /** Where each letter begins; empty when all stand on one page. */
  readonly letters: readonly Link[]
  /** The rows of the page by first letter. */
  readonly groups: readonly {
    readonly letter: string
    /** For an anchor: `letter-a`. */
    readonly id: string
    readonly entries: readonly EntityRow[]
  }[]
  readonly pagination?: Pagination
}

/** A person, an organisation or a place in an index. */
export interface EntityRow extends Counted {
  /** What somebody is called, as printed: one of several, perhaps. */
  readonly role?: string
}

/** `/people/maria-zakharova/` and its like. */
export interface EntityView extends Page, StoryList {
  readonly kind: 'entity'
  /** On the first page, as span, aliases and what stands beside are. */
  readonly count?: string
  readonly span?: string
  /** Other spellings met. */
  readonly aliases: readonly string[]
  /** What outlets call it, each wording once; on the first page. */
  readonly roles: readonly WordingOfRole[]
  /** Newest story first, some on each page. */
  readonly quotations: readonly QuotedStory[]
  /** What it says in two stories in similar words, at most twelve; on the first page. */
  readonly statements: readonly StatementView[]
  /** Events it has a part in, newest first, at most twelve; on the first page. */
  readonly events: readonly EventItem[]
  /** Who and what stands in the same stories, most often first, by type; only types that occur. */
  readonly beside: readonly {readonly label: string; readonly entries: readonly Counted[]}[]
}

/** What somebody is called, as printed, and the stories that print it. */
export interface WordingOfRole extends Pick<RoleView, 'text' | 'lang' | 'dir'> {
  readonly sources: readonly Pick<RoleView, 'source' | 'date'>[]
}

/** A story and what it quotes somebody as saying. */
export interface QuotedStory {
  readonly story: StoryItem
  readonly quotations: readonly {
    readonly text: string
    /** As printed: `she said`. */
    readonly attribution?: string
    /** To the line of the capture. */
    readonly line?: Trail
  }[]
}

/** `/quotes/` */
export interface QuotesView extends Page {
  readonly kind: 'quotes'
  /** `24 quotations`; on the first page. */
  readonly count?: string
  readonly letters: readonly Link[]
  readonly speakers: readonly {
    /** For an anchor, on the first of each letter: `letter-z`. */
    readonly id?: string
    readonly speaker: Trail
    readonly quotations: readonly QuotedStory[]
  }[]
  readonly pagination?: Pagination
}
