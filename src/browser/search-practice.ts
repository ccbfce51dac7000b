/**
 * Search before the reader does: a browser takes a third longer over the first searches of a
 * large index, until it has translated Pagefind's program for good.
 *
 *     the search opens → everything, then "growth" twice → the reader's first word
 *
 * A word that a twentieth of the stories has makes the program do all that a reader's word
 * does, for the price of one small file.
 */

import type {PagefindInstance} from './pagefind-api.ts'

/** Searches after which the next is as fast as the last. */
const rounds = 2

/** An index that may have a word to practise with. */
interface Practised {
  readonly commonWord?: string
  readonly instance: PagefindInstance
}

/** Practise with each large index, as long as `isOver` says no; the first question ends it. */
export async function practise(shards: readonly Practised[], isOver: () => boolean): Promise<void> {
  const searches = shards.flatMap(({commonWord: word, instance}) =>
    word === undefined ? [] : [null, ...Array(rounds).fill(word)].map(query => ({query, instance}))
  )
  for (const {query, instance} of searches) {
    if (isOver()) return
    // What cannot be found now is looked for again when a reader asks.
    await instance.search(query, {filters: {}}).catch(() => undefined)
    // Let a question in that waits.
    await new Promise(resolve => setTimeout(resolve))
  }
}
