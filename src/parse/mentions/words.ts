/**
 * Cut a passage into words, and say of each what its neighbours are.
 *
 *     'Venezuela’s Socialist Party, …' → Venezuela (possessive) · Socialist · Party
 *     'the U.S. said'                  → the · U.S. · said
 *     'Russian-made'                   → Russian · made
 *
 * Linear in the text.
 */

import {
  beyondAscii,
  isAsciiCapital,
  isAsciiDigit,
  isAsciiSmall,
  isAsciiWord
} from '../text/ascii.ts'
import {elided, prefixes} from '../vocabulary/names/small-words.ts'
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

/** Characters of a word after its first: no longer is any, and what is cut off is read again. */
const longest = 60
const wordPattern = /[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}]|['’.&-](?=[\p{L}\p{N}])){0,60}\.?/gu
const possessive = /['’][sS]$/
/** What Turkish hangs on a name: `Erdoğan'ın`. */
const turkishEnding = /(?<=\p{L}{2})['’]\p{Ll}{1,5}$/u
const capital = new RegExp(`^(?:(?:${prefixes.join('|')})[-’'])?[\\p{Lu}\\p{Lt}]`, 'u')
/** French and Italian tie small words to a name: `d’Emmanuel Macron`. */
const elision = new RegExp(`^[${elided}]['’]\\p{Lu}`, 'u')
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
  for (let start = wordStart(passage, 0); start !== -1; start = wordStart(passage, last)) {
    const found = passage.slice(start, wordEnd(passage, start))
    const isPlain = isSmallAscii(found)
    const printed = isPlain ? found : printedOf(found, words.at(-1))
    const text = !isPlain && mark.test(printed) ? printed.replace(ending, '') : printed
    const gap = start - last
    const before =
      gap === 1 && passage.charAt(last) === ' ' ? '' : passage.slice(last, start).trim()
    words.push({
      text,
      folded: isPlain ? text : fold(text),
      start,
      end: start + text.length,
      isCapital: !isPlain && startsWithCapital(text),
      opens: words.length === 0 || (before !== '' && opening.test(before)),
      isJoined: words.length > 0 && before === '' && gap > 0 && gap < 3,
      before,
      isPossessive: text !== printed
    })
    last = start + printed.length
  }
  return words
}

/** Where the next word starts; -1 when none is left. */
function wordStart(passage: string, from: number): number {
  for (let at = from; at < passage.length; at += 1) {
    const code = passage.charCodeAt(at)
    if (code >= beyondAscii) {
      wordPattern.lastIndex = at
      return wordPattern.exec(passage)?.index ?? -1
    }
    if (isAsciiWord(code)) return at
  }
  return -1
}

/** Where the word ends that starts at a place. */
function wordEnd(passage: string, start: number): number {
  const most = Math.min(passage.length, start + 1 + longest)
  let end = start
  for (; end < most; end += 1) {
    const code = passage.charCodeAt(end)
    if (isAsciiWord(code)) continue
    if (code >= beyondAscii) return patternEnd(passage, start)
    if (!joinsAscii(code) || end + 1 === passage.length) break
    const next = passage.charCodeAt(end + 1)
    if (next >= beyondAscii) return patternEnd(passage, start)
    if (!isAsciiWord(next)) break
  }
  return end + (passage.charAt(end) === '.' ? 1 : 0)
}

/** The same of words that are not ASCII alone. */
function patternEnd(passage: string, start: number): number {
  wordPattern.lastIndex = start
  wordPattern.test(passage)
  return wordPattern.lastIndex
}

/** Whether it is one of `'.&-`, which may stand within a word. */
function joinsAscii(code: number): boolean {
  return code === 39 || code === 46 || code === 38 || code === 45
}

/** Most words: nothing to fold, and no capital. */
function isSmallAscii(word: string): boolean {
  const {length} = word
  for (let at = 0; at < length; at += 1) {
    const code = word.charCodeAt(at)
    if (!isAsciiSmall(code) && !isAsciiDigit(code)) return false
  }
  return true
}

function startsWithCapital(text: string): boolean {
  return isAsciiCapital(text.charCodeAt(0)) || capital.test(text)
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
