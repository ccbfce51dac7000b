/**
 * Give each story the two parts of its address: the words and the short identifier.
 *
 *     Russian military personnel arrive in Venezuela …  →  russian-military-personnel-…-a1b2c3d
 *
 * A story keeps its address whatever is added: the words come from its own headline,
 * or from `slug` in its front matter, and the identifier from its path. Only when two
 * stories agree in both, once in a few hundred million, the one whose path sorts later
 * shows its whole identifier.
 */

import type {ArchivedStory} from '../model/archived-story.ts'
import {stemOf} from '../model/capture.ts'
import type {Card} from '../model/card.ts'
import {type StoryId, slug} from '../model/identifiers.ts'
import {byText} from '../model/order.ts'

/** Digits of the identifier that an address shows. */
const shortLength = 7

/** The parts of a story's address. */
export type Address = Pick<ArchivedStory, 'slug' | 'shortId'>

/** The address of each story. */
export function addresses(cards: readonly Card[]): Map<StoryId, Address> {
  const taken = new Set<string>()
  return new Map(
    [...cards]
      .sort((a, b) => byText(a.path, b.path))
      .map(card => [card.identifier, addressOf(card, taken)])
  )
}

function addressOf({identifier, path, headline, editorial}: Card, taken: Set<string>): Address {
  const words =
    slug(editorial.slug ?? headline ?? '', '') ||
    slug(stemOf(path.slice(path.lastIndexOf('/') + 1)))
  const short = shortIdOf(identifier)
  const shortId = taken.has(`${words}-${short}`) ? identifier : short
  taken.add(`${words}-${shortId}`)
  return {slug: words, shortId}
}

/** What an address shows of an identifier, if it can: the only stories with one address agree in it. */
export function shortIdOf(identifier: StoryId): string {
  return identifier.slice(0, shortLength)
}
