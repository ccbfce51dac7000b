/**
 * The days that several stories cover.
 *
 *     about 26 March 2019, 28 March [2019]  →  25–28 March 2019
 */

import type {Bounds} from '../../model/edtf.ts'
import type {StoryOutline} from '../../model/outline.ts'
import type {Context} from '../context.ts'

/** From the first to the last day any of the stories may mean; `undefined` when none is dated. */
export function boundsOfStories(stories: readonly StoryOutline[]): Bounds | undefined {
  const bounds = stories.flatMap(story => story.bounds ?? [])
  if (bounds.length === 0) return undefined
  return bounds.reduce((a: Bounds, b: Bounds) => ({
    earliest: Math.min(a.earliest, b.earliest),
    latest: Math.max(a.latest, b.latest)
  }))
}

/** The same in words; nothing when none is dated. */
export function spanOf(
  {dates}: Context,
  stories: readonly StoryOutline[]
): {readonly span?: string} {
  const bounds = boundsOfStories(stories)
  return bounds === undefined ? {} : {span: dates.span(bounds)}
}
