/**
 * Cut a passage into words, and say of each what its neighbours are.
 *
 *     'Venezuela’s Socialist Party, …' → Venezuela (possessive) · Socialist · Party
 *     'the U.S. said'                  → the · U.S. · said
 *     'Russian-made'                   → Russian · made
 *
 * Linear in the text.
 */

import {fold} from './fold.ts'
import {abbreviations, isCountryWord} from './lexicon.ts'

/** One word of a passage. */
export interface Word {
  /** As printed, without a possessive ending; with its full stop if it is short for something. */
  readonly text: string
  readonly folded: string
  /** Where it starts and ends in the passage. */
  readonly start: number
  readonly end: number
  /** Whether it starts with a capital, a small prefix apart: `al-Assad`. */
  readonly isCapital: boolean
  /** Whether it opens a sentence or a quotation, whose first word has a capital anyhow. */
  readonly opens: boolean
  /** Whether nothing but a space parts it from the word before. */
  readonly isJoined: boolean
  /** What stands between it and the word before, without spaces. */
  readonly before: string
  /** Whether it ends in `’s`. */
  readonly isPossessive: boolean
}

/** No longer than a word is: what is cut off is read again. */
const wordPattern = /[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}]|['’.&-](?=[\p{L}\p{N}])){0,60}\.?/gu
const possessive = /['’][sS]$/
/** What Turkish hangs on a name: `Erdoğan'ın`. */
const turkishEnding = /(?<=\p{L}{2})['’]\p{Ll}{1,5}$/u
const capital = /^(?:(?:al|el|ul|an|as|ash|ar|at|ed|d|l|dell|ben)[-’'])?[\p{Lu}\p{Lt}]/u
/** French and Italian tie small words to a name: `d’Emmanuel Macron`. */
const elision = /^[dlcjmnst]['’]\p{Lu}/u
/** Most words: nothing to fold, and no capital. */
const plain = /^[a-z0-9]+$/
const mark = /['’]/
const initials = /^(?:\p{L}\.|(?:\p{L}\.)+\p{L}\.)$/u
const opening = /[.!?…:;“"«„‘([—–*•|]/u

/** The words of a passage, in order. */
export function wordsOf(passage: string, language: string): Word[] {
  const ending = language === 'tr' ? turkishEnding : possessive
  const words: Word[] = []
  let last = 0
  wordPattern.lastIndex = 0
  for (let match = wordPattern.exec(passage); match !== null; match = wordPattern.exec(passage)) {
    const isElided = elision.test(match[0]) && words.at(-1)?.isCapital !== true
    const printed = isElided ? match[0].slice(0, 1) : shorten(match[0])
    if (printed.length < match[0].length) wordPattern.lastIndex = match.index + printed.length
    const gap = passage.slice(last, match.index)
    const text = mark.test(printed) ? printed.replace(ending, '') : printed
    words.push(
      toWord(text, match.index, gap, {isFirst: words.length === 0, isPossessive: text !== printed})
    )
    last = match.index + printed.length
  }
  return words
}

function toWord(
  text: string,
  start: number,
  gap: string,
  {isFirst, isPossessive}: {readonly isFirst: boolean; readonly isPossessive: boolean}
): Word {
  const before = gap === ' ' ? '' : gap.trim()
  const isPlain = plain.test(text)
  return {
    text,
    folded: isPlain ? text : fold(text),
    start,
    end: start + text.length,
    isCapital: !isPlain && capital.test(text),
    opens: isFirst || (before !== '' && opening.test(before)),
    isJoined: !isFirst && gap.length > 0 && before === '' && gap.length < 3,
    before,
    isPossessive
  }
}

/** Without a full stop that ends the sentence, and without what a hyphen hangs on a country. */
function shorten(printed: string): string {
  const hyphen = printed.indexOf('-')
  if (hyphen > 0 && isCountryWord(fold(printed.slice(0, hyphen)))) return printed.slice(0, hyphen)
  if (!printed.endsWith('.')) return printed
  if (initials.test(printed) || abbreviations.has(fold(printed))) return printed
  return printed.slice(0, -1)
}
