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

/** The word at a place, folded; nothing beyond the ends. */
export function foldedAt(words: readonly Word[], index: number): string {
  return words[index]?.folded ?? ''
}

/** The words of a passage, in order. */
export function wordsOf(passage: string, language: string): Word[] {
  const ending = language === 'tr' ? turkishEnding : possessive
  const words: Word[] = []
  let last = 0
  wordPattern.lastIndex = 0
  for (let match = wordPattern.exec(passage); match !== null; match = wordPattern.exec(passage)) {
    const {0: found, index: start} = match
    const gap = passage.slice(last, start)
    const isPlain = plain.test(found)
    const printed = isPlain ? found : printedOf(found, words.at(-1))
    const text = !isPlain && mark.test(printed) ? printed.replace(ending, '') : printed
    const before = gap === ' ' ? '' : gap.trim()
    last = start + printed.length
    if (printed.length < found.length) wordPattern.lastIndex = last
    words.push({
      text,
      folded: isPlain ? text : fold(text),
      start,
      end: start + text.length,
      isCapital: !isPlain && capital.test(text),
      opens: words.length === 0 || (before !== '' && opening.test(before)),
      isJoined: words.length > 0 && gap.length > 0 && before === '' && gap.length < 3,
      before,
      isPossessive: text !== printed
    })
  }
  return words
}

/** As much of what is written together as is one word. */
function printedOf(found: string, previous: Word | undefined): string {
  const isElided = previous?.isCapital !== true && elision.test(found)
  return isElided ? found.slice(0, 1) : shorten(found)
}

/** Without a full stop that ends the sentence, and without what a hyphen hangs on a country. */
function shorten(printed: string): string {
  const hyphen = printed.indexOf('-')
  if (hyphen > 0 && isCountryWord(fold(printed.slice(0, hyphen)))) return printed.slice(0, hyphen)
  if (!printed.endsWith('.')) return printed
  if (initials.test(printed) || abbreviations.has(fold(printed))) return printed
  return printed.slice(0, -1)
}
