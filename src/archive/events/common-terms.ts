/**
 * Count which words are common in this archive, over a sample of its stories.
 *
 * The sample is the stories of the smallest identifiers, which are digests: as good as
 * drawn by lot, always the same, and one more story seldom changes it. An archive no larger
 * than the sample is counted whole.
 */

import type {StoryId} from '../../model/identifiers.ts'
import {byText} from '../../model/order.ts'
import type {Facts} from '../facts.ts'
import {type ArchiveCommonness, commonnessAmong, type Step} from '../similarity/commonness.ts'

/** How common words are in an archive. */
export interface Commonness {
  /** The last identifier of the sample, if there are stories beyond it. */
  readonly last?: StoryId
  /** The steps of those that are common, by digest, ascending. */
  readonly steps: readonly (readonly [term: number, step: Step])[]
}

/** Most stories over which words are counted. */
const sampleSize = 1000

/** How common words are among these stories. */
export function commonTerms(
  stories: readonly StoryId[],
  factsOf: (identifier: StoryId) => Facts
): Commonness {
  const inOrder = [...stories].sort(byText)
  const sample = inOrder.slice(0, sampleSize)
  const last = inOrder.length > sample.length ? sample.at(-1) : undefined
  return {...(last && {last}), steps: commonnessAmong(sample.map(factsOf))}
}

/** Whether the words of a story are counted, in an archive of so many articles. */
export function isCounted(story: StoryId, {last}: Commonness, articles: number): boolean {
  return last === undefined || story <= last || articles <= sampleSize
}

/** The step of each word. */
export function stepsIn({steps}: Commonness): ArchiveCommonness {
  const stepOf = new Map(steps)
  return term => stepOf.get(term) ?? 3
}
