/**
 * The outline of a story: what lists, dates, totals and addresses are made from.
 *
 *     8c174977fcf6   "Russian military personnel arrive", TASS, 2019-03-28?, /stories/russian-…/
 *
 * It is all that is read of most stories when one comes to a large archive; whatever shows a
 * story, or compares it with another, asks for the whole of it.
 */

import type {ArchivedStory} from './archive.ts'
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
  const {headline, abstract, byline, publisher, outlet, event, inLanguage} = story
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
    ...(place === undefined ? {} : {dateline: {place}}),
    entities,
    editorial
  }
}
