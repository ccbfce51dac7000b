/**
 * Look phrases up in text, without regard to case, kind of apostrophe or punctuation around.
 *
 *     const opensByline = startsWithPhrase(phrasesOf('byline'))
 *     opensByline('By Jane Doe')  → 'By '.length
 *
 * Phrases are indexed by their first word, or first character where writing has no spaces, so
 * that most words of a text cost one look into the index. Time is linear in the text, and an
 * empty list matches nothing.
 */

import {
  bare,
  endsWord,
  firstWord,
  fold,
  gluedWord,
  startOfBare,
  startOfWord,
  wordEnd
} from './folding.ts'
import {indexOf, mayBeAt, mayOpen, type PhraseIndex, wholesOf} from './phrase-index.ts'

const space = 32

/** Length of the phrase that a text starts with, and of the white space and colon after it; 0 if none. */
export type PrefixMatch = (text: string) => number

/** A test whether a text starts with one of the phrases, as whole words; the longest counts. */
export function startsWithPhrase(phrases: readonly string[]): PrefixMatch {
  const indexed = indexOf(phrases)
  return text => {
    const index = indexed()
    const end = Math.max(wordEnd(text, 0, Math.min(text.length, index.reach)), 1)
    if (!mayOpen(index.openings, text, 0, end)) return 0
    const word = text.slice(0, end)
    const candidates = index.byWord.get(firstWord(fold(word))) ?? byGlued(index, word)
    if (candidates === undefined) return 0
    const opening = text.slice(0, index.reach)
    const length = longestAt(opening, fold(opening), 0, candidates)
    return length === 0 ? 0 : length + separatorLength(text.slice(length, length + 8))
  }
}

function byGlued({byWord}: PhraseIndex, word: string): readonly string[] | undefined {
  const glued = gluedWord(word)
  return glued === undefined ? undefined : byWord.get(fold(glued))
}

/** A test whether a text contains one of the phrases, as whole words. */
export function hasPhrase(phrases: readonly string[]): (text: string) => boolean {
  const indexed = indexOf(phrases)
  return text => {
    const index = indexed()
    const folded = fold(text)
    const {length} = text
    for (let start = 0; start < length; ) {
      // Phrases open with no space.
      if (folded.charCodeAt(start) === space) {
        start += 1
        continue
      }
      const end = Math.max(wordEnd(text, start, length), start + 1)
      if (mayBeAt(index.openings, folded, start, end)) {
        const candidates = index.byWord.get(folded.slice(start, end))
        if (candidates && longestAt(text, folded, start, candidates) > 0) return true
      }
      start = end
    }
    return false
  }
}

/** A test whether a whole text is one of the phrases, punctuation and digits around it apart. */
export function isPhrase(phrases: readonly string[]): (text: string) => boolean {
  const indexed = wholesOf(phrases)
  return text => {
    const {known, longest, openings} = indexed()
    if (text.length > longest + 24) return false
    const start = startOfBare(text)
    const end = wordEnd(text, start, text.length)
    return mayOpen(openings, text, start, end) && known.has(bare(fold(text)))
  }
}

/**
 * How many of the phrases a text is a row of, with nothing else in it but signs and digits:
 * 3 for `Share Tweet Share`; 0 when anything else stands in it.
 */
export function countingPhrases(phrases: readonly string[]): (text: string) => number {
  const opens = startsWithPhrase(phrases)
  return text => {
    let count = 0
    for (let at = startOfWord(text, 0); at < text.length; at = startOfWord(text, at)) {
      const length = opens(text.slice(at))
      if (length === 0) return 0
      at += length
      count += 1
    }
    return count
  }
}

/** Length of the longest of some phrases that stands, as whole words, at a place of a text. */
function longestAt(
  text: string,
  folded: string,
  start: number,
  phrases: readonly string[]
): number {
  const found = phrases.find(
    phrase => folded.startsWith(phrase, start) && endsWord(text, start + phrase.length)
  )
  return found?.length ?? 0
}

function separatorLength(text: string): number {
  return /^[\s:：]{0,8}/u.exec(text)?.[0].length ?? 0
}
