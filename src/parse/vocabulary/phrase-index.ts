/**
 * Indexes of phrases, made when they are first needed: to index a long list takes as long as to
 * parse some stories, and one list is indexed once, however many look phrases of it up.
 *
 *     ['read more', 'read more on', 'log in'] → read: ['read more on', 'read more'] · log: ['log in']
 */

import {bare, firstWord, fold} from './folding.ts'

/** Phrases, the longest first, by their first word. */
export interface PhraseIndex {
  readonly byWord: ReadonlyMap<string, readonly string[]>
  /** Characters that may decide: those of the longest phrase and the one after it. */
  readonly reach: number
  /** By the first two characters of the first words, their lengths as bits: most words need no look-up. */
  readonly lengths: Uint32Array
}

/** Phrases that are a whole text. */
export interface WholePhrases {
  /** Folded, without signs at their ends. */
  readonly known: ReadonlySet<string>
  readonly longest: number
}

/** Entries of `lengths`: a power of two. */
const openings = 4096

/** The index of a list, by first words. */
export const indexOf = oncePerList(toIndex)

/** The phrases of a list as whole texts. */
export const wholesOf = oncePerList(toWholes)

function oncePerList<Made>(
  make: (phrases: readonly string[]) => Made
): (phrases: readonly string[]) => () => Made {
  const made = new WeakMap<readonly string[], Made>()
  return phrases => {
    let own: Made | undefined
    return () => {
      if (own !== undefined) return own
      own = made.get(phrases) ?? make(phrases)
      made.set(phrases, own)
      return own
    }
  }
}

function toIndex(phrases: readonly string[]): PhraseIndex {
  const byWord = new Map<string, string[]>()
  const lengths = new Uint32Array(openings)
  let longest = 0
  for (const phrase of new Set(phrases.map(fold))) {
    if (phrase === '') continue
    longest = Math.max(longest, phrase.length)
    const key = firstWord(phrase)
    const list = byWord.get(key)
    if (list !== undefined) {
      list.push(phrase)
      continue
    }
    byWord.set(key, [phrase])
    const place = placeOf(key.charCodeAt(0), key.charCodeAt(1))
    lengths[place] = (lengths[place] ?? 0) | bitOf(key.length)
  }
  for (const list of byWord.values()) list.sort((left, right) => right.length - left.length)
  return {byWord, reach: 1 + longest, lengths}
}

function toWholes(phrases: readonly string[]): WholePhrases {
  const known = new Set<string>()
  let longest = 0
  for (const phrase of phrases) {
    const folded = bare(fold(phrase))
    if (folded !== '') known.add(folded)
    longest = Math.max(longest, folded.length)
  }
  return {known, longest}
}

/** Whether a first word of a phrase may stand between two places of a folded text. */
export function hasLength(
  {lengths}: PhraseIndex,
  folded: string,
  start: number,
  end: number
): boolean {
  const length = end - start
  const second = length > 1 ? folded.charCodeAt(start + 1) : 0
  return ((lengths[placeOf(folded.charCodeAt(start), second)] ?? 0) & bitOf(length)) !== 0
}

/** Whether a text may open with one of the phrases, its first word whole or glued. Only ASCII rules it out. */
export function mayOpen({lengths}: PhraseIndex, text: string): boolean {
  const first = text.charCodeAt(0)
  const second = text.charCodeAt(1)
  if (first > 127 || second > 127) return true
  const small = inSmall(first)
  if (lengths[placeOf(small, inSmall(second))] !== 0 || lengths[placeOf(small, 0)] !== 0)
    return true
  if (small === first) return false
  return lengths[placeOf(first, second)] !== 0 || lengths[placeOf(first, 0)] !== 0
}

/** In whole numbers throughout: there may be no second character, whose code is no number. */
function placeOf(first: number, second: number): number {
  return (first * 31 + (second | 0)) & (openings - 1)
}

function bitOf(length: number): number {
  return 1 << Math.min(length, 31)
}

/** The code of an ASCII letter in lower case. */
function inSmall(code: number): number {
  return code >= 65 && code <= 90 ? code + 32 : code
}
