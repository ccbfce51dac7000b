/**
 * Rank the lines above the text by how likely each is its headline.
 *
 *     0.85  Harbour pool                                   a kicker: all of its two words stand in the text
 *     1.64  Council will let the citizens vote after all   ← the headline: a byline follows
 *     0.00  By Jane Doe                                    no headline at all
 *
 * What counts: the words a line shares with the text, how near it stands, whether it opens the
 * page, and whether who wrote the story or when stands right under it.
 */

import type {Features} from '../blocks/features.ts'
import type {Block} from '../data.ts'
import {isHome} from '../section/trail.ts'
import {speaksToReader} from '../vocabulary/openings.ts'
import {
  hasSentences,
  isByline,
  isCreditLine,
  isNames,
  isTitleCase,
  mayBeHeadline,
  namesSomebody
} from './shape.ts'

/** A candidate with fewer points says too little about the body. */
export const threshold = 2

/** Lines shorter than this are headlines only by what stands under them. */
export const shortestTitle = 30

/** Points of a line all of whose words, and many, stand in the text. */
const mostShared = 13

/** A line loses a point this many lines above the text, and no more. */
const fartherAway = 14

/** Points of a line above the text, whose words are `body`; few for what is no headline. `isFirst`: no line above has its shape. */
export function rank(
  block: Block,
  [next, afterNext]: readonly Block[],
  distance: number,
  body: ReadonlySet<string>,
  isFirst: boolean
): number {
  if (!mayBeHeadline(block)) return 0
  const {text, words, features} = block
  const shared = [...words].filter(word => body.has(word)).length
  return (
    (mostShared * shared) / (words.size + 4) +
    (opensPage(block, next) ? 2 : 0) +
    (headsCredits(block, next) ? 1 : 0) -
    (isKicker(block, next, afterNext) ? 2 : 0) -
    pointsOfFullStop(text, features) / (isFirst && isOverByline(block, next) ? 2 : 1) -
    pointsOfShort(features) -
    Math.min(distance / fartherAway, 1)
  )
}

/** A line longer than a name that stands right above a byline or a date. */
function headsCredits({text, features}: Block, next: Block | undefined): boolean {
  if (next === undefined || features.size < shortestTitle || isNames(text)) return false
  return isCreditLine(next) || namesSomebody(next)
}

/** One sentence right above a byline: some papers end their headlines in a full stop. */
function isOverByline({text}: Block, next: Block | undefined): boolean {
  return next !== undefined && isByline(next.text) && !hasSentences(text)
}

/** A few words above a longer line, which stands above a standfirst, a byline or a date. */
function isKicker(block: Block, next: Block | undefined, afterNext: Block | undefined): boolean {
  if (block.features.size >= shortestTitle || next === undefined || afterNext === undefined)
    return false
  const isTitle = next.features.size >= shortestTitle && mayBeHeadline(next)
  return isTitle && !next.features.endsInFullStop && isUnderTitle(afterNext)
}

function isUnderTitle(block: Block): boolean {
  return isCreditLine(block) || (block.zone === 'above' && block.features.endsInFullStop)
}

/** A headline that nothing stands above; the title of a site has signs in it, `Lindholm Post | All of the north`, or stands over its menu. */
function opensPage({index, text, features}: Block, next: Block | undefined): boolean {
  if (index > 0 || features.size < 25 || pointsOfFullStop(text, features) > 0) return false
  if (isHome(next?.text ?? '')) return false
  return !text.includes(' | ') && !speaksToReader(text)
}

/** A few words are a section or a kicker, or a headline that something tells. */
function pointsOfShort({size}: Features): number {
  if (size < 20) return 2
  return size < shortestTitle ? 1 : 0
}

/** A headline seldom ends in a full stop, a caption or paragraph mostly; `I Sold the Farm. Nobody Asked Why.` is one. */
function pointsOfFullStop(text: string, {endsInFullStop, size}: Features): number {
  if (!endsInFullStop || isTitleCase(text)) return 0
  return size > 60 ? 3 : 2
}
