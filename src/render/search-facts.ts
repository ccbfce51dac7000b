/**
 * What the search says besides the texts of stories: their links, their dates in the same words
 * as on the pages, and the names that have a page of their own.
 *
 *     urlOf(tass)    → '/x/stories/russia-confirms-a1b2c3d/'
 *     dateOf(tass)   → 'about 26 March 2019'
 *     names          → [{kind: 'outlet', name: 'TASS', aliases: [], stories: 1, href: '/x/outlets/tass/'}]
 */

import assert from 'node:assert/strict'
import type {Collection} from '../model/archive.ts'
import type {EntityType} from '../model/entity.ts'
import type {StoryId} from '../model/identifiers.ts'
import type {StoryOutline} from '../model/outline.ts'
import {type Context, numberOf} from './context.ts'
import {paths, type SitePath} from './urls.ts'

/** A name and its page. */
export interface SearchName {
  readonly kind: 'outlet' | 'topic' | 'person' | 'organization' | 'place'
  readonly name: string
  /** Other spellings met. */
  readonly aliases: readonly string[]
  /** Number of stories on the page. */
  readonly stories: number
  /** With the base path. */
  readonly href: string
}

/** What pages and search say alike. */
export interface SearchFacts {
  /** With the base path: `/x/stories/russia-confirms-a1b2c3d/`. */
  urlOf(id: StoryId): string
  /** `about 26 March 2019`, or words that say it is not stated. */
  dateOf(id: StoryId): string
  /** Whether anything that is said of the story may differ from what stands on the site. */
  isTouched(id: StoryId): boolean
  readonly names: readonly SearchName[]
}

const kindOfType = {
  Person: 'person',
  Organization: 'organization',
  Place: 'place'
} as const satisfies Record<EntityType, SearchName['kind']>

/** The facts of a site. */
export function searchFacts(context: Context): SearchFacts {
  const {urls, dates, touched} = context
  const storyOf = (id: StoryId): StoryOutline => {
    const story = context.story(id)
    assert.ok(story, `Unexpected story \`${id}\`, expected one that is listed`)
    return story
  }
  return {
    urlOf: id => urls.href(paths.story(storyOf(id))),
    dateOf: id => {
      const {date, dateEvidence, dateCertainty} = storyOf(id)
      return dates.view(date, dateEvidence?.certainty ?? dateCertainty).text
    },
    isTouched: id => touched.story({identifier: id}),
    names: searchNames(context)
  }
}

function searchNames(context: Context): SearchName[] {
  const {outlets, topics, entities, urls} = context
  const named = (
    kind: SearchName['kind'],
    {name, aliases}: Pick<Collection, 'name' | 'aliases'>,
    stories: number,
    path: SitePath
  ): SearchName => ({kind, name, aliases, stories, href: urls.href(path)})
  return [
    ...[...outlets.values()].map(outlet =>
      named('outlet', outlet, numberOf(context, outlet), paths.outlet(outlet.slug))
    ),
    ...[...topics.values()].map(topic =>
      named('topic', topic, numberOf(context, topic), paths.topic(topic.slug))
    ),
    ...[...entities.values()].map(entity =>
      named(kindOfType[entity.type], entity, entity.stories.length, paths.entity(entity))
    )
  ]
}
