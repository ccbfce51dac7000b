/**
 * Names of people, organisations and places, linked where they have a page.
 */

import type {ArchivedStory} from '../../model/archived-story.ts'
import type {EntityId, EntityType} from '../../model/entity.ts'
import type {EntityOutline} from '../../model/outline.ts'
import type {Mention} from '../../model/story.ts'
import type {Context} from '../context.ts'
import {paths} from '../urls.ts'
import type {Axis, Trail} from './types.ts'

/** The types of entity in the order of pages, with the axis of each. */
export const axisOfType = {
  Person: 'people',
  Organization: 'organizations',
  Place: 'places'
} as const satisfies Record<EntityType, Axis>

/** The types in that order. */
export const entityTypes: readonly EntityType[] = ['Person', 'Organization', 'Place']

/** Names of one type. */
export interface NamesOfType {
  readonly label: string
  readonly names: readonly Trail[]
}

/** The name, with a link if the entity has a page. */
export function nameOf({entities, urls}: Context, {identifier, name}: EntityOutline): Trail {
  const paged = entities.get(identifier)
  return {text: name, ...(paged === undefined ? {} : {href: urls.href(paths.entity(paged))})}
}

/** The name of a speaker, whether or not the archive knows more. */
export function speakerOf(context: Context, name: string, id: EntityId | undefined): Trail {
  const entity = id === undefined ? undefined : context.entity(id)
  return entity === undefined ? {text: name} : nameOf(context, entity)
}

/** Finds whom or what a mention of one story names, over the archive. */
export type FindEntity = (mention: Pick<Mention, 'type' | 'name'>) => EntityOutline | undefined

/** The names of one story, by all that they are called. */
export function entityFinder(context: Context, {entities}: ArchivedStory): FindEntity {
  const known = new Map<string, EntityOutline>()
  for (const id of entities) {
    const entity = context.entity(id)
    if (entity === undefined) continue
    for (const alias of entity.aliases) known.set(`${entity.type} ${alias}`, entity)
  }
  for (const id of entities) {
    const entity = context.entity(id)
    if (entity !== undefined) known.set(`${entity.type} ${entity.name}`, entity)
  }
  return ({type, name}) => known.get(`${type} ${name}`)
}

/** Names by type, in the order in which they come; types without a name are left out. */
export function namesByType(
  context: Context,
  ids: readonly EntityId[],
  most: number
): NamesOfType[] {
  const entities = ids.flatMap(id => context.entity(id) ?? [])
  return entityTypes.flatMap(type => {
    const names = entities.filter(entity => entity.type === type).slice(0, most)
    if (names.length === 0) return []
    return [
      {
        label: context.labels.text(`navigation.${axisOfType[type]}`),
        names: names.map(entity => nameOf(context, entity))
      }
    ]
  })
}
