/**
 * What stands around a story: whom it names, quotes and cites, and the stories close to it,
 * each with the reason.
 */

import type {ArchivedStory} from '../../model/archived-story.ts'
import type {EntityType} from '../../model/entity.ts'
import type {Relation} from '../../model/event.ts'
import type {Context} from '../context.ts'
import {paths} from '../urls.ts'
import {entityFinder, type FindEntity, nameOf} from './names.ts'
import {lineOf} from './printed.ts'
import {storyItem} from './story-item.ts'
import type {StoryView} from './story-pages.ts'
import type {Trail} from './types.ts'

/** Most of each thing beside a story. */
const most = {names: 100, stories: 6}

/** Relations that the heading above the story does not say. */
const textual: ReadonlySet<Relation> = new Set(['copy', 'update', 'wire-copy'])

/** The parts of a story's page that lead to others. */
type Around = Pick<
  StoryView,
  'people' | 'organizations' | 'places' | 'quotations' | 'sameEvent' | 'related' | 'sources'
>

/**
 * What stands around a story; a key is missing when there is nothing.
 *
 * @param paragraphs The capture lines on which its paragraphs start; none while they do not matter.
 */
export function aroundStory(
  context: Context,
  archived: ArchivedStory,
  paragraphs: readonly number[]
): Around {
  const find = entityFinder(context, archived)
  const named = (type: EntityType) => mentionsOf(context, archived, type, find)
  const [people, organizations, places] = [named('Person'), named('Organization'), named('Place')]
  const isOpen = context.accessOf(archived) === 'full'
  const quotations = isOpen ? quotationsOf(context, archived, paragraphs, find) : []
  const sources = sourcesOf(context, archived)
  const sameEvent = sameEventOf(context, archived)
  const related = relatedOf(context, archived, false)
  return {
    ...(people.length === 0 ? {} : {people}),
    ...(organizations.length === 0 ? {} : {organizations}),
    ...(places.length === 0 ? {} : {places}),
    ...(quotations.length === 0 ? {} : {quotations}),
    ...(sources.length === 0 ? {} : {sources}),
    ...(sameEvent === undefined ? {} : {sameEvent}),
    ...(related.length === 0 ? {} : {related})
  }
}

/** The names of one type, as this story prints them, with what it calls them. */
function mentionsOf(
  context: Context,
  archived: ArchivedStory,
  type: EntityType,
  find: FindEntity
): (Trail & {readonly role?: string})[] {
  return archived.mentions
    .filter(mention => mention.type === type)
    .slice(0, most.names)
    .map(mention => {
      const entity = find(mention)
      return {
        ...(entity === undefined ? {} : nameOf(context, entity)),
        text: mention.name,
        ...(mention.jobTitle === undefined ? {} : {role: mention.jobTitle})
      }
    })
}

/** Quotations by speaker, those without one left out; each leads to its paragraph. */
function quotationsOf(
  context: Context,
  archived: ArchivedStory,
  paragraphs: readonly number[],
  find: FindEntity
): NonNullable<StoryView['quotations']> {
  const speakers = new Set(archived.quotations.flatMap(({speaker}) => speaker?.name ?? []))
  return [...speakers].map(name => {
    const entity = find({type: 'Person', name}) ?? find({type: 'Organization', name})
    return {
      speaker: {...(entity === undefined ? {} : nameOf(context, entity)), text: name},
      words: archived.quotations
        .filter(({speaker}) => speaker?.name === name)
        .map(({text, line = 0}) => {
          const number = paragraphs.findLastIndex(start => start <= line) + 1
          return {text, ...(number === 0 ? {} : {href: `#p${number}`})}
        })
    }
  })
}

/** Whom the story cites, as printed. */
function sourcesOf(context: Context, archived: ArchivedStory): Trail[] {
  const {citedSources = []} = archived
  return citedSources.map(({text, line}) => {
    const {href} = lineOf(context, archived, line).line ?? {}
    return {text, ...(href === undefined ? {} : {href})}
  })
}

/** The other stories of its event, and the page where they stand side by side. */
function sameEventOf(context: Context, archived: ArchivedStory): StoryView['sameEvent'] {
  const event = archived.event === undefined ? undefined : context.events.get(archived.event)
  if (event === undefined) return undefined
  const close = relatedOf(context, archived, true)
  const known = new Set(close.map(({story}) => story.href))
  const others = event.stories
    .filter(id => id !== archived.identifier)
    .flatMap(id => context.story(id) ?? [])
    .map(story => ({story: storyItem(context, story)}))
    .filter(({story}) => !known.has(story.href))
  return {
    stories: [...close, ...others].slice(0, most.stories),
    more: {
      href: context.urls.href(paths.event(event.identifier)),
      text: context.labels.text('event.sideBySide')
    }
  }
}

/** Related stories with the reason: those of its event, or those of none. */
function relatedOf(
  context: Context,
  {related, event}: ArchivedStory,
  isSame: boolean
): NonNullable<StoryView['related']>[number][] {
  return related
    .flatMap(({story: id, relation, because}) => {
      const story = context.story(id)
      if (story === undefined) return []
      const isOfEvent = event !== undefined && story.event === event
      if (isOfEvent !== isSame) return []
      return [
        {
          story: storyItem(context, story),
          ...(textual.has(relation)
            ? {relation: context.labels.text(`relations.${relation}`)}
            : {}),
          because: context.labels.reason(because)
        }
      ]
    })
    .slice(0, most.stories)
}
