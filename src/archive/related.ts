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
import {enumerate} from './events/words.ts'
import type {EventRecord, StoryLink} from './state.ts'

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

/** What relates stories. */
export interface Relations {
  readonly naming: Naming
  readonly entityOf: (identifier: EntityId) => Entity
  /** The stories a story is alike. */
  readonly linksOf: (story: StoryId) => readonly StoryLink[]
  /** The event a story reports. */
  readonly eventOf: (story: StoryId) => EventRecord | undefined
}

/** The stories related to one. */
export function relatedStories(story: StoryId, relations: Relations): Related[] {
  const {naming, entityOf} = relations
  return [...candidatesFor(story, relations).values()]
    .sort(closestFirst)
    .slice(0, limit)
    .map(({story: other, relation}) => ({
      story: other,
      relation,
      because: reason(story, other, relation, naming, entityOf)
    }))
}

function candidatesFor(
  story: StoryId,
  {linksOf, eventOf}: Relations
): ReadonlyMap<StoryId, Candidate> {
  const links = linksOf(story)
  const likeness = new Map(links.map(link => [link.story, link.likeness]))
  const candidates = new Map<StoryId, Candidate>()
  const put = (other: StoryId, relation: Relation): void => {
    candidates.set(other, {story: other, relation, likeness: likeness.get(other) ?? 0})
  }
  for (const link of links) put(link.story, 'related')
  const found = eventOf(story)
  for (const other of found?.event.stories ?? []) if (other !== story) put(other, 'same-event')
  for (const {older, newer, relation} of found?.kinships ?? []) {
    if (older === story) put(newer, relation)
    if (newer === story) put(older, relation)
  }
  return candidates
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
