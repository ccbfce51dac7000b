/**
 * Measure what is known by lists or by its own words: names of the lists, organisations, places.
 *
 *     Bank of England Governor        → an organisation of three words
 *     Lake Van · Simon Bolivar International Airport → places
 */

import {list} from '../vocabulary/list.ts'
import {
  organizationEnds,
  organizationHeads,
  placeEnds,
  placeHeads
} from '../vocabulary/names/organizations.ts'
import {ofEnglish} from '../vocabulary/names/small-words.ts'
import {type Known, knownAs, longestFrom} from './lexicon.ts'
import {foldedAt, type Word} from './words.ts'

/** What an office goes on with: `Bank of England`. */
export const linksOffice: ReadonlySet<string> = new Set(
  list('of, for, de, du, della, do, da, di, des')
)

/** A passage as words, and the language its names are in. */
export interface Passage {
  readonly text: string
  readonly words: readonly Word[]
  readonly language: string
}

/** Words of the longest known name that opens here; 0 if none does. */
export function knownLength(
  {words, language}: Pick<Passage, 'words' | 'language'>,
  from: number,
  to: number
): number {
  const most = Math.min(longestFrom(foldedAt(words, from), language), to - from)
  for (let length = most; length > 0; length -= 1) {
    const known = knownAs(phrase(words, from, from + length), language)
    if (known && !(length === 1 && isSmallWord(known, words[from]))) return length
  }
  return 0
}

/** `Un` opens a sentence in French; the letters of an organisation are capitals: `UN`. */
function isSmallWord(known: Known, word: Word | undefined): boolean {
  const text = word?.text ?? ''
  return known.type === 'Organization' && text.length === 2 && text !== text.toUpperCase()
}

/** Words as one folded name. */
export function phrase(words: readonly Word[], from: number, to: number): string {
  let text = foldedAt(words, from)
  for (let at = from + 1; at < to; at += 1) text += ` ${foldedAt(words, at)}`
  return text
}

/**
 * Where the organisation ends that opens here: after the last word that says so, or at the end of
 * what `of` goes on with. Where it opens if there is none.
 */
export function organizationEnd({words}: Passage, from: number, to: number): number {
  const isOffice = organizationHeads.has(foldedAt(words, from)) && from + 2 < to
  if (isOffice && linksOffice.has(foldedAt(words, from + 1))) return to
  for (let at = to; at > from; at -= 1) {
    const word = words[at - 1]
    if (word?.before === '&' && at - from > 1) return at
    if (word && at - from > 1 && organizationEnds.has(word.folded)) return at
    if (word && linksOffice.has(word.folded) && at < to && at - 1 > from) {
      if (organizationHeads.has(foldedAt(words, at - 2))) return to
    }
  }
  return from
}

/** Where the place ends that opens here: `Simon Bolivar International Airport`, `Gulf of Aden`. */
export function placeEnd({words}: Passage, from: number, to: number): number {
  for (let at = to; at > from + 1; at -= 1) {
    if (placeEnds.has(foldedAt(words, at - 1))) return at
  }
  if (!placeHeads.has(foldedAt(words, from))) return from
  const after = words[from + 1]?.folded === ofEnglish ? from + 3 : from + 2
  return after <= to ? after : from
}
