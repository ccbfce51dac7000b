/**
 * What a story's page tells programs: schema.org as JSON-LD, Dublin Core, PRISM and `citation_…`
 * for reference managers, Open Graph for link previews. All say the same, from one place.
 *
 *     DC.type newspaperArticle   DC.source TASS   citation_title …   og:type article
 *
 * A date stands here only when it is certain: a derived one would be read as stated. The outlet
 * is the one that the archive files the story under. `citation_journal_title` would make the
 * story a journal article for Zotero, whatever else is said, and `og:site_name` would make the
 * archive its newspaper: neither is written.
 */

import type {ArchivedStory} from '../../model/archived-story.ts'
import {isCertainDay} from '../../model/edtf.ts'
import type {Story} from '../../model/story.ts'
import type {Context} from '../context.ts'
import {paths} from '../urls.ts'
import {certainDate} from './certain-date.ts'
import {headlineOf} from './story-item.ts'
import type {StoryView} from './story-pages.ts'

/** What is told of a story, before it is put in the words of each standard. */
interface Facts {
  readonly title: string
  readonly authors: readonly string[]
  readonly outlet?: string | undefined
  readonly published?: string | undefined
  readonly modified?: string | undefined
  readonly address?: string | undefined
}

/** The story as schema.org `NewsArticle`. */
export function jsonLdOf(context: Context, archived: ArchivedStory, story: Story): object {
  const {outlet, published, modified, address} = factsOf(context, archived, story)
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    ...members({
      headline: story.headline,
      alternativeHeadline: story.alternativeHeadline,
      abstract: story.abstract,
      author: story.author?.map(({type, name}) => ({'@type': type, name})),
      publisher: outlet && {'@type': 'Organization', name: outlet},
      datePublished: published,
      dateModified: modified,
      dateline: story.dateline?.text,
      articleSection: story.articleSection,
      keywords: story.keywords,
      inLanguage: story.inLanguage,
      wordCount: story.wordCount,
      isBasedOn: story.url,
      correction: story.editorial.correction,
      mainEntityOfPage: address,
      url: address
    })
  }
}

/** `<meta name>` elements, which reference managers read. */
export function metaOf(context: Context, archived: ArchivedStory, story: Story): StoryView['meta'] {
  const {title, authors, outlet, published} = factsOf(context, archived, story)
  const entries = [
    ['DC.type', 'newspaperArticle'],
    ['DC.title', title],
    ...authors.map(name => ['DC.creator', name]),
    ['DC.source', outlet],
    ['DC.date', published],
    ['DC.language', story.inLanguage],
    ['prism.publicationName', outlet],
    ['prism.publicationDate', published],
    ['citation_title', title],
    ...authors.map(name => ['citation_author', name]),
    ['citation_publication_date', published?.replaceAll('-', '/')],
    ['citation_language', story.inLanguage]
  ]
  return entries.flatMap(([name, content]) => (name && content ? [{name, content}] : []))
}

/** `<meta property>` elements: Open Graph. */
export function openGraphOf(
  context: Context,
  archived: ArchivedStory,
  story: Story
): StoryView['openGraph'] {
  const {title, authors, published, modified, address} = factsOf(context, archived, story)
  const entries = [
    ['og:type', 'article'],
    ['og:title', title],
    ['og:url', address],
    ['og:description', story.abstract],
    ['article:published_time', published],
    ['article:modified_time', modified],
    ...authors.map(name => ['article:author', name]),
    ['article:section', story.articleSection?.at(-1)],
    ...(story.keywords ?? []).map(keyword => ['article:tag', keyword])
  ]
  return entries.flatMap(([property, content]) =>
    property && content ? [{property, content}] : []
  )
}

/** JSON that may stand inside a script element. */
export function escapeJsonLd(value: object): string {
  return JSON.stringify(value)
    .replaceAll('<', '\\u003c')
    .replaceAll('>', '\\u003e')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029')
}

function factsOf(context: Context, archived: ArchivedStory, story: Story): Facts {
  const outlet = archived.outlet === undefined ? undefined : context.outlets.get(archived.outlet)
  const {dateModified, evidence} = story
  const isModified =
    dateModified !== undefined &&
    isCertainDay(dateModified) &&
    (evidence.dateModified?.certainty ?? 'stated') === 'stated'
  return {
    title: headlineOf(context, archived),
    authors: story.author?.map(({name}) => name) ?? [],
    outlet: outlet?.name ?? story.publisher?.name,
    published: certainDate(archived),
    modified: isModified ? dateModified : undefined,
    address: context.urls.absolute(paths.story(archived))
  }
}

function members(values: Readonly<Record<string, unknown>>): object {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined))
}
