/**
 * An event as it stands in a list.
 *
 *     26–28 March 2019   Russia confirms, defends sending military experts to Venezuela
 *                        2 stories · Press TV, TASS
 */

import type {ArchivedStory} from '../../model/archived-story.ts'
import type {EventOutline, StoryOutline} from '../../model/outline.ts'
import {type Context, storiesOf} from '../context.ts'
import {paths} from '../urls.ts'
import type {EventItem} from './event-pages.ts'
import {tongueOf} from './printed.ts'
import {spanOf} from './span.ts'
import {dateOf, isInCapitals, outletOf} from './story-item.ts'

/** Most outlets that a row names. */
const outletsOfRow = 4

/** The stories of an event, whole, oldest first. */
export function storiesOfEvent(context: Context, event: EventOutline): ArchivedStory[] {
  return event.stories.flatMap(id => context.wholeStory(id) ?? [])
}

/** An event as a row. */
export function eventItem(context: Context, event: EventOutline): EventItem {
  const {labels, urls} = context
  const stories = storiesOf(context, event)
  const stated = stories.map(story => outletOf(context, story)).filter(one => one.isOutletStated)
  const outlets = [...new Set(stated.map(({outletText}) => outletText))]
  return {
    href: urls.href(paths.event(event.identifier)),
    headline: event.title,
    ...(isInCapitals(event.title) ? {inCapitals: true as const} : {}),
    ...tongueOfTitle(event, stories),
    ...whenOf(context, stories),
    count: labels.count('stories', stories.length),
    ...(outlets.length === 0 ? {} : {outlets: labels.list(outlets.slice(0, outletsOfRow))})
  }
}

/** The days that the stories cover; where none has a year, the date of the first that has any. */
function whenOf(context: Context, stories: readonly StoryOutline[]): {readonly span?: string} {
  const first = stories.find(({date}) => date !== undefined)
  const span = spanOf(context, stories)
  if (span.span !== undefined || first === undefined) return span
  return {span: dateOf(context, first).text}
}

/** The language and direction of the story whose headline is the title. */
export function tongueOfTitle(event: EventOutline, stories: readonly StoryOutline[]) {
  const story = stories.find(({headline}) => headline === event.title)
  return story === undefined ? {dir: 'ltr' as const} : tongueOf(story)
}
