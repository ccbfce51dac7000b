/**
 * The plan: every page that the site shall have, in the order in which they are published.
 *
 * Stories come first and the pages that lead to them later, so that a reader of a site that
 * is being published finds no link to a page that is not there yet.
 */

import type {ArchivedStory} from '../model/archived-story.ts'
import {sha256} from '../model/identifiers.ts'
import type {StoryOutline} from '../model/outline.ts'
import type {Context} from './context.ts'
import {feedsIn} from './machine/feeds.ts'
import type {PlannedFile} from './planned-file.ts'
import {fromAlias, paths} from './urls.ts'
import {aroundStory} from './views/around.ts'
import {captureView} from './views/capture.ts'
import {collectionPages} from './views/collections.ts'
import {datePages} from './views/dates.ts'
import {allEntityPages} from './views/entities.ts'
import {eventPages} from './views/events.ts'
import {homeView} from './views/home.ts'
import type {Planned, PlannedHome, PlannedPage} from './views/planned-page.ts'
import {quotesPages} from './views/quotes.ts'
import {searchView} from './views/search.ts'
import {shelfPages} from './views/shelves.ts'
import {
  aboutView,
  notFoundView,
  redirectView,
  storiesView,
  tombstoneView
} from './views/single-pages.ts'
import {storyView} from './views/story.ts'
import {storyItem} from './views/story-item.ts'
import {paged, plannedList} from './views/story-list.ts'

/** The pages of the site, but for `/data/`, which speaks of files. */
export function planPages(context: Context): Planned[] {
  const {stories, site} = context
  const feeds = feedsIn(context)
  const all = paged(stories, paths.stories)
  const withdrawn = site.archive.stories.filter(({editorial}) => editorial.pubStatus === 'canceled')
  return [
    ...stories.map(story => storyHome(context, story)),
    ...withdrawn.map(story => ({
      path: paths.story(story),
      unlisted: true as const,
      view: () => tombstoneView(context, site.archivedOf(story.identifier))
    })),
    ...shelfPages(context),
    ...datePages(context),
    ...collectionPages(context),
    ...eventPages(context, feeds),
    ...allEntityPages(context, feeds),
    ...quotesPages(context),
    ...plannedList(
      context,
      all,
      page => page === 1 && stories.length,
      page => storiesView(context, all, page)
    ),
    {path: paths.about, view: () => aboutView(context)},
    ...(context.search
      ? [{path: paths.search, unlisted: true as const, view: () => searchView(context)}]
      : []),
    {path: paths.notFound, unlisted: true, view: () => notFoundView(context)},
    {path: paths.home, view: () => homeView(context)}
  ]
}

/** What stands of a story: its page, and its capture where the text may be shown. */
function storyHome(context: Context, outline: StoryOutline): PlannedHome {
  return {
    path: paths.story(outline),
    touched: context.touched.story(outline),
    pages: () => storyPages(context, outline),
    files: () => (context.accessOf(outline) === 'full' ? [originalFile(context, outline)] : [])
  }
}

function storyPages(context: Context, outline: StoryOutline): PlannedPage[] {
  const whole = () => context.site.archivedOf(outline.identifier)
  const touched = context.touched.story(outline)
  const page = {
    path: paths.story(outline),
    touched,
    key: () => storyKey(context, whole()),
    view: () => storyView(context, whole())
  }
  if (context.accessOf(outline) !== 'full') return [page]
  const capture = {
    path: paths.capture(outline),
    touched,
    key: () => captureKey(context, outline),
    view: () => captureView(context, whole())
  }
  return [capture, page]
}

/** The bytes of the capture. */
function originalFile({site, touched}: Context, story: StoryOutline): PlannedFile {
  return {
    path: paths.original(story),
    touched: touched.story(story),
    key: () => site.archivedOf(story.identifier).sha256,
    content: () => site.bytesOf(story.identifier)
  }
}

/** Hash of all that the page of a capture is made from: its story, and the address of that. */
function captureKey({site}: Context, {identifier, slug, shortId}: StoryOutline): string {
  return sha256(`${site.keyOf(identifier)} ${slug} ${shortId}`)
}

/** Hash of all that the page of a story is made from, the story itself not loaded. */
function storyKey(context: Context, story: ArchivedStory): string {
  const {site, outlets, topics, accessOf} = context
  const {previous, next, previousInOutlet, nextInOutlet} = story
  const neighbours = [previous, next, previousInOutlet, nextInOutlet].map(id => {
    const neighbour = context.story(id)
    return neighbour === undefined ? id : storyItem(context, neighbour)
  })
  const outlet = story.outlet === undefined ? undefined : outlets.get(story.outlet)
  const shown = story.topics.filter(topic => topics.has(topic))
  return sha256(
    JSON.stringify([
      site.keyOf(story.identifier),
      story,
      outlet?.name,
      accessOf(story),
      shown,
      neighbours,
      aroundStory(context, story, [])
    ])
  )
}

/** Pages at the former URLs of stories; to be claimed last, when all else has its place. */
export function aliasPages(context: Context): PlannedPage[] {
  return context.stories.flatMap(story =>
    (story.editorial.aliases ?? []).flatMap(alias => {
      const path = fromAlias(alias)
      if (path === undefined) return []
      return [
        {
          path,
          unlisted: true as const,
          view: () => redirectView(context, path, context.site.archivedOf(story.identifier))
        }
      ]
    })
  )
}
