/**
 * Collect the entities and speakers that the changes touch.
 */

import {isDeepStrictEqual} from 'node:util'
import type {Speaker} from '../../model/archive.ts'
import type {Entity, EntityId} from '../../model/entity.ts'
import type {StoryId} from '../../model/identifiers.ts'
import {byText} from '../../model/order.ts'
import {collectEntities} from '../entities/collect.ts'
import type {Naming} from '../entities/naming.ts'
import {commonnessOf} from '../events/common-names.ts'
import {collectSpeakers, inOrderOfNames, speakerKey} from '../speakers.ts'
import {lookUp, namedIn, type StoryRecord} from '../state.ts'
import {type Draft, storiesIn} from './draft.ts'

/** The entities, and those that show themselves differently in events and reasons. */
export interface Recollected {
  readonly entities: ReadonlyMap<EntityId, Entity>
  readonly restyled: ReadonlySet<EntityId>
}

/**
 * Collect the entities of these stories again.
 *
 * @param touched stories that name something else, stand elsewhere, are new or gone
 * @param inOrder all stories in the order of the archive
 */
export function recollectEntities(
  draft: Draft,
  touched: ReadonlySet<StoryId>,
  inOrder: readonly StoryId[],
  naming: Naming
): Recollected {
  const {before, description} = draft
  const wanted = new Set(versionsOf(draft, touched).flatMap(({story}) => story.entities))
  const needed = new Set(touched)
  for (const entity of wanted) {
    for (const story of before.entities.get(entity)?.stories ?? []) needed.add(story)
  }
  const stories = storiesIn(
    draft,
    inOrder.filter(story => needed.has(story))
  )
  const found = new Map(
    collectEntities(stories, naming, description, entity => wanted.has(entity)).map(
      entity => [entity.identifier, entity] as const
    )
  )
  return {
    entities: merged(before.entities, wanted, found, entries =>
      entries.sort(([a], [b]) => byText(a, b))
    ),
    restyled: new Set(
      [...wanted].filter(entity => isRestyled(before.entities.get(entity), found.get(entity)))
    )
  }
}

/** Whether events that name it may say so in other words, or in another order. */
function isRestyled(before: Entity | undefined, after: Entity | undefined): boolean {
  return (
    before !== undefined &&
    after !== undefined &&
    (before.name !== after.name ||
      before.country !== after.country ||
      commonnessOf(before) !== commonnessOf(after))
  )
}

/** Collect the speakers whom these stories quote, and those who have another name, again. */
export function recollectSpeakers(
  draft: Draft,
  touched: ReadonlySet<StoryId>,
  inOrder: readonly StoryId[],
  {entities, restyled, naming}: Recollected & {readonly naming: Naming}
): ReadonlyMap<string, Speaker> {
  const {before} = draft
  const wanted = new Set<string>([
    ...[...restyled].filter(entity => before.speakers.has(entity)),
    ...versionsOf(draft, touched).flatMap(speakersOf)
  ])
  if (wanted.size === 0) return before.speakers
  const needed = new Set(touched)
  for (const key of wanted) {
    for (const {story} of before.speakers.get(key)?.quotations ?? []) needed.add(story)
  }
  const stories = storiesIn(
    draft,
    inOrder.filter(story => needed.has(story))
  )
  const found = collectSpeakers(stories, naming, lookUp(entities), key => wanted.has(key))
  return merged(before.speakers, wanted, found, inOrderOfNames)
}

function speakersOf(record: StoryRecord): string[] {
  const {quotations} = record.story
  if (quotations.length === 0) return []
  const named = namedIn(record)
  return quotations.flatMap(quotation => speakerKey(quotation, named) ?? [])
}

/** The records of these stories, as they were and as they are. */
function versionsOf({before, stories}: Draft, touched: ReadonlySet<StoryId>): StoryRecord[] {
  return [...touched].flatMap(story =>
    [before.stories.get(story) ?? [], stories.get(story) ?? []].flat()
  )
}

/** What was before, with what was found in place of what was wanted; what is equal is kept. */
function merged<Key, Value>(
  before: ReadonlyMap<Key, Value>,
  wanted: Iterable<Key>,
  found: ReadonlyMap<Key, Value>,
  inOrder: (entries: [Key, Value][]) => [Key, Value][]
): ReadonlyMap<Key, Value> {
  const differing = [...wanted].filter(key => !isDeepStrictEqual(before.get(key), found.get(key)))
  if (differing.length === 0) return before
  const after = new Map(before)
  for (const key of differing) {
    const is = found.get(key)
    if (is === undefined) after.delete(key)
    else after.set(key, is)
  }
  return new Map(inOrder([...after]))
}
