/**
 * Count which words are common in this archive, over a sample of its stories.
 *
 * The sample is the stories of the smallest identifiers, which are digests: as good as
 * drawn by lot, always the same, and one more story seldom changes it. An archive no larger
 * than the sample is counted whole.
 */

import type {Card} from '../../model/card.ts'
import {type StoryId, sha256} from '../../model/identifiers.ts'
import {byText} from '../../model/order.ts'
import type {Facts} from '../facts.ts'
import {type ArchiveCommonness, commonnessAmong} from '../similarity/commonness.ts'
import type {Sources} from '../sources.ts'

/** How common words are, and a digest that changes when any of it does. */
export interface CommonTerms {
  readonly stepOf: ArchiveCommonness
  readonly digest: string
}

/** Most stories over which words are counted. */
const sampleSize = 2000

/** The common words of the archive. */
export function commonTerms(
  cards: readonly Card[],
  sources: Sources,
  factsOf: (identifier: StoryId) => Facts
): CommonTerms {
  const sample = cards
    .map(({identifier}) => identifier)
    .sort(byText)
    .slice(0, sampleSize)
  const steps = sources.remember('commonness', sha256(sample.map(sources.keyOf).join()), () =>
    commonnessAmong(sample.map(factsOf))
  )
  const stepOf = new Map(steps)
  return {stepOf: term => stepOf.get(term) ?? 3, digest: sha256(JSON.stringify(steps))}
}
