/**
 * Pages that stand alone: about, not found, a withdrawn story, a former URL.
 */

import type {ArchivedStory} from '../../model/archived-story.ts'
import type {Certainty, Field} from '../../model/evidence.ts'
import type {StoryOutline} from '../../model/outline.ts'
import type {Context} from '../context.ts'
import {paths, type SitePath} from '../urls.ts'
import {frame, summaryOf} from './frame.ts'
import {waysOf} from './navigation.ts'
import type {AboutView, NotFoundView, RedirectView, StoriesView, TombstoneView} from './pages.ts'
import {dateOf, headlineOf, outletOf} from './story-item.ts'
import {headingOfPage, type PagedStories, storyList, totalOf} from './story-list.ts'
import type {Trail} from './types.ts'

/** The view of `/stories/`, one of its pages. */
export function storiesView(context: Context, list: PagedStories, page: number): StoriesView {
  const {labels, stories, description} = context
  return {
    ...frame(context, {
      kind: 'stories',
      path: list.pathOf(page),
      heading: headingOfPage(context, labels.text('titles.stories'), page, list.numberOf(page)),
      description: labels.text('descriptions.stories', {archive: description.title}),
      section: 'stories'
    }),
    ...totalOf(context, stories.length, page),
    ...storyList(context, list, page)
  }
}

/** The view of `/about/`. */
export function aboutView(context: Context): AboutView {
  const {labels, description} = context
  const contact = contactOf(description.contact)
  return {
    ...frame(context, {
      kind: 'about',
      path: paths.about,
      heading: labels.text('titles.about'),
      description: labels.text('descriptions.about', {archive: description.title}),
      section: 'about'
    }),
    introduction: description.description,
    summary: summaryOf(context),
    rights: description.rights,
    ...(contact === undefined ? {} : {contact}),
    fields: [
      fieldRow(context, 'headline', story => (story.headline === undefined ? undefined : 'stated')),
      fieldRow(context, 'datePublished', story =>
        story.date === undefined
          ? undefined
          : (story.dateEvidence?.certainty ?? story.dateCertainty ?? 'stated')
      ),
      fieldRow(context, 'publisher', story => (story.outlet === undefined ? undefined : 'stated')),
      fieldRow(context, 'byline', story => (story.byline === undefined ? undefined : 'stated')),
      fieldRow(context, 'abstract', story => (story.abstract === undefined ? undefined : 'stated'))
    ]
  }
}

/** An address to write to, or a page. */
export function contactOf(contact: string | undefined): Trail | undefined {
  if (contact === undefined) return undefined
  if (/^https?:\/\/[^\s]+$/.test(contact)) return {text: contact, href: contact}
  const isAddress = /^[^\s@/?&]+@[^\s@/?&]+$/.test(contact)
  return {text: contact, ...(isAddress ? {href: `mailto:${contact}`} : {})}
}

/** The view of `/404.html`. */
export function notFoundView(context: Context): NotFoundView {
  const {labels} = context
  return {
    ...frame(context, {
      kind: 'not-found',
      path: paths.notFound,
      heading: labels.text('titles.notFound'),
      description: labels.text('descriptions.notFound'),
      unlisted: true
    }),
    browse: waysOf(context)
  }
}

/** The view in the place of a withdrawn story. */
export function tombstoneView(context: Context, story: ArchivedStory): TombstoneView {
  const {labels} = context
  const note = story.editorial.edNote ?? story.editorial.correction
  return {
    ...frame(context, {
      kind: 'tombstone',
      path: paths.story(story),
      heading: labels.text('story.withdrawn'),
      description: labels.text('descriptions.withdrawn'),
      section: 'stories',
      unlisted: true
    }),
    outletText: outletOf(context, story).outletText,
    date: dateOf(context, story),
    ...(note === undefined ? {} : {note})
  }
}

/** The view of a former URL of a story. */
export function redirectView(context: Context, path: SitePath, story: ArchivedStory): RedirectView {
  const {labels, urls} = context
  const title = headlineOf(context, story)
  return {
    ...frame(context, {
      kind: 'redirect',
      path,
      heading: labels.text('titles.moved', {title}),
      description: labels.text('descriptions.moved'),
      unlisted: true
    }),
    target: {href: urls.href(paths.story(story)), text: title}
  }
}

/** How surely a field is known over all stories. */
function fieldRow(
  {labels, stories}: Context,
  field: Field,
  certaintyOf: (story: StoryOutline) => Certainty | undefined
): AboutView['fields'][number] {
  const found = stories.map(certaintyOf)
  const number = (matches: (certainty: Certainty | undefined) => boolean) =>
    labels.number(found.filter(matches).length)
  return {
    field: labels.text(`fields.${field}`),
    stated: number(certainty => certainty === 'stated'),
    derived: number(certainty => certainty === 'derived' || certainty === 'assumed'),
    unknown: number(certainty => certainty === undefined)
  }
}
