/**
 * Index for search: beside the pages, in this thread; or for another to do, with the documents laid out.
 */

import {rmSync} from 'node:fs'
import {join} from 'node:path'
import type {Indexed, LaidOutShard, SearchFrame, Standing} from '../search/index.ts'
import type {SitePlan} from './plan.ts'
import type {Index} from './publish.ts'

/** What stands in the search folder, and what it took. */
export type IndexedSearch = Pick<Indexed, 'standing' | 'written'>

type SearchPlan = Pick<SitePlan, 'root' | 'output' | 'search' | 'onProgress'>

/**
 * Index the search of a site that has one; remove it from one that has none.
 *
 * @param onProcess See `IndexOptions`.
 */
export function indexHere(
  plan: SearchPlan,
  previous: Standing | undefined,
  onProcess?: (process: number | undefined) => void
): Index<IndexedSearch> {
  return async (input, pages) => {
    const {indexSite, removeIndex} = await import('../search/index.ts')
    if (!plan.search) return removeIndex(plan.output)
    const beside = {pages, ...(previous && {previous}), ...(onProcess && {onProcess})}
    return indexSite(input, {...placesOf(plan), ...beside})
  }
}

/** What is told of a search that is laid out. */
export type LaidOut =
  | {readonly type: 'frame'; readonly frame: SearchFrame}
  | {readonly type: 'shard'; readonly shard: LaidOutShard}

/** Lay the search of a site out, if it has one, and tell of each shard. */
export function layOutFor(plan: SearchPlan, tell: (laidOut: LaidOut) => void): Index<undefined> {
  return async input => {
    if (!plan.search) return
    const {layOutSite} = await import('../search/index.ts')
    await layOutSite(
      input,
      placesOf(plan).documents,
      frame => tell({type: 'frame', frame}),
      shard => tell({type: 'shard', shard})
    )
  }
}

/** Index what is laid out; without a frame, because that failed, nothing of it stays. */
export async function indexLaidOut(
  plan: SearchPlan,
  frame: Promise<SearchFrame>,
  shards: AsyncIterable<LaidOutShard>,
  pages: Promise<unknown>
): Promise<IndexedSearch> {
  const {indexShards, removeIndex} = await import('../search/index.ts')
  if (!plan.search) return removeIndex(plan.output)
  const places = placesOf(plan)
  const known = await frame.catch(error => {
    rmSync(places.documents, {recursive: true, force: true})
    throw error
  })
  return indexShards(known, shards, {...places, pages})
}

function placesOf({root, output, onProgress}: SearchPlan) {
  return {
    output,
    documents: join(root, '.cuttings', 'documents'),
    onProgress: (done: number, total: number) => onProgress({stage: 'search', done, total})
  }
}
