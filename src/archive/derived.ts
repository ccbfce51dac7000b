/**
 * Put a story together from its card and what only the archive knows of it.
 *
 *     card + {slug, shortId, outlet, topics, date, previous, entities, event, related}
 *
 * The parts always stand in one order, so that a story is the same text however it was made.
 */

import type {ArchivedStory} from '../model/archived-story.ts'
import type {Card} from '../model/card.ts'

/** What only the archive knows of a story. */
type Derived = Omit<ArchivedStory, keyof Card>

/** What it knows of every one. */
type Always = Pick<Derived, 'slug' | 'shortId' | 'topics' | 'entities' | 'related'>

/** What it may know; `undefined` when it does not. */
type Perhaps = {
  readonly [Key in Exclude<keyof Derived, keyof Always>]?: Derived[Key] | undefined
}

/** Parts of a story to put in place of others. */
export type Parts = Partial<Always> & Perhaps

/** The story of a card. */
export function toArchivedStory(card: Card, parts: Always & Perhaps): ArchivedStory {
  const {slug, shortId, outlet, topics, date, dateEvidence, bounds, entities, event, related} =
    parts
  const {previous, next, previousInOutlet, nextInOutlet} = parts
  return {
    ...card,
    slug,
    shortId,
    ...(outlet === undefined ? {} : {outlet}),
    topics,
    ...(date === undefined ? {} : {date}),
    ...(dateEvidence === undefined ? {} : {dateEvidence}),
    ...(bounds === undefined ? {} : {bounds}),
    ...(previous === undefined ? {} : {previous}),
    ...(next === undefined ? {} : {next}),
    ...(previousInOutlet === undefined ? {} : {previousInOutlet}),
    ...(nextInOutlet === undefined ? {} : {nextInOutlet}),
    entities,
    ...(event === undefined ? {} : {event}),
    related
  }
}

/** The story with other parts. */
export function withParts(story: ArchivedStory, parts: Parts): ArchivedStory {
  const {card, known} = parted(story)
  return toArchivedStory(card, {...known, ...parts})
}

function parted(story: ArchivedStory): {readonly card: Card; readonly known: Always & Perhaps} {
  const {slug, shortId, outlet, topics, date, dateEvidence, bounds, ...rest} = story
  const {previous, next, previousInOutlet, nextInOutlet, entities, event, related, ...card} = rest
  const time = {date, dateEvidence, bounds, previous, next, previousInOutlet, nextInOutlet}
  return {card, known: {slug, shortId, outlet, topics, ...time, entities, event, related}}
}
