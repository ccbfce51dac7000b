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
import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import type {StoryId} from '../model/identifiers.ts'
import {type KeptShard, type PlannedShard, planShards} from './changes.ts'
import {createDocuments, type Documents, type SearchInput} from './documents.ts'
import {type Indexed, type IndexOptions, indexShards, type SearchFrame} from './index-shards.ts'
import {type LaidOutShard, layOutShard} from './lay-out.ts'
import {pagefindVersion} from './pagefind.ts'
import {shardsOf} from './shards.ts'
import {documentIn, type Standing, standingKey} from './standing.ts'

export type {SearchInput} from './documents.ts'
export {type Indexed, indexShards} from './index-shards.ts'
export type {LaidOutShard} from './lay-out.ts'
export type {Standing} from './standing.ts'

/** Where it goes, and from what. */
export interface SearchOptions extends IndexOptions {
  /** What stands there, from the build that wrote it. */
  readonly previous?: Standing
}

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
  const frame = frameOf(documents, input)
  if (previous?.key === frame.key) return {standing: previous, written: 0, stories: frame.stories}
  const planned = plannedShards(documents, input, previous)
  const folder = options.documents ?? mkdtempSync(path.join(tmpdir(), 'cuttings-search-'))
  const shards = shardsToIndex(planned, documents, folder)
  return indexShards({...frame, shards: planned.length}, shards, {...options, documents: folder})
}

/** A search that is laid out. */
export interface LaidOutSite {
  readonly frame: SearchFrame
  /** Whoever indexes them may take them out one by one. */
  readonly shards: LaidOutShard[]
}

/** A search that is laid out. */
export interface LaidOutSite {
  readonly frame: SearchFrame
  /** Whoever indexes them may take them out one by one. */
  readonly shards: LaidOutShard[]
}

/**
 * Lay out all documents of an archive that has no search yet, to be indexed by `indexShards` when the
 * archive is in memory no more.
 *
 * @param folder See `IndexOptions.documents`.
 */
export async function layOutSite(input: SearchInput, folder: string): Promise<LaidOutSite> {
  const documents = createDocuments(input)
  const planned = plannedShards(documents, input)
  const frame = {...frameOf(documents, input), shards: planned.length}
  const shards: LaidOutShard[] = []
  for await (const shard of shardsToIndex(planned, documents, folder)) {
    if (shard.type === 'laid out') shards.push(shard)
  }
  return {frame, shards}
}

function plannedShards(
  documents: Documents,
  {description}: SearchInput,
  previous?: Standing
): PlannedShard[] {
  return planShards(shardsOf(documents.stories, description.language), documents.keyOf, previous)
}

/** The shards as they come: each that is new is laid out when it is asked for. */
async function* shardsToIndex(
  planned: readonly PlannedShard[],
  documents: Documents,
  folder: string
): AsyncGenerator<LaidOutShard | KeptShard> {
  for (const shard of planned) {
    yield shard.type === 'kept'
      ? shard
      : await layOutShard(shard.shard, shard.isDelta, documents, folder)
  }
}

function frameOf(documents: Documents, input: SearchInput): Omit<SearchFrame, 'shards'> {
  const {names} = input
  return {key: keyOf(documents, input), stories: documents.stories.length, names}
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
