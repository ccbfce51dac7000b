/**
 * Part the words of a clause at its punctuation, and pass over small words.
 *
 *     Cabello | the vice president of … | | confirmed
 *     Bolton [also has] said
 */

import {lowerAt, type Word} from './clause.ts'
import type {Lexicon} from './lexicon.ts'
import type {Range} from './reading.ts'

/** The parts of a row of words between punctuation. */
export function partsOf(words: readonly Word[], from: number, to: number): Range[] {
  const parts: Range[] = []
  let start = from
  for (let index = from + 1; index <= to; index += 1) {
    if (index < to && words[index]?.parted !== true) continue
    if (start < to) parts.push({from: start, to: index})
    start = index
  }
  return parts
}

export function skipBetween(words: readonly Word[], {from, to}: Range, lexicon: Lexicon): number {
  let index = from
  while (index < to && lexicon.between.has(lowerAt(words, index))) index += 1
  return index
}

export function beforeBetween(words: readonly Word[], {from, to}: Range, lexicon: Lexicon): number {
  let index = to
  while (index > from && isBetween(lowerAt(words, index - 1), lexicon)) index -= 1
  return index
}

export function isBetween(word: string, {between}: Lexicon): boolean {
  return between.has(word) || (word.length > 4 && word.endsWith('ly'))
}
