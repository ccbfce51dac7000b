/**
 * Find the language of the story and the direction of its script.
 *
 *     'CNN - خبر عاجل من القاهرة' → rtl: most of its letters are Arabic, whatever comes first
 *
 *     'Le juge Randall Bocock gérait la seule cause …' → fr        'All news' → none: too short to tell
 *
 * The body is asked first; a capture without one is asked whole. Neither script nor region is guessed. The only
 * user of `eld`.
 */

import {eld} from 'eld/extrasmall'
import type {Root} from 'mdast'
import type {VFile} from 'vfile'
import type {Direction} from '../model/story.ts'
import {blocksOf, settle} from './data.ts'
import {isAscii} from './text/ascii.ts'
import {english} from './vocabulary/en.ts'
import {isCommonWord} from './vocabulary/names/common-words.ts'

const sampleLength = 2000
const rightToLeft =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/gu

/** Settle `inLanguage` and `direction`. */
export function language() {
  return (_tree: Root, file: VFile): void => {
    const {text, line} = sampleOf(file)
    const found = languageOf(text)
    const evidence = {
      rule: 'language',
      ...(line === undefined ? {} : {line}),
      certainty: 'derived'
    } as const
    if (found !== undefined) {
      const because = 'the words of the text are of this language'
      settle(file, 'inLanguage', found, {...evidence, because})
    }
    const because = 'most letters of the text run this way'
    settle(file, 'direction', directionOf(text), {...evidence, because})
  }
}

/** The direction that most letters of a text run in. */
export function directionOf(text: string): Direction {
  if (isAscii(text)) return 'ltr'
  const leftward = text.match(rightToLeft)?.filter(letter => /\p{L}/u.test(letter)).length ?? 0
  if (leftward === 0) return 'ltr'
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  return leftward * 2 > letters ? 'rtl' : 'ltr'
}

/** The text to look at, and where it starts; a blank capture has none. */
function sampleOf(file: VFile): {text: string; line: number | undefined} {
  const blocks = blocksOf(file)
  const body = blocks.filter(block => block.zone === 'body' && block.prose > 0)
  const chosen = body.length > 0 ? body : blocks
  let text = ''
  for (const block of chosen) {
    if (text.length > sampleLength) break
    text += `${block.text}\n`
  }
  return {text, line: chosen[0]?.line}
}

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
