/**
 * Know a question that is a link: the paragraph under it has none of its words.
 *
 *     Village buys its own bus, then two       a link
 *     Does anybody trust the timetable?        another
 *     Harbour master Petra Alm said …          the story goes on
 */

import type {Block} from '../data.ts'

const asks = /[?？؟]$/u

/** Words of a question that tell what it is about, at least. */
const fewest = 3

/** Whether a question below a link is a link too. */
export function isQuestionApart({text, words}: Block, next: Block | undefined): boolean {
  if (!asks.test(text) || next === undefined || words.size < fewest) return false
  return next.prose > 0 && ![...words].some(word => next.words.has(word))
}
