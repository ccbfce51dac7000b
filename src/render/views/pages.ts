/**
 * What templates see, page by page: one interface for each page kind. The kind `story`
 * is laid out by `templates/layouts/story.njk`, and so on.
 *
 * What may be absent comes as an optional key or an empty list. A template shows such a part
 * only when there is something in it, so that no page has an empty box.
 */

import type {OutletsView, OutletView, TopicsView, TopicView} from './collection-pages.ts'
import type {
  DatesView,
  DaysOfYearView,
  DayView,
  MonthView,
  OnThisDayView,
  ShelfView,
  YearView
} from './date-pages.ts'
import type {EntitiesView, EntityView, QuotesView} from './entity-pages.ts'
import type {EventsView, EventView, StatementView} from './event-pages.ts'
import type {Histogram} from './histogram.ts'
import type {CaptureView, StoryView} from './story-pages.ts'
import type {Counted, DateView, Link, Page, StoryItem, StoryList, Timeline, Trail} from './types.ts'

/** One of the pages. */
export type View =
  | HomeView
  | StoriesView
  | StoryView
  | CaptureView
  | TombstoneView
  | DatesView
  | YearView
  | MonthView
  | DayView
  | ShelfView
  | DaysOfYearView
  | OnThisDayView
  | OutletsView
  | OutletView
  | TopicsView
  | TopicView
  | EventsView
  | EventView
  | EntitiesView
  | EntityView
  | QuotesView
  | SearchView
  | DownloadsView
  | AboutView
  | NotFoundView
  | RedirectView

/** The kinds of page; each has a layout of that name. */
export type PageKind = View['kind']

/** `/` */
export interface HomeView extends Page {
  readonly kind: 'home'
  readonly summary: string
  /** What this archive is, in one sentence. */
  readonly introduction: string
  /** The event that leads the page, if the archive has one. */
  readonly event?: LeadEvent
  /** Without an event, the newest stories, one or two, with abstract and opening. */
  readonly lead: readonly StoryItem[]
  /** The newest stories besides those; empty when there are no more. */
  readonly latest: readonly StoryItem[]
  readonly allStories: Link
  /** Missing when fewer than two stories are dated. */
  readonly timeline?: Timeline
  /** Largest first, at most eight. */
  readonly outlets: readonly Counted[]
  /** To all outlets, when not all of them stand in `outlets`. */
  readonly allOutlets?: Link
  /** Largest first, at most eight. */
  readonly topics: readonly Counted[]
  readonly allTopics?: Link
  /** Most named first, at most eight; empty when none has a page. */
  readonly people: readonly Counted[]
  readonly allPeople?: Link
  /** To the calendar of the days of the year, and those with stories; missing when there are none. */
  readonly onThisDay?: Link & {readonly days: string}
}

/** An event at the head of the front page. */
export interface LeadEvent {
  /** Two of its stories, of two outlets if it has them. */
  readonly leads: readonly StoryItem[]
  /** The first of its statements, at most two. */
  readonly statements: readonly StatementView[]
  /** `Named in both`. */
  readonly peopleLabel: string
  /** People that two of its stories name or more, at most twelve. */
  readonly people: readonly Trail[]
  /** To the page of the event. */
  readonly more: Link
}

/** `/stories/`, `/stories/page/2/` */
export interface StoriesView extends Page, StoryList {
  readonly kind: 'stories'
  /** `2 stories`; on the first page, as on those of every long list. */
  readonly count?: string
}

/** A story that its owner withdrew: the place stays, the text is gone. */
export interface TombstoneView extends Page {
  readonly kind: 'tombstone'
  readonly outletText: string
  readonly date: DateView
  /** What the owner says about it. */
  readonly note?: string
}

/** `/search/` */
export interface SearchView extends Page {
  readonly kind: 'search'
  /** Address of this page, for the form. */
  readonly action: string
  /** Folder of the search index, with base path: `/pagefind/`. */
  readonly bundle: string
  /** Names and totals of the facets, so that the browser need not load them. */
  readonly facets: readonly {
    /** The parameter in the URL and the filter in the index: `outlet`, `year`, `topic`. */
    readonly name: string
    readonly legend: string
    readonly values: readonly {
      readonly value: string
      readonly label: string
      /** How many stories, as digits of the language. */
      readonly count: string
    }[]
  }[]
  /** To choose a range of dates on; missing when there are no two. Watched: it shows what is found unasked. */
  readonly histogram?: Histogram & {readonly isWatched: boolean}
  /** Ways to browse instead. */
  readonly ways: readonly Link[]
  /** The words of the search script, as JSON. */
  readonly words: string
}

/** `/data/` */
export interface DownloadsView extends Page {
  readonly kind: 'data'
  readonly downloads: readonly {
    readonly href: string
    readonly name: string
    /** What it holds. */
    readonly text: string
    /** `12.4 kB`. */
    readonly size: string
    /** SHA-256 in groups of four digits. */
    readonly sha256: readonly string[]
  }[]
}

/** `/about/` */
export interface AboutView extends Page {
  readonly kind: 'about'
  readonly introduction: string
  readonly summary: string
  readonly rights: string
  readonly contact?: Trail
  /** How surely each field is known, over all stories: `Date`, `1 stated, 1 derived, 0 not stated`. */
  readonly fields: readonly {
    readonly field: string
    readonly stated: string
    readonly derived: string
    readonly unknown: string
  }[]
}

/** `/404.html` */
export interface NotFoundView extends Page {
  readonly kind: 'not-found'
  readonly browse: readonly Link[]
}

/** A former URL. */
export interface RedirectView extends Page {
  readonly kind: 'redirect'
  readonly target: Link
}
