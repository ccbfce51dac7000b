/**
 * Tell whether a short line opens a part of the story or of something else.
 *
 *     Wake up with our morning letter at no cost                        no: neither it nor the paragraph
 *     All that matters in the county, picked by hand every day             has words of the story
 *
 *     ABC: full audit                                                   yes: the paragraph under it
 *     “What follows from all that the mayor has told us …”                 goes on with the story
 */

import {countPageWords, isOffer} from '../blocks/of-page.ts'
import {isTableRow} from '../blocks/table-row.ts'
import {type Block, wordsOf} from '../data.ts'

/** Fewer blocks do not show what the story is about. */
const fewest = 4

/** Longest line that opens a part without a word of the story: a longer one is a link. */
const longestPlay = 36

/** Words of pages that make a line an offer of the page, whatever follows it. */
const fewestOfPromotion = 2

/**
 * A test whether a short line and the block under it are of the story that `told` tells: its
 * paragraphs and its headline.
 */
export function opensPart(told: readonly Block[]): (block: Block, next: Block) => boolean {
  let known: ReadonlySet<string> | undefined
  return (block, next) => {
    known ??= wordsOf(told)
    if (isTableRow(next.text)) return true
    const own = [...block.words]
    if (countPageWords(own) >= fewestOfPromotion) return false
    if (isOffer(next)) return false
    if (told.length < fewest || own.some(word => known?.has(word))) return true
    if (block.features.size > longestPlay) return false
    return countPageWords([...own, ...next.words]) < fewestOfPromotion
  }
}
