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

import type {Block} from '../data.ts'
import type {Features} from '../features.ts'
import {phrasesOf} from '../vocabulary/index.ts'
import {hasPhrase} from '../vocabulary/phrases.ts'
import {isCreditLine, isNames, mayBeHeadline, namesSomebody} from './shape.ts'

/** A candidate below this says too little about the body. */
export const threshold = 0.6

/** Lines shorter than this are headlines only by what stands under them. */
export const shortestTitle = 30

/** What it is worth to open the page, and to stand right above a byline or a date. */
const opensPageGain = 0.8
const headsCreditsGain = 0.3

/** What it costs to stand above a line that is more of a headline. */
const kickerCost = 0.6

/** A page speaks to its readers where a headline seldom does: `Your browser is out of date`. */
export const speaksToReader = hasPhrase(phrasesOf('reader'))

/** How likely a line above the text, whose words are `body`, is its headline; up to about 5. */
export function rank(
  block: Block,
  [next, afterNext]: readonly Block[],
  distance: number,
  body: ReadonlySet<string>
): number {
  if (!mayBeHeadline(block)) return 0
  const {words, features} = block
  const shared = [...words].filter(word => body.has(word)).length
  return (
    (4 * shared) / (words.size + 4) +
    (opensPage(block) ? opensPageGain : 0) +
    (headsCredits(block, next) ? headsCreditsGain : 0) -
    Math.min(0.02 * distance, 0.4) -
    fullStopCost(features) -
    shortCost(features) -
    (isKicker(block, next, afterNext) ? kickerCost : 0)
  )
}

/** A line longer than a name that stands right above a byline or a date. */
function headsCredits({text, features}: Block, next: Block | undefined): boolean {
  if (next === undefined || features.size < shortestTitle || isNames(text)) return false
  return isCreditLine(next) || namesSomebody(next)
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

/** A headline that nothing stands above; the title of a site has signs in it: `Lindholm Post | All of the north`. */
function opensPage({index, text, features}: Block): boolean {
  if (index > 0 || features.size < 25 || features.endsInFullStop) return false
  return !text.includes(' | ') && !speaksToReader(text)
}

/** A few words are a section or a kicker, or a headline that something tells. */
function shortCost({size}: Features): number {
  if (size < 20) return 0.6
  return size < shortestTitle ? 0.3 : 0
}

/** A headline seldom ends in a full stop, a caption or paragraph mostly. */
function fullStopCost({endsInFullStop, size}: Features): number {
  if (!endsInFullStop) return 0
  return size > 60 ? 1 : 0.5
}
