/**
 * Read a line that says who wrote the story.
 *
 *     'By Marc Santora, William K. Rashbaum and Adam Goldman'   opened by a word
 *     'Le Phare Recueilli par Paul LINDHOLM. Publié le'   with such words within
 *     '3 декабря 2020, 18:47 • Алексей Супрун • 3375'           a name beside a time
 *
 * Names that nothing introduces are read only where the line before or after tells a time; see
 * `byline.ts`. Signatures are in `read-signature.ts`.
 */

import type {Author} from '../../model/story.ts'
import {findDates} from '../dates/find-dates.ts'
import {featuresOf} from '../features.ts'
import {agencyOf} from '../vocabulary/agencies.ts'
import {phrasesOf} from '../vocabulary/index.ts'
import {startsWithPhrase} from '../vocabulary/phrases.ts'
import {isPersonName, isPost, isThing, readName, readNames, readTitledName} from './names.ts'
import {placeBeside} from './place-beside.ts'

/** Who wrote it, and the words that say so. */
export interface ReadByline {
  /** As printed. */
  readonly byline: string
  readonly author: readonly Author[]
}

const longest = 200
const strong = startsWithPhrase(phrasesOf('byline'))
const weak = startsWithPhrase(phrasesOf('by'))
const within = startsWithPhrase(phrasesOf('byline').filter(phrase => /\p{L}\s\p{L}/u.test(phrase)))
/**
 * A name without capitals that nothing introduces: of three to five Chinese signs, or Korean before
 * its role, or two to four words of another script.
 */
const looksAlone =
  /^(?:\p{Script=Han}{3,5}|\p{Script=Hangul}{2,4} (?:기자|특파원)|(?!.{0,40}\p{Script=Han})[\p{Lo}\p{M}.]{1,16}(?: [\p{Lo}\p{M}.]{1,16}){1,3})$/u
/** A figure or a sign that ends what stands before a byline on its line. */
const parts = /(?:\d,?|\d\s?[AaPp]\.?[Mm]\.?|[|•·–—-])\s$/u
const longestParting = 8
const opensDate = startsWithPhrase(phrasesOf('published', 'updated'))
/** Longest name in a script without capitals: a longer line may be anything. */
const longestUncased = 32
/** Read a line that a word opens, a dash or bullet before it apart: `By`, `Por`, `- Автор:`. */
export function readOpenedByline(line: string): ReadByline | undefined {
  if (line.length > longest) return undefined
  const text = line.replace(/^[-–—•*·|>]\s+/u, '')
  const opened = strong(text)
  if (opened > 0) return fromRest(text, opened)
  const small = weak(text)
  if (small > 0) return isNothingButNames(text.slice(small)) ? fromRest(text, small) : undefined
  return placeBeside(text) !== undefined && text.startsWith('From ') ? fromRest(text, 5) : undefined
}

/** Length of the word that opens a byline: `By `, `Автор: `; 0 when none does. */
export function openingLength(text: string): number {
  return Math.max(strong(text), weak(text))
}

/** The word alone, whose names stand on the next line. */
export function isOpening(text: string): boolean {
  const length = openingLength(text)
  return length > 0 && text.slice(length).replace(/[\s:：]/g, '') === ''
}

/** Read a line that has such words within: `… Recueilli par Paul LINDHOLM`, `3 mai 2011 - par Zoé Martin`. */
export function readInnerByline(text: string): ReadByline | undefined {
  if (text.length > longest) return undefined
  for (const word of text.matchAll(/(?<![\p{L}\p{M}])\p{L}/gu)) {
    const rest = text.slice(word.index)
    const before = text.slice(Math.max(0, word.index - longestParting), word.index)
    const small = parts.test(before) ? readOpenedByline(rest) : undefined
    if (word.index > 0 && small?.author.some(({type}) => type === 'Person')) return small
    const length = Math.max(within(rest), labelLength(rest))
    if (length > 0 && word.index > 0) return fromRest(rest, length)
  }
  return undefined
}

/** Length of a word for authors that a colon follows: `作者：`; 0 when none opens the text. */
export function labelLength(text: string): number {
  const length = strong(text)
  return /[:：]\s*$/u.test(text.slice(0, length)) ? length : 0
}

