/**
 * Put together what the archive knows of each person, organisation and place.
 *
 *     person/diosdado-cabello   "Diosdado Cabello", also "Cabello"
 *       vice president of Venezuela’s Socialist Party         Press TV
 *       president of Venezuela’s Constituent Assembly         TASS
 */

import type {Entity, EntityId, EntityType, Role} from '../../model/entity.ts'
import {type Slug, type StoryId, slug} from '../../model/identifiers.ts'
import {byText} from '../../model/order.ts'
import type {Description} from '../../model/schema/description.ts'
import type {Mention} from '../../model/story.ts'
import {nameSlug} from '../collections.ts'
import {namesLaidDown} from './known-names.ts'
import type {Naming} from './naming.ts'
import {personName} from './person-names.ts'

/** A story that names something, and where it came from. */
interface Source {
  readonly identifier: StoryId
  readonly outlet?: Slug
}

/** What is met of one entity. */
interface Gathered {
  readonly type: EntityType
  /** How often each name is met. */
  readonly names: Map<string, number>
  /** By outlet and wording; an older story replaces a newer one. */
  readonly roles: Map<string, Role>
  readonly stories: StoryId[]
  country?: string
}

/**
 * The entities, by type and slug.
 *
 * @param stories newest first
 * @param isWanted which of them; their stories are all that is needed then. @default all
 */
export function collectEntities(
  stories: readonly Source[],
  naming: Naming,
  description: Description,
  isWanted: (entity: EntityId) => boolean = () => true
): Entity[] {
  const gathered = new Map<EntityId, Gathered>()
  for (const story of stories) {
    for (const {entity, mention} of naming.get(story.identifier) ?? []) {
      if (isWanted(entity)) gather(gathered, entity, mention, story)
    }
  }
  const laidDown = namesLaidDown(description)
  return [...gathered]
    .map(([identifier, found]) => toEntity(identifier, found, laidDown.get(identifier)))
    .sort((a, b) => byText(a.identifier, b.identifier))
}

function gather(
  gathered: Map<EntityId, Gathered>,
  entity: EntityId,
  mention: Mention,
  {identifier, outlet}: Source
): void {
  const {type, name, aliases = [], country} = mention
  const found: Gathered = gathered.get(entity) ?? {
    type,
    names: new Map(),
    roles: new Map(),
    stories: []
  }
  gathered.set(entity, found)
  if (found.stories.at(-1) !== identifier) found.stories.push(identifier)
  for (const one of [name, ...aliases]) found.names.set(one, (found.names.get(one) ?? 0) + 1)
  if (country !== undefined) found.country = country
  for (const {text, line} of rolesOf(mention).toReversed()) {
    const key = `${outlet ?? ''} ${text.toLowerCase()}`
    found.roles.delete(key)
    found.roles.set(key, {
      text,
      story: identifier,
      ...(outlet && {outlet}),
      ...(line === undefined ? {} : {line})
    })
  }
}

function rolesOf({roles, jobTitle, line}: Mention): readonly Pick<Role, 'text' | 'line'>[] {
  if (roles !== undefined) return roles
  return jobTitle === undefined ? [] : [{text: jobTitle, ...(line === undefined ? {} : {line})}]
}

function toEntity(identifier: EntityId, found: Gathered, laidDown: string | undefined): Entity {
  const {type, names, roles, stories, country} = found
  const own = slug(identifier.slice(identifier.indexOf('/') + 1))
  const name = laidDown ?? preferredName(found, own)
  return {
    identifier,
    type,
    slug: own,
    name,
    aliases: [...names.keys()].filter(alias => alias !== name).sort(byText),
    ...(country === undefined ? {} : {country}),
    roles: [...roles.values()].reverse(),
    stories
  }
}

/**
 * The name met most often; of a person, among those in full; of a country the one that everybody
 * knows, if it is met: United States before America. What headlines and datelines print in
 * capitals, MISSISSIPPI, goes last: organisations alone are called by capitals, if by few.
 */
function preferredName({type, names, country}: Gathered, own: Slug): string {
  const [best] = [...names]
    .map(([name, count]) => ({
      name,
      count,
      fullness: type === 'Person' ? fullness(name) : 0,
      shouting: Number(isShouted(type, name)),
      official: Number(country !== undefined && nameSlug(name) === own)
    }))
    .sort(
      (a, b) =>
        b.fullness - a.fullness ||
        a.shouting - b.shouting ||
        b.official - a.official ||
        b.count - a.count ||
        byText(a.name, b.name)
    )
  return best?.name ?? ''
}

/** Longest name of an organisation that is written in capitals for being letters: `UNESCO`. */
const mostLetters = 8

function isShouted(type: EntityType, name: string): boolean {
  if (name !== name.toUpperCase() || name === name.toLowerCase()) return false
  return type !== 'Organization' || name.length > mostLetters
}

function fullness(name: string): number {
  return ['family', 'initial', 'full'].indexOf(personName(name).form)
}
