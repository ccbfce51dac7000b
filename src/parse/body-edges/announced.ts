/**
 * Know a list of short sentences that the last line of a text announces.
 *
 *     Keepers should take these steps:    it announces them
 *     Shut the gate.                      a step: no other line of a text is as short
 *     Sound the horn.
 */

import type {Block} from '../data.ts'

/** Shortest line that announces a list. */
const shortest = 30

/** Whether a line ends in a colon, and the next is a sentence: `Keepers should take these steps:` */
export function announces({text, features}: Block, next: Block | undefined): boolean {
  const {furniture, hasAddress, size} = features
  if (furniture || hasAddress || size <= shortest) return false
  return /[:：]$/u.test(text) && next !== undefined && isListed(next)
}

/** Whether a block is a sentence of a list, however short: `Shut the gate.` */
export function isListed({features}: Block): boolean {
  const {endsInFullStop, furniture, hasAddress, dated, wordless} = features
  return endsInFullStop && !furniture && !hasAddress && !dated && !wordless
}
