/**
 * Weigh how likely two stories report one event.
 *
 *     Press TV and TASS on the planes in Caracas   the same names, the same words   joined
 *     two dividends, two companies                 the same words                   apart
 *     two pieces of news on one company            the same names                   apart
 *
 * Names alone and words alone are not enough: the words that are not names must be alike
 * too. Only a text that is mostly the same needs no name.
 */

import type {Moment} from '../moments.ts'
import {resemblance} from '../similarity/phrases.ts'
import type {Shared} from './candidates.ts'
import {cosine, type Subject} from './subjects.ts'

/** Least likeness of two stories of one event. */
export const sameEvent = 0.4

/** Least likeness of two stories that a reader of one may want both of. */
export const worthKnowing = 0.3

/** What undated stories lack, they must make up for. */
const undatedPenalty = 0.1

/** Share of phrases from which two texts are one, more or less. */
const mostlySame = 0.5

/** What the words must reach, all of them and the plain ones, by whether a name is shared. */
const floors = {named: {words: 0, plain: 0.3}, unnamed: {words: 0.6, plain: 0.5}} as const

/** How likely two stories report one event; 0 when nothing speaks for it. */
export function likeness(
  left: Subject,
  right: Subject,
  {rare, scarce}: Shared,
  moments: readonly (Moment | undefined)[]
): number {
  const penalty = moments.includes(undefined) ? undatedPenalty : 0
  if (resemblance(left.phrases, right.phrases) >= mostlySame) return 1 - penalty
  const floor = rare >= 1 || scarce >= 2 ? floors.named : floors.unnamed
  const plain = cosine(left.plain, right.plain)
  if (plain < floor.plain + penalty) return 0
  const words = cosine(left.words, right.words)
  if (words < floor.words) return 0
  return words + 0.04 * Math.min(rare, 3) + 0.02 * Math.min(rare + scarce, 4) - penalty
}
