/**
 * Tell copies, updates and wire copies from independent reports.
 *
 *     the same text again                          copy
 *     mostly the same, the same outlet, later      update
 *     mostly the same, another outlet              wire copy
 *     anything else about the event                reported independently
 */

import type {Relation} from '../../model/event.ts'
import type {Slug} from '../../model/identifiers.ts'
import type {Facts} from '../facts.ts'
import {resemblance} from '../similarity/phrases.ts'

/** Share of the shorter text's phrases from which texts are the same, and mostly the same. */
const [same, mostlySame] = [0.95, 0.5]

/** Share of its length that a copy must have of the other. */
const sameLength = 0.95

/** What kinship is seen from. */
export interface Kin {
  readonly facts: Facts
  readonly wordCount: number
  readonly outlet: Slug | undefined
}

/** How two stories of one event stand to each other. */
export function kinship(one: Kin, other: Kin): Relation {
  const shared = resemblance(one.facts.phrases, other.facts.phrases)
  if (shared < mostlySame) return 'same-event'
  if (one.outlet !== undefined && other.outlet !== undefined && one.outlet !== other.outlet) {
    return 'wire-copy'
  }
  const [shorter = 0, longer = 0] = [one.wordCount, other.wordCount].sort((a, b) => a - b)
  return shared >= same && shorter >= sameLength * longer ? 'copy' : 'update'
}
