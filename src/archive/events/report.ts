/**
 * Tell which stories may report an event, and when they were published.
 */

import type {Card} from '../../model/card.ts'
import type {StoryId} from '../../model/identifiers.ts'
import {byText} from '../../model/order.ts'
import {type Moment, momentFinder} from '../moments.ts'

/** A story that may report an event. */
export interface Report {
  readonly card: Card
  readonly identifier: StoryId
  readonly moment: Moment | undefined
}

/** Only articles report events. */
export function isReport({kind}: Pick<Card, 'kind'>): boolean {
  return kind === 'article'
}

/** Cards with their moments, by path: the order in which pairs are told. */
export function reportsOf(cards: readonly Card[]): Report[] {
  const momentOf = momentFinder()
  return cards
    .map(card => ({
      card,
      identifier: card.identifier,
      moment: momentOf(card.datePublished)
    }))
    .sort((a, b) => byText(a.card.path, b.card.path))
}
