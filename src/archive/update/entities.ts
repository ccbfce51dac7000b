/**
 * Collect the entities and speakers that the changes touch.
 *
 *     a story more names Oslo, which 300 do   Oslo is collected from its tally and this story
 *     one of three that name Ida Lund is gone  she is collected from the other two
 */

import {isDeepStrictEqual} from 'node:util'
import type {Speaker} from '../../model/archive.ts'
import type {Entity, EntityId} from '../../model/entity.ts'
import {mapWith} from '../../model/fetched-map.ts'
import type {StoryId} from '../../model/identifiers.ts'
import {byText} from '../../model/order.ts'
import {type EntityOutline, toEntityOutline} from '../../model/outline.ts'
import {type CollectedEntity, collectEntities, collectMore} from '../entities/collect.ts'
import type {Naming} from '../entities/naming.ts'
import {commonnessOf} from '../events/common-names.ts'
import {byEntry, withEntries} from '../in-order.ts'
import {byNameOfSpeaker, collectSpeakers, speakerKey} from '../speakers.ts'
import {lookUp, namedIn, type StoryRecord} from '../state.ts'
import type {Tally} from '../tally.ts'
import {type Draft, orderIn, putBack, sharesIn, storiesIn} from './draft.ts'

/** The entities, and which of them differ. */
export interface Recollected {
  readonly entities: ReadonlyMap<EntityId, Entity>
  /** The same in outline. */
  readonly names: ReadonlyMap<EntityId, EntityOutline>
  /** Those that were collected again, or are no more. */
  readonly again: ReadonlySet<EntityId>
  /** Those that show themselves differently in events and reasons. */
  readonly restyled: ReadonlySet<EntityId>
  /** The tallies of those that were collected again. */
  readonly tallies: ReadonlyMap<EntityId, Tally | undefined>
}

/**
 * Collect the entities of these stories again.
 *
 * @param touched stories that name something else, stand elsewhere, are new or gone
 */
export function recollectEntities(
  draft: Draft,
  touched: ReadonlySet<StoryId>,
  naming: Naming
): Recollected {
  const {before, description} = draft
  const {was, is} = sharesIn(draft, touched, ({story}) => story.entities)
  const collectAgain = (identifier: EntityId): CollectedEntity | undefined => {
    const [entity, tally] = [before.entities.get(identifier), before.tallies.get(identifier)]
    const own = is.get(identifier) ?? []
    if (entity && tally && !was.has(identifier)) {
      const more = storiesIn(draft, [...own].sort(orderIn(draft)))
      return collectMore({entity, tally}, more, orderIn(draft), {naming, description})
    }
    const stories = storiesIn(draft, putBack(draft, entity?.stories ?? [], touched, own))
    return collectEntities(stories, naming, description, one => one === identifier)[0]
  }
  const again = new Map(
    [...new Set([...was.keys(), ...is.keys()])].map(entity => [entity, collectAgain(entity)])
  )
  const found = new Map([...again].map(([identifier, one]) => [identifier, one?.entity]))
  const changed = differing(before.entities, found)
  const entities = withEntries(before.entities, changed, () => byText)
  return {
    entities,
    names: mapWith(
      before.names,
      new Map([...changed].map(([entity, is]) => [entity, is && toEntityOutline(is)])),
      [...entities.keys()]
    ),
    again: new Set(again.keys()),
    restyled: new Set(
      [...found.keys()].filter(entity => isRestyled(before.entities.get(entity), found.get(entity)))
    ),
    tallies: new Map([...again].map(([identifier, one]) => [identifier, one?.tally]))
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

/** The speakers, and which of them were collected again, or are no more. */
export interface RecollectedSpeakers {
  readonly speakers: ReadonlyMap<string, Speaker>
  readonly again: ReadonlySet<string>
}

/** Collect the speakers whom these stories quote, and those who have another name, again. */
export function recollectSpeakers(
  draft: Draft,
  touched: ReadonlySet<StoryId>,
  {entities, restyled}: Pick<Recollected, 'entities' | 'restyled'>,
  naming: Naming
): RecollectedSpeakers {
  const {speakers} = draft.before
  const {was, is} = sharesIn(draft, touched, speakersOf)
  const again = new Set<string>([
    ...[...restyled].filter(entity => speakers.has(entity)),
    ...was.keys(),
    ...is.keys()
  ])
  const found = new Map(
    [...again].map(key => {
      const before = new Set(speakers.get(key)?.quotations.map(({story}) => story))
      const stories = storiesIn(draft, putBack(draft, [...before], touched, is.get(key) ?? []))
      return [key, collectSpeakers(stories, naming, lookUp(entities), one => one === key).get(key)]
    })
  )
  return {
    speakers: withEntries(speakers, differing(speakers, found), byEntry(byNameOfSpeaker)),
    again
  }
}

function speakersOf(record: StoryRecord): string[] {
  const {quotations} = record.story
  if (quotations.length === 0) return []
  const named = namedIn(record)
  return quotations.flatMap(quotation => speakerKey(quotation, named) ?? [])
}

/** The entries that differ from those of before. */
function differing<Key, Value>(
  before: ReadonlyMap<Key, Value>,
  found: ReadonlyMap<Key, Value | undefined>
): ReadonlyMap<Key, Value | undefined> {
  return new Map([...found].filter(([key, is]) => !isDeepStrictEqual(before.get(key), is)))
}
