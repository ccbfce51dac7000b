/**
 * The outlines of stories and events: what lists, dates, totals and addresses are made from.
 *
 *     8c174977fcf6   "Russian military personnel arrive", TASS, 2019-03-28?, /stories/russian-…/
 *     planes-land-in-caracas-a3f1b2c   its title, its stories, who says the same in two of them
 *
 * It is all that is read of most of them when a story comes to a large archive; whatever shows one,
 * or compares it with another, asks for the whole of it.
 */

import type {ArchivedStory} from './archived-story.ts'
import type {Entity, Role} from './entity.ts'
import type {Event} from './event.ts'
import type {Evidence} from './evidence.ts'
import type {Dateline} from './story.ts'

/** The fields of an outline: as the story has them, but for two of which one part is kept. */
export const fieldsOfOutline = {
  identifier: true,
  path: true,
  slug: true,
  shortId: true,
  kind: true,
  headline: true,
  abstract: true,
  byline: true,
  outlet: true,
  topics: true,
  date: true,
  dateCertainty: true,
  dateEvidence: true,
  bounds: true,
  event: true,
  inLanguage: true,
  direction: true,
  dateline: true,
  editorial: true,
  publisher: true,
  entities: true
} as const satisfies Partial<Record<keyof ArchivedStory, true>>

/** The outline of a story; every story is one. */
export interface StoryOutline
  extends Pick<ArchivedStory, Exclude<keyof typeof fieldsOfOutline, 'dateline' | 'dateEvidence'>> {
  readonly dateline?: Pick<Dateline, 'place'>
  readonly dateEvidence?: Pick<Evidence, 'certainty'>
}

/** The outline of a story, and nothing else of it. */
export function toOutline(story: ArchivedStory): StoryOutline {
  const {identifier, path, slug, shortId, kind, topics, entities, editorial} = story
  const {headline, abstract, byline, publisher, outlet, event, inLanguage, direction} = story
  const {date, dateCertainty, bounds} = story
  const {place} = story.dateline ?? {}
  const {certainty} = story.dateEvidence ?? {}
  return {
    identifier,
    path,
    slug,
    shortId,
    kind,
    ...(headline === undefined ? {} : {headline}),
    ...(abstract === undefined ? {} : {abstract}),
    ...(byline === undefined ? {} : {byline}),
    ...(publisher === undefined ? {} : {publisher}),
    ...(outlet === undefined ? {} : {outlet}),
    topics,
    ...(date === undefined ? {} : {date}),
    ...(dateCertainty === undefined ? {} : {dateCertainty}),
    ...(certainty === undefined ? {} : {dateEvidence: {certainty}}),
    ...(bounds === undefined ? {} : {bounds}),
    ...(event === undefined ? {} : {event}),
    ...(inLanguage === undefined ? {} : {inLanguage}),
    direction,
    ...(place === undefined ? {} : {dateline: {place}}),
    entities,
    editorial
  }
}

/** The outline of an event; every event is one. */
export type EventOutline = Pick<Event, 'identifier' | 'title' | 'stories' | 'speakers'>

/** The outline of an event, and nothing else of it. */
export function toEventOutline({identifier, title, stories, speakers}: Event): EventOutline {
  return {identifier, title, stories, speakers}
}

/** The outline of a person, an organisation or a place; every entity is one. */
export interface EntityOutline
  extends Pick<Entity, 'identifier' | 'type' | 'slug' | 'name' | 'aliases'> {
  /** The first, if it has any. */
  readonly roles: readonly Pick<Role, 'text'>[]
  /** How many name it. */
  readonly stories: {readonly length: number}
}

/** The fields of the outline of an entity. */
export const fieldsOfEntityOutline = {
  identifier: true,
  type: true,
  slug: true,
  name: true,
  aliases: true,
  roles: true,
  stories: true
} as const satisfies Record<keyof EntityOutline, true>

/** The outline of an entity, and nothing else of it. */
export function toEntityOutline(entity: Entity): EntityOutline {
  const {identifier, type, slug, name, aliases, roles, stories} = entity
  const [role] = roles
  return {
    identifier,
    type,
    slug,
    name,
    aliases,
    roles: role === undefined ? [] : [{text: role.text}],
    stories: {length: stories.length}
  }
}
