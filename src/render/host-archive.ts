/**
 * The archive for the templates of another site, which has the archive as a part of it.
 *
 *     {% for story in cuttings.stories %}<a href="{{ story.url }}">{{ story.heading }}</a>{% endfor %}
 *
 * A story is what our own story layout sees, so that there is one thing to learn, with what
 * finds it again. Every URL starts at the root of that site. What the archive may not show is
 * left out here as on its pages.
 */

import type {Collection} from '../model/archive.ts'
import type {ArchivedStory} from '../model/archived-story.ts'
import {toEdtf} from '../model/edtf.ts'
import type {EntityType} from '../model/entity.ts'
import type {Slug, StoryId} from '../model/identifiers.ts'
import {type Context, createContext, type Site, storiesOf} from './context.ts'
import type {RenderOptions} from './index.ts'
import {readStrings} from './strings.ts'
import {paths, type SitePath} from './urls.ts'
import {storyView} from './views/story.ts'
import type {StoryView} from './views/story-pages.ts'

/** A story: all that the layout of its page sees, and how to find it. */
export interface HostStory extends StoryView {
  readonly identifier: string
  /** Path of its capture below the folder of captures. */
  readonly path: string
  /** Words for an address of its own, unique with `identifier`. */
  readonly slug: string
  /** Its page in the archive. */
  readonly url: string
  /** As EDTF; missing when the date is unknown. */
  readonly edtf?: string
}

/** Stories that share an outlet, a topic, a name or an event. */
export interface HostShelf {
  readonly slug: string
  readonly name: string
  /** Its page in the archive. */
  readonly url: string
  readonly stories: readonly HostStory[]
}

/** The archive. */
export interface HostArchive {
  readonly title: string
  readonly description: string
  /** Who may do what with the texts. */
  readonly rights: string
  /** The front page of the archive. */
  readonly url: string
  /** Newest first, then those without a year, then those without a date. */
  readonly stories: readonly HostStory[]
  /** Those that have a page, by name. */
  readonly outlets: readonly HostShelf[]
  readonly topics: readonly HostShelf[]
  readonly people: readonly HostShelf[]
  readonly organizations: readonly HostShelf[]
  readonly places: readonly HostShelf[]
  /** Newest first; the stories of each are oldest first. */
  readonly events: readonly HostShelf[]
}

/** What an archive has, by name. */
export const hostArchiveKeys = [
  ...(['title', 'description', 'rights', 'url', 'stories', 'outlets', 'topics'] as const),
  ...(['people', 'organizations', 'places', 'events'] as const)
] as const satisfies readonly (keyof HostArchive)[]

/** The archive, and the words of its dates. */
export interface HostView {
  readonly archive: HostArchive
  /** `about 26 March 2019` of `2019-03-26~`; nothing of what is no date. */
  readonly dateText: (edtf: string) => string | undefined
}

/** The archive as templates of another site see it. */
export function hostView(
  site: Site,
  options: Pick<RenderOptions, 'basePath' | 'url' | 'templateFolders'>
): HostView {
  const strings = readStrings(options.templateFolders, site.description.language)
  const context = createContext(site, {...options, strings})
  return {
    archive: archiveOf(context),
    dateText: text => {
      const date = toEdtf(text)
      return date === undefined ? undefined : context.dates.view(date, 'stated').text
    }
  }
}

function archiveOf(context: Context): HostArchive {
  const {description, urls, outlets, topics, entities, events, wholeEntity} = context
  const stories = new Map(
    context.stories.map(({identifier}) => [
      identifier,
      hostStory(context, context.site.archivedOf(identifier))
    ])
  )
  const shelf = (slug: Slug, name: string, page: SitePath, ids: readonly StoryId[]): HostShelf => ({
    slug,
    name,
    url: urls.href(page),
    stories: ids.flatMap(id => stories.get(id) ?? [])
  })
  const collected = (all: ReadonlyMap<Slug, Collection>, pageOf: (slug: Slug) => SitePath) =>
    [...all.values()].map(one =>
      shelf(one.slug, one.name, pageOf(one.slug), storiesOf(context, one).map(idOf))
    )
  const named = (type: EntityType) =>
    [...entities.values()]
      .filter(entity => entity.type === type)
      .map(entity =>
        shelf(entity.slug, entity.name, paths.entity(entity), wholeEntity(entity).stories)
      )
  return {
    title: description.title,
    description: description.description,
    rights: description.rights,
    url: urls.href(paths.home),
    stories: [...stories.values()],
    outlets: collected(outlets, paths.outlet),
    topics: collected(topics, paths.topic),
    people: named('Person'),
    organizations: named('Organization'),
    places: named('Place'),
    events: [...events.values()].map(event =>
      shelf(event.identifier, event.title, paths.event(event.identifier), event.stories)
    )
  }
}

function hostStory(context: Context, story: ArchivedStory): HostStory {
  return {
    ...storyView(context, story),
    identifier: story.identifier,
    path: story.path,
    slug: story.slug,
    url: context.urls.href(paths.story(story)),
    ...(story.date === undefined ? {} : {edtf: story.date})
  }
}

function idOf({identifier}: Pick<ArchivedStory, 'identifier'>): StoryId {
  return identifier
}
