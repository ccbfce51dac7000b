/**
 * Look up which stories have a clue, before and after, without counting all of them.
 *
 *     person/ida-lund   before: 3 stories   after: 4
 *
 * An entity of the state of before lists its stories; what the touched stories have now is
 * added, and what they had is taken away.
 */

import type {EntityId} from '../../model/entity.ts'
import type {StoryId} from '../../model/identifiers.ts'
import type {ArchiveState} from '../state.ts'
import {cluesNow, type Draft} from './draft.ts'

/** Who has which clue. */
export interface Postings {
  /** The stories that had a key. */
  readonly before: (key: string) => readonly StoryId[]
  /** The stories that have it. */
  readonly after: (key: string) => readonly StoryId[]
  /** The keys that any touched story has gained or lost. */
  readonly moved: ReadonlySet<string>
}

const wordSign = '#'

/**
 * The postings of a draft in which these stories may differ.
 *
 * @param limit Stories that are looked up for a key: one that more have tells nothing.
 */
export function postingsOf(draft: Draft, touched: ReadonlySet<StoryId>, limit: number): Postings {
  const {clues, entities} = draft.before
  const gained = new Map<string, StoryId[]>()
  const moved = new Set<string>()
  for (const story of touched) {
    const [had, has] = [clues.get(story)?.keys ?? [], cluesNow(draft, story)?.keys ?? []]
    for (const key of has) gained.set(key, [...(gained.get(key) ?? []), story])
    for (const key of had) if (!has.includes(key)) moved.add(key)
    for (const key of has) if (!had.includes(key)) moved.add(key)
  }
  const byWord = remembering((_: 'words') => storiesByWord(clues))
  const listed = (key: string): readonly StoryId[] =>
    key.startsWith(wordSign)
      ? (byWord('words').get(key) ?? [])
      : (entities.get(key as EntityId)?.stories ?? [])
  const enough = limit + touched.size + 1
  const had = remembering((key: string) => {
    const found: StoryId[] = []
    for (const story of listed(key)) {
      if (found.length > enough) break
      if (clues.get(story)?.keys.includes(key)) found.push(story)
    }
    return found
  })
  const has = remembering((key: string) => [
    ...had(key).filter(story => !touched.has(story)),
    ...(gained.get(key) ?? [])
  ])
  return {before: had, after: has, moved}
}

/** The stories that have each word in place of names: a story has names for clues, or words. */
function storiesByWord(clues: ArchiveState['clues']): ReadonlyMap<string, readonly StoryId[]> {
  const found = new Map<string, StoryId[]>()
  for (const [story, {keys}] of clues) {
    if (!keys[0]?.startsWith(wordSign)) continue
    for (const key of keys) {
      const known = found.get(key)
      if (known === undefined) found.set(key, [story])
      else known.push(story)
    }
  }
  return found
}

/** The same function, which computes each result once. */
function remembering<Argument, Result>(
  compute: (argument: Argument) => Result
): (argument: Argument) => Result {
  const known = new Map<Argument, {readonly result: Result}>()
  return argument => {
    const found = known.get(argument) ?? {result: compute(argument)}
    known.set(argument, found)
    return found.result
  }
}
