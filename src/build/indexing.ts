/**
 * Index for search: beside the pages; or lay its documents out, to be indexed when their archive is gone.
 */

import {join} from 'node:path'
import type {Indexed, LaidOutShard, LaidOutSite, Standing} from '../search/index.ts'
import type {SitePlan} from './plan.ts'
import type {Index} from './publish.ts'
import {giveMemoryBack} from './spare-memory.ts'

/** What stands in the search folder, and what it took. */
export type IndexedSearch = Pick<Indexed, 'standing' | 'written'>

/** Index the search of a site that has one; remove it from one that has none. */
export function indexBeside(plan: SitePlan, previous: Standing | undefined): Index<IndexedSearch> {
  return async (input, pages) => {
    const {indexSite, removeIndex} = await import('../search/index.ts')
    if (!plan.search) return removeIndex(plan.output)
    return indexSite(input, {...optionsOf(plan), pages, ...(previous && {previous})})
  }
}

/** Lay the search of a site out, if it has one. */
export function layOutFor(plan: SitePlan): Index<LaidOutSite | undefined> {
  return async input => {
    if (!plan.search) return undefined
    const {layOutSite} = await import('../search/index.ts')
    return layOutSite(input, documentsIn(plan))
  }
}

/** Index what was laid out. */
export async function indexLaidOut(
  plan: SitePlan,
  laidOut: LaidOutSite | undefined
): Promise<IndexedSearch> {
  const {indexShards, removeIndex} = await import('../search/index.ts')
  if (laidOut === undefined) return removeIndex(plan.output)
  return indexShards(laidOut.frame, oneByOne(laidOut.shards), optionsOf(plan))
}

/** Each is kept no longer than it is indexed; before Pagefind works, what this thread does not use is given back. */
function* oneByOne(shards: LaidOutShard[]): Generator<LaidOutShard> {
  for (let shard = shards.shift(); shard !== undefined; shard = shards.shift()) {
    giveMemoryBack()
    yield shard
  }
}

/** The folder that documents are laid out in. */
export function documentsIn({root}: Pick<SitePlan, 'root'>): string {
  return join(root, '.cuttings', 'documents')
}

function optionsOf(plan: SitePlan) {
  return {
    output: plan.output,
    documents: documentsIn(plan),
    onProgress: (done: number, total: number) => plan.onProgress({stage: 'search', done, total})
  }
}
