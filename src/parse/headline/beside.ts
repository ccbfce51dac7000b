/**
 * Know by the lines beside it that a line is no headline.
 *
 *     The pier after the storm. It was built in 1911.   the credit stands under it: a caption
 *     Photo: Ida Holm
 *     “We heard it before we saw it.”                   all of it is quoted, as the line below: a talk
 */

import {isCredit} from '../captions/credit-line.ts'
import type {Block} from '../data.ts'
import {hasSentences} from './shape.ts'

const isAllQuoted = /^[“„«"「][^“”„«»"「」]*[”“»"」]$/u
const opensQuoted = /^[“„«"「]/u

/** Whether it is neither a caption nor a line of a talk. */
export function mayOpen(block: Block, blocks: readonly Block[]): boolean {
  return !isAboveCredit(block, blocks[block.index + 1]) && !isTalk(block, blocks)
}

/** A caption of two sentences, by the credit on the line under it. */
function isAboveCredit({text}: Block, next: Block | undefined): boolean {
  return hasSentences(text) && next !== undefined && isCredit(next.text)
}

/** A line of a talk that opens the text: all of it is quoted, and so is the line beside it. */
function isTalk({text, index}: Block, blocks: readonly Block[]): boolean {
  if (!isAllQuoted.test(text)) return false
  return [blocks[index - 1], blocks[index + 1]].some(block => opensQuoted.test(block?.text ?? ''))
}
