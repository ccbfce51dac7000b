/**
 * Find what stands before and after a story, in time and in time within its outlet.
 *
 * Next and previous are inverses: the next of a story's previous is the story. Stories
 * without a year have no neighbours.
 */

import type {ArchivedStory} from '../model/archive.ts'
import type {Slug, StoryId} from '../model/identifiers.ts'

/** The stories next to one; `previous` are older, `next` newer, `undefined` at the ends. */
export interface Neighbours {
  readonly previous: StoryId | undefined
  readonly next: StoryId | undefined
  readonly previousInOutlet: StoryId | undefined
  readonly nextInOutlet: StoryId | undefined
}

/** A story among its neighbours. */
type Neighbour = Pick<ArchivedStory, 'identifier' | 'bounds' | 'outlet'>

/** The neighbours of each story; stories come in the order of the archive. */
export function* neighbours<Story extends Neighbour>(
  stories: readonly Story[]
): Generator<readonly [Story, Neighbours]> {
  const dated = stories.filter(({bounds}) => bounds !== undefined)
  const older = nextOfOutlet(dated.toReversed()).reverse()
  const newer = nextOfOutlet(dated)
  for (const [place, story] of dated.entries()) {
    yield [
      story,
      {
        previous: dated[place + 1]?.identifier,
        next: dated[place - 1]?.identifier,
        previousInOutlet: older[place],
        nextInOutlet: newer[place]
      }
    ]
  }
  for (const story of stories) if (story.bounds === undefined) yield [story, none]
}

const none: Neighbours = {
  previous: undefined,
  next: undefined,
  previousInOutlet: undefined,
  nextInOutlet: undefined
}

/** For each story the one of its outlet that came last before it. */
function nextOfOutlet(stories: readonly Neighbour[]): (StoryId | undefined)[] {
  const last = new Map<Slug, StoryId>()
  return stories.map(({identifier, outlet}) => {
    if (outlet === undefined) return undefined
    const before = last.get(outlet)
    last.set(outlet, identifier)
    return before
  })
}
