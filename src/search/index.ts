/**
 * Index the archive for search in the reader's browser.
 *
 *     archive + stories  →  _site/pagefind/shards.json  what there is; written last
 *                           _site/pagefind/en/…         a Pagefind index
 *                           _site/pagefind/en-new/…     what changed since it was made
 *                           _site/pagefind/suggest/z.json
 *
 * Documents are made from the model and not from pages. Each has a key, the hash of what it
 * depends on: when all are those of last time, nothing is done, no story is loaded, and
 * neither is Pagefind; when a few are not, those few are indexed beside the rest.
 */

import {createHash} from 'node:crypto'
import {rmSync} from 'node:fs'
import path from 'node:path'
import type {StoryId} from '../model/identifiers.ts'
import {type PlannedShard, planShards} from './changes.ts'
import {createDocuments, type Documents, type SearchInput} from './documents.ts'
import {type Fragment, readFragment} from './fragments.ts'
import {indexShard} from './index-shard.ts'
import {hasNumberedPages} from './numbered-pages.ts'
import {pagefindVersion} from './pagefind.ts'
import {forgetSuperseded} from './publish.ts'
import {shardsOf} from './shards.ts'
import {
  type AnnouncedShard,
  announce,
  documentIn,
  type Standing,
  type StandingShard,
  standingKey
} from './standing.ts'
import {suggestions, writeSuggestions} from './suggestions.ts'
import {commonWord, createVocabulary, type Vocabulary} from './vocabulary.ts'

export type {Standing} from './standing.ts'

/** Where the index goes. */
export interface SearchOptions {
  /** The site's folder; the index goes into `pagefind/` below it. */
  readonly output: string
  /** What stands there, from the build that wrote it. */
  readonly previous?: Standing
  /** Resolves when the pages stand that the index leads to. @default at once */
  readonly pages?: Promise<unknown>
  readonly onProgress?: (done: number, total: number, what: string) => void
}

/** What was done. */
export interface Indexed {
  /** What stands there now. */
  readonly standing: Standing
  /** Number of files written. */
  readonly written: number
  /** Number of stories that can be found. */
  readonly stories: number
}

/** A shard with what became of it. */
interface DoneShard {
  readonly standing: StandingShard
  readonly announced: AnnouncedShard
  /** The fragments of the base that do not count. */
  readonly gone: readonly Fragment[]
  readonly publish: () => number
  readonly discard: () => void
}

const suggestFolder = 'suggest'

/** Filters that a result prints and nobody counts. */
const printed = new Set(['publisher', 'date'])

/** Remove the index of a site that has no search any more. */
export function removeIndex(output: string): Pick<Indexed, 'standing' | 'written'> {
  rmSync(path.join(output, 'pagefind'), {recursive: true, force: true})
  return {standing: {key: '', shards: []}, written: 0}
}

/** Bring the search index below the site's folder in line with the archive. */
export async function indexSite(input: SearchInput, options: SearchOptions): Promise<Indexed> {
  const place = path.join(options.output, 'pagefind')
  const previous = options.previous?.key === standingKey(place) ? options.previous : undefined
  const documents = createDocuments(input, previous && keysIn(previous))
  const key = keyOf(documents, input)
  const stories = documents.stories.length
  if (previous?.key === key) return {standing: previous, written: 0, stories}
  const shards = shardsOf(documents.stories, input.description.language)
  const planned = planShards(shards, documents.keyOf, previous)
  const done: DoneShard[] = []
  try {
    for (const shard of planned) {
      options.onProgress?.(done.length, planned.length, shard.shard.name)
      // No turn is lost on those that stand, so that Pagefind works on a small delta before pages are made.
      if (shard.type === 'kept') done.push(keptShard(shard, place))
      else done.push(await freshShard(shard, documents, place))
    }
    const files = suggestions(input.names, vocabularyOf(done).words())
    await options.pages
    const indexed = done.reduce((sum, shard) => sum + shard.publish(), 0)
    const suggested = writeSuggestions(files, path.join(place, suggestFolder))
    announce(place, {key, shards: done.map(({announced}) => announced)}, [suggestFolder])
    options.onProgress?.(planned.length, planned.length, '')
    const standing = {key, shards: done.map(shard => shard.standing)}
    return {standing, written: indexed + suggested + 1, stories}
  } finally {
    for (const {discard} of done) discard()
  }
}

/** SHA-256 over all that the documents depend on, and the Pagefind that reads them. */
function keyOf(documents: Documents, {names, description}: SearchInput): string {
  const keys = documents.stories.map(documents.keyOf)
  const all = [pagefindVersion, JSON.stringify(names), description.language, ...keys]
  return createHash('sha256').update(all.join('\0')).digest('hex')
}

/** The keys of the documents that stand: a delta has the newer. */
function keysIn({shards}: Standing): (id: StoryId) => string | undefined {
  const inDeltas = documentIn(shards.filter(({isDelta}) => isDelta))
  const inBase = documentIn(shards.filter(({isDelta}) => !isDelta))
  return id => (inDeltas(id) ?? inBase(id))?.key
}

async function freshShard(
  planned: PlannedShard & {readonly type: 'fresh'},
  documents: Documents,
  place: string
): Promise<DoneShard> {
  const {shard, isNumbered, ...waiting} = await indexShard(planned.shard, documents, place)
  const standing = {...shard, isDelta: planned.isDelta}
  return {standing, announced: announcedShard(standing, [], isNumbered), gone: [], ...waiting}
}

function keptShard(planned: PlannedShard & {readonly type: 'kept'}, place: string): DoneShard {
  const {shard: standing} = planned
  const folder = path.join(place, standing.name)
  const gone = planned.gone.map(story => {
    const [, identifier = ''] = standing.documents.get(story) ?? []
    return [identifier, readFragment(folder, identifier)] as const
  })
  return {
    standing,
    announced: announcedShard(standing, gone, hasNumberedPages(folder)),
    gone: gone.map(([, fragment]) => fragment),
    publish: () => {
      forgetSuperseded(folder)
      return 0
    },
    discard: () => undefined
  }
}

function announcedShard(
  {name, language, documents, words}: StandingShard,
  gone: readonly (readonly [identifier: string, fragment: Fragment])[],
  isNumbered: boolean
): AnnouncedShard {
  const values = ({filters}: Fragment) =>
    Object.fromEntries(Object.entries(filters).filter(([filter]) => !printed.has(filter)))
  const stories = documents.size - gone.length
  return {
    name,
    language,
    stories,
    gone: Object.fromEntries(gone.map(([identifier, fragment]) => [identifier, values(fragment)])),
    ...(isNumbered ? {isNumbered, commonWord: commonWord(words, stories)} : {})
  }
}

/** The words of all shards, without those of stories that are gone. */
function vocabularyOf(shards: readonly DoneShard[]): Vocabulary {
  const vocabulary = createVocabulary()
  for (const {standing} of shards) vocabulary.addAll(standing.words)
  for (const {anchors} of shards.flatMap(({gone}) => gone)) {
    vocabulary.remove(anchors.map(({text}) => text))
  }
  return vocabulary
}
