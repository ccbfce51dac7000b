/**
 * What can be seen of a block of text without knowing what it is.
 *
 *     'Storm Ciarán made landfall in south-west England and northern France overnight.'
 *       → {size: 80, endsSentence: true, furniture: false, …}
 *
 * Sizes are in Latin characters: a Chinese character carries as much as two and a half.
 */

import {isAscii, isAsciiDigit, isAsciiSmall} from '../text/ascii.ts'
import {countedWords, thousands} from '../vocabulary/counted.ts'
import {endMarks} from '../vocabulary/credit-forms.ts'
import {longPhrasesOf, phrasesOf} from '../vocabulary/index.ts'
import {opensTime} from '../vocabulary/openings.ts'
import {countingPhrases, hasPhrase, isPhrase, startsWithPhrase} from '../vocabulary/phrases.ts'
import {requests} from '../vocabulary/requests.ts'

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
  /** Whether it says nothing: digits, signs, a time, a web address. */
  readonly wordless: boolean
  /** Whether it is short and tells a day or a time of day in figures. */
  readonly dated: boolean
  /** Whether all its letters are capitals. */
  readonly capitals: boolean
  /** Whether a sign of lists opens it. */
  readonly listed: boolean
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

const furniturePhrases = phrasesOf(...furnitureConcepts)

const isFurniturePhrase = isPhrase(furniturePhrases)

/** `12 comments`, `1.2K shares`, `1 240 просмотров`: a count, and what is counted. */
const count = new RegExp(
  String.raw`^[([]?\d[\d.,'’\s]{0,9}(?:(?:${thousands.join('|')})\.?)?\+? (?=\p{L})`,
  'iu'
)
const isCountable = isPhrase([...phrasesOf('comments', 'share'), ...countedWords])

/** `Copyright © 2017 EXAMPLE. All rights reserved.`, `© 1996–2020 Example Group sp. z o.o.` */
const claimsRights =
  /^(?:copyright|©\s?copyright|ⓒ|©\s?(?:19|20)\d\d\s?[-–—]\s?(?:19|20)\d\d)(?![\p{L}])/iu
/** `Copyright The Herald.`, `Copyright HERALD`: whose they are, and nothing else; without a full stop a name may be a paper’s. */
const nameOfOwner =
  /^(?:Copyright|COPYRIGHT):? (?:\p{Lu}[\p{L}\d&’'-]*(?: \p{Lu}[\p{L}\d&’'-]*){0,3}\.|\p{Lu}[\p{Lu}\d&’'-]+(?: \p{Lu}[\p{Lu}\d&’'-]*){0,3})$/u
const saysRights = hasPhrase(longPhrasesOf('rights'))

/** Single words, `Facebook` or `Home`, are furniture only when they stand alone. */
const opensLine = startsWithPhrase(furniturePhrases.filter(phrase => wordCount(phrase) > 1))

/** A sentence may well open with `more in` or `the latest`: of a sentence, three words are asked. */
const opensSentence = startsWithPhrase(furniturePhrases.filter(phrase => wordCount(phrase) > 2))

/** Rows of buttons and of menus, a line each: `Share Tweet Share`, `News Politics Sport`. */
const buttonsIn = countingPhrases(furniturePhrases)
const menuItemsIn = countingPhrases([...furniturePhrases, ...phrasesOf('sections')])

/** Longest row of buttons. */
const rowSize = 200

/** Longest text that the words it opens with can make furniture. */
const furnitureSize = 240

/** Longest claim of rights. */
const rightsSize = 600

const opensRequest = startsWithPhrase(requests)

const dense = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu
/** `17:23`, `28.04.2023`, `Nov 20, 2019`, `2019年11月`. */
const figures =
  /\d{1,2}[:：h]\d{2}|\d{1,4}[./-]\d{1,2}[./-]\d{2,4}|(?<!\d)\d{1,2}\D{1,12}(?:19|20)\d{2}(?!\d)|(?:19|20)\d{2}\s?[年년]/u
