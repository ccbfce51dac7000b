/**
 * Know a thread of a forum by what it prints beside every post.
 *
 *     tidewater                  who
 *     Senior Member              what he is
 *     Join Date: Aug 2008        since when
 *     Posts: 212                 how often
 *     My old engine turns …      what he says: it reads like a story, and is none
 *     Reply With Quote
 *
 * Below a story stand comments, with a button or two of these; a forum repeats them.
 */

import type {Block} from '../data.ts'
import {forumWords} from '../vocabulary/forum-words.ts'
import {isPhrase, startsWithPhrase} from '../vocabulary/phrases.ts'

/** Such lines, and different ones among them, from which on the page is a thread. */
const fewestLines = 6
const fewestKinds = 3

/** Longest such line. */
const longest = 60

const isForumLine = isPhrase(forumWords)
const opensForumLine = startsWithPhrase(forumWords)

/** Whether the blocks are a thread of a forum. */
export function isThread(blocks: readonly Block[]): boolean {
  const kinds = new Set<string>()
  let lines = 0
  for (const {text} of blocks) {
    const kind = forumWordOf(text)
    if (kind === undefined) continue
    lines += 1
    kinds.add(kind)
  }
  return lines >= fewestLines && kinds.size >= fewestKinds
}

/** The word of forums that a line is or, before a colon or figures, opens with: `Posts: 212`, `Asked 6 years ago`. */
function forumWordOf(text: string): string | undefined {
  if (text.length > longest) return undefined
  if (isForumLine(text)) return text.toLowerCase()
  const length = opensForumLine(text)
  const opening = text.slice(0, length)
  const isLabel = /[:：]\s*$/u.test(opening) || (length > 0 && /\d/.test(text))
  return isLabel ? opening.toLowerCase() : undefined
}
