/**
 * The words of a sentence, or of the part of one beside a quotation.
 *
 *     ', the Russian official said'  → the · Russian · official · said
 *     'a-t-il déclaré'               → a · il · déclaré
 */

import {isAsciiCapital} from '../text/ascii.ts'
import type {Lexicon} from './lexicon.ts'

/** One word. */
export interface Word {
  /** In lower case, with plain apostrophes, without a possessive ending. */
  readonly lower: string
  readonly start: number
  readonly end: number
  readonly capital: boolean
  /** `Ryan’s`, `ministers’`. */
  readonly possessive: boolean
  /** Whether punctuation stands between the word before and this one. */
  readonly parted: boolean
}

/** A stretch of running text outside quotation marks. */
export interface Clause {
  readonly text: string
  readonly words: readonly Word[]
}

const everyWord =
  /[\p{L}\p{N}\p{M}]+(?:[.&'’-][\p{L}\p{N}\p{M}]+)*(?:\.(?=[ ,][\p{Ll},]))?(?:(?<=s)['’](?=\s))?/gu
/** Most words: nothing hangs on them. */
const plain = /^[A-Za-z\d]+$/
const invertedPronoun = /-(?:t-)?(?=\p{L}{2,5}$)/u

/** The word at a place, in lower case; nothing beyond the ends. */
export function lowerAt(words: readonly Pick<Word, 'lower'>[], index: number): string {
  return words[index]?.lower ?? ''
}

/** The words of a text. */
export function toClause(text: string, lexicon: Lexicon): Clause {
  const words: Word[] = []
  let end = 0
  for (const {0: printed, index} of text.matchAll(everyWord)) {
    const gap = text.slice(end, index)
    let parted = gap !== ' ' && /[,;:()—–[\]/]|\s-\s?/u.test(gap)
    for (const {start, word} of partsOf(printed, index, lexicon)) {
      words.push(toWord(word, start, parted))
      parted = false
    }
    end = index + printed.length
  }
  return {text, words}
}

function toWord(printed: string, start: number, parted: boolean): Word {
  const end = start + printed.length
  if (plain.test(printed)) {
    const capital = isAsciiCapital(printed.charCodeAt(0))
    return {lower: printed.toLowerCase(), start, end, capital, possessive: false, parted}
  }
  const lower = printed.replaceAll('’', "'").toLowerCase()
  const possessive = /'s$|s'$/u.test(lower)
  return {
    lower: possessive ? lower.slice(0, lower.lastIndexOf("'")) : lower,
    start,
    end,
    capital: /^\p{Lu}/u.test(printed),
    possessive,
    parted
  }
}

/** The words written as one: `l’avocat`, `dit-il`. */
function partsOf(
  printed: string,
  start: number,
  {elided, he, she, they}: Lexicon
): {start: number; word: string}[] {
  if (plain.test(printed)) return [{start, word: printed}]
  const apostrophe = printed.search(/['’]/u)
  if (apostrophe > 0) {
    const short = `${printed.slice(0, apostrophe)}'`
    if (elided.has(short.toLowerCase())) {
      const rest = apostrophe + 1
      return [
        {start, word: short},
        {start: start + rest, word: printed.slice(rest)}
      ]
    }
  }
  const hyphen = invertedPronoun.exec(printed)
  if (hyphen !== null) {
    const rest = hyphen.index + hyphen[0].length
    const word = printed.slice(rest).toLowerCase()
    if (he.has(word) || she.has(word) || they.has(word)) {
      return [
        {start, word: printed.slice(0, hyphen.index)},
        {start: start + rest, word: printed.slice(rest)}
      ]
    }
  }
  return [{start, word: printed}]
}
