/**
 * Find what several stories name, and what only one outlet does.
 */

import type {Entity, EntityId} from '../../model/entity.ts'
import type {OnlyIn} from '../../model/event.ts'
import type {Slug, StoryId} from '../../model/identifiers.ts'
import {byText} from '../../model/order.ts'
import type {Naming} from '../entities/naming.ts'

/** An entity and how many of the stories name it. */
export interface CommonName {
  readonly entity: Entity
  readonly count: number
}

const typeOrder = ['Person', 'Organization', 'Place'] as const

/**
 * What two or more of the stories name: what most of them name first, then people, then what
 * few stories of the archive name, then what is named most often.
 */
export function commonNames(
  stories: readonly StoryId[],
  naming: Naming,
  entityOf: (identifier: EntityId) => Entity
): CommonName[] {
  const times = new Map<EntityId, number>()
  for (const {entity, mention} of stories.flatMap(story => naming.get(story) ?? [])) {
    times.set(entity, (times.get(entity) ?? 0) + (mention.count ?? 1))
  }
  return [...countNames(stories, naming)]
    .filter(([, count]) => count > 1)
    .map(([identifier, count]) => ({entity: entityOf(identifier), count}))
    .sort(
      (a, b) =>
        b.count - a.count ||
        typeOrder.indexOf(a.entity.type) - typeOrder.indexOf(b.entity.type) ||
        Number(a.entity.country !== undefined) - Number(b.entity.country !== undefined) ||
        commonnessOf(a.entity) - commonnessOf(b.entity) ||
        (times.get(b.entity.identifier) ?? 0) - (times.get(a.entity.identifier) ?? 0) ||
        byText(a.entity.identifier, b.entity.identifier)
    )
}

/** How many stories name an entity, in doublings: one more hardly ever changes it. */
export function commonnessOf({stories}: Entity): number {
  return 32 - Math.clz32(stories.length)
}

/** What the stories of one outlet name and no other story does; empty for one outlet. */
export function namedOnlyIn(
  stories: readonly StoryId[],
  naming: Naming,
  outletOf: (story: StoryId) => Slug | undefined
): OnlyIn[] {
  const outlets = [...new Set(stories.flatMap(story => outletOf(story) ?? []))]
  if (outlets.length < 2) return []
  return outlets.flatMap(outlet => {
    const own = stories.filter(story => outletOf(story) === outlet)
    const others = countNames(
      stories.filter(story => outletOf(story) !== outlet),
      naming
    )
    const entities = [...countNames(own, naming).keys()].filter(entity => !others.has(entity))
    return entities.length === 0 ? [] : [{outlet, entities}]
  })
}

/** How many stories name each entity, in the order in which they are first named. */
function countNames(stories: readonly StoryId[], naming: Naming): Map<EntityId, number> {
  const counts = new Map<EntityId, number>()
  for (const story of stories) {
    for (const entity of new Set(naming.get(story)?.map(named => named.entity))) {
      counts.set(entity, (counts.get(entity) ?? 0) + 1)
    }
  }
  return counts
}
