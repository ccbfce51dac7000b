/**
 * Feeds: the newest stories of the archive, of an outlet, a topic, a person or an event.
 *
 *     /feed.xml  /feed.json  /outlets/tass/feed.xml  /outlets/tass/feed.json
 *
 * `published` is there only for a date that the story states. Atom wants `updated` of every
 * entry: that is the last day the date may mean. Stories without a year stay out.
 */

import {type EpochDay, fromEpochDay} from '../../model/edtf.ts'
import {keepingLast} from '../../model/keeping-last.ts'
import type {StoryOutline} from '../../model/outline.ts'
import type {Context} from '../context.ts'
import {paths, type SitePath} from '../urls.ts'
import {certainDate} from '../views/certain-date.ts'
import {storyItem} from '../views/story-item.ts'
import {storyUri, urn} from './story-uri.ts'
import {escapeXml} from './xml.ts'

/** Most entries. */
const entries = 50

/** So many entries stay in memory, or twice as many: a story stands in the feeds of all that it names. */
const entriesKept = 5000

/** What a feed is of. */
export interface FeedSubject {
  readonly title: string
  /** The page of the same stories. */
  readonly page: SitePath
  /** Newest first. */
  readonly stories: readonly StoryOutline[]
}

/** Writes Atom; a story that stands in several feeds is mostly written once. */
export function atomWriter(context: Context): (subject: FeedSubject) => string {
  const entryOf = keepingLast(entriesKept, (story: StoryOutline) => entry(context, story))
  return subject => atom(context, subject, entryOf)
}

/** Writes JSON Feed 1.1; a story that stands in several feeds is mostly written once. */
export function jsonWriter(context: Context): (subject: FeedSubject) => string {
  const {description, urls} = context
  const itemOf = keepingLast(entriesKept, (story: StoryOutline) =>
    JSON.stringify(jsonItem(context, story))
  )
  return ({title, page, stories}) => {
    const head = JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title,
      description: description.description,
      language: description.language,
      home_page_url: urls.absolute(page),
      feed_url: urls.absolute(paths.jsonFeedOf(page))
    })
    const items = newest(stories).map(itemOf)
    return `${head.slice(0, -1)},"items":[\n${items.join(',\n')}\n]}\n`
  }
}

function atom(
  context: Context,
  {title, page, stories}: FeedSubject,
  entryOf: (story: StoryOutline) => string
): string {
  const {description, urls} = context
  const dated = newest(stories)
  const latest = dated.length === 0 ? 0 : Math.max(...dated.map(lastDay))
  const name = page === paths.home ? description.title : page
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escapeXml(description.language)}">`,
    `<id>${escapeXml(urls.absolute(page) ?? urn(name))}</id>`,
    `<title>${escapeXml(title)}</title>`,
    `<subtitle>${escapeXml(description.description)}</subtitle>`,
    `<updated>${instant(latest)}</updated>`,
    `<author><name>${escapeXml(description.title)}</name></author>`,
    `<link rel="self" href="${address(context, paths.feedOf(page))}"/>`,
    `<link rel="alternate" type="text/html" href="${address(context, page)}"/>`,
    ...dated.map(entryOf),
    '</feed>',
    ''
  ].join('\n')
}

function entry(context: Context, story: StoryOutline): string {
  const item = storyItem(context, story)
  const summary = item.abstract ?? item.opening
  const published = certainDate(story)
  const language =
    story.inLanguage === undefined ? '' : ` xml:lang="${escapeXml(story.inLanguage)}"`
  return [
    `<entry${language}>`,
    `<id>${escapeXml(storyUri(context, story))}</id>`,
    `<title>${escapeXml(item.headline)}</title>`,
    `<updated>${instant(lastDay(story))}</updated>`,
    ...(published === undefined ? [] : [`<published>${published}T00:00:00Z</published>`]),
    `<author><name>${escapeXml(story.byline ?? item.outletText)}</name></author>`,
    `<link rel="alternate" type="text/html" href="${address(context, paths.story(story))}"/>`,
    ...story.topics.map(topic => `<category term="${escapeXml(topic)}"/>`),
    ...(summary === undefined
      ? []
      : [`<summary>${escapeXml(`${item.date.text}. ${summary}`)}</summary>`]),
    '</entry>'
  ].join('\n')
}

/** Keys without a value are left out by JSON. */
function jsonItem(context: Context, story: StoryOutline): object {
  const {headline, abstract, opening, date, outletText} = storyItem(context, story)
  const published = certainDate(story)
  return {
    id: storyUri(context, story),
    url: context.urls.absolute(paths.story(story)),
    title: headline,
    content_text: `${outletText}, ${date.text}. ${abstract ?? opening ?? headline}`,
    summary: abstract,
    date_published: published && `${published}T00:00:00Z`,
    authors: context.site.archivedOf(story.identifier).author?.map(({name}) => ({name})),
    tags: story.topics.length === 0 ? undefined : story.topics,
    language: story.inLanguage
  }
}

function newest(stories: readonly StoryOutline[]): StoryOutline[] {
  return stories.filter(({bounds}) => bounds !== undefined).slice(0, entries)
}

function lastDay({bounds}: StoryOutline): EpochDay {
  return bounds?.latest ?? 0
}

function address({urls}: Context, path: SitePath): string {
  return escapeXml(urls.absolute(path) ?? urls.href(path))
}

function instant(day: EpochDay): string {
  return `${fromEpochDay(day)}T00:00:00Z`
}
