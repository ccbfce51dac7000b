/**
 * Find what the archive has already of a story that comes in: the same text in another copy,
 * mostly the same in other words, or a text under the same headline.
 *
 *     saved (2).txt   prints mostly the same text as   2019/tass.txt
 *
 * Looks at the text alone: outlets print the same copy under names and dates of their own.
 */

import {slug} from '../model/identifiers.ts'
import {byText} from '../model/order.ts'
import type {Story} from '../model/story.ts'
import {type Facts, toFacts} from './facts.ts'
import {resemblance} from './similarity/phrases.ts'

/** A story that may be had in two copies. */
export interface Known {
  readonly path: string
  readonly headline?: string | undefined
  /** Digests of its phrases. */
  readonly phrases: Facts['phrases']
}

/** What the archive has of it. */
export interface NearCopy {
  /** Of the story that the archive has. */
  readonly path: string
  readonly likeness: 'same-text' | 'mostly-same-text' | 'same-headline'
}

/** Share of the shorter text's phrases from which texts are the same, and mostly the same. */
const [same, mostlySame] = [0.95, 0.5]

/** A story as one to compare others with. */
export function toKnown(story: Story): Known {
  const {path, headline} = story
  return {path, headline, phrases: toFacts(story).phrases}
}

/** The closest of the stories that the archive has, if one is close; the first by path of several. */
export function nearCopy(story: Known, known: readonly Known[]): NearCopy | undefined {
  let closest: {readonly path: string; readonly shared: number} | undefined
  for (const other of known) {
    const shared = resemblance(story.phrases, other.phrases)
    const isCloser = closest === undefined || shared > closest.shared
    const isFirst = closest?.shared === shared && byText(other.path, closest.path) < 0
    if (shared >= mostlySame && (isCloser || isFirst)) closest = {path: other.path, shared}
  }
  if (closest !== undefined) {
    return {
      path: closest.path,
      likeness: closest.shared >= same ? 'same-text' : 'mostly-same-text'
    }
  }
  const title = story.headline === undefined ? undefined : slug(story.headline)
  const namesake = known
    .filter(({headline}) => headline !== undefined && slug(headline) === title)
    .sort((left, right) => byText(left.path, right.path))[0]
  return namesake && {path: namesake.path, likeness: 'same-headline'}
}
