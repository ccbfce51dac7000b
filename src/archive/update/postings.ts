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
import {isTelling, keysOf, wordKey} from '../events/clues.ts'
import {isReport} from '../events/report.ts'
import {namedIn, type StoryRecord} from '../state.ts'
import {type Draft, recordIn} from './draft.ts'

/** Who has which clue. */
export interface Postings {
  /** The keys of a story. */
  readonly keysOf: (record: StoryRecord | undefined) => readonly string[]
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
  const {before} = draft
  const keysIn = remembering((record: StoryRecord) =>
    isReport(record.story) ? keysOf(namedIn(record), record.words) : []
  )
  const keys = (record: StoryRecord | undefined): readonly string[] =>
    record === undefined ? [] : keysIn(record)
  const gained = new Map<string, StoryId[]>()
  const moved = new Set<string>()
  for (const story of touched) {
    const [had, has] = [keys(before.stories.get(story)), keys(recordIn(draft, story))]
    for (const key of has) gained.set(key, [...(gained.get(key) ?? []), story])
    for (const key of had) if (!has.includes(key)) moved.add(key)
    for (const key of has) if (!had.includes(key)) moved.add(key)
  }
  const withWords = remembering((_: 'words') =>
    byWord([...before.stories.values()].filter(({words}) => words !== undefined))
  )
  const listed = (key: string): readonly StoryId[] =>
    key.startsWith(wordSign)
      ? (withWords('words').get(key) ?? [])
      : (before.entities.get(key as EntityId)?.stories ?? [])
  const enough = limit + touched.size + 1
  const had = remembering((key: string) => {
    const found: StoryId[] = []
    for (const story of listed(key)) {
      if (found.length > enough) break
      if (hasKey(before.stories.get(story), key)) found.push(story)
    }
    return found
  })
  const has = remembering((key: string) => [
    ...had(key).filter(story => !touched.has(story)),
    ...(gained.get(key) ?? [])
  ])
  return {keysOf: keys, before: had, after: has, moved}

  /** The stories that have each word in place of names. */
  function byWord(records: readonly StoryRecord[]): ReadonlyMap<string, readonly StoryId[]> {
    const found = new Map<string, StoryId[]>()
    for (const record of records) {
      for (const key of keys(record)) {
        const known = found.get(key)
        if (known === undefined) found.set(key, [record.story.identifier])
        else known.push(record.story.identifier)
      }
    }
    return found
  }
}

/** Whether a story has a key, without looking at its others. */
function hasKey(record: StoryRecord | undefined, key: string): boolean {
  if (record === undefined || !isReport(record.story)) return false
  const {story, named, words} = record
  if (words !== undefined) return words.some(word => wordKey(word) === key)
  const entity = story.entities.indexOf(key as EntityId)
  if (entity === -1) return false
  if (named !== undefined) {
    return story.mentions.some((mention, place) => named[place] === entity && isTelling({mention}))
  }
  const mention = story.mentions[entity]
  return mention !== undefined && isTelling({mention})
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
