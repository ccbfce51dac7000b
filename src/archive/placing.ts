/**
 * Give a card its place in the archive: its address, outlet, date and entities.
 *
 * Topics, neighbours, event and related stories come later: they need the places of others.
 */

import assert from 'node:assert/strict'
import type {ArchivedStory} from '../model/archived-story.ts'
import type {Card} from '../model/card.ts'
import {nameSlug, type StoryId} from '../model/identifiers.ts'
import type {Description} from '../model/schema/description.ts'
import type {Address} from './addresses.ts'
import {dating, type SettledDate} from './dates-by-neighbours.ts'
import {toArchivedStory} from './derived.ts'
import type {Naming} from './entities/naming.ts'
import {knownOutlets} from './outlets.ts'

/** What placing needs. */
interface Places {
  readonly addresses: ReadonlyMap<StoryId, Address>
  readonly settled: ReadonlyMap<StoryId, SettledDate>
  readonly naming: Naming
  readonly description: Pick<Description, 'outlets'>
}

/** How a card becomes a story of the archive. */
export function placing({
  addresses,
  settled,
  naming,
  description
}: Places): (card: Card) => ArchivedStory {
  const {preferred} = knownOutlets(description.outlets)
  const dateOf = dating(settled)
  return card => {
    const {identifier, headline, publisher} = card
    const address = addresses.get(identifier)
    assert(address, `Unexpected story \`${headline}\` without an address`)
    return toArchivedStory(card, {
      ...address,
      outlet: publisher === undefined ? undefined : nameSlug(preferred(publisher)),
      ...dateOf(card),
      topics: [],
      entities: [...new Set(naming.get(identifier)?.map(({entity}) => entity))],
      related: []
    })
  }
}
