/**
 * Words as a story prints them: in its own language and direction, with the outlet, the date
 * and the line of the capture that they stand on.
 */

import type {ArchivedQuotation} from '../../model/archive.ts'
import type {ArchivedStory} from '../../model/archived-story.ts'
import type {Role} from '../../model/entity.ts'
import type {StoryOutline} from '../../model/outline.ts'
import type {Context} from '../context.ts'
import {paths} from '../urls.ts'
import type {QuotedStory} from './entity-pages.ts'
import type {RoleView} from './event-pages.ts'
import {dateOf, headlineOf, outletOf, storyItem} from './story-item.ts'
import type {Link, Trail} from './types.ts'

/** The language and direction of a story's words. */
export function tongueOf({inLanguage, direction}: StoryOutline): {
  readonly lang?: string
  readonly dir: 'ltr' | 'rtl'
} {
  return {...(inLanguage === undefined ? {} : {lang: inLanguage}), dir: direction}
}

/** A story by its headline. */
export function linkToStory(context: Context, story: ArchivedStory): Link {
  return {href: context.urls.href(paths.story(story)), text: headlineOf(context, story)}
}

/** A story by its outlet, or by its headline where that is not stated. */
export function linkToSource(context: Context, story: ArchivedStory): Link {
  const {outletText, isOutletStated} = outletOf(context, story)
  const link = linkToStory(context, story)
  return isOutletStated ? {...link, text: outletText} : link
}

/** The line of the capture; linked where the capture may be shown. */
export function lineOf(
  {accessOf, labels, urls}: Context,
  story: StoryOutline,
  line: number | undefined
): {readonly line?: Trail} {
  if (line === undefined) return {}
  const text = labels.text('evidence.line', {number: labels.number(line)})
  if (accessOf(story) !== 'full') return {line: {text}}
  return {line: {text, href: `${urls.href(paths.capture(story))}#L${line}`}}
}

/** Quotations under the stories that print them, in their order. */
export function quotedStories(
  context: Context,
  quotations: readonly ArchivedQuotation[]
): QuotedStory[] {
  const ids = [...new Set(quotations.map(({story}) => story))]
  return ids.flatMap(id => {
    const story = context.story(id)
    if (story === undefined) return []
    const ofStory = quotations.filter(quotation => quotation.story === id)
    return [
      {
        story: storyItem(context, story),
        quotations: ofStory.map(({text, attribution, line}) => ({
          text,
          ...(attribution === undefined ? {} : {attribution}),
          ...lineOf(context, story, line)
        }))
      }
    ]
  })
}

/** What somebody is called, with the story that prints it. */
export function roleView(context: Context, role: Role): RoleView[] {
  const story = context.wholeStory(role.story)
  if (story === undefined) return []
  return [
    {
      text: role.text,
      ...tongueOf(story),
      source: linkToSource(context, story),
      date: dateOf(context, story)
    }
  ]
}
