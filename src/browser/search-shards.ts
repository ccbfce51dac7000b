/**
 * The shards of the index: one for each language, for each period of a large archive, and for
 * what changed since; asked all at once, as if they were one.
 *
 *     shards.ask('zakharova', {outlet: {any: ['tass']}})  →  {found: [best first], counts}
 *
 * A shard that lacks a word and answers with another is not heard.
 */

import {numberPages} from './numbered-pages.ts'
import {
  type Counts,
  type Filters,
  type Found,
  loadPagefind,
  type PagefindInstance
} from './pagefind-api.ts'
import {type Gone, withoutGone} from './search-gone.ts'
import {isGuess} from './search-guess.ts'
import {inOneOrder, type ShardAnswer} from './search-order.ts'
import {matchedWords} from './search-passages.ts'
import {practise} from './search-practice.ts'

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

/** One index, as `shards.json` announces it. */
interface AnnouncedShard {
  /** Of its folder. */
  readonly name: string
  readonly language: string
  /** Number of stories that can be found in it. */
  readonly stories: number
  readonly gone: Gone
  /** Present when its pages go by number. */
  readonly isNumbered?: true
  /** Present in a large index: a word to practise with. */
  readonly commonWord?: string
}

/** One index, open. */
interface Shard extends AnnouncedShard {
  readonly instance: PagefindInstance
}

/** Languages that set no spaces between words. */
const unspaced = ['zh', 'ja', 'th']

/** Languages in which a word and its stem may begin with different letters. */
const prefixed = ['ar']

const phrase = /^".+"$/

/** Results that are loaded while it is found out whether they were guessed. */
const foremost = 3

/** Open the shards of the index in a folder: `/x/pagefind/`. */
export async function openShards(bundle: string): Promise<Shards> {
  const response = await fetch(`${bundle}shards.json`, {cache: 'no-cache'})
  if (!response.ok) throw new Error(`No search index: ${response.status}`)
  const {shards: announced} = (await response.json()) as {shards: AnnouncedShard[]}
  const numbered = announced.filter(({isNumbered}) => isNumbered)
  numberPages(numbered.map(({name}) => `${bundle}${name}/`))
  const languages = [...new Set(announced.map(({language}) => language))]
  const shards = await Promise.all(
    languages.map(language =>
      openLanguage(
        bundle,
        announced.filter(shard => shard.language === language)
      )
    )
  )
  let wasAsked = false
  practise(shards.flat(), () => wasAsked)
  return {
    ask: async (query, filters) => {
      wasAsked = true
      const answers = await Promise.all(shards.flat().map(shard => askShard(shard, query, filters)))
      return {
        found: inOneOrder(answers),
        counts: addCounts(answers.map(({counts}) => counts))
      }
    }
  }
}

/** The shards of one language share one program, which the first of them has to have started. */
async function openLanguage(
  bundle: string,
  [first, ...others]: readonly AnnouncedShard[]
): Promise<Shard[]> {
  if (first === undefined) return []
  const {createInstance} = await loadPagefind(`${bundle}${first.name}/`)
  const open = async (shard: AnnouncedShard): Promise<Shard> => {
    const instance = createInstance({basePath: `${bundle}${shard.name}/`, baseUrl: '/'})
    await instance.preload('')
    return {...shard, instance}
  }
  return [await open(first), ...(await Promise.all(others.map(open)))]
}

async function askShard(
  {language, instance, stories, gone}: Shard,
  query: string,
  filters: Filters
): Promise<ShardAnswer> {
  const words = query === '' ? null : segmented(query, language)
  const response = await instance.search(words, {filters})
  const {found, counts} = withoutGone(response, gone)
  const [guessed] = await Promise.all([
    isGuessed(found[0], query, language),
    ...found.slice(0, foremost).map(result => result.data())
  ])
  if (guessed) return {found: [], counts: {}, matching: 0, stories}
  return {found, counts, matching: response.unfilteredResultCount, stories}
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
