/**
 * List for each story the others that a reader of it may want, with the reason.
 *
 *     TASS   same event   both name Maria Zakharova, Diosdado Cabello and 6 more
 *
 * The stories of its event come first, by how alike they are, then others alike.
 */

import type {Entity, EntityId} from '../model/entity.ts'
import type {Related, Relation} from '../model/event.ts'
import type {StoryId} from '../model/identifiers.ts'
import {byText} from '../model/order.ts'
import type {Naming} from './entities/naming.ts'
import {commonNames} from './events/common-names.ts'
import type {Described} from './events/describe.ts'
import type {Pair} from './events/index.ts'
import {enumerate} from './events/words.ts'

/** Stories told of, at most. */
const limit = 8

/** What each relation is called where a name is not the reason. */
const becauseOf: Readonly<Record<Relation, string>> = {
  copy: 'prints the same text',
  update: 'prints mostly the same text',
  'wire-copy': 'prints mostly the same text in another outlet',
  'same-event': 'reports the same event',
  related: 'is about much the same'
}

/** A story that may be told of. */
interface Candidate {
  readonly story: StoryId
  readonly relation: Relation
  readonly likeness: number
}

/** The related stories of each story. */
export function relatedStories(
  described: readonly Described[],
  pairs: readonly Pair[],
  naming: Naming,
  entityOf: (identifier: EntityId) => Entity
): Map<StoryId, Related[]> {
  const candidates = new Map<StoryId, Map<StoryId, Candidate>>()
  const put = (from: StoryId, candidate: Candidate): void => {
    const known = candidates.get(from) ?? new Map<StoryId, Candidate>()
    candidates.set(from, known.set(candidate.story, candidate))
  }
  const likeness = new Map(
    pairs.map(pair => [keyOf(pair.one.identifier, pair.other.identifier), pair.likeness])
  )
  for (const {one, other, likeness: value} of pairs) {
    put(one.identifier, {story: other.identifier, relation: 'related', likeness: value})
    put(other.identifier, {story: one.identifier, relation: 'related', likeness: value})
  }
  for (const {event, comparison} of described) {
    const value = (one: StoryId, other: StoryId): number => likeness.get(keyOf(one, other)) ?? 0
    for (const one of event.stories) {
      for (const other of event.stories) {
        if (one !== other) {
          put(one, {story: other, relation: 'same-event', likeness: value(one, other)})
        }
      }
    }
    for (const {older, newer, relation} of comparison.kinships) {
      put(older, {story: newer, relation, likeness: value(older, newer)})
      put(newer, {story: older, relation, likeness: value(older, newer)})
    }
  }
  return new Map(
    [...candidates].map(([story, found]) => [
      story,
      [...found.values()]
        .sort(closestFirst)
        .slice(0, limit)
        .map(({story: other, relation}) => ({
          story: other,
          relation,
          because: reason(story, other, relation, naming, entityOf)
        }))
    ])
  )
}

function closestFirst(left: Candidate, right: Candidate): number {
  const [a, b] = [left, right].map(({relation}) => Number(relation === 'related'))
  return (a ?? 0) - (b ?? 0) || right.likeness - left.likeness || byText(left.story, right.story)
}

function reason(
  one: StoryId,
  other: StoryId,
  relation: Relation,
  naming: Naming,
  entityOf: (identifier: EntityId) => Entity
): string {
  if (relation !== 'same-event' && relation !== 'related') return becauseOf[relation]
  const names = commonNames([one, other], naming, entityOf)
    .filter(({entity}) => entity.country === undefined)
    .map(({entity}) => entity.name)
  return names.length === 0 ? becauseOf[relation] : `both name ${enumerate(names)}`
}

function keyOf(one: StoryId, other: StoryId): string {
  return one < other ? `${one} ${other}` : `${other} ${one}`
}
