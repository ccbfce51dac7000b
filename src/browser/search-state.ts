/**
 * The state of a search: all of it stands in the URL.
 *
 *     ?q=military+experts&outlet=tass&outlet=press-tv&year=2019&sort=newest&page=2
 *
 * A default is left out, so that one state has one URL. What the URL says and the page does
 * not know (a facet that is gone) is dropped.
 */

/** The orders of results. */
export const sorts = ['relevance', 'newest', 'oldest'] as const

/** One of {@link sorts}. */
export type Sort = (typeof sorts)[number]

/** What a reader asks for. */
export interface SearchState {
  readonly query: string
  /** Chosen values by facet; a facet without any is missing. */
  readonly chosen: Readonly<Record<string, readonly string[]>>
  readonly sort: Sort
  /** How many pages of results are shown, from 1. */
  readonly page: number
}

/** Most pages that a URL may ask for. */
const mostPages = 100

/** The state that a query string describes. */
export function fromUrl(search: string, facets: readonly string[]): SearchState {
  const parameters = new URLSearchParams(search)
  const chosen = facets.map(name => [name, sorted(parameters.getAll(name))] as const)
  const page = Math.trunc(Number(parameters.get('page') ?? 1))
  return {
    query: (parameters.get('q') ?? '').trim(),
    chosen: Object.fromEntries(chosen.filter(([, values]) => values.length > 0)),
    sort: sorts.find(sort => sort === parameters.get('sort')) ?? 'relevance',
    page: page >= 1 && page <= mostPages ? page : 1
  }
}

/** The query string of a state, `''` for the empty one. */
export function toUrl({query, chosen, sort, page}: SearchState): string {
  const parameters = new URLSearchParams()
  if (query !== '') parameters.set('q', query)
  for (const name of Object.keys(chosen).sort()) {
    for (const value of sorted(chosen[name] ?? [])) parameters.append(name, value)
  }
  if (sort !== 'relevance') parameters.set('sort', sort)
  if (page > 1) parameters.set('page', String(page))
  return parameters.size === 0 ? '' : `?${parameters}`
}

/** Whether nothing is asked for. */
export function isEmpty({query, chosen}: SearchState): boolean {
  return query === '' && Object.keys(chosen).length === 0
}

function sorted(values: readonly string[]): string[] {
  return [...new Set(values)].filter(value => value !== '').sort()
}
