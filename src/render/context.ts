/**
 * What every view is made from: the archive looked up by identifier, and the words, dates
 * and links of its language. Made once a build; nothing in it changes but what it remembers.
 */

import {type Access, accessIn} from '../model/access.ts'
import type {Archive, ArchivedQuotation, Collection, Outlet, Speaker} from '../model/archive.ts'
import type {ArchivedStory} from '../model/archived-story.ts'
import type {Changes} from '../model/changes.ts'
import type {Entity, EntityId} from '../model/entity.ts'
import type {Event} from '../model/event.ts'
import type {Slug, StoryId} from '../model/identifiers.ts'
import {type Listed, listedEntity, listedOnly, listedWhole} from '../model/listed.ts'
import type {EntityOutline, EventOutline, StoryOutline} from '../model/outline.ts'
import type {Description} from '../model/schema/description.ts'
import type {Story} from '../model/story.ts'
import {worthyEntities} from '../model/worth.ts'
import {createDateWords, type DateWords} from './date-words.ts'
import {createLabels, type Labels} from './labels.ts'
import type {Strings} from './strings.ts'
import {everything, type Touched, touchedBy} from './touched.ts'
import {createUrls, paths, type SitePath, type Urls} from './urls.ts'
import {once} from './views/once.ts'
import type {PageKind} from './views/pages.ts'
import type {StoryItem} from './views/types.ts'

/** What a site is made from. */
export interface Site {
  readonly archive: Archive
  /** What of the archive may be listed. @default worked out from it */
  readonly listed?: Listed
  readonly description: Description
  /** A story of the archive, not in outline but whole. */
  archivedOf(id: StoryId): ArchivedStory
  /** An entity of the archive, not in outline but whole. */
  entityOf(id: EntityId): Entity
  /** An event of the archive, not in outline but whole. */
  eventOf(slug: Slug): Event
  /** All that its capture says; called only for pages that are rendered. */
  storyOf(id: StoryId): Story
  /** The bytes of its capture. */
  bytesOf(id: StoryId): Uint8Array
  /**
   * Hash of all that the story was computed from, so that the page of an unchanged story
   * is known to be fresh without loading the story.
   */
  keyOf(id: StoryId): string
}

/** What views are made from. */
export interface Context {
  readonly site: Site
  readonly description: Described
  readonly strings: Strings
  readonly labels: Labels
  readonly dates: DateWords
  readonly urls: Urls
  /** The stories that may be listed, in the order of the archive. */
  readonly stories: readonly StoryOutline[]
  readonly outlets: ReadonlyMap<Slug, Outlet>
  readonly topics: ReadonlyMap<Slug, Collection>
  /** What the stories share, as far as it may be said. */
  readonly listed: Listed
  /** The people, organisations and places that have a page, in outline, by type and slug. */
  readonly entities: ReadonlyMap<EntityId, EntityOutline>
  /** In outline, newest first. */
  readonly events: ReadonlyMap<Slug, EventOutline>
  /** The whole of an event, as far as it may be said. */
  wholeEvent(event: EventOutline): Event
  /** Any person, organisation or place that a story names, in outline, with a page or without. */
  entity(id: EntityId): EntityOutline | undefined
  /** The whole of it, as far as it may be said. */
  wholeEntity(entity: Pick<EntityOutline, 'identifier'>): Entity
  /** What an entity is quoted as saying, newest story first. */
  quotationsOf(id: EntityId): readonly ArchivedQuotation[]
  /** A story that may be listed, in outline. */
  story(id: StoryId | undefined): StoryOutline | undefined
  /** The same, whole. */
  wholeStory(id: StoryId | undefined): ArchivedStory | undefined
  /** How much of a story may be shown. */
  accessOf(story: StoryOutline): Access
  /** What may differ from what stands on the site. */
  readonly touched: Touched
  /** Rows of stories that were made before; a story stands in many lists. */
  readonly rows: Map<StoryId, StoryItem>
  /** Whether the site has a search. */
  readonly search: boolean
  /** Links to the scripts of a page kind. */
  scriptsOf(kind: PageKind): readonly string[]
}

/** The archive described, with what its owner left to the strings file. */
export type Described = Description & Readonly<Record<'description' | 'rights', string>>

/** How a context is made. */
export interface ContextOptions {
  readonly basePath: string
  readonly url?: string
  readonly strings: Strings
  /** Whether the site has a search. @default true */
  readonly search?: boolean
  /** Links to the scripts of a page kind. @default none */
  readonly scriptsOf?: (kind: PageKind, urls: Urls) => readonly string[]
}

