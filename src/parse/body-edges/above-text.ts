/**
 * Know what stands between a headline and its text: captions, who wrote it and when, the first paragraph.
 *
 *     By Jane Doe • Published March 5, 2021 • Updated on March 5, 2021    who wrote it and when
 *     The ferry lies at the northern pier.                                 a caption, over a button of its picture
 *     Enlarge
 *     The harbour of Lindholm was closed on Friday after a ferry …         the text may open with it
 */

import {beginsAnew, opensStory} from '../blocks/begins-anew.ts'
import {openingLength} from '../byline/read-byline.ts'
import {creditIn} from '../captions/credit.ts'
import {isCredit} from '../captions/credit-line.ts'
import {isOverButton, isSource, showsScene} from '../captions/words.ts'
import type {Block} from '../data.ts'
import {hasSentences, isCreditLine} from '../headline/shape.ts'
import {english} from '../vocabulary/en.ts'

/** The first paragraph of the text stands at most so many blocks under a caption. */
const leadBlocks = 4

/** Shortest paragraph that opens a text by itself. */
export const shortestLead = 60

/** Longest sentence above the text that may be a caption. */
const longestPicture = 200
/**
 * Longest that is one right below a credit, where the text may begin as well: of 33 English captions that
 * are sentences four in five are shorter, of 225 first paragraphs one in four.
 */
const longestBelowCredit = 120

/** Longest line of who wrote the story and when. */
const longestCredits = 140

/** Whether a line says who wrote the story and when: `By Jane Doe • Published March 5, 2021 • Updated on March 5, 2021 at 6:15 pm`. */
export function isDatedByline({text, features}: Block): boolean {
  if (features.size > longestCredits || features.endsSentence) return false
  return /(?<!\d)20\d\d(?!\d)/.test(text) && openingLength(text) > 0
}

/** Whether a sentence is the caption of the picture above the text: printed twice, or the story begins after it. */
function isPicture(headline: Block, block: Block, blocks: readonly Block[]): boolean {
  const next = blocks[block.index + 1]
  if (next === undefined || block.features.size > longestPicture) return false
  if (next.text === block.text) return true
  if (isCredit(next.text) && !isSource(next.text)) {
    return !opensText(headline, block, blocks)
  }
  if (isOverButton(next, blocks[next.index + 1])) return true
  const above = blocks[block.index - 1]?.text ?? ''
  if (above === block.text) return true
  if (!showsScene(block.text) || hasSentences(block.text)) return false
  const lead = blocks.slice(next.index, next.index + leadBlocks).find(isLead)
  if (isCredit(above) && block.features.size < longestBelowCredit) return true
  return lead !== undefined && beginsAnew(headline, [block], lead)
}

/** Whether the text may begin with a paragraph, which speaks of what the text speaks of or not. */
export function mayOpenText(
  headline: Block,
  block: Block,
  blocks: readonly Block[],
  isAlike: boolean
): boolean {
  if (!isLead(block) || isPicture(headline, block, blocks)) return false
  return isAlike || opensText(headline, block, blocks)
}

/** Whether a paragraph says what the headline says, and none of the next begins the story again. */
function opensText(headline: Block, block: Block, blocks: readonly Block[]): boolean {
  if (showsScene(block.text) || !block.features.endsSentence) return false
  const lead = blocks.slice(block.index + 1, block.index + 1 + leadBlocks).find(isLead)
  return opensStory(headline, [block], lead)
}

/** Whether a block is a paragraph, and no caption with its credit. */
export function isParagraph(block: Block): boolean {
  const {prose, features, text} = block
  if (prose <= 0.1 || (prose <= 0.6 && !features.endsSentence)) return false
  return creditIn(text) === undefined
}

/** Whether the text may open with it: a shorter sentence alone is a caption. */
export function isLead(block: Block): boolean {
  return block.features.size >= shortestLead && isParagraph(block)
}

/** `Hold on tight. The pier may be gone.`: two sentences in a line, which is not right under the headline. */
export function isOpening({text}: Block, above: Block | undefined): boolean {
  if (above === undefined || !hasSentences(text)) return false
  return above.features.furniture || isCreditLine(above) || isCredit(above.text)
}

/** Words in capitals, and one that is not. */
const loudWords = /^((?:\p{Lu}[\p{Lu}’'-]*,? ){1,8})(?=\p{Ll})/u

const smallWords: ReadonlySet<string> = new Set(english.stopWords)

/** Whether the first words of a text are in capitals, and a small word among them or `A` before them. */
export function opensLoud(text: string): boolean {
  const words = loudWords.exec(text.slice(0, 80))?.[1]?.trim().split(/,? /u) ?? []
  if (words.length > 1 && words[0] === 'A') return true
  return words.some(word => word.length > 1 && smallWords.has(word.toLowerCase()))
}

/** Where the text starts below a scene and its credit: a capture may begin with its picture, after its headline. */
export function belowPicture(blocks: readonly Block[], start: number): number {
  const [picture, credit, lead] = blocks.slice(start, start + 3)
  if (picture === undefined || credit === undefined || lead === undefined) return start
  const isShown = showsScene(picture.text) && isCredit(credit.text) && !isSource(credit.text)
  return isShown && isLead(lead) ? lead.index : start
}
