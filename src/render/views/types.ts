/**
 * What templates see, the shared part: links, dates, lists, the frame of a page.
 *
 *     {{ view.title }}   {{ item.date.text }}   {{ site.navigation }}   {{ words.story.evidence }}
 *
 * A template has three names. `view` is one of `pages.ts`: all of one page. `site` is the
 * {@link SiteView}: the same on every page. `words` is the strings file of the archive's
 * language. Every URL (with its base path), date and label is ready to print; an optional
 * key is missing when there is nothing to show, and a list may be empty.
 */

/** A link and its text. */
export interface Link {
  readonly href: string
  readonly text: string
}

/** A feed, with its media type. */
export interface FeedLink extends Link {
  readonly type: string
}

/** Text that may lead somewhere. */
export interface Trail {
  readonly text: string
  /** Missing on the last step of a trail: the page itself. */
  readonly href?: string
}

/** How surely a thing is known: printed plain, marked, or said in words. */
export type Mark = 'stated' | 'derived' | 'unknown'

/** A date as a reader sees it. */
export interface DateView {
  /** `28 March 2019`, `about 26 March 2019`, `28 March [year not stated]`, `Date not stated`. */
  readonly text: string
  readonly mark: Mark
  /** For `<time datetime>`; only where HTML has a form for it. */
  readonly datetime?: string
  /** The page of that day, month or year. */
  readonly href?: string
}

/** What stands at the head of a story. */
export interface Heading {
  /** The headline, or what stands for it. */
  readonly headline: string
  /** Printed in the capture; the first words of the text in brackets; or the site's words for none. */
  readonly headlineIs: 'printed' | 'supplied' | 'missing'
}

/** A story in a list. */
export interface StoryItem extends Heading {
  readonly href: string
  /** Present when the headline is set in capitals throughout. */
  readonly inCapitals?: true
  /** Language of headline, abstract and opening, when it is known. */
  readonly lang?: string
  readonly dir: 'ltr' | 'rtl'
  /** Missing when the outlet is unknown; then `outletText` says so. */
  readonly outlet?: Link
  /** The outlet's name, or words that say it is not stated. */
  readonly outletText: string
  /** Lists name the outlet only when it is. */
  readonly isOutletStated: boolean
  readonly date: DateView
  /** Place of the dateline: `Bishkek`. */
  readonly place?: string
  readonly abstract?: string
  /** Start of the first paragraph; missing where access forbids it. */
  readonly opening?: string
  /** `545 words`. */
  readonly words: string
}

/** The pages of a long list. Missing where one page holds all. */
export interface Pagination {
  /** `Page 2`. */
  readonly label: string
  readonly previous?: Link
  readonly next?: Link
  /** First, last and those around; `gap` where some are left out before it. */
  readonly pages: readonly (Link & {readonly current: boolean; readonly gap: boolean})[]
}

/** Stories, some 50 to a page. */
export interface StoryList {
  readonly stories: readonly StoryItem[]
  readonly pagination?: Pagination
}

/** A thing with its number of stories, in an index. */
export interface Counted {
  readonly href: string
  readonly text: string
  /** `12 stories`. */
  readonly count: string
  readonly number: number
  /** `26–28 March 2019`; missing when none of its stories is dated. */
  readonly span?: string
}

/** One mark of a timeline, in the units of its `viewBox`. */
export type TimelineMark =
  | ({
      readonly type: 'point'
      readonly x: number
      readonly y: number
      readonly r: number
    } & MarkLink)
  | ({readonly type: 'range' | 'column'} & Box & MarkLink)

/** Place and size of a rectangle. */
export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Where a mark leads and what it says. */
export interface MarkLink {
  readonly href: string
  readonly label: string
}

/** Coverage over time, drawn from numbers; the table says the same in words. */
export interface Timeline {
  /** Whether marks and rows stand for a story each, or for the stories of a time. */
  readonly unit: 'story' | 'time'
  /** Accessible name of the drawing. */
  readonly label: string
  readonly width: number
  readonly height: number
  /** Where the axis lies. */
  readonly axis: {readonly x1: number; readonly x2: number; readonly y: number}
  readonly ticks: readonly {
    readonly x: number
    readonly text: string
    readonly anchor: 'start' | 'middle' | 'end'
  }[]
  /** Points (a certain day), ranges (an uncertain one), or columns (many stories). */
  readonly marks: readonly TimelineMark[]
  /** At most 100 rows: when, where it leads, and how many or by whom. */
  readonly rows: readonly {readonly when: DateView; readonly what: Link; readonly who: string}[]
}

/** The frame of every page. */
export interface Page {
  /** Which layout; each page kind narrows it. */
  readonly kind: string
  /** For `<title>`: `Headline · Archive`. */
  readonly title: string
  /** For `<meta name="description">`; never empty. */
  readonly description: string
  /** The page's `h1`. */
  readonly heading: string
  /** Absolute address; missing when the site's own is unknown. */
  readonly canonical?: string
  /** For `<meta name="robots">`; missing when search engines may list the page. */
  readonly robots?: string
  /** Key of the item in `site.navigation` that this page belongs to. */
  readonly section?: NavigationKey
  /** From the home page to this one; the last has no `href`. Empty on the home page. */
  readonly breadcrumbs: readonly Trail[]
  /** `2 stories · 2 outlets · 26–28 March 2019`; only on pages about the whole archive. */
  readonly summary?: string
  /** JSON-LD, escaped for a script element; the one place for `| safe` besides the body. */
  readonly jsonLd?: string
  /** The feeds of what this page lists, besides those of the archive. */
  readonly feeds?: readonly FeedLink[]
  /** Scripts of this page kind, as module URLs, in order. */
  readonly scripts: readonly string[]
}

/** The axes that may stand in the navigation. */
export type NavigationKey = Axis | 'search' | 'data' | 'about'

/** The ways to browse. */
export type Axis =
  | 'events'
  | 'stories'
  | 'dates'
  | 'people'
  | 'outlets'
  | 'quotes'
  | 'topics'
  | 'places'
  | 'organizations'

/** What is the same on every page. */
export interface SiteView {
  /** Name of the archive. */
  readonly title: string
  /** One sentence on what it holds. */
  readonly description: string
  /** Language of the interface, BCP 47. */
  readonly lang: string
  readonly dir: 'ltr' | 'rtl'
  readonly home: string
  /** `/` or `/x/`. */
  readonly basePath: string
  /** At most five: an axis stands here only if it has two values or one worth a page. */
  readonly navigation: readonly (Link & {readonly key: NavigationKey})[]
  /** Where the search form goes, by GET, with `q`; missing when the site has no search. */
  readonly search?: string
  /** The one style sheet. */
  readonly styles: string
  /** The two fonts every page needs, to preload. */
  readonly fonts: readonly string[]
  /** The icon, when `public/` has one. */
  readonly icon?: string
  readonly theme?: string
  /** Scripts of every page, as module URLs. */
  readonly scripts: readonly string[]
  readonly feeds: readonly FeedLink[]
  /** The OpenSearch description; missing without search, or when the site's address is unknown. */
  readonly openSearch?: string
  /** For `<meta http-equiv="Content-Security-Policy">`. */
  readonly contentSecurityPolicy: string
  /** For `<meta name="generator">`. */
  readonly generator: string
  readonly footer: {
    /** Who may do what with the texts. */
    readonly rights: string
    /** The axes that the navigation has no room for, data, about, feed. */
    readonly links: readonly Link[]
    readonly contact?: Trail
  }
}