/** The context of a site. */
export function createContext(site: Site, options: ContextOptions): Context {
  const {archive} = site
  const urls = createUrls(options.basePath, options.url)
  const labels = createLabels(site.description.language, options.strings)
  const description = describedIn(labels, site.description)
  const accessOf = accessIn(archive.outlets, description)
  const listed = site.listed ?? listedOnly(archive, accessOf, site.entityOf)
  const {stories, events} = listed
  const entities = new Map(listed.entities.map(entity => [entity.identifier, entity]))
  const quotations = quotationsBySpeaker(listed.speakers)
  const openOf = once(() => listedWhole(archive, listed, accessOf))
  const byId = new Map(stories.map(story => [story.identifier, story]))
  const story = (id: StoryId | undefined) => (id === undefined ? undefined : byId.get(id))
  const wholeStory = (id: StoryId | undefined) => {
    const outline = story(id)
    return outline && site.archivedOf(outline.identifier)
  }
  return {
    site: {...site, storyOf: lastOnly(site.storyOf)},
    description,
    strings: options.strings,
    labels,
    dates: createDateWords(labels, urls),
    urls,
    stories,
    outlets: collectionsOf(archive.outlets, byId),
    topics: collectionsOf(archive.topics, byId),
    listed,
    entities: worthyEntities(listed),
    events: new Map(events.map(event => [event.identifier, event])),
    wholeEvent: event => openOf()(site.eventOf(event.identifier), event),
    entity: id => entities.get(id),
    wholeEntity: ({identifier}) => {
      const whole = site.entityOf(identifier)
      if (stories === archive.stories) return whole
      return listedEntity(whole, {isListed: id => byId.has(id)})[0] ?? whole
    },
    quotationsOf: id => quotations.get(id) ?? [],
    story,
    wholeStory,
    accessOf,
    touched: everything,
    rows: new Map(),
    search: options.search ?? true,
    scriptsOf: kind => options.scriptsOf?.(kind, urls) ?? []
  }
}

function describedIn(labels: Labels, description: Description): Described {
  const words = (key: 'description' | 'rights') => description[key] ?? labels.text(`archive.${key}`)
  return {...description, description: words('description'), rights: words('rights')}
}

/** The context, knowing what changed since a site was made that had those pages. */
export function withChanges(
  context: Context,
  changes: Changes,
  hadPage: (path: SitePath) => boolean
): Context {
  const {entities, listed, site} = context
  const shown = [...changes.stories.shown].map(site.archivedOf)
  const hidden = shown.filter(({identifier}) => context.story(identifier) === undefined)
  const moved = listed.entities.filter(
    entity => entities.has(entity.identifier) !== hadPage(paths.entity(entity))
  )
  const ids = new Set(moved.map(({identifier}) => identifier))
  return {...context, touched: touchedBy(changes, {...context, shown, hidden, moved: ids})}
}

/** The same function, which still knows the last story: each has two pages, one after the other. */
function lastOnly(storyOf: Site['storyOf']): Site['storyOf'] {
  let last: Story | undefined
  return id => {
    if (last?.identifier !== id) last = storyOf(id)
    return last
  }
}

/** The stories of an outlet, a topic, an entity or an event that may be listed. */
export function storiesOf(
  context: Context,
  {stories}: Pick<Collection, 'stories'>
): StoryOutline[] {
  return stories.flatMap(id => context.story(id) ?? [])
}

/** How many they are. */
export function numberOf(
  {stories: listed, site, story}: Context,
  {stories}: Pick<Collection, 'stories'>
): number {
  if (listed.length === site.archive.stories.length) return stories.length
  return stories.filter(id => story(id) !== undefined).length
}

function quotationsBySpeaker(
  speakers: readonly Speaker[]
): ReadonlyMap<EntityId, readonly ArchivedQuotation[]> {
  return new Map(
    speakers.flatMap(({entity, quotations}) => (entity === undefined ? [] : [[entity, quotations]]))
  )
}

/** Collections by slug, those without a story to list left out. */
function collectionsOf<T extends Collection>(
  collections: readonly T[],
  byId: ReadonlyMap<StoryId, StoryOutline>
): Map<Slug, T> {
  return new Map(
    collections
      .filter(({stories}) => stories.some(id => byId.has(id)))
      .map(collection => [collection.slug, collection])
  )
}
