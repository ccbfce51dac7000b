/**
 * Remember how common words are, block by block: a story more changes one block.
 */

import type {Block} from '../archive/events/common-terms.ts'
import type {Store} from '../store/index.ts'

/** The first so many blocks. */
export function recallBlocks(store: Store, number: number): Block[] {
  const table = store.table<Block>('archive')
  return Array.from({length: number}).flatMap((_, place) => table.get(blockKey(place)) ?? [])
}

/** Remember blocks in place of those of before. */
export function rememberBlocks(
  store: Store,
  before: readonly Block[],
  after: readonly Block[]
): void {
  const table = store.table<Block>('archive')
  for (const [place, block] of after.entries()) {
    if (block !== before[place]) table.set(blockKey(place), block)
  }
  for (let place = after.length; place < before.length; place += 1) table.forget(blockKey(place))
}

function blockKey(place: number): string {
  return `blocks/${place}`
}
