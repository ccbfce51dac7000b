/**
 * Index the archive for search in the reader's browser.
 *
 *     archive + stories  →  _site/pagefind/shards.json  {"key": "9f86d0…", "shards": ["en", "ru"]}
 *                           _site/pagefind/en/…         a Pagefind index
 *                           _site/pagefind/ru/…
 *                           _site/pagefind/suggest/z.json
 *
 * Documents are made from the model and not from pages. The hash of
 * what they depend on is the key: when it is the key of what stands there, nothing is done,
 * no story is loaded, and neither is Pagefind.
 */

import {createHash} from 'node:crypto'
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync
} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {createDocuments, type Documents, type SearchInput} from './documents.ts'
import {pagefindVersion, runPagefind} from './pagefind.ts'
import {publish} from './publish.ts'
import {type Shard, shardsOf} from './shards.ts'
import {suggestions, writeSuggestions} from './suggestions.ts'
import {createVocabulary, type Vocabulary} from './vocabulary.ts'

/** Where the index goes. */
export interface SearchOptions {
  /** The site's folder; the index goes into `pagefind/` below it. */
  readonly output: string
  /** Key of the index that stands there, from the build that wrote it. */
  readonly previous?: string
  readonly onProgress?: (done: number, total: number, what: string) => void
}

/** What was done. */
export interface Indexed {
  /** Names the content of the index. */
  readonly key: string
  /** Number of files written. */
  readonly written: number
  /** Number of stories that can be found. */
  readonly stories: number
}

/** What `shards.json` says; the search page reads it first. */
interface Announcement {
  readonly key: string
  readonly shards: readonly string[]
}

const announcement = 'shards.json'
const suggestFolder = 'suggest'

/** Bring the search index below the site's folder in line with the archive. */
export async function indexSite(input: SearchInput, options: SearchOptions): Promise<Indexed> {
  const place = path.join(options.output, 'pagefind')
  const documents = createDocuments(input)
  const shards = shardsOf(documents.stories, input.description.language)
  const key = keyOf(shards, documents, input.names)
  const indexed = {key, stories: documents.stories.length}
  if (options.previous === key && standingKey(place) === key) {
    return {...indexed, written: 0}
  }
  const vocabulary = createVocabulary()
  let written = 0
  for (const [done, shard] of shards.entries()) {
    options.onProgress?.(done, shards.length, shard.language)
    written += await indexShard(shard, documents, vocabulary, path.join(place, shard.language))
  }
  const files = suggestions(input.names, vocabulary.words())
  written += writeSuggestions(files, path.join(place, suggestFolder))
  announce(place, {key, shards: shards.map(({language}) => language)})
  options.onProgress?.(shards.length, shards.length, '')
  return {...indexed, written: written + 1}
}

/** SHA-256 over all that the documents depend on, and the Pagefind that reads them. */
function keyOf(
  shards: readonly Shard[],
  documents: Documents,
  names: SearchInput['names']
): string {
  const hash = createHash('sha256').update(pagefindVersion).update(JSON.stringify(names))
  for (const {language, stories} of shards) {
    hash.update(`\0${language}`)
    for (const story of stories) hash.update(`\0${documents.keyOf(story)}`)
  }
  return hash.digest('hex')
}

/** Key of the index that stands in `place`, if it can be read. */
function standingKey(place: string): string | undefined {
  const file = path.join(place, announcement)
  try {
    return (JSON.parse(readFileSync(file, 'utf8')) as Partial<Announcement>).key
  } catch {
    return undefined
  }
}

async function indexShard(
  shard: Shard,
  documents: Documents,
  vocabulary: Vocabulary,
  place: string
): Promise<number> {
  const pages = mkdtempSync(path.join(tmpdir(), 'cuttings-search-'))
  const fresh = `${place}.new`
  try {
    rmSync(fresh, {recursive: true, force: true})
    for (const story of shard.stories) {
      const {url, html, texts} = documents.of(story)
      vocabulary.add(texts)
      const folder = path.join(pages, url)
      mkdirSync(folder, {recursive: true})
      writeFileSync(path.join(folder, 'index.html'), html)
    }
    await runPagefind(pages, fresh, shard.language)
    return publish(fresh, place)
  } finally {
    for (const folder of [pages, fresh]) rmSync(folder, {recursive: true, force: true})
  }
}

/** Say which shards there are, then remove those that are no more. */
function announce(place: string, {key, shards}: Announcement): void {
  mkdirSync(place, {recursive: true})
  const file = path.join(place, announcement)
  writeFileSync(`${file}.new`, `${JSON.stringify({key, shards})}\n`)
  renameSync(`${file}.new`, file)
  const kept = new Set([announcement, suggestFolder, ...shards])
  for (const name of readdirSync(place).filter(name => !kept.has(name))) {
    rmSync(path.join(place, name), {recursive: true})
  }
}
