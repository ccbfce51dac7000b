/**
 * The state of a search: all of it stands in the URL.
 *
 *     ?q=military+experts&outlet=tass&outlet=press-tv&from=2019-03&sort=newest&page=2
 *
 * A default is left out, so that one state has one URL. What the URL says and the page does
 * not know (a facet that is gone) is dropped.
 */

import {isDay} from './search-days.ts'

/** The orders of results. */
export const sorts = ['relevance', 'newest', 'oldest'] as const

/** One of {@link sorts}. */
export type Sort = (typeof sorts)[number]

/** What a reader asks for. */
export interface SearchState {
  readonly query: string
  /** Chosen values by facet; a facet without any is missing. */
  readonly chosen: Readonly<Record<string, readonly string[]>>
  /** First day, month or year, `1987-03`; empty when the range is open. */
  readonly from: string
  /** Last day, month or year. */
  readonly to: string
  /** Whether stories without a date are shown in spite of a range. */
  readonly undated: boolean
  readonly sort: Sort
  /** How many pages of results are shown, from 1. */
  readonly page: number
}

/** Results that are shown at first, and those that each click adds. */
export const resultsPerPage = 10

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
    from: dayOf(parameters.get('from')),
    to: dayOf(parameters.get('to')),
    undated: parameters.get('undated') === '1',
    sort: sorts.find(sort => sort === parameters.get('sort')) ?? 'relevance',
    page: page >= 1 && page <= mostPages ? page : 1
  }
}

/** The query string of a state, `''` for the empty one. */
export function toUrl(state: SearchState): string {
  const {query, chosen, from, to, undated, sort, page} = state
  const parameters = new URLSearchParams()
  if (query !== '') parameters.set('q', query)
  for (const name of Object.keys(chosen).sort()) {
    for (const value of sorted(chosen[name] ?? [])) parameters.append(name, value)
  }
  if (from !== '') parameters.set('from', from)
  if (to !== '') parameters.set('to', to)
  if (undated && hasRange(state)) parameters.set('undated', '1')
  if (sort !== 'relevance') parameters.set('sort', sort)
  if (page > 1) parameters.set('page', String(page))
  return parameters.size === 0 ? '' : `?${parameters}`
}

/** Whether nothing is asked for. */
export function isEmpty(state: SearchState): boolean {
  return state.query === '' && !isNarrowed(state)
}

/** Whether something besides the words narrows the search. */
export function isNarrowed(state: SearchState): boolean {
  return Object.keys(state.chosen).length > 0 || hasRange(state)
}

/** Whether a range of dates is asked for. */
export function hasRange({from, to}: SearchState): boolean {
  return from !== '' || to !== ''
}

/** A day, month or year as it is written; what is none is dropped. */
function dayOf(text: string | null): string {
  const day = (text ?? '').trim()
  return isDay(day) ? day : ''
}

function sorted(values: readonly string[]): string[] {
  return [...new Set(values)].filter(value => value !== '').sort()
}
