/**
 * What the readers of bylines share: what they give, and a line without what stands around it.
 *
 *     unwrapped('– Jane Doe')  → 'Jane Doe'
 */

import type {Author} from '../../model/story.ts'

/** Who wrote it, and the words that say so. */
export interface ReadByline {
  /** As printed. */
  readonly byline: string
  readonly author: readonly Author[]
}

/** The longest line that is read for a byline. */
export const longestByline = 200

/** The line without a bullet, a dash, square brackets or stars around it. `(Reporting by …)` keeps its brackets: it is a credit below a text, `read-signature.ts`. */
export function unwrapped(line: string): string {
  let [start, end] = [0, line.length]
  while (start < end && opening.has(line.charAt(start))) start += 1
  while (end > start && closing.has(line.charAt(end - 1))) end -= 1
  return line.slice(start, end)
}

const opening: ReadonlySet<string> = new Set('-–—•*·|>@[ ')
const closing: ReadonlySet<string> = new Set('*] ')
