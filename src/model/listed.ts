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
import type {Event, Passage} from './event.ts'
import type {StoryId} from './identifiers.ts'
import type {StoryOutline} from './outline.ts'

/** The shared part of an archive. */
export type Listed = Pick<Archive, 'stories' | 'entities' | 'events' | 'speakers'>

/** Whether a story is listed, and whether its words are shown. */
interface Rights {
  isListed(story: StoryId): boolean
  isOpen(story: StoryId): boolean
}

/** The archive without what may not be listed. */
export function listedOnly(archive: Archive, accessOf: (story: StoryOutline) => Access): Listed {
  // Most archives show all they have.
  if (archive.stories.every(story => accessOf(story) === 'full')) return archive
  const access = new Map(archive.stories.map(story => [story.identifier, accessOf(story)]))
  const rights: Rights = {
    isListed: story => (access.get(story) ?? 'none') !== 'none',
    isOpen: story => access.get(story) === 'full'
  }
  const entities = archive.entities.flatMap(entity => listedEntity(entity, rights))
  const known = new Set(entities.map(({identifier}) => identifier))
  const headlines = new Map(archive.stories.map(story => [story.identifier, story.headline]))
  return {
    stories: archive.stories.filter(({identifier}) => rights.isListed(identifier)),
    entities,
    events: archive.events.flatMap(event => listedEvent(event, rights, known, headlines)),
    speakers: archive.speakers.flatMap(speaker => listedSpeaker(speaker, rights))
  }
}

function listedEntity(entity: Entity, {isListed}: Rights): Entity[] {
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
  event: Event,
  {isListed, isOpen}: Rights,
  known: ReadonlySet<EntityId>,
  headlines: ReadonlyMap<StoryId, string | undefined>
): Event[] {
  if (event.stories.every(isOpen)) return [event]
  const stories = event.stories.filter(isListed)
  if (stories.length < 2) return []
  const open = <T extends {readonly passages: readonly Passage[]}>(shared: readonly T[]): T[] =>
    shared.filter(({passages}) => passages.every(({story}) => isOpen(story)))
  const spoken = stories.flatMap(story => headlines.get(story) ?? [])
  const title = spoken.includes(event.title) ? event.title : (spoken[0] ?? '')
  return [
    {
      ...event,
      title,
      stories,
      statements: open(event.statements),
      sharedPassages: open(event.sharedPassages),
      entities: event.entities.filter(id => known.has(id)),
      onlyIn: event.onlyIn.map(only => ({
        ...only,
        entities: only.entities.filter(id => known.has(id))
      }))
    }
  ]
}
