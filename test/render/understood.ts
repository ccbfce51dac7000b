/**
 * An archive that understands, made by hand: entities by the very names that stories mention,
 * speakers by the names in quotations, and the events that a test lays down. So the tests of
 * pages say what pages do, whatever the archive finds.
 */

import {lookUp} from '../../src/archive/state.ts'
import type {Archive, Speaker} from '../../src/model/archive.ts'
import type {ArchivedStory} from '../../src/model/archived-story.ts'
import {type Entity, type EntityType, entityId} from '../../src/model/entity.ts'
import {type Event, speakersOf as speakersIn} from '../../src/model/event.ts'
import {type StoryId, slug, storyId} from '../../src/model/identifiers.ts'
import type {Site} from '../../src/render/context.ts'

/** What a test lays down of an event; the rest is empty. */
export type EventExample = Partial<Event> & {
  /** Paths of its captures, oldest first. */
  readonly captures: readonly string[]
  readonly title: string
}

/** The site with an archive that knows what its stories share. */
export function understood(site: Site, events: readonly EventExample[] = []): Site {
  const {archive, archivedOf} = site
  const eventOf = new Map<StoryId, EventExample>(
    events.flatMap(event => event.captures.map(path => [storyId(path), event]))
  )
  const stories = archive.stories.map(({identifier}): ArchivedStory => {
    const story = archivedOf(identifier)
    const event = eventOf.get(story.identifier)
    const named = story.mentions.map(({type, name}) => entityId(type, slug(name)))
    return {
      ...story,
      entities: [...new Set(named)],
      ...(event === undefined ? {} : {event: slug(event.title)}),
      related: (event?.captures ?? [])
        .map(path => storyId(path))
        .filter(id => id !== story.identifier)
        .map(id => ({story: id, relation: 'same-event', because: 'both name the river'}))
    }
  })
  const whole = events.map(eventFrom)
  const entities = entitiesOf(stories)
  const understoodArchive: Archive = {
    ...archive,
    stories,
    entities,
    speakers: speakersOf(stories),
    events: whole
  }
  return {
    ...site,
    archive: understoodArchive,
    archivedOf: lookUp(new Map(stories.map(story => [story.identifier, story]))),
    entityOf: lookUp(new Map(entities.map(entity => [entity.identifier, entity]))),
    eventOf: lookUp(new Map(whole.map(one => [one.identifier, one])))
  }
}

function eventFrom({captures, title, statements = [], ...event}: EventExample): Event {
  return {
    identifier: slug(title),
    title,
    stories: captures.map(path => storyId(path)),
    reasons: ['both name Ana Petrović', 'published within 2 days'],
    statements,
    speakers: speakersIn(statements),
    sharedPassages: [],
    entities: [],
    onlyIn: [],
    ...event
  }
}

/** The event of two stories of `everything`, with all that an event can have. */
export function flood(): EventExample {
  const press = {story: storyId('press.txt'), line: 3}
  const wire = {story: storyId('wire.txt'), line: 3}
  return {
    captures: ['press.txt', 'wire.txt', 'facts.txt'],
    title: 'River rises after week of rain',
    entities: [entityId('Person', slug('Ana Petrović')), entityId('Place', slug('Novi Sad'))],
    statements: [
      {
        speaker: 'Ana Petrović',
        entity: entityId('Person', slug('Ana Petrović')),
        passages: [
          {
            ...press,
            text: 'We have never seen it so high',
            wordings: [
              {text: 'We have never seen it ', differs: true},
              {text: 'so high', differs: false}
            ]
          },
          {
            ...wire,
            text: 'It has never been so high here',
            wordings: [
              {text: 'It has never been ', differs: true},
              {text: 'so high', differs: false},
              {text: ' here', differs: true}
            ]
          }
        ]
      }
    ],
    sharedPassages: [
      {
        text: 'the river rose by two metres overnight after rain',
        words: 9,
        passages: [
          {...press, text: 'the river rose by two metres overnight after rain'},
          {...wire, text: 'the river rose by two metres overnight after rain'}
        ]
      }
    ],
    onlyIn: [{outlet: slug('Danube Post'), entities: [entityId('Place', slug('Named once'))]}]
  }
}

function entitiesOf(stories: readonly ArchivedStory[]): Entity[] {
  const names = new Map<string, {type: EntityType; name: string}>()
  for (const {mentions} of stories) {
    for (const {type, name} of mentions) names.set(entityId(type, slug(name)), {type, name})
  }
  return [...names.values()].map(({type, name}) => ({
    identifier: entityId(type, slug(name)),
    type,
    slug: slug(name),
    name,
    aliases: [],
    roles: rolesOf(stories, name),
    stories: stories
      .filter(({mentions}) => mentions.some(mention => mention.name === name))
      .map(({identifier}) => identifier)
  }))
}

function rolesOf(stories: readonly ArchivedStory[], name: string): Entity['roles'] {
  return stories.flatMap(({identifier, outlet, mentions}) =>
    mentions.flatMap(mention =>
      mention.name !== name || mention.jobTitle === undefined
        ? []
        : [{text: mention.jobTitle, story: identifier, ...(outlet && {outlet})}]
    )
  )
}

function speakersOf(stories: readonly ArchivedStory[]): Speaker[] {
  const quotations = stories.flatMap(({identifier, quotations: ofStory}) =>
    ofStory.map(quotation => ({...quotation, story: identifier}))
  )
  const names = [...new Set(quotations.flatMap(({speaker}) => speaker?.name ?? []))].sort()
  return names.map(name => ({
    name,
    entity: entityId('Person', slug(name)),
    quotations: quotations.filter(({speaker}) => speaker?.name === name)
  }))
}
