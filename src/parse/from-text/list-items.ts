/**
 * Part the items of a numbered list whose rows follow one another.
 *
 *     1. A kayak counts, and so does a raft that
 *     floats.
 *     2. Nobody is ever on time.                    a block of its own, though the row above was full
 */

import type {TextLine} from './lines.ts'
import {endsSentence} from './wrapping.ts'

const itemNumber = /^(\d{1,2})[.)]\s/

/** Whether a line opens the item after the one that a block opens with, `2. …` below `1. …`, and not a sentence's rest. */
export function opensNextItem(
  first: TextLine | undefined,
  previous: TextLine,
  line: TextLine
): boolean {
  const [, number] = itemNumber.exec(line.text) ?? []
  if (number === undefined || !endsSentence.test(previous.text.slice(-1))) return false
  return Number(itemNumber.exec(first?.text ?? '')?.[1]) + 1 === Number(number)
}
