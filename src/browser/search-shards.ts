/**
 * The shards of the index: one for each language, asked all at once, as if they were one.
 *
 *     shards.ask('zakharova', {outlet: {any: ['tass']}})  →  {found: [best first], counts}
 *
 * Scores of shards come close enough to be compared. A shard that lacks a word and answers
 * with another is not heard.
 */

import {
  type Counts,
  type Filters,
  type Found,
  loadPagefind,
  type PagefindInstance
} from './pagefind-api.ts'
import {isGuess} from './search-guess.ts'
import {matchedWords} from './search-passages.ts'

/** What all shards answer together. */
export interface ShardsAnswer {
  /** Best first. */
  readonly found: readonly Found[]
  readonly counts: Counts
}

/** The shards of one index. */
export interface Shards {
  /** @param query all stories when it is empty */
  readonly ask: (query: string, filters: Filters) => Promise<ShardsAnswer>
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

/** Open the shards of the index in a folder: `/x/pagefind/`. */
export async function openShards(bundle: string): Promise<Shards> {
  const response = await fetch(`${bundle}shards.json`, {cache: 'no-cache'})
  if (!response.ok) throw new Error(`No search index: ${response.status}`)
  const {shards: languages} = (await response.json()) as {shards: string[]}
  const shards = await Promise.all(languages.map(language => openShard(bundle, language)))
  return {
    ask: async (query, filters) => {
      const answers = await Promise.all(shards.map(shard => askShard(shard, query, filters)))
      return {
        found: answers.flatMap(({found}) => found).sort((a, b) => b.score - a.score),
        counts: addCounts(answers.map(({counts}) => counts))
      }
    }
  }
}

async function openShard(bundle: string, language: string): Promise<Shard> {
  const basePath = `${bundle}${language}/`
  const {createInstance} = await loadPagefind(basePath)
  return {language, instance: createInstance({basePath, baseUrl: '/'})}
}

async function askShard(
  {language, instance}: Shard,
  query: string,
  filters: Filters
): Promise<ShardsAnswer> {
  const words = query === '' ? null : segmented(query, language)
  const {results, filters: counts} = await instance.search(words, {filters})
  const guessed = await isGuessed(results[0], query, language)
  return guessed ? {found: [], counts: {}} : {found: results, counts}
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

function addCounts(answers: readonly Counts[]): Counts {
  const sum: Record<string, Record<string, number>> = {}
  for (const [name, values] of answers.flatMap(counts => Object.entries(counts))) {
    const facet = sum[name] ?? {}
    for (const [value, number] of Object.entries(values)) {
      facet[value] = (facet[value] ?? 0) + number
    }
    sum[name] = facet
  }
  return sum
}
