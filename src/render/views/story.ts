/**
 * The page of a story: what it says, how we know, how to cite it, and where to go on.
 */

import type {ArchivedStory} from '../../model/archived-story.ts'
import {paragraphLines} from '../../model/body.ts'
import {slug} from '../../model/identifiers.ts'
import type {Story} from '../../model/story.ts'
import {bodyHtml} from '../body-html.ts'
import {citationsOf} from '../cite/citations.ts'
import type {Context} from '../context.ts'
import {paths} from '../urls.ts'
import {aroundStory} from './around.ts'
import {groupsOf} from './capture.ts'
import {evidenceOf} from './evidence.ts'
import {frame} from './frame.ts'
import {escapeJsonLd, jsonLdOf, metaOf, openGraphOf} from './metadata.ts'
import {
  dateOf,
  headingOf,
  headlineOf,
  isInCapitals,
  lengthOf,
  mayOpen,
  outletOf,
  storyItem
} from './story-item.ts'
import type {StoryView} from './story-pages.ts'
import type {Trail} from './types.ts'

/** The view of a story. */
export function storyView(context: Context, archived: ArchivedStory): StoryView {
  const {labels, urls} = context
  const story = context.site.storyOf(archived.identifier)
  const path = paths.story(archived)
  const heading = headlineOf(context, archived)
  const isOpen = context.accessOf(archived) === 'full'
  const address = urls.absolute(path) ?? urls.href(path)
  return {
    ...frame(context, {
      kind: 'story',
      path,
      heading,
      description: describe(context, archived),
      section: 'stories',
      trail: [{text: labels.text('navigation.stories'), href: urls.href(paths.stories())}]
    }),
    ...headOf(context, archived, story),
    ...textOf(context, archived, story),
    ...(isOpen ? {capture: captureLink(context, archived)} : {}),
    notes: notesOf(context, archived),
    ...evidenceOf(context, archived, story, isOpen),
    ...aroundStory(context, archived, paragraphLines(story.articleBody)),
    paragraphs: isOpen ? paragraphLinks(context, story) : [],
    citations: citationsOf(context, archived, story),
    neighbours: neighboursOf(context, archived),
    shortHash: labels.text('story.hash', {
      groups: groupsOf(story.capture.sha256).slice(0, 4).join(' ')
    }),
    address,
    meta: metaOf(context, archived, story),
    openGraph: openGraphOf(context, archived, story),
    jsonLd: escapeJsonLd(jsonLdOf(context, archived, story))
  }
}

/** One sentence for search engines: the outlet, the date, and what the story opens with. */
function describe(context: Context, story: ArchivedStory): string {
  const opening = mayOpen(context, story) ? story.opening : ''
  return context.labels.text('story.describe', {
    outlet: outletOf(context, story).outletText,
    date: dateOf(context, story).text,
    text: story.abstract ?? (opening || headlineOf(context, story))
  })
}

/** What stands above the text. */
function headOf(context: Context, archived: ArchivedStory, story: Story) {
  const {labels, dates} = context
  const {headline, alternativeHeadline, abstract, inLanguage, byline, dateModified, url} = story
  const place = story.dateline?.place
  return {
    ...headingOf(context, archived),
    ...(isInCapitals(headline) ? {inCapitals: true as const} : {}),
    ...(inLanguage === undefined ? {} : {lang: inLanguage}),
    dir: story.direction,
    trail: (story.articleSection ?? []).map(section => trailOf(context, section)),
    ...(alternativeHeadline === undefined ? {} : {alternativeHeadline}),
    ...(abstract === undefined ? {} : {abstract}),
    ...outletOf(context, archived),
    ...(byline === undefined ? {} : {byline}),
    date: dateOf(context, archived),
    ...(dateModified === undefined
      ? {}
      : {modified: dates.view(dateModified, story.evidence.dateModified?.certainty)}),
    ...(place === undefined ? {} : {place}),
    words: lengthOf(context, story),
    ...(url === undefined ? {} : {source: {href: url, text: labels.text('story.source')}})
  }
}

/** The text, as far as access allows, and why no further. */
function textOf(
  context: Context,
  archived: ArchivedStory,
  story: Story
): Pick<StoryView, 'body' | 'bodyNote'> {
  const {accessOf, labels} = context
  const access = accessOf(archived)
  const anchor = (number: number) => labels.text('story.anchor', {number: labels.number(number)})
  if (access === 'full') {
    return story.articleBody.children.length === 0
      ? {bodyNote: labels.text(`story.empty.${story.kind}`)}
      : {body: bodyHtml(story.articleBody, anchor)}
  }
  const bodyNote = labels.text(access === 'excerpt' ? 'story.excerpt' : 'story.metadata')
  if (access !== 'excerpt' || archived.opening === '') return {bodyNote}
  const opening = {type: 'text' as const, value: archived.opening}
  const excerpt = {type: 'paragraph' as const, children: [opening]}
  return {body: bodyHtml({type: 'root', children: [excerpt]}, anchor), bodyNote}
}

function paragraphLinks({labels}: Context, {articleBody}: Story): StoryView['paragraphs'] {
  const lines = paragraphLines(articleBody)
  if (lines.length < 2) return []
  return lines.map((_, index) => {
    const number = labels.number(index + 1)
    return {href: `#p${index + 1}`, text: number, label: labels.text('story.anchor', {number})}
  })
}

function captureLink({labels, urls}: Context, archived: ArchivedStory) {
  return {href: urls.href(paths.capture(archived)), text: labels.text('story.capture')}
}

function trailOf({topics, urls}: Context, section: string): Trail {
  const topic = topics.get(slug(section))
  return {
    text: section,
    ...(topic === undefined ? {} : {href: urls.href(paths.topic(topic.slug))})
  }
}

function notesOf({labels}: Context, {editorial}: ArchivedStory): StoryView['notes'] {
  const names = ['correction', 'edNote'] as const
  return names.flatMap(name => {
    const text = editorial[name]
    return text === undefined ? [] : [{label: labels.text(`story.${name}`), text}]
  })
}

/** Earlier and later, in the archive and in the outlet; one story stands once. */
function neighboursOf(context: Context, archived: ArchivedStory): StoryView['neighbours'] {
  const {labels} = context
  const name = outletOf(context, archived).outletText
  const candidates = [
    {label: labels.text('story.earlier'), rel: 'prev', id: archived.previous},
    {label: labels.text('story.later'), rel: 'next', id: archived.next},
    {label: labels.text('story.earlierIn', {name}), rel: 'prev', id: archived.previousInOutlet},
    {label: labels.text('story.laterIn', {name}), rel: 'next', id: archived.nextInOutlet}
  ] as const
  return candidates.flatMap(({label, rel, id}, index) => {
    const story = context.story(id)
    const isRepeated = candidates.findIndex(other => other.id === id) < index
    if (story === undefined || isRepeated) return []
    return [{label, rel, story: storyItem(context, story)}]
  })
}
