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
import type {Event} from './event.ts'
import type {Evidence} from './evidence.ts'
import type {Dateline} from './story.ts'

/** Fields that an outline has as the story has them. */
type Kept =
  | 'identifier'
  | 'path'
  | 'slug'
  | 'shortId'
  | 'kind'
  | 'headline'
  | 'abstract'
  | 'byline'
  | 'outlet'
  | 'topics'
  | 'date'
  | 'dateCertainty'
  | 'bounds'
  | 'event'
  | 'inLanguage'
  | 'direction'
  | 'editorial'
  | 'publisher'
  | 'entities'

/** The outline of a story; every story is one. */
export interface StoryOutline extends Pick<ArchivedStory, Kept> {
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
