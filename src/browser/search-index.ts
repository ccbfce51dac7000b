/**
 * Ask the search index: all its shards at once, as if they were one.
 *
 *     index.ask({query: 'zakharova', chosen: {outlet: ['tass']}, sort: 'newest', page: 1}, [])
 *       →  {total: 1, take(20): results in order, counts: {outlet: {tass: 1}}}
 *
 * Counts of a facet cost a file and slow every search, so only those asked for are loaded.
 */

import {
  type Counts,
  type Filters,
  type Found,
  loadPagefind,
  type PagefindInstance
} from './pagefind-api.ts'
import {isGuess} from './search-guess.ts'
import {mergeLists, type Take} from './search-merge.ts'
import {matchedWords} from './search-passages.ts'
import type {SearchState} from './search-state.ts'

/** What the index answers. */
export interface Answer {
  readonly total: number
  /** The first results, in order. */
  readonly take: Take<Found>
  /** Of the facets asked for and those chosen from. */
  readonly counts: Counts
}

/** The index of the whole archive. */
export interface SearchIndex {
  /** @param counted facets whose counts are wanted */
  readonly ask: (state: SearchState, counted: readonly string[]) => Promise<Answer>
}

/** One language's index. */
interface Shard {
  readonly language: string
  readonly instance: PagefindInstance
}

/** Languages that set no spaces between words. */
const unspaced = ['zh', 'ja', 'th']

/** Languages in which a word and its stem may begin with different letters. */
const prefixed = ['ar']

const phrase = /^".+"$/

/** Open the index in a folder: `/x/pagefind/`. */
export async function openIndex(bundle: string): Promise<SearchIndex> {
  const response = await fetch(`${bundle}shards.json`, {cache: 'no-cache'})
  if (!response.ok) throw new Error(`No search index: ${response.status}`)
  const {shards: languages} = (await response.json()) as {shards: string[]}
  const shards = await Promise.all(languages.map(language => openShard(bundle, language)))
  return {
    ask: async (state, counted) => {
      const answers = await askAll(shards, state, counted)
      const lists = answers.map(({results}) => results)
      const free = counted.filter(name => state.chosen[name] === undefined)
      const own = counted.filter(name => state.chosen[name] !== undefined)
      const without = await Promise.all(own.map(name => countsWithout(shards, state, name)))
      return {
        total: lists.reduce((sum, list) => sum + list.length, 0),
        take: mergeLists(lists, rankBy(state)),
        counts: Object.assign(pick(addCounts(answers), free), ...without)
      }
    }
  }
}

/** Counts of one facet as they would be if nothing of it were chosen: what one more value would add. */
async function countsWithout(
  shards: readonly Shard[],
  state: SearchState,
  name: string
): Promise<Counts> {
  const {[name]: _, ...chosen} = state.chosen
  return pick(addCounts(await askAll(shards, {...state, chosen}, [name])), [name])
}

async function openShard(bundle: string, language: string): Promise<Shard> {
  const basePath = `${bundle}${language}/`
  const {createInstance} = await loadPagefind(basePath)
  return {language, instance: createInstance({basePath, baseUrl: '/'})}
}

/** The chosen values, and counts wherever they are wanted. Undated stories are found by the count of their year. */
function filtersOf({chosen, sort}: SearchState, counted: readonly string[]): Filters {
  const names = [...counted, ...(sort === 'oldest' ? ['year'] : [])]
  const wanted = Object.fromEntries(names.map(name => [name, {any: []}]))
  const any = Object.entries(chosen).map(([name, values]) => [name, {any: values}])
  return {...wanted, ...Object.fromEntries(any)}
}

/** What one shard answers. */
interface ShardAnswer {
  readonly results: readonly Found[]
  readonly counts: Counts
}

function askAll(
  shards: readonly Shard[],
  state: SearchState,
  counted: readonly string[]
): Promise<ShardAnswer[]> {
  const filters = filtersOf(state, counted)
  return Promise.all(shards.map(shard => askShard(shard, state, filters)))
}

async function askShard(
  {language, instance}: Shard,
  {query, sort}: SearchState,
  filters: Filters
): Promise<ShardAnswer> {
  const direction = sort === 'oldest' ? 'asc' : 'desc'
  const byDay = sort !== 'relevance' || query === ''
  const answer = await instance.search(query === '' ? null : segmented(query, language), {
    filters,
    sort: byDay ? {day: direction} : {}
  })
  if (await isGuessed(answer.results[0], query, language)) return {results: [], counts: {}}
  const undated = sort === 'oldest' ? (answer.filters.year?.unknown ?? 0) : 0
  const results = [...answer.results.slice(undated), ...answer.results.slice(0, undated)]
  return {results, counts: answer.filters}
}

/** Whether the shard lacks a word of the query and answers with another. A phrase is never guessed. */
async function isGuessed(
  first: Found | undefined,
  query: string,
  language: string
): Promise<boolean> {
  const isSure = query === '' || phrase.test(query) || [...unspaced, ...prefixed].includes(language)
  return first !== undefined && !isSure && isGuess(query, matchedWords(await first.data()))
}

/** A query as the index of that language divides words; a phrase stays a phrase. */
function segmented(query: string, language: string): string {
  if (!unspaced.includes(language)) return query
  const words = new Intl.Segmenter(language, {granularity: 'word'}).segment(query)
  const text = [...words]
    .flatMap(({segment, isWordLike}) => (isWordLike ? [segment] : []))
    .join(' ')
  return phrase.test(query) ? `"${text}"` : text
}

/** The rank by which shards are merged: score, or day with the undated last. */
function rankBy({query, sort}: SearchState): (found: Found) => Promise<number> {
  if (sort === 'relevance' && query !== '') return async ({score}) => score
  return async found => {
    const [day] = (await found.data()).filters.day ?? []
    if (day === undefined) return Number.NEGATIVE_INFINITY
    return sort === 'oldest' ? -Number(day) : Number(day)
  }
}

function addCounts(answers: readonly ShardAnswer[]): Counts {
  const sum: Record<string, Record<string, number>> = {}
  for (const [name, values] of answers.flatMap(({counts}) => Object.entries(counts))) {
    const facet = sum[name] ?? {}
    for (const [value, number] of Object.entries(values)) {
      facet[value] = (facet[value] ?? 0) + number
    }
    sum[name] = facet
  }
  return sum
}

function pick(counts: Counts, names: readonly string[]): Counts {
  return Object.fromEntries(names.map(name => [name, counts[name] ?? {}]))
}
