/**
 * Indexes of phrases, made when they are first needed: to index a long list takes as long as to
 * parse some stories, and one list is indexed once, however many look phrases of it up.
 *
 *     ['read more', 'read more on', 'log in'] → read: ['read more on', 'read more'] · log: ['log in']
 */

import {bare, firstWord, fold} from './folding.ts'

/** Of some words, by their first two characters, their lengths as bits: most words of a text need no look-up. */
export type Openings = Uint32Array

/** Phrases, the longest first, by their first word. */
export interface PhraseIndex {
  readonly byWord: ReadonlyMap<string, readonly string[]>
  /** Characters that may decide: those of the longest phrase and the one after it. */
  readonly reach: number
  /** Those of the first words. */
  readonly openings: Openings
}

/** Phrases that are a whole text. */
export interface WholePhrases {
  /** Folded, without signs at their ends. */
  readonly known: ReadonlySet<string>
  readonly longest: number
  /** Those of their first words. */
  readonly openings: Openings
}

/** Entries of `Openings`: a power of two. */
const places = 4096

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
  const openings = new Uint32Array(places)
  let longest = 0
  for (const phrase of phrases.map(fold)) {
    if (phrase === '') continue
    longest = Math.max(longest, phrase.length)
    const key = firstWord(phrase)
    const list = byWord.get(key)
    if (list === undefined) {
      byWord.set(key, [phrase])
      addOpening(openings, key)
    } else if (!list.includes(phrase)) list.push(phrase)
  }
  for (const list of byWord.values()) {
    if (list.length > 1) list.sort((left, right) => right.length - left.length)
  }
  return {byWord, reach: 1 + longest, openings}
}

function toWholes(phrases: readonly string[]): WholePhrases {
  const known = new Set<string>()
  const openings = new Uint32Array(places)
  let longest = 0
  for (const phrase of phrases) {
    const folded = bare(fold(phrase))
    if (folded === '') continue
    known.add(folded)
    addOpening(openings, firstWord(folded))
    longest = Math.max(longest, folded.length)
  }
  return {known, longest, openings}
}

/** Whether one of the words may stand between two places of a folded text. */
export function mayBeAt(openings: Openings, folded: string, start: number, end: number): boolean {
  return ((openings[placeOf(folded, start, end)] ?? 0) & bitOf(end - start)) !== 0
}

/**
 * The same of a text that is not folded, whose word may have a phrase glued to its start as well: only
 * ASCII without a capital after a small letter rules it out.
 */
export function mayOpen(openings: Openings, text: string, start: number, end: number): boolean {
  if (mayBeAt(openings, text, start, end)) return true
  let wasSmall = false
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at)
    const isCapital = inSmall(code) !== code
    if (code > 127 || (isCapital && wasSmall)) return true
    wasSmall = !isCapital
  }
  return false
}

function addOpening(openings: Openings, word: string): void {
  const place = placeOf(word, 0, word.length)
  openings[place] = (openings[place] ?? 0) | bitOf(word.length)
}

/** The entry of the word between two places of a text, by its first two characters. */
function placeOf(text: string, start: number, end: number): number {
  if (start >= end) return 0
  const first = inSmall(text.charCodeAt(start)) * 31
  return (end - start > 1 ? first + inSmall(text.charCodeAt(start + 1)) : first) & (places - 1)
}

function bitOf(length: number): number {
  return 1 << Math.min(length, 31)
}

/** The code of an ASCII letter in lower case. */
function inSmall(code: number): number {
  return code >= 65 && code <= 90 ? code + 32 : code
}
