/**
 * Which entities are worth a page of their own, and a value of a search filter.
 *
 *     2 stories              Diosdado Cabello, in Press TV and in TASS
 *     1 story, quoted in it  John Bolton; only while the archive is small
 *
 * In a large archive a name that stands once or twice leads nowhere that search does not.
 */

import type {EntityId} from './entity.ts'
import type {Listed} from './listed.ts'
import type {EntityOutline} from './outline.ts'

/** From these numbers of stories on, an entity needs more stories than before. */
const steps = [
  {beyond: 50_000, fewest: 5},
  {beyond: 5_000, fewest: 3},
  {beyond: 0, fewest: 2}
] as const

/** The entities worth a page, in their order. */
export function worthyEntities({
  stories,
  entities,
  speakers
}: Listed): Map<EntityId, EntityOutline> {
  const {fewest = 2} = steps.find(({beyond}) => stories.length > beyond) ?? {}
  const quoted = new Set(fewest === 2 ? speakers.flatMap(({entity}) => entity ?? []) : [])
  return new Map(
    entities
      .filter(({identifier, stories: {length}}) => length >= fewest || quoted.has(identifier))
      .map(entity => [entity.identifier, entity])
  )
}
