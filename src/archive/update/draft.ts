/**
 * A draft: the state of before, and what differs from it so far.
 *
 * Records are replaced, never changed, so that whatever is not touched is shared with the
 * state of before, and what differs can be told by comparing the two.
 */

import assert from 'node:assert/strict'
import {isDeepStrictEqual} from 'node:util'
import type {ArchivedStory} from '../../model/archived-story.ts'
import type {StoryId} from '../../model/identifiers.ts'
import type {Description} from '../../model/schema/description.ts'
import {archiveOrder} from '../chronology.ts'
import {type Parts, withParts} from '../derived.ts'
import type {Naming} from '../entities/naming.ts'
import {type Order, putAmong} from '../in-order.ts'
import type {Sources} from '../sources.ts'
import {type ArchiveState, cluesIn, namedIn, type StoryClues, type StoryRecord} from '../state.ts'

/** The state of before, and what differs. */
export interface Draft {
  readonly before: ArchiveState
  /** Stories as they will be; `undefined` for those that are gone. */
  readonly changed: Map<StoryId, StoryRecord | undefined>
  readonly description: Description
  readonly sources: Sources
}

/** A story as it will be, if it is there. */
export function recordIn({before, changed}: Draft, identifier: StoryId): StoryRecord | undefined {
  return changed.has(identifier) ? changed.get(identifier) : before.stories.get(identifier)
}

/** By what a story will be compared, if it is an article. */
export function cluesNow({before, changed}: Draft, identifier: StoryId): StoryClues | undefined {
  if (!changed.has(identifier)) return before.clues.get(identifier)
  const record = changed.get(identifier)
  return record && cluesIn(record)
}

/** A story that must be there. */
export function storyIn(draft: Draft, identifier: StoryId): ArchivedStory {
  const record = recordIn(draft, identifier)
  assert(record, `Unexpected story \`${identifier}\`, expected one of the archive`)
  return record.story
}

/** All stories as they will be, in no order. To be asked seldom: there are many. */
export function storiesNow({before, changed}: Draft): StoryRecord[] {
  const records = [...changed.values()].filter(record => record !== undefined)
  for (const [identifier, record] of before.stories) {
    if (!changed.has(identifier)) records.push(record)
  }
  return records
}

/** Put other parts into a story; tells whether that made a difference. */
export function patch(draft: Draft, identifier: StoryId, parts: Parts): boolean {
  const record = recordIn(draft, identifier)
  if (record === undefined) return false
  const differs = (Object.keys(parts) as (keyof Parts)[]).some(
    key => !isDeepStrictEqual(record.story[key], parts[key])
  )
  if (differs) {
    draft.changed.set(identifier, {...record, story: withParts(record.story, parts)})
  }
  return differs
}

/** The stories of a draft that are there, of these. */
export function storiesIn(draft: Draft, identifiers: Iterable<StoryId>): ArchivedStory[] {
  return [...new Set(identifiers)].flatMap(identifier => recordIn(draft, identifier)?.story ?? [])
}

/** The order of the archive, of two stories of a draft. */
export function orderIn(draft: Draft): Order<StoryId> {
  return (left, right) => {
    const [one, other] = [recordIn(draft, left)?.story, recordIn(draft, right)?.story]
    return one === undefined || other === undefined ? 0 : archiveOrder(one, other)
  }
}

/** A list of stories in order, with these in their places now, and no others that are touched. */
export function putBack(
  draft: Draft,
  listed: readonly StoryId[],
  touched: ReadonlySet<StoryId>,
  stories: readonly StoryId[]
): readonly StoryId[] {
  return putAmong(
    listed.filter(story => !touched.has(story)),
    stories,
    orderIn(draft)
  )
}

/** Which of some stories had a share in something, and which have. */
export interface Shares<Key> {
  readonly was: ReadonlyMap<Key, readonly StoryId[]>
  readonly is: ReadonlyMap<Key, readonly StoryId[]>
}

/** In what these stories had a share, and have. */
export function sharesIn<Key>(
  draft: Draft,
  stories: ReadonlySet<StoryId>,
  keysOf: (record: StoryRecord) => readonly Key[]
): Shares<Key> {
  const shares = (find: (story: StoryId) => StoryRecord | undefined) => {
    const found = new Map<Key, StoryId[]>()
    for (const story of stories) {
      const record = find(story)
      for (const key of record === undefined ? [] : new Set(keysOf(record))) {
        found.set(key, [...(found.get(key) ?? []), story])
      }
    }
    return found
  }
  return {
    was: shares(story => draft.before.stories.get(story)),
    is: shares(story => recordIn(draft, story))
  }
}

/** What the stories of a draft name. */
export function namingIn(draft: Draft): Naming {
  const known = new Map<StoryId, ReturnType<typeof namedIn>>()
  return {
    get: identifier => {
      const record = recordIn(draft, identifier)
      if (record === undefined) return undefined
      const named = known.get(identifier) ?? namedIn(record)
      known.set(identifier, named)
      return named
    }
  }
}
