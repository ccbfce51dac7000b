/**
 * A story as it stands in a list.
 *
 *     TASS · Bishkek, 28 March [2019]
 *     Russian military personnel arrive in Venezuela under cooperation agreement
 */

import type {ArchivedStory} from '../../model/archived-story.ts'
import type {StoryOutline} from '../../model/outline.ts'
import {suppliedTitle} from '../../model/supplied-title.ts'
import type {Context} from '../context.ts'
import {paths} from '../urls.ts'
import type {DateView, Heading, Link, StoryItem} from './types.ts'

/** From so many letters on capitals are a manner of setting, and no abbreviation. */
const leastCapitals = 12

/** The story as a row. */
export function storyItem(context: Context, story: Pick<StoryOutline, 'identifier'>): StoryItem {
  const known = context.rows.get(story.identifier)
  if (known !== undefined) return known
  const row = rowOf(context, context.site.archivedOf(story.identifier))
  context.rows.set(story.identifier, row)
  return row
}

function rowOf(context: Context, story: ArchivedStory): StoryItem {
  const {headline, abstract, opening, inLanguage, direction, dateline} = story
  return {
    href: context.urls.href(paths.story(story)),
    ...headingOf(context, story),
    ...(isInCapitals(headline) ? {inCapitals: true as const} : {}),
    ...(inLanguage === undefined ? {} : {lang: inLanguage}),
    dir: direction,
    ...outletOf(context, story),
    date: dateOf(context, story),
    ...(dateline?.place === undefined ? {} : {place: dateline.place}),
    ...(abstract === undefined ? {} : {abstract}),
    ...(opening === '' || !mayOpen(context, story) ? {} : {opening}),
    words: lengthOf(context, story)
  }
}

/** Whether a headline is set in capitals throughout, as wires sent them; a short one may be a name. */
export function isInCapitals(headline = ''): boolean {
  const letters = headline.replace(/[^\p{Lu}\p{Ll}]/gu, '')
  return letters.length >= leastCapitals && letters === letters.toUpperCase()
}

/** Whether the start of its text may be shown. */
export function mayOpen({accessOf}: Context, story: StoryOutline): boolean {
  return ['full', 'excerpt'].includes(accessOf(story))
}

/** `545 words`, or what a capture without a text is. */
export function lengthOf(
  {labels}: Context,
  {wordCount, kind}: Pick<ArchivedStory, 'wordCount' | 'kind'>
): string {
  return wordCount === 0 ? labels.text(`story.length.${kind}`) : labels.count('words', wordCount)
}

/** The headline, or what stands for it where the capture prints none. */
export function headingOf(context: Context, story: ArchivedStory): Heading {
  if (story.headline !== undefined) return {headline: story.headline, headlineIs: 'printed'}
  const supplied = mayOpen(context, story) ? suppliedTitle(story.opening) : undefined
  return supplied === undefined
    ? {headline: context.labels.text('story.untitled'), headlineIs: 'missing'}
    : {headline: supplied, headlineIs: 'supplied'}
}

/** The text of {@link headingOf}. */
export function headlineOf(context: Context, story: ArchivedStory): string {
  return headingOf(context, story).headline
}

/** The date that the archive gives the story, with its certainty. */
export function dateOf({dates}: Context, story: StoryOutline): DateView {
  return dates.view(story.date, story.dateEvidence?.certainty ?? story.dateCertainty)
}

/** The outlet as a link, and its name or words that say it is not stated. */
export function outletOf(
  {outlets, urls, labels}: Context,
  story: StoryOutline
): {readonly outlet?: Link; readonly outletText: string; readonly isOutletStated: boolean} {
  const outlet = story.outlet === undefined ? undefined : outlets.get(story.outlet)
  const name = outlet?.name ?? story.publisher
  return {
    ...(outlet === undefined
      ? {}
      : {outlet: {href: urls.href(paths.outlet(outlet.slug)), text: outlet.name}}),
    outletText: name ?? labels.text('story.outletUnknown'),
    isOutletStated: name !== undefined
  }
}
