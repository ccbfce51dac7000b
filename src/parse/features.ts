/**
 * What can be seen of a block of text without knowing what it is.
 *
 *     'Storm Ciarán made landfall in south-west England and northern France overnight.'
 *       → {size: 80, endsSentence: true, furniture: false, …}
 *
 * Sizes are in Latin characters: a Chinese character carries as much as two and a half.
 */

import {foldSpace} from './from-text/lines.ts'
import {phrasesOf} from './vocabulary/index.ts'
import {isPhrase, startsWithPhrase} from './vocabulary/phrases.ts'

/** What can be seen of a block. */
export interface Features {
  /** Length in Latin characters. */
  readonly size: number
  /** Whether it ends as a sentence does, quotation marks and brackets after it apart. */
  readonly endsSentence: boolean
  /** Whether it ends as one of several sentences does: by `.`, not by `?`, `!` or `:`. */
  readonly endsInFullStop: boolean
  /** Whether it breaks off: `…`. */
  readonly breaksOff: boolean
  /** Whether it is, or opens with, words that only the page itself says. */
  readonly furniture: boolean
  /** Whether it contains a web or mail address. */
  readonly hasAddress: boolean
  /** Whether it says nothing: digits, signs, a time. */
  readonly wordless: boolean
  /** Whether all its letters are capitals. */
  readonly capitals: boolean
}

const furnitureConcepts = [
  'share',
  'subscribe',
  'advert',
  'cookies',
  'related',
  'comments',
  'follow',
  'navigation',
  'tools',
  'rights'
] as const

const isFurniturePhrase = isPhrase(phrasesOf(...furnitureConcepts))

/** Names and single words that are furniture only when they stand alone: `Facebook`, `Home`. */
const opensFurniture = startsWithPhrase(
  phrasesOf(...furnitureConcepts).filter(phrase => phrase.includes(' '))
)

/** Longest text that the words it opens with can make furniture. */
const furnitureSize = 240

const dense = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu
const sentenceEnd = /[.!?…。！？।؟۔][\p{Pf}\p{Pe}"'»“”’)\]]{0,3}$/u
const fullStop = /[.。।۔][\p{Pf}\p{Pe}"'»“”’)\]]{0,3}$/u

/** What can be seen of a text. */
export function featuresOf(text: string): Features {
  const size = sizeOf(text)
  const ending = text.slice(-8)
  return {
    size,
    endsSentence: sentenceEnd.test(ending),
    endsInFullStop: fullStop.test(ending) && !ending.endsWith('...'),
    breaksOff: /(?:…|\.\.\.)\S{0,2}$/u.test(ending),
    furniture: isFurniturePhrase(text) || (size <= furnitureSize && opensFurniture(text) > 0),
    hasAddress: /https?:\/\/|www\.|\S@\S{1,60}\.\p{L}{2}/u.test(text),
    wordless: !/\p{L}{3}|[\p{Script=Han}\p{Script=Hangul}]{2}/u.test(text),
    capitals: text.toUpperCase() === text && text.toLowerCase() !== text
  }
}

/** Length in Latin characters. */
export function sizeOf(text: string): number {
  return text.length + 1.5 * (text.match(dense)?.length ?? 0)
}

/** The words of a text that carry meaning, in lower case; in scripts without spaces, pairs of characters. */
export function contentWords(text: string): Set<string> {
  const words = new Set<string>()
  for (const [word] of foldSpace(text.toLowerCase()).matchAll(/[\p{L}\p{M}\p{N}]{2,}/gu)) {
    if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(word)) {
      for (let index = 0; index + 1 < word.length; index += 1)
        words.add(word.slice(index, index + 2))
    } else if (word.length > 3 || /\p{N}/u.test(word)) words.add(word)
  }
  return words
}
