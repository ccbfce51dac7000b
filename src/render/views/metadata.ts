/**
 * What a story's page tells programs: schema.org as JSON-LD, and `citation_…` for Zotero.
 *
 * Only stated facts: a derived date would be read as certain. JSON-LD is data in a script
 * element, so every `<` is written as an escape, and nothing in a text can end the element.
 */

import type {ArchivedStory} from '../../model/archive.ts'
import {type Edtf, isCertainDay} from '../../model/edtf.ts'
import type {Story} from '../../model/story.ts'
import type {Context} from '../context.ts'
import {markOf} from '../date-words.ts'
import {paths} from '../urls.ts'
import {headlineOf} from './story-item.ts'
import type {StoryView} from './story-pages.ts'

/** The story as schema.org `NewsArticle`. */
export function jsonLdOf(context: Context, archived: ArchivedStory, story: Story): object {
  const address = context.urls.absolute(paths.story(archived))
  const outlet = outletName(context, archived, story)
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    ...members({
      headline: story.headline,
      alternativeHeadline: story.alternativeHeadline,
      abstract: story.abstract,
      author: story.author?.map(({type, name}) => ({'@type': type, name})),
      publisher: outlet && {'@type': 'Organization', name: outlet},
      datePublished: statedDate(archived),
      dateModified: story.dateModified && certain(story.dateModified),
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

/** `<meta>` elements that reference managers read. */
export function metaOf(context: Context, archived: ArchivedStory, story: Story): StoryView['meta'] {
  const outlet = outletName(context, archived, story)
  const date = statedDate(archived)
  const entries = [
    ['citation_title', headlineOf(context, archived)],
    ...(story.author ?? []).map(({name}) => ['citation_author', name]),
    ['citation_journal_title', outlet],
    ['citation_publication_date', date?.replaceAll('-', '/')],
    ['citation_language', story.inLanguage]
  ]
  return entries.flatMap(([name, content]) =>
    name === undefined || content === undefined ? [] : [{name, content}]
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

function outletName({outlets}: Context, archived: ArchivedStory, story: Story): string | undefined {
  const outlet = archived.outlet === undefined ? undefined : outlets.get(archived.outlet)
  return outlet?.name ?? story.publisher?.name
}

function statedDate({date, dateEvidence, dateCertainty}: ArchivedStory): string | undefined {
  const isStated = markOf(date, dateEvidence?.certainty ?? dateCertainty) === 'stated'
  return date !== undefined && isStated ? certain(date) : undefined
}

function certain(date: Edtf): string | undefined {
  return isCertainDay(date) ? date : undefined
}

function members(values: Readonly<Record<string, unknown>>): object {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined))
}
