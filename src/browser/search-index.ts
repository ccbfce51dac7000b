/**
 * Answer what a reader asks of the archive.
 *
 *     index.ask({query: 'zakharova', chosen: {outlet: ['tass']}, sort: 'newest', page: 1, …}, [])
 *       →  {total: 1, stories: [the first results], counts: {outlet: {tass: 1}}, undated: 0}
 *
 * Counts of a facet cost a file and slow every search, so only those asked for are loaded.
 * Order in time and ranges come from the facet of days, which is loaded when first needed:
 * a sorted list goes from day to day until it is long enough.
 */

import type {Counts, Filters, Found, Fragment} from './pagefind-api.ts'
import {dayRange, inOrder, undated, valuesWithin} from './search-days.ts'
import {openShards, type Shards} from './search-shards.ts'
import {hasRange, resultsPerPage, type SearchState} from './search-state.ts'

/** What the index answers; a plain value. */
export interface Answer {
  readonly total: number
  /** The first results, in order. */
  readonly stories: readonly Fragment[]
  /** Of the facets asked for and those chosen from. */
  readonly counts: Counts
  /** Stories that match all but the range of dates, because they have none. */
  readonly undated: number
}

/** What can be told before the rest of an answer is known. */
export type FirstAnswer = Pick<Answer, 'total' | 'stories'>

/** The index of the whole archive. */
export interface SearchIndex {
  /**
   * @param counted facets whose counts are wanted
   * @param tell told the first results as soon as they are there; not called when these are all
   */
  readonly ask: (
    state: SearchState,
    counted: readonly string[],
    tell: (first: FirstAnswer) => void
  ) => Promise<Answer>
}

const noCounts: Counts = {}

/** Results that are shown before the others are loaded. */
const foremost = 3

/** Open the index in a folder: `/x/pagefind/`. */
export async function openIndex(bundle: string): Promise<SearchIndex> {
  const shards = await openShards(bundle)
  let days: Promise<readonly string[]> | undefined
  const allDays = () => {
    days ??= shards.ask('', only('day')).then(({counts}) => Object.keys(counts.day ?? {}))
    return days
  }
  return {
    ask: async (state, counted, tell) => {
      const filters = await filtersOf(state, allDays)
      const free = counted.filter(name => filters[name] === undefined)
      const byDay = state.sort !== 'relevance' || state.query === ''
      const wanted = [...free, ...(byDay && filters.day === undefined ? ['day'] : [])]
      const {found, counts} = await shards.ask(state.query, {...only(...wanted), ...filters})
      const total = found.length
      if (!byDay && total > foremost) tell({total, stories: await load(found.slice(0, foremost))})
      const [first, own, withoutRange] = await Promise.all([
        byDay ? takeByDay(shards, state, filters, counts.day ?? {}) : found,
        countsOfChosen(shards, state, filters, counted),
        hasRange(state) ? countsWithout(shards, state, filters, 'day') : noCounts
      ])
      return {
        total,
        stories: await load(first.slice(0, lengthOf(state))),
        counts: {...pick(counts, free), ...own},
        undated: withoutRange.day?.[undated] ?? 0
      }
    }
  }
}

function load(found: readonly Found[]): Promise<Fragment[]> {
  return Promise.all(found.map(async story => onPage(await story.data())))
}

/** A story's index document has the address of its page but for the ending; Pagefind encodes it. */
function onPage(fragment: Fragment): Fragment {
  return {...fragment, raw_url: decodeURIComponent(fragment.raw_url).replace(/\.html$/, '/')}
}

function lengthOf({page}: SearchState): number {
  return page * resultsPerPage
}

/** The chosen values, and the days of the range. */
async function filtersOf(
  state: SearchState,
  allDays: () => Promise<readonly string[]>
): Promise<Filters> {
  const chosen = Object.entries(state.chosen).map(([name, values]) => [name, {any: values}])
  if (!hasRange(state)) return Object.fromEntries(chosen)
  const days = valuesWithin(await allDays(), dayRange(state.from, state.to))
  const any = [...days, ...(state.undated ? [undated] : [])]
  // An empty list would leave nothing out.
  return Object.fromEntries([...chosen, ['day', {any: any.length === 0 ? ['none'] : any}]])
}

/** The first results in order of time: those of one day after those of another. */
async function takeByDay(
  shards: Shards,
  state: SearchState,
  filters: Filters,
  days: Counts[string]
): Promise<readonly Found[]> {
  const wanted = filters.day?.any
  const held = Object.keys(days).filter(
    day => (days[day] ?? 0) > 0 && (wanted === undefined || wanted.includes(day))
  )
  const taken: Found[] = []
  for (const day of inOrder(held, state.sort === 'oldest' ? 'oldest' : 'newest')) {
    if (taken.length >= lengthOf(state)) break
    const {found} = await shards.ask(state.query, {...filters, day: {any: [day]}})
    taken.push(...found)
  }
  return taken
}

/** Counts of the facets that are chosen from. */
async function countsOfChosen(
  shards: Shards,
  state: SearchState,
  filters: Filters,
  counted: readonly string[]
): Promise<Counts> {
  const names = counted.filter(name => filters[name] !== undefined)
  const counts = await Promise.all(names.map(name => countsWithout(shards, state, filters, name)))
  return Object.assign({}, ...counts)
}

/** Counts of one facet as they would be if nothing of it were chosen: what one more value would add. */
async function countsWithout(
  shards: Shards,
  {query}: SearchState,
  filters: Filters,
  name: string
): Promise<Counts> {
  const {counts} = await shards.ask(query, {...filters, ...only(name)})
  return pick(counts, [name])
}

/** Filters that leave nothing out, but have these facets counted. */
function only(...names: readonly string[]): Filters {
  return Object.fromEntries(names.map(name => [name, {any: []}]))
}

function pick(counts: Counts, names: readonly string[]): Counts {
  return Object.fromEntries(names.map(name => [name, counts[name] ?? {}]))
}
