/**
 * Name the language of a text, BCP 47, or abstain.
 *
 *     'Le juge Randall Bocock gérait la seule cause …' → 'fr'
 *     'All news'                                       → undefined: too short to tell
 *
 * Neither script nor region is guessed. The only user of `eld`.
 */

import {eld} from 'eld/extrasmall'
import {isAscii} from '../text/ascii.ts'
import {english} from '../vocabulary/en.ts'
import {isCommonWord} from '../vocabulary/names/common-words.ts'

/** Letters below which nothing is said. */
const fewest = 40
/** Letters that are looked at; more tell no more. */
const most = 320

/**
 * Share of a text's words that are small words of English, in English, and of those that are small or
 * common: in other languages at most .15 and .3 are.
 */
const smallWordShare = 0.2
const knownWordShare = 0.34

const smallWords: ReadonlySet<string> = new Set(english.stopWords)

/** A script that one language of newspapers writes: surer than its words. */
const byScript: readonly (readonly [RegExp, string])[] = [
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 'ja'],
  [/\p{Script=Hangul}/gu, 'ko'],
  [/\p{Script=Han}/gu, 'zh'],
  [/\p{Script=Thai}/gu, 'th'],
  [/\p{Script=Georgian}/gu, 'ka'],
  [/\p{Script=Armenian}/gu, 'hy'],
  [/\p{Script=Greek}/gu, 'el'],
  [/\p{Script=Hebrew}/gu, 'he']
]

/** Share of the letters that a script of its own must have. Japanese mixes in Chinese signs. */
const share = 0.2

/** The language of a text, if it is long enough to tell. */
export function languageOf(text: string): string | undefined {
  const sample = text.slice(0, most)
  if (isEnglish(sample)) return 'en'
  const letters = countLetters(sample)
  const own = isAscii(sample)
    ? undefined
    : byScript.find(([script]) => (sample.match(script)?.length ?? 0) > share * letters)
  // A sign of these scripts says as much as two or three letters.
  if (own && letters * 2.5 >= fewest) return own[1]
  if (letters < fewest) return undefined
  const found = eld.detect(sample)
  return found.language === '' || !found.isReliable() ? undefined : found.language
}

/** English is so frequent, and its words so much its own, that counting them pays. */
function isEnglish(sample: string): boolean {
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? []
  if (words.length * 4 < fewest) return false
  const small = words.filter(word => smallWords.has(word)).length
  if (small > smallWordShare * words.length) return true
  if (small === 0) return false
  const common = words.filter(word => !smallWords.has(word) && isCommonWord(word)).length
  return small + common > knownWordShare * words.length
}

function countLetters(text: string): number {
  return text.match(/[\p{L}\p{M}]/gu)?.length ?? 0
}
