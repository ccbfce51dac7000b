/**
 * The newest stories as an Atom feed.
 *
 * `published` is there only for a date that the story states. Atom wants `updated` of every
 * entry: that is the last day the date may mean. Stories without a year stay out.
 */

import type {ArchivedStory} from '../../model/archive.ts'
import {type EpochDay, fromEpochDay, isCertainDay} from '../../model/edtf.ts'
import {sha256} from '../../model/identifiers.ts'
import type {Context} from '../context.ts'
import {markOf} from '../date-words.ts'
import {paths, type SitePath} from '../urls.ts'
import {storyItem} from '../views/story-item.ts'
import {escapeXml} from './xml.ts'

/** Most entries. */
const entries = 50

/** The feed of the whole archive. */
export function atomFeed(context: Context): string {
  const {description, stories} = context
  const dated = stories.filter(({bounds}) => bounds !== undefined).slice(0, entries)
  const latest = Math.max(0, ...dated.map(({bounds}) => bounds?.latest ?? 0))
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escapeXml(description.language)}">`,
    `<id>${escapeXml(context.urls.absolute(paths.home) ?? urn(description.title))}</id>`,
    `<title>${escapeXml(description.title)}</title>`,
    `<subtitle>${escapeXml(description.description)}</subtitle>`,
    `<updated>${instant(latest)}</updated>`,
    `<author><name>${escapeXml(description.title)}</name></author>`,
    `<link rel="self" href="${address(context, paths.feed)}"/>`,
    `<link rel="alternate" type="text/html" href="${address(context, paths.home)}"/>`,
    ...dated.flatMap(story => entry(context, story)),
    '</feed>',
    ''
  ].join('\n')
}

function entry(context: Context, story: ArchivedStory): string[] {
  const item = storyItem(context, story)
  const summary = item.abstract ?? item.opening
  const published = publishedOf(story)
  const language =
    story.inLanguage === undefined ? '' : ` xml:lang="${escapeXml(story.inLanguage)}"`
  return [
    `<entry${language}>`,
    `<id>${escapeXml(context.urls.absolute(paths.story(story)) ?? urn(story.path))}</id>`,
    `<title>${escapeXml(item.headline)}</title>`,
    `<updated>${instant(story.bounds?.latest ?? 0)}</updated>`,
    ...(published === undefined ? [] : [`<published>${published}T00:00:00Z</published>`]),
    `<author><name>${escapeXml(story.byline ?? item.outletText)}</name></author>`,
    `<link rel="alternate" type="text/html" href="${address(context, paths.story(story))}"/>`,
    ...story.topics.map(topic => `<category term="${escapeXml(topic)}"/>`),
    ...(summary === undefined
      ? []
      : [`<summary>${escapeXml(`${item.date.text}. ${summary}`)}</summary>`]),
    '</entry>'
  ]
}

/** The stated day, or nothing. */
function publishedOf({date, dateEvidence, dateCertainty}: ArchivedStory): string | undefined {
  const mark = markOf(date, dateEvidence?.certainty ?? dateCertainty)
  return date !== undefined && mark === 'stated' && isCertainDay(date) ? date : undefined
}

function address({urls}: Context, path: SitePath): string {
  return escapeXml(urls.absolute(path) ?? urls.href(path))
}

function instant(day: EpochDay): string {
  return `${fromEpochDay(day)}T00:00:00Z`
}

/** A name that stays the same: RFC 9562 version 8, from the digest of a text. */
function urn(text: string): string {
  const digits = sha256(text)
  const pieces = [
    digits.slice(0, 8),
    digits.slice(8, 12),
    `8${digits.slice(13, 16)}`,
    `8${digits.slice(17, 20)}`
  ]
  return `urn:uuid:${[...pieces, digits.slice(20, 32)].join('-')}`
}
