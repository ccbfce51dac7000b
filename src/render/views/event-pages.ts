/**
 * What templates see of events: the index, and what several outlets report of one.
 */

import type {Reason} from '../reasons.ts'
import type {DateView, Link, Page, Pagination, StoryItem, Timeline, Trail} from './types.ts'

/** `/events/` */
export interface EventsView extends Page {
  readonly kind: 'events'
  /** `12 events`; on the first page. */
  readonly count?: string
  readonly events: readonly EventItem[]
  readonly pagination?: Pagination
}

/** An event in a list. */
export interface EventItem {
  readonly href: string
  /** The headline of one of its stories, as printed. */
  readonly headline: string
  /** Present when the headline is set in capitals throughout. */
  readonly inCapitals?: true
  readonly lang?: string
  readonly dir: 'ltr' | 'rtl'
  /** `26–28 March 2019`, `28 March [year not stated]`; missing when none of its stories is dated. */
  readonly span?: string
  /** `2 stories`. */
  readonly count: string
  /** `Press TV, TASS`; missing when no outlet is known. */
  readonly outlets?: string
}

/** `/events/<slug>/` */
export interface EventView extends Page {
  readonly kind: 'event'
  readonly lang?: string
  readonly dir: 'ltr' | 'rtl'
  /** `2 stories`. */
  readonly count: string
  /** `26–28 March 2019`; missing when none of its stories is dated. */
  readonly span?: string
  /** One for each outlet, each in its own words. */
  readonly columns: readonly EventColumn[]
  /** What a speaker says in two stories in similar words; may be empty. */
  readonly statements: readonly StatementView[]
  /** Outlets that describe people, and the people with what each outlet calls them. */
  readonly descriptions?: DescriptionTable
  /** Missing when fewer than two of its stories are dated, or all of one day. */
  readonly timeline?: Timeline
  /** What only one of the outlets names; may be empty. */
  readonly onlyIn: readonly {readonly label: string; readonly names: readonly Trail[]}[]
  /** Runs of words that stand in several stories; may be empty. */
  readonly sharedPassages: readonly SharedPassageView[]
  /** Named in two stories or more, by type; only types that occur. */
  readonly named: readonly {readonly label: string; readonly names: readonly Trail[]}[]
  /** Why these stories stand together, in words. */
  readonly reasons: readonly Reason[]
}

/** What one outlet reports. */
export interface EventColumn {
  /** Missing when the outlet is unknown; then `outletText` says so. */
  readonly outlet?: Link
  readonly outletText: string
  /** With abstract and opening. */
  readonly lead: StoryItem
  /** Its other stories of the event, by headline alone. */
  readonly others: readonly StoryItem[]
  /** Whom it cites: `RT reported`, as printed. */
  readonly sources: readonly Trail[]
}

/** Two passages that say alike. */
export interface StatementView {
  /** Anchor: `statement-1`. */
  readonly id: string
  readonly speaker: Trail
  readonly passages: readonly PassageView[]
}

/** Words of one story, as printed. */
export interface PassageView {
  /** To its story. */
  readonly story: Link
  readonly lang?: string
  readonly dir: 'ltr' | 'rtl'
  readonly date: DateView
  /** To the line of the capture; without `href` where the capture may not be shown. */
  readonly line?: Trail
  /** The words in pieces; those that differ are marked. */
  readonly wordings: readonly {readonly text: string; readonly differs: boolean}[]
}

/** What each outlet calls each person. */
export interface DescriptionTable {
  readonly outlets: readonly string[]
  readonly people: readonly {
    readonly person: Trail
    /** One for each of the outlets, in their order; empty where it calls the person nothing. */
    readonly cells: readonly (readonly RoleView[])[]
  }[]
}

/** What somebody is called, as printed, and by whom. */
export interface RoleView {
  readonly text: string
  readonly lang?: string
  readonly dir: 'ltr' | 'rtl'
  /** To the story that prints it, by its outlet. */
  readonly source: Link
  readonly date: DateView
}

/** Words that several stories share. */
export interface SharedPassageView {
  readonly text: string
  readonly lang?: string
  readonly dir: 'ltr' | 'rtl'
  /** `14 words`. */
  readonly words: string
  readonly stories: readonly Link[]
}
