/**
 * What the stories share, as far as the site may say it.
 *
 *     a withdrawn story      →  no entity, event or speaker knows it
 *     a story by its facts   →  it is named and counted; its words, quotations too, stay out
 *
 * Pages, data and search take it from here, so that none shows more than the others. An
 * event that is left with one story is none.
 */

import type {Access} from './access.ts'
import type {Archive, Speaker} from './archive.ts'
import type {Entity, EntityId} from './entity.ts'
import {type Event, type Passage, speakersOf} from './event.ts'
import type {StoryId} from './identifiers.ts'
import type {EventOutline, StoryOutline} from './outline.ts'

/** The shared part of an archive. */
export type Listed = Pick<Archive, 'stories' | 'entities' | 'events' | 'speakers'>

/** Whether a story is listed, and whether its words are shown. */
interface Rights {
  isListed(story: StoryId): boolean
  isOpen(story: StoryId): boolean
}

/**
 * The archive without what may not be listed.
 *
 * @param entityOf an entity of it, not in outline but whole
 */
export function listedOnly(
  archive: Archive,
  accessOf: (story: StoryOutline) => Access,
  entityOf: (entity: EntityId) => Entity
): Listed {
  // Most archives show all they have.
  if (archive.stories.every(story => accessOf(story) === 'full')) return archive
  const rights = rightsIn(archive, accessOf)
  const entities = archive.entities.flatMap(({identifier}) =>
    listedEntity(entityOf(identifier), rights)
  )
  const headlines = new Map(archive.stories.map(story => [story.identifier, story.headline]))
  return {
    stories: archive.stories.filter(({identifier}) => rights.isListed(identifier)),
    entities,
    events: archive.events.flatMap(event => listedEvent(event, rights, headlines)),
    speakers: archive.speakers.flatMap(speaker => listedSpeaker(speaker, rights))
  }
}

/** Leaves of a whole entity what may be said of it, if anything may. */
export function listedEntity(entity: Entity, {isListed}: Pick<Rights, 'isListed'>): Entity[] {
  if (entity.stories.every(isListed)) return [entity]
  const stories = entity.stories.filter(isListed)
  if (stories.length === 0) return []
  return [{...entity, stories, roles: entity.roles.filter(({story}) => isListed(story))}]
}

function listedSpeaker(speaker: Speaker, {isOpen}: Rights): Speaker[] {
  const quotations = speaker.quotations.filter(({story}) => isOpen(story))
  return quotations.length === 0 ? [] : [{...speaker, quotations}]
}

function listedEvent(
  event: EventOutline,
  {isListed, isOpen}: Rights,
  headlines: ReadonlyMap<StoryId, string | undefined>
): EventOutline[] {
  if (event.stories.every(isOpen)) return [event]
  const stories = event.stories.filter(isListed)
  if (stories.length < 2) return []
  const spoken = stories.flatMap(story => headlines.get(story) ?? [])
  const title = spoken.includes(event.title) ? event.title : (spoken[0] ?? '')
  const {identifier, speakers} = event
  return [{identifier, title, stories, speakers}]
}

/**
 * Leaves of whole events what may be said of them.
 *
 * @param listed what of the archive may be said, as {@link listedOnly} gives it
 */
export function listedWhole(
  archive: Archive,
  listed: Listed,
  accessOf: (story: StoryOutline) => Access
): (event: Event, outline: EventOutline) => Event {
  if (listed.stories === archive.stories) return event => event
  const {isOpen} = rightsIn(archive, accessOf)
  const known = new Set(listed.entities.map(({identifier}) => identifier))
  const named = (entities: readonly EntityId[]) => entities.filter(id => known.has(id))
  const open = <T extends {readonly passages: readonly Passage[]}>(shared: readonly T[]): T[] =>
    shared.filter(({passages}) => passages.every(({story}) => isOpen(story)))
  return (event, {title, stories}) => {
    if (event.stories.every(isOpen)) return event
    const statements = open(event.statements)
    return {
      ...event,
      title,
      stories,
      statements,
      speakers: speakersOf(statements),
      sharedPassages: open(event.sharedPassages),
      entities: named(event.entities),
      onlyIn: event.onlyIn.map(only => ({...only, entities: named(only.entities)}))
    }
  }
}

function rightsIn({stories}: Archive, accessOf: (story: StoryOutline) => Access): Rights {
  const access = new Map(stories.map(story => [story.identifier, accessOf(story)]))
  return {
    isListed: story => (access.get(story) ?? 'none') !== 'none',
    isOpen: story => access.get(story) === 'full'
  }
}
