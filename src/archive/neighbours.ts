/**
 * Find what stands before and after a story in a list that is newest first.
 *
 * Next and previous are inverses: the next of a story's previous is the story.
 */

import type {StoryId} from '../model/identifiers.ts'

/** The stories next to one; a key is missing at the ends. */
export interface Neighbours {
  /** The older one. */
  readonly previous?: StoryId
  /** The newer one. */
  readonly next?: StoryId
}

/** Neighbours of each story of `newestFirst`. */
export function neighbours(newestFirst: readonly StoryId[]): Map<StoryId, Neighbours> {
  return new Map(
    newestFirst.map((story, index) => {
      const [next, previous] = [newestFirst[index - 1], newestFirst[index + 1]]
      return [story, {...(previous && {previous}), ...(next && {next})}]
    })
  )
}
