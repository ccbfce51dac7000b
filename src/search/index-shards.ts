/**
 * Index the shards of an archive, and tell readers of all of them when each is made.
 *
 *     documents of en, of ru  →  _site/pagefind/{en/, ru/, suggest/}, then shards.json
 *
 * Knows documents and no archive.
 */

import {rmSync} from 'node:fs'
import path from 'node:path'
import type {KeptShard} from './changes.ts'
import {type Fragment, readFragment} from './fragments.ts'
import {indexShard} from './index-shard.ts'
import type {LaidOutShard} from './lay-out.ts'
import {hasNumberedPages} from './numbered-pages.ts'
import {forgetSuperseded} from './publish.ts'
import {type AnnouncedShard, announce, type Standing, type StandingShard} from './standing.ts'
import {type SuggestedName, suggestions, writeSuggestions} from './suggestions.ts'
import {commonWord, createVocabulary, type Vocabulary} from './vocabulary.ts'

/** Where the index goes. */
export interface IndexOptions {
  /** The site's folder; the index goes into `pagefind/` below it. */
  readonly output: string
  /** Folder that documents are laid out in; gone in the end. @default a temporary one */
  readonly documents?: string
  /** Resolves when the pages stand that the index leads to. @default at once */
  readonly pages?: Promise<unknown>
  readonly onProgress?: (done: number, total: number) => void
}

/** What a search is but for its indexes. */
export interface SearchFrame {
  /** Names the content of the whole. */
  readonly key: string
  /** Number of stories that can be found. */
  readonly stories: number
  /** Number of indexes. */
  readonly shards: number
  /** Names that have a page, for suggestions. */
  readonly names: readonly SuggestedName[]
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

/** Index shards, and tell readers of all of them when each is made. */
export async function indexShards(
  {key, stories, names, shards: total}: SearchFrame,
  shards: AsyncIterable<LaidOutShard | KeptShard> | Iterable<LaidOutShard>,
  {output, documents, pages, onProgress = () => undefined}: IndexOptions
): Promise<Indexed> {
  const place = path.join(output, 'pagefind')
  const done: DoneShard[] = []
  try {
    onProgress(0, total)
    for await (const shard of shards) {
      // No turn is lost on those that stand, so that Pagefind works on a small delta before pages are made.
      if (shard.type === 'kept') done.push(keptShard(shard, place))
      else done.push(await freshShard(shard, place))
      if (done.length < total) onProgress(done.length, total)
    }
    const files = suggestions(names, vocabularyOf(done).words())
    await pages
    const indexed = done.reduce((sum, shard) => sum + shard.publish(), 0)
    const suggested = writeSuggestions(files, path.join(place, suggestFolder))
    announce(place, {key, shards: done.map(({announced}) => announced)}, [suggestFolder])
    onProgress(total, total)
    const standing = {key, shards: done.map(shard => shard.standing)}
    return {standing, written: indexed + suggested + 1, stories}
  } finally {
    for (const {discard} of done) discard()
    if (documents !== undefined) rmSync(documents, {recursive: true, force: true})
  }
}

async function freshShard(laidOut: LaidOutShard, place: string): Promise<DoneShard> {
  const {shard: standing, isNumbered, ...waiting} = await indexShard(laidOut, place)
  return {standing, announced: announcedShard(standing, [], isNumbered), gone: [], ...waiting}
}

function keptShard(planned: KeptShard, place: string): DoneShard {
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