/** `Updated: March 14, 2024 at 6:12 p.m.`: the full stop ends no sentence. */
const clockEnd = /\d\s?[ap]\.m\.$/
/** Letters that have no capitals. */
const uncased = /\p{Lo}/u
/** A full stop, quotation marks or brackets after it, a sign of the end, and who signs: `… two dams. ■`, `… two dams. AAN`, `… (AAN)`, `…。（记者 贺宁）`, `…。（完）`, `….(END/AAN)`. */
const sentenceEnd = new RegExp(
  String.raw`[.!?…。！？।؟۔](?:\s?[\p{Pf}\p{Pe}"'»“”’)\]]){0,3}(?:\s\p{Lu}{2,6}|\s?\(\p{Lu}{2,8}\)|\s?\((?:${endMarks.join('|')})[^()]{0,30}\)|\s?[♦◆■▪●])?$|[。！？][（(][^()（）]{1,40}[)）]$`,
  'u'
)
/** Scripts that end sentences with a space or nothing. */
const unmarked = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]\S{0,2}$/u
/** Longest line in them that is surely no sentence: their words stand without spaces. */
const longestUnended = 50
const fullStop = /[.。।۔](?:\s?[\p{Pf}\p{Pe}"'»“”’)\]]){0,3}$/u

/** What can be seen of a text. */
export function featuresOf(text: string): Features {
  const size = sizeOf(text)
  const ending = text.slice(-8)
  const endsInClock = clockEnd.test(ending) && opensTime(text) > 0
  const endsSentence =
    !endsInClock &&
    (sentenceEnd.test(text.slice(-54)) || (size > longestUnended && unmarked.test(ending)))
  return {
    size,
    endsSentence,
    endsInFullStop: !endsInClock && fullStop.test(ending) && !ending.endsWith('...'),
    breaksOff: /(?:…|\.\.\.)\S{0,2}$/u.test(ending),
    furniture: isFurniture(text, size, endsSentence),
    hasAddress: /https?:\/\/|www\.|\S@\S{1,60}\.\p{L}{2}/u.test(text),
    wordless:
      (/^\S+$/u.test(text) && /.:\/\/./u.test(text)) ||
      !/[\p{L}\p{M}]{3}|[\p{Script=Han}\p{Script=Hangul}]{2}/u.test(text),
    dated: size < 80 && figures.test(text),
    capitals:
      !/[a-z]/.test(text) &&
      text.toUpperCase() === text &&
      text.toLowerCase() !== text &&
      !uncased.test(text),
    listed: /^[-–—•·▪■●○◦‣*]\s?[^\s\d-]/u.test(text)
  }
}

function isFurniture(text: string, size: number, endsSentence: boolean): boolean {
  // The head of a file of subtitles.
  if (text.startsWith('WEBVTT')) return true
  if (size < rightsSize && isRightsLine(text, size)) return true
  if (size < furnitureSize && isRequest(text)) return true
  if (isCounted(text)) return true
  if (isFurniturePhrase(text) || (size < rowSize && !endsSentence && isRow(text))) return true
  const length = size <= furnitureSize * 2 ? opensLine(text) : 0
  if (length === 0) return false
  if (/[:：]\s*$/u.test(text.slice(0, length))) return true
  if (size > furnitureSize) return false
  return !endsSentence || size <= 60 || opensSentence(text) > 0
}

/** A line that claims rights: with their year, or in words. */
function isRightsLine(text: string, size: number): boolean {
  const claimed = claimsRights.exec(text)
  if (claimed !== null)
    return /\d{4}|©|\(c\)|ⓒ/iu.test(text) || nameOfOwner.test(text) || saysRights(text)
  if (size >= furnitureSize) return false
  if (/copyright\s?(?:©|\(c\)|(?:19|20)\d\d(?!\d))/iu.test(text)) return true
  return /©|ⓒ|\(c\)/iu.test(text) && saysRights(text)
}

/** Whether all of it stands in brackets and asks the reader to look elsewhere: `(See pictures of the storm.)`. */
function isRequest(text: string): boolean {
  return /^[([][^()[\]]+[)\]]$/.test(text) && opensRequest(text.slice(1)) > 0
}

function isCounted(text: string): boolean {
  const printed = count.exec(text)?.[0]
  return printed !== undefined && isCountable(text.slice(printed.length))
}

/** Two buttons or more, or three sections. */
function isRow(text: string): boolean {
  return buttonsIn(text) > 1 || menuItemsIn(text) > 2
}

function wordCount(phrase: string): number {
  return phrase.split(' ').length
}

/** Length in Latin characters. */
function sizeOf(text: string): number {
  return text.length + 1.5 * (text.match(dense)?.length ?? 0)
}

/** Writing in which two characters say as much as a word; Korean words change their endings. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u

/** Letters of scripts whose shortest words carry no meaning. */
const cased = /[\p{Lu}\p{Ll}]/u

/** Letters that tell two words apart, whatever their endings. */
const stemLength = 5

/** The stems of the words of a text that carry meaning; in scripts without spaces, pairs of characters. */
export function contentWords(text: string): ReadonlySet<string> {
  if (isAscii(text)) return contentWordsInAscii(text.toLowerCase())
  const printed = text.toLowerCase().match(/[\p{L}\p{M}\p{N}]{2,}/gu)
  if (printed === null) return noWords
  const words = new Set<string>()
  const isSpaced = !unspaced.test(text)
  for (const word of printed) {
    if (isSpaced || !unspaced.test(word)) {
      if (word.length > 3 || !cased.test(word)) words.add(word.slice(0, stemLength))
    } else for (const pair of pairsOf(word)) words.add(pair)
  }
  return words.size === 0 ? noWords : words
}

/** The same of a text in small ASCII letters. */
function contentWordsInAscii(text: string): ReadonlySet<string> {
  const {length: size} = text
  let words: Set<string> | undefined
  for (let start = 0; start < size; start += 1) {
    let end = start
    let isCased = false
    for (; end < size; end += 1) {
      const code = text.charCodeAt(end)
      if (isAsciiSmall(code)) isCased = true
      else if (!isAsciiDigit(code)) break
    }
    const length = end - start
    if (length > 3 || (length > 1 && !isCased)) {
      words ??= new Set()
      words.add(text.slice(start, Math.min(end, start + stemLength)))
    }
    start = end
  }
  return words ?? noWords
}

/** Most lines of a long list have none, and share this. */
const noWords: ReadonlySet<string> = new Set()

function pairsOf(word: string): readonly string[] {
  return Array.from({length: word.length - 1}, (_, index) => word.slice(index, index + 2))
}
