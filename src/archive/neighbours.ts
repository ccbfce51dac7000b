/**
 * Find what stands before and after a story, in time and in time within its outlet.
 *
 * Next and previous are inverses: the next of a story's previous is the story. Stories
 * without a year have no neighbours.
 */

import type {ArchivedStory} from '../model/archived-story.ts'
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

/** Finds the neighbours of the story at a place; stories come in the order of the archive. */
export function neighbours(stories: readonly Neighbour[]): (place: number) => Neighbours {
  // Dated stories come first.
  const yearless = stories.findIndex(({bounds}) => bounds === undefined)
  const dated = yearless === -1 ? stories : stories.slice(0, yearless)
  const older = nextOfOutlet(dated.toReversed()).reverse()
  const newer = nextOfOutlet(dated)
  return place => ({
    previous: place < dated.length ? dated[place + 1]?.identifier : undefined,
    next: place < dated.length ? dated[place - 1]?.identifier : undefined,
    previousInOutlet: older[place],
    nextInOutlet: newer[place]
  })
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
