/**
 * Pagefind's JavaScript interface: the part of it that the search uses, as types.
 *
 *     const {createInstance} = await loadPagefind('/x/pagefind/en/')
 *
 * Every shard brings its own copy of Pagefind, because one copy knows the stemmer of one
 * language only.
 */

/** Filters: of each facet, stories with any of these values. An empty list asks for counts only. */
export type Filters = Readonly<Record<string, {readonly any: readonly string[]}>>

/** Number of stories by value, by facet. */
export type Counts = Readonly<Record<string, Readonly<Record<string, number>>>>

/** A word of a story that matched. */
export interface WeightedLocation {
  readonly location: number
  readonly balanced_score: number
}

/** A place in a story that can be linked to. */
export interface Anchor {
  readonly id: string
  /** All of its text, as it stands in the document. */
  readonly text: string
  /** Number of its first word. */
  readonly location: number
}

/** What is known of one result. */
export interface Fragment {
  readonly raw_url: string
  /** The text; words divided by spaces, or by zero-width spaces; `<` and `>` escaped. */
  readonly raw_content: string
  readonly meta: Readonly<Record<string, string>>
  readonly filters: Readonly<Record<string, readonly string[]>>
  readonly anchors: readonly Anchor[]
  readonly weighted_locations: readonly WeightedLocation[]
}

/** One result, not loaded. */
export interface Found {
  /** Identifier of the fragment: a hash of all that the index has of the story. */
  readonly id: string
  readonly score: number
  readonly data: () => Promise<Fragment>
}

/** Results of one search, best first. */
export interface Response {
  readonly results: readonly Found[]
  readonly filters: Counts
  /** Number of stories that match the query, whatever the filters. */
  readonly unfilteredResultCount: number
}

/** One index. */
export interface PagefindInstance {
  /** Load what a query needs; of an empty one, what every query needs. */
  readonly preload: (query: string) => Promise<unknown>
  readonly search: (query: string | null, options: {readonly filters: Filters}) => Promise<Response>
}

/** The module that Pagefind writes beside every index. */
export interface Pagefind {
  readonly createInstance: (options: {
    readonly basePath: string
    readonly baseUrl: string
  }) => PagefindInstance
}

/** Load the Pagefind of an index from its folder. */
export async function loadPagefind(folder: string): Promise<Pagefind> {
  return (await import(`${folder}pagefind.js`)) as Pagefind
}
