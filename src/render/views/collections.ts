/**
 * The pages of outlets and topics: an index of each, and one page for every member.
 */

import type {Collection, Outlet} from '../../model/archive.ts'
import type {Slug} from '../../model/identifiers.ts'
import type {StoryOutline} from '../../model/outline.ts'
import {type Context, storiesOf} from '../context.ts'
import {paths, type SitePath} from '../urls.ts'
import type {OutletsView, OutletView, TopicsView, TopicView} from './collection-pages.ts'
import {frame} from './frame.ts'
import type {PlannedPage} from './planned-page.ts'
import {spanOf} from './span.ts'
import {
  headingOfPage,
  type PagedStories,
  paged,
  pagesOf,
  paginationOf,
  plannedList,
  rowsOf,
  rowsPerPage,
  storyList
} from './story-list.ts'
import type {Counted} from './types.ts'

/** Most members of one axis that stand on a page of another. */
const fewest = 8

/** All pages of outlets and topics; an axis without members has none. */
export function collectionPages(context: Context): PlannedPage[] {
  const outlets = [...context.outlets.values()]
  const topics = [...context.topics.values()]
  return [
    ...indexPages(outlets, paths.outlets, page => outletsView(context, outlets, page)),
    ...outlets.flatMap(outlet => outletPages(context, outlet)),
    ...indexPages(topics, paths.topics, page => topicsView(context, topics, page)),
    ...topics.flatMap(topic => topicPages(context, topic))
  ]
}

/** An outlet in a list. */
export function countedOutlet(context: Context, outlet: Outlet): Counted {
  return counted(context, outlet, context.urls.href(paths.outlet(outlet.slug)))
}

/** A topic in a list. */
export function countedTopic(context: Context, topic: Collection): Counted {
  return counted(context, topic, context.urls.href(paths.topic(topic.slug)))
}

/** The largest of a list, those of equal size in their order. */
export function largest(items: readonly Counted[]): Counted[] {
  return items.toSorted((a, b) => b.number - a.number).slice(0, fewest)
}

function indexPages(
  members: readonly Collection[],
  pathOf: typeof paths.outlets,
  view: (page: number) => OutletsView | TopicsView
): PlannedPage[] {
  if (members.length === 0) return []
  return pagesOf(members.length).map(page => ({
    path: pathOf(page),
    view: () => view(page)
  }))
}

function outletsView(context: Context, outlets: readonly Outlet[], page: number): OutletsView {
  return {
    ...indexFrame(context, 'outlets', page),
    outlets: rowsOf(outlets, page, rowsPerPage).map(outlet => countedOutlet(context, outlet)),
    ...paginationOf(context, pagesOf(outlets.length).length, paths.outlets, page)
  }
}

function topicsView(context: Context, topics: readonly Collection[], page: number): TopicsView {
  return {
    ...indexFrame(context, 'topics', page),
    topics: rowsOf(topics, page, rowsPerPage).map(topic => countedTopic(context, topic)),
    ...paginationOf(context, pagesOf(topics.length).length, paths.topics, page)
  }
}

function indexFrame<Kind extends 'outlets' | 'topics'>(context: Context, kind: Kind, page: number) {
  const {labels, description} = context
  return frame(context, {
    kind,
    path: paths[kind](page),
    heading: headingOfPage(context, labels.text(`titles.${kind}`), page),
    description: labels.text(`descriptions.${kind}`, {archive: description.title}),
    section: kind
  })
}

function outletPages(context: Context, outlet: Outlet): PlannedPage[] {
  const stories = storiesOf(context, outlet)
  const list = paged(stories, page => paths.outlet(outlet.slug, page))
  const website = outlet.description?.url
  return memberPages(context, outlet, list, page => ({
    ...memberFrame(context, 'outlet', outlet, list, page),
    ...memberFacts(context, outlet, stories, page),
    topics: page === 1 ? largest(topicsOf(context, stories)) : [],
    ...storyList(context, list, page),
    ...(website === undefined ? {} : {website: {href: website, text: new URL(website).host}})
  }))
}

function topicPages(context: Context, topic: Collection): PlannedPage[] {
  const stories = storiesOf(context, topic)
  const list = paged(stories, page => paths.topic(topic.slug, page))
  return memberPages(context, topic, list, page => ({
    ...memberFrame(context, 'topic', topic, list, page),
    ...memberFacts(context, topic, stories, page),
    outlets: page === 1 ? largest(outletsOf(context, stories)) : [],
    ...storyList(context, list, page)
  }))
}

/** The pages of a member; the first says more of it than which stories it has. */
function memberPages(
  context: Context,
  {slug, name, stories}: Collection,
  list: PagedStories,
  view: (page: number) => OutletView | TopicView
): PlannedPage[] {
  const {touched} = context
  const isOther = touched.collection(slug) || touched.rows(stories)
  return plannedList(context, list, () => name, view).map((page, index) =>
    index === 0 && isOther ? {...page, touched: true} : page
  )
}

/** What the pages of a member say of it, most of it on the first. */
function memberFacts(
  context: Context,
  {aliases}: Collection,
  stories: readonly StoryOutline[],
  page: number
) {
  if (page > 1) return {aliases: []}
  return {
    count: context.labels.count('stories', stories.length),
    aliases,
    ...spanOf(context, stories)
  }
}

/** The frame of a member's page. */
function memberFrame<Kind extends 'outlet' | 'topic'>(
  context: Context,
  kind: Kind,
  member: Collection,
  list: PagedStories,
  page: number
) {
  const {labels, urls, description} = context
  const axis = kind === 'outlet' ? 'outlets' : 'topics'
  const count = labels.count('stories', list.pages.flat().length)
  const words = {archive: description.title, name: member.name, count}
  const heading = headingOfPage(context, member.name, page, list.numberOf(page))
  return frame(context, {
    kind,
    path: list.pathOf(page),
    heading,
    description: page === 1 ? labels.text(`descriptions.${kind}`, words) : heading,
    section: axis,
    feedOf: {page: paths[kind](member.slug), name: member.name},
    trail: [{text: labels.text(`navigation.${axis}`), href: urls.href(paths[axis]())}]
  })
}

/** The topics of some stories, with how many of these stand under each. */
function topicsOf(context: Context, stories: readonly StoryOutline[]): Counted[] {
  const slugs = stories.flatMap(story => story.topics)
  return tallied(context, slugs, context.topics, slug => paths.topic(slug))
}

/** The outlets of some stories, with how many of these came from each. */
function outletsOf(context: Context, stories: readonly StoryOutline[]): Counted[] {
  const slugs = stories.flatMap(story => story.outlet ?? [])
  return tallied(context, slugs, context.outlets, slug => paths.outlet(slug))
}

/** The members that slugs name, with how often each is named, in the order of the axis. */
function tallied(
  {labels, urls}: Context,
  slugs: readonly Slug[],
  members: ReadonlyMap<Slug, Collection>,
  pathOf: (slug: Slug) => SitePath
): Counted[] {
  const numbers = new Map<Slug, number>()
  for (const slug of slugs) numbers.set(slug, (numbers.get(slug) ?? 0) + 1)
  return [...members.values()].flatMap(({slug, name}) => {
    const number = numbers.get(slug)
    if (number === undefined) return []
    const count = labels.count('stories', number)
    return [{href: urls.href(pathOf(slug)), text: name, count, number}]
  })
}

function counted(context: Context, collection: Collection, href: string): Counted {
  const stories = storiesOf(context, collection)
  return {
    href,
    text: collection.name,
    count: context.labels.count('stories', stories.length),
    number: stories.length,
    ...spanOf(context, stories)
  }
}
