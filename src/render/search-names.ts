/**
 * Names that have a page of their own, for the search to suggest.
 *
 *     {kind: 'outlet', name: 'TASS', aliases: [], stories: 1, href: '/x/outlets/tass/'}
 */

import type {Collection} from '../model/archive.ts'
import type {Entity, EntityType} from '../model/entity.ts'
import {type Context, createContext, type Site} from './context.ts'
import type {RenderOptions} from './index.ts'
import {readStrings} from './strings.ts'
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

const kindOfType = {
  Person: 'person',
  Organization: 'organization',
  Place: 'place'
} as const satisfies Record<EntityType, SearchName['kind']>

/** The names of a site. */
export function searchNames(
  site: Site,
  {basePath, templateFolders}: Pick<RenderOptions, 'basePath' | 'templateFolders'>
): SearchName[] {
  const strings = readStrings(templateFolders, site.description.language)
  const context = createContext(site, {basePath, strings})
  const {outlets, topics, entities} = context
  return [
    ...[...outlets.values()].map(outlet =>
      named(context, outlet, 'outlet', paths.outlet(outlet.slug))
    ),
    ...[...topics.values()].map(topic => named(context, topic, 'topic', paths.topic(topic.slug))),
    ...[...entities.values()].map(entity =>
      named(context, entity, kindOfType[entity.type], paths.entity(entity))
    )
  ]
}

function named(
  context: Context,
  shared: Collection | Entity,
  kind: SearchName['kind'],
  path: SitePath
): SearchName {
  const {name, aliases} = shared
  const stories = shared.stories.filter(id => context.story(id) !== undefined).length
  return {kind, name, aliases, stories, href: context.urls.href(path)}
}
