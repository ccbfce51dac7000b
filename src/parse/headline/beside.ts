/**
 * Know by the lines beside it that a line is no headline.
 *
 *     The pier after the storm. It was built in 1911.   the credit stands under it: a caption
 *     Photo: Ida Holm
 *     3                                                 the page counts it: a link of a list
 *     The jet that refused to retire
 *     “We heard it before we saw it.”                   all of it is quoted, as the line below: a talk
 */

import {isCredit} from '../captions/credit-line.ts'
import type {Block} from '../data.ts'
import {hasSentences} from './shape.ts'

const isAllQuoted = /^[“„«"「][^“”„«»"「」]*[”“»"」]$/u
const figure = /^\d{1,2}$/u
const opensQuoted = /^[“„«"「]/u

/** Whether it is neither a caption nor a line of a talk. */
export function mayOpen(block: Block, blocks: readonly Block[]): boolean {
  if (isAboveCredit(block, blocks[block.index + 1]) || isListed(block, blocks)) return false
  return !isTalk(block, blocks)
}

/** A caption of two sentences, by the credit on the line under it. */
function isAboveCredit({text}: Block, next: Block | undefined): boolean {
  return hasSentences(text) && next !== undefined && isCredit(next.text)
}

/** A link of a list that the page counts on lines of their own: `1`, `Most read`, `2`. */
function isListed({index}: Block, blocks: readonly Block[]): boolean {
  const numberAt = (at: number) => Number(figure.exec(blocks[at]?.text ?? '')?.[0])
  const number = numberAt(index - 1)
  return numberAt(index - 3) === number - 1 || numberAt(index + 1) === number + 1
}

/** A line of a talk that opens the text: all of it is quoted, and so is the line beside it. */
function isTalk({text, index}: Block, blocks: readonly Block[]): boolean {
  if (!isAllQuoted.test(text)) return false
  return [blocks[index - 1], blocks[index + 1]].some(block => opensQuoted.test(block?.text ?? ''))
}
