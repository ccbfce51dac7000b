/**
 * Make the index of one shard: run Pagefind over its documents, publish what it wrote, and note
 * what the next build needs to know.
 *
 *     …/documents/en/  →  _site/pagefind/en/{pagefind.js, index/, fragment/, filter/, …}
 */

import {rmSync} from 'node:fs'
import {rm} from 'node:fs/promises'
import path from 'node:path'
import {addressesIn} from './folder.ts'
import {fragmentsByUrl} from './fragments.ts'
import type {LaidOutShard} from './lay-out.ts'
import {numberPages} from './numbered-pages.ts'
import {runPagefind} from './pagefind.ts'
import {publish} from './publish.ts'
import type {StandingShard} from './standing.ts'

/** A shard that was indexed, and waits beside its place. */
export interface IndexedShard {
  readonly shard: StandingShard
  /** Whether its pages go by number. */
  readonly isNumbered: boolean
  /** Put it in its place; gives the number of files written. */
  readonly publish: () => number
  /** Forget what waits. */
  readonly discard: () => void
}

/** Index the documents of a shard, below the search folder `place`; readers see nothing of it yet. */
export async function indexShard(
  {name, language, isDelta, folder, documents, words}: LaidOutShard,
  place: string
): Promise<IndexedShard> {
  const target = path.join(place, name)
  const fresh = `${target}.new`
  const discard = () => rmSync(fresh, {recursive: true, force: true})
  try {
    discard()
    await runPagefind(folder, fresh, language)
    const fragments = fragmentsByUrl(fresh, language, addressesIn(folder))
    const numbered = numberPages(fresh)
    const known = documents.map(([story, key, address]) => {
      const fragment = fragments.get(address) ?? ''
      return [story, [key, numbered?.get(fragment) ?? fragment]] as const
    })
    return {
      shard: {name, language, isDelta, documents: new Map(known), words},
      isNumbered: numbered !== undefined,
      publish: () => publish(fresh, target),
      discard
    }
  } catch (error) {
    discard()
    throw error
  } finally {
    // Done beside other work: to remove many files takes as long as to write them.
    await rm(folder, {recursive: true, force: true})
  }
}
