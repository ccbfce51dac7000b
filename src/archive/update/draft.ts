/**
 * A draft: the state of before while it becomes the next one.
 *
 * Records are replaced, never changed, so that whatever is not touched is shared with the
 * state of before, and what differs can be told by comparing the two.
 */

import {isDeepStrictEqual} from 'node:util'
import type {ArchivedStory} from '../../model/archive.ts'
import type {StoryId} from '../../model/identifiers.ts'
import type {Description} from '../../model/schema/description.ts'
import {type Parts, withParts} from '../derived.ts'
import type {Naming} from '../entities/naming.ts'
import type {Sources} from '../sources.ts'
import {type ArchiveState, namedIn, type StoryRecord} from '../state.ts'

/** The state of before, and the stories as they will be. */
export interface Draft {
  readonly before: ArchiveState
  readonly stories: Map<StoryId, StoryRecord>
  readonly description: Description
  readonly sources: Sources
}

/** Put other parts into a story; tells whether that made a difference. */
export function patch({stories}: Draft, identifier: StoryId, parts: Parts): boolean {
  const record = stories.get(identifier)
  if (record === undefined) return false
  const differs = (Object.keys(parts) as (keyof Parts)[]).some(
    key => !isDeepStrictEqual(record.story[key], parts[key])
  )
  if (differs) stories.set(identifier, {...record, story: withParts(record.story, parts)})
  return differs
}

/** The stories of a draft that are there, of these. */
export function storiesIn({stories}: Draft, identifiers: Iterable<StoryId>): ArchivedStory[] {
  return [...new Set(identifiers)].flatMap(identifier => stories.get(identifier)?.story ?? [])
}

/** What the stories of a draft name. */
export function namingIn({stories}: Draft): Naming {
  const known = new Map<StoryId, ReturnType<typeof namedIn>>()
  return {
    get: identifier => {
      const record = stories.get(identifier)
      if (record === undefined) return undefined
      const named = known.get(identifier) ?? namedIn(record)
      known.set(identifier, named)
      return named
    }
  }
}