/** Read the names among the parts of a line, when a person's name is one of them, whole. */
export function readBesideByline(text: string): ReadByline | undefined {
  if (text.length > longest) return undefined
  const pieces = withoutDates(beforeDateLabel(text))
    .replace(/\S+@\S+\.\S+|@\S+|^\[\d+\]|\d{1,2}:\d\d\s?[AP]M(?=\p{Lu})/gu, '|')
    .split(/\s*[|•·,，]\s*|\s[—–/-]\s|(?<=\p{L})\/(?=\p{Lu}\p{Ll})|(?<=\p{L})(?=\d)/u)
    .map(part => withoutAgency(part.trim()))
  const names = pieces.filter(
    part => isNameAlone(part) && (/\p{Lu}/u.test(part) || isWhole(part, text))
  )
  const author = names
    .flatMap(name => readTitledName(name) ?? readName(name) ?? [])
    .filter(({type, name}) => type === 'Person' && !isThing(name))
  const [first] = names
  return first === undefined || author.length === 0 ? undefined : {byline: first, author}
}

/** `Ana Pinto e Lusa` → `Ana Pinto`. */
function withoutAgency(part: string): string {
  const [, name, agency = ''] =
    /^(.{4,40}?) (?:e|y|et|and|und|en|i|og|och) (.{2,20})$/u.exec(part) ?? []
  return name !== undefined && agencyOf(agency) !== undefined ? name : part
}

/** `TOM McBERG June 2 1990`: a day is no part of a name. */
function withoutDates(text: string): string {
  if (!/\d/.test(text)) return text
  return findDates(text).reduce((rest, date) => rest.replace(date.text, '|'), text)
}

/** Whether, in a script that has no capitals for names, it is a line of its own, figures apart. */
function isWhole(part: string, text: string): boolean {
  return part.split(' ').length === 1 || text.trim() === part
}

function isNameAlone(part: string): boolean {
  if (featuresOf(part).furniture) return false
  if (/ (?:기자|특파원)$/.test(part) || readTitledName(part) !== undefined) return true
  const isCased = /\p{Lu}/u.test(part) && !/\d/.test(part)
  if (
    (!isCased && !looksAlone.test(part)) ||
    (!/\p{Lu}/u.test(part) && part.length > longestUncased)
  )
    return false
  return isPersonName(part.split(/\s+/))
}

/** What stands before the word for the date: `Mir Hameed Rind Published August 27, 2014`. */
function beforeDateLabel(text: string): string {
  const label = [...text.matchAll(/(?<=\s)\p{Lu}\p{Ll}/gu)].find(
    ({index}) => opensDate(text.slice(index, index + 40)) > 0
  )
  return label === undefined ? text : text.slice(0, label.index)
}

/**
 * Read a name and, after it, for whom its bearer works: `Jane Doe, AAP`, `Jane DoeAAP`,
 * `Jane Roe | Reuters`; or what its bearer is: `Jane Roe, Junior Science Editor`.
 */
export function readEmployed(line: string): ReadByline | undefined {
  if (line.length > 70) return undefined
  const text = line.replace(/^(?:Source|Fuente|Fonte|Quelle)\s?:\s/u, '')
  for (const {0: sign, index} of text.matchAll(/,\s|\s[|–—-]\s|(?<=\p{Ll}{2})(?=\p{Lu}{2})/gu)) {
    const name = text.slice(0, index).replace(/\s['’]\d\d$/u, '')
    const rest = text.slice(index + sign.length)
    const isJob = agencyOf(rest) !== undefined || (sign.startsWith(',') && isPost(rest))
    const author = isJob ? readName(name) : undefined
    if (author?.type === 'Person' && author.name === name) return {byline: line, author: [author]}
  }
  return undefined
}

function fromRest(text: string, opened: number): ReadByline | undefined {
  const rest = text.slice(opened)
  const sentence = rest.split(/(?<=\p{L}{3})[.。](?:\s|$)|[:：]/u)[0] ?? rest
  const author = readNames(sentence)
  return author.length === 0 ? undefined : {byline: text.trim(), author}
}

/** After a small word, all must be names, roles and addresses: `By the numbers` is no byline. */
function isNothingButNames(rest: string): boolean {
  const words = rest.trim().split(/\s+/)
  return words.length <= 14 && /^[\p{Lu}\p{Lo}]/u.test(rest.trim()) && !/[?!"“”«»]/.test(rest)
}
