/**
 * Find the headline above its standfirst by how both are printed: the headline in title case, the
 * standfirst as a sentence.
 *
 *     Mayor Returns Medal, Asks For A Bench Instead          ← the headline
 *     The council had voted eleven to none to honour him     its standfirst has the words of the text
 *
 * And the headline that a page prints twice, as its title and over the text, or at the end of its trail.
 */

import type {Block} from '../data.ts'
import {isSection, lastStep, opensHeadline} from '../section/trail.ts'
import {isKicker} from '../vocabulary/kickers.ts'
import {speaksToReader} from '../vocabulary/openings.ts'
import {isCreditLine, mayBeHeadline, namesSomebody} from './shape.ts'

/** Words of a headline in title case; over a whole sentence that a byline follows, fewer will do. */
const fewestWords = 6
const fewestOverSentence = 3

/** Lines between a headline that is printed twice and its standfirst. */
const farthestTwice = 5

/** The line in title case right above one that is not. */
export function titleOver(blocks: readonly Block[], found: Block): Block | undefined {
  const [title, below] = [blocks[found.index - 1], blocks[found.index + 1]]
  if (title === undefined || title.features.capitals || isCapitalised(found.text)) return undefined
  const {text, features} = title
  const isSigned = below !== undefined && isCreditLine(below)
  const fewest = found.features.endsInFullStop && isSigned ? fewestOverSentence : fewestWords
  const isLong = text.split(' ').length >= fewest && features.size < found.features.size
  return isLong && isCapitalised(text) && !isOther(title) ? title : undefined
}

/** The line above the found one that is printed twice, one right under the other: whatever words of pages it has. */
export function printedTwice(blocks: readonly Block[], found: Block): Block | undefined {
  return blocks
    .slice(Math.max(1, found.index - farthestTwice), found.index)
    .find(
      ({text, index, features}) =>
        text === blocks[index - 1]?.text &&
        text.split(' ').length >= fewestWords &&
        !features.dated &&
        !features.hasAddress
    )
}

/** The line that a trail above it ends with: `News » March 2019 » Why Ferries Hum`, and `Why Ferries Hum`. */
export function endOfTrail(open: readonly Block[], blocks: readonly Block[]): Block | undefined {
  const top = blocks.slice(0, open.at(-1)?.index ?? 0)
  const ends = top.flatMap(({text, index}) => {
    const step = lastStep(text)
    return step === undefined ? [] : [{step, index}]
  })
  if (ends.length === 0) return undefined
  return open.find(
    block =>
      !isOther(block) &&
      ends.some(({step, index}) => index < block.index && opensHeadline(step, block.text))
  )
}

/** A section, a name, a ticker, or words to the reader. */
function isOther(block: Block): boolean {
  const {text} = block
  if (!mayBeHeadline(block) || namesSomebody(block) || speaksToReader(text)) return true
  return isSection(text) || isKicker(text.split(':', 1)[0] ?? '')
}

/** Whether it is in title case: each of its long words is capitalised. */
function isCapitalised(text: string): boolean {
  const words = text.match(/(?<![\p{L}\p{M}'’])\p{L}[\p{L}\p{M}'’]{3,}/gu) ?? []
  return (
    words.length > 0 && words.every(word => /^\p{Lu}\p{Ll}/u.test(word)) && /^\p{Lu}/u.test(text)
  )
}
