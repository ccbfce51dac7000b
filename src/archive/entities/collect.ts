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
import {type Order, putAmong} from '../in-order.ts'
import {type Tally, tallyOf, withTally} from '../tally.ts'
import {namesLaidDown} from './known-names.ts'
import type {Naming} from './naming.ts'
import {preferredName} from './preferred-name.ts'

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

/** What the archive knows of an entity, and how often its names are met. */
export interface CollectedEntity {
  readonly entity: Entity
  /** Missing when few stories name it. */
  readonly tally: Tally | undefined
}

/** Finds the name that is laid down for an entity. */
type LaidDown = Pick<ReadonlyMap<EntityId, string>, 'get'>

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
): CollectedEntity[] {
  const laidDown = namesLaidDown(description)
  return [...gatherAll(stories, naming, isWanted)]
    .map(([identifier, {names, roles, ...found}]) =>
      toCollected(identifier, {...found, names, roles: [...roles.values()].reverse()}, laidDown)
    )
    .sort((a, b) => byText(a.entity.identifier, b.entity.identifier))
}

/**
 * An entity that more stories name, those that did before not looked at.
 *
 * @param more newest first
 */
export function collectMore(
  {entity, tally}: {readonly entity: Entity; readonly tally: Tally},
  more: readonly Source[],
  order: Order<StoryId>,
  {naming, description}: {readonly naming: Naming; readonly description: Description}
): CollectedEntity {
  const {identifier, stories, roles} = entity
  const own = gatherAll(more, naming, one => one === identifier).get(identifier)
  if (own === undefined) return {entity, tally}
  const found = {
    ...own,
    ...(entity.country === undefined ? {} : {country: entity.country}),
    names: withTally(own.names, tally),
    roles: oldestRoles([...roles, ...[...own.roles.values()].reverse()], order),
    stories: putAmong(stories, own.stories, order)
  }
  return toCollected(identifier, found, namesLaidDown(description))
}

function gatherAll(
  stories: readonly Source[],
  naming: Naming,
  isWanted: (entity: EntityId) => boolean
): Map<EntityId, Gathered> {
  const gathered = new Map<EntityId, Gathered>()
  for (const story of stories) {
    for (const {entity, mention} of naming.get(story.identifier) ?? []) {
      if (isWanted(entity)) gather(gathered, entity, mention, story)
    }
  }
  return gathered
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
    const role = {
      text,
      story: identifier,
      ...(outlet && {outlet}),
      ...(line === undefined ? {} : {line})
    }
    const key = keyOf(role)
    found.roles.delete(key)
    found.roles.set(key, role)
  }
}

/** A wording counts once an outlet. */
function keyOf({outlet, text}: Role): string {
  return `${outlet ?? ''} ${text.toLowerCase()}`
}

/** Of each wording of an outlet that of the oldest story; oldest first. */
function oldestRoles(roles: readonly Role[], order: Order<StoryId>): Role[] {
  const oldestFirst = [...roles].sort((a, b) => order(b.story, a.story))
  const found = new Map<string, Role>()
  for (const role of oldestFirst) if (!found.has(keyOf(role))) found.set(keyOf(role), role)
  return [...found.values()]
}

function rolesOf({roles, jobTitle, line}: Mention): readonly Pick<Role, 'text' | 'line'>[] {
  if (roles !== undefined) return roles
  return jobTitle === undefined ? [] : [{text: jobTitle, ...(line === undefined ? {} : {line})}]
}

/** What is known of an entity, its roles oldest first. */
type Known = Omit<Gathered, 'roles' | 'stories'> & Pick<Entity, 'roles' | 'stories'>

function toCollected(identifier: EntityId, found: Known, laidDown: LaidDown): CollectedEntity {
  const {type, names, roles, stories, country} = found
  const own = slug(identifier.slice(identifier.indexOf('/') + 1))
  const name = laidDown.get(identifier) ?? preferredName(found, own)
  const entity = {
    identifier,
    type,
    slug: own,
    name,
    aliases: [...names.keys()].filter(alias => alias !== name).sort(byText),
    ...(country === undefined ? {} : {country}),
    roles,
    stories
  }
  return {entity, tally: tallyOf(names, stories.length)}
}
