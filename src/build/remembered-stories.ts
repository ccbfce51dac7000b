/**
 * Remember the stories of an archive one by one: few are asked for in a build that adds to it.
 */

import type {ArchiveState, StoryRecord} from '../archive/state.ts'
import {fetchedMap} from '../model/fetched-map.ts'
import type {StoryId} from '../model/identifiers.ts'
import {keepingLast} from '../model/keeping-last.ts'
import type {Store} from '../store/index.ts'
import type {Outlines} from './outlines.ts'

/**
 * The stories that have these outlines; each is read when it is asked for.
 *
 * @param kept So many stay in memory, or twice as many. @default all that were read
 */
export function recallStories(
  store: Store,
  outlines: Outlines['stories'],
  kept = Number.POSITIVE_INFINITY
): ArchiveState['stories'] {
  const table = store.table<StoryRecord>('archive')
  const read = keepingLast(kept, (identifier: StoryId) => table.get(storyKey(identifier)))
  return fetchedMap({
    keys: [...outlines.keys()],
    has: identifier => outlines.has(identifier),
    get: identifier => (outlines.has(identifier) ? read(identifier) : undefined)
  })
}

/**
 * Write the stories that may differ, and forget those that are gone.
 *
 * @param before Those that stand there, if any do.
 */
export function rememberStories(
  store: Store,
  before: Outlines['stories'] | undefined,
  stories: ArchiveState['stories'],
  touched: ReadonlySet<StoryId> | undefined
): void {
  const table = store.table<StoryRecord>('archive')
  const all = () => new Set([...(before?.keys() ?? []), ...stories.keys()])
  for (const identifier of (before && touched) ?? all()) {
    const record = stories.get(identifier)
    if (record === undefined) table.forget(storyKey(identifier))
    else table.set(storyKey(identifier), record)
  }
}

function storyKey(identifier: StoryId): string {
  return `stories/${identifier}`
}
