/**
 * Remember what stands in an output folder: what it was made from, its pages and its search.
 *
 *     site      /home/ana/archive/_site  →  its inputs, and what there is to say of them
 *     manifest  the homes of its files, in pieces: few of them are asked for
 *     search    its indexes; those that stay as they are are not written again
 *
 * An output folder is known by its path.
 */

import {fetchedMap} from '../model/fetched-map.ts'
import {type StoryId, sha256} from '../model/identifiers.ts'
import type {Home, Manifest} from '../render/manifest.ts'
import type {Standing, StandingShard} from '../search/standing.ts'
import type {Store, Table} from '../store/index.ts'
import {
  inRows,
  type JoinedPieces,
  joined,
  type Part,
  type Piece,
  parted,
  recallPart,
  rememberPart
} from './remembered-parts.ts'
import type {Outcome} from './report.ts'

/** What a site that was built to its end was made from, and what came of it. */
export interface BuiltSite {
  readonly inputs: string
  readonly outcome: Outcome
}

/** What stands there. */
export interface StandingSite {
  readonly manifest: Manifest
  readonly search: Standing
}

/** A manifest without its homes, and the pieces in which they are kept. */
interface ManifestHead extends Pick<Manifest, 'facts' | 'basis'> {
  readonly pieces: JoinedPieces
}

/** A search without its indexes, and their names. */
interface SearchHead extends Pick<Standing, 'key'> {
  readonly shards: readonly string[]
}

/** An index, its documents in columns: what a text joins is read sooner than what a list holds. */
interface KeptShard extends Omit<StandingShard, 'documents'> {
  readonly documents: Readonly<Record<'stories' | 'keys' | 'fragments', string>>
}

/** Stands in no identifier, no key and no name of a fragment. */
const between = '\n'

/** The pieces in which homes were recalled. */
const piecesOf = new WeakMap<Manifest['homes'], readonly Piece[]>()

/** One home in so many ends a piece. */
const homesOfPiece = 16

/** What stands in an output folder. */
export function recallSite(store: Store, output: string): StandingSite | undefined {
  const head = manifests(store).get(output)
  const search = searches(store).get(output)
  if (head === undefined || search === undefined) return undefined
  const {pieces: kept, ...manifest} = head
  const pieces = parted(kept)
  const homes = recallPart(homesOf(store, output), pieces)
  piecesOf.set(homes, pieces)
  const shards = search.shards.flatMap(name => {
    const shard = shardsIn(store).get(shardKey(output, name))
    return shard === undefined ? [] : [{...shard, documents: documentsIn(shard)}]
  })
  return {
    manifest: {...manifest, homes, made: new Set()},
    search: {key: search.key, shards}
  }
}

/**
 * Remember the pages that stand in an output folder now.
 *
 * @param before what was recalled of them, where the new were made from that
 */
export function rememberPages(
  store: Store,
  output: string,
  {homes, made, ...rest}: Manifest,
  before: Manifest | undefined
): void {
  const written = (before && piecesOf.get(before.homes)) ?? piecesIn(store, output)
  const pieces = rememberPart(homesOf(store, output), homes, written, before && made)
  manifests(store).set(output, {...rest, pieces: joined(pieces)})
}

/**
 * Remember the search that stands beside them.
 *
 * @param before what was recalled of it
 */
export function rememberSearch(
  store: Store,
  output: string,
  search: Standing,
  before: Standing | undefined
): void {
  const names = search.shards.map(({name}) => name)
  for (const name of searches(store).get(output)?.shards ?? []) {
    if (!names.includes(name)) shardsIn(store).forget(shardKey(output, name))
  }
  for (const shard of search.shards) {
    if (before?.shards.includes(shard) === true) continue
    const documents = inColumns(shard)
    shardsIn(store).set(shardKey(output, shard.name), {...shard, documents})
  }
  searches(store).set(output, {key: search.key, shards: names})
}

function piecesIn(store: Store, output: string): readonly Piece[] {
  return parted(manifests(store).get(output)?.pieces ?? '')
}

function inColumns({documents}: StandingShard): KeptShard['documents'] {
  const rows = [...documents.values()]
  return {
    stories: [...documents.keys()].join(between),
    keys: rows.map(([key]) => key).join(between),
    fragments: rows.map(([, fragment]) => fragment).join(between)
  }
}

function documentsIn({documents}: KeptShard): StandingShard['documents'] {
  const [keys, fragments] = [documents.keys.split(between), documents.fragments.split(between)]
  // They are what `inColumns` joined.
  const stories = (documents.stories === '' ? [] : documents.stories.split(between)) as StoryId[]
  const places = new Map(stories.map((story, place) => [story, place]))
  return fetchedMap({
    keys: stories,
    has: story => places.has(story),
    get: story => {
      const place = places.get(story)
      return place === undefined ? undefined : [keys[place] ?? '', fragments[place] ?? '']
    }
  })
}

/** What was built to its end, by output folder. */
export function sitesIn(store: Store): Table<BuiltSite> {
  return store.table('site')
}

function manifests(store: Store) {
  return store.table<ManifestHead>('manifest')
}

function searches(store: Store) {
  return store.table<SearchHead>('search')
}

function shardsIn(store: Store) {
  return store.table<KeptShard>('search')
}

function homesOf(store: Store, output: string): Part<Home> {
  const name = sha256(output)
  return {name, table: store.table('manifest'), length: homesOfPiece, form: inRows()}
}

function shardKey(output: string, name: string): string {
  return `${sha256(output)}/${name}`
}
