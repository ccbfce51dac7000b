/**
 * Read a line that says who wrote the story.
 *
 *     'By Marc Santora, William K. Rashbaum and Adam Goldman'   opened by a word
 *     'Le Phare Recueilli par Paul LINDHOLM. Publié le'   with such words within
 *     '3 декабря 2020, 18:47 • Алексей Супрун • 3375'           a name beside a time
 *     '（评论员 罗博 萧海川）'                                     at the end of a paragraph
 *     'Ebba Stråle/TT', '홍길동 기자 hong@example.kr'             signed, under the text
 *
 * Names that nothing introduces are read only where the line before or after tells a time; see
 * `byline.ts`.
 */

import type {Author} from '../../model/story.ts'
import {findDates} from '../dates/find-dates.ts'
import {featuresOf} from '../features.ts'
import {agencyOf} from '../vocabulary/agencies.ts'
import {phrasesOf} from '../vocabulary/index.ts'
import {startsWithPhrase} from '../vocabulary/phrases.ts'
import {isPersonName, isPost, readName, readNames, readTitledName} from './names.ts'
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
const opensDate = startsWithPhrase(phrasesOf('published', 'updated'))
/** Longest name in a script without capitals: a longer line may be anything. */
const longestUncased = 32
const bracketEnd =
  /[（(](?:本报|本報|新华社|新華社)?(?:记者|記者|评论员|評論員|通讯员|作者|文|编译|編譯)[:：\s]*([^（）()]{2,40})[）)]\s*$/u
const copyrightName = /[（(]c[)）]\s?\p{L}{2,12}\/(\p{Lu}[\p{L}\p{M}.'’ -]{3,40})$/iu

/** Reporters named with the dateline: `…4月26日电（记者王小明）`, `記者王小明／台北報導`, `(서울=한국일보) 홍길동 기자 =`. */
const openings: readonly RegExp[] = [
  /^[^（(。]{2,24}[（(]\p{Script=Han}{0,6}(?:记者|記者)[:：\s]*(?<names>[^（）()]{2,20})[）)]/u,
  /^[（(【]?(?:记者|記者)(?<names>\p{Script=Han}{2,4})[／/]/u,
  /^[([][^()[\]]{2,30}[)\]]\s?(?<names>\p{Script=Hangul}{2,4}(?:[·, ]+\p{Script=Hangul}{2,4})*?) (?:\p{Script=Hangul}{0,4}(?:기자|특파원|부장|위원))\s?=/u,
  /^[（(]\p{Script=Han}{2,6}?(?:记者|記者)(?<names>\p{Script=Han}{2,3})\p{Script=Han}{2,6}(?:\d{1,2}月)?\d{1,2}日[電电訊讯]/u
]

/** `Ebba Stråle/TT` and `Jane Doe – dpa`: a name and an agency, and nothing else. */
const nameThenAgency = /^(.{4,40}?)\s?[/|–—-]\s?([\p{L}-]{2,12})$/u

/** `홍길동 기자 hong@example.kr`, `[홍길동 기자]`. */
const koreanReporter =
  /^[[(]?(?:[\p{L}\d]{2,12}[=\s])?(?<names>(?!(?:선임|전문|객원|인턴|수습)(?:기자|특파원))\p{Script=Hangul}{2,4}?(?:[·, ]+\p{Script=Hangul}{2,4})*?) ?(?:선임|전문|객원|인턴|수습)?(?:기자|특파원|논설위원)[\])]?(?:\s\S+@\S+)?$/u

/** `(A - autor: Jane Doe, editor: …)` at the end of a paragraph. */
const lastBracket = /[(（]([^()（）]{6,160})[)）]\s*$/u

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

/** The word alone, whose names stand on the next line. */
export function isOpening(text: string): boolean {
  const length = Math.max(strong(text), weak(text))
  return length > 0 && text.slice(length).replace(/[\s:：]/g, '') === ''
}

/** Read a line that has such words within: `… Recueilli par Paul LINDHOLM`, `3 mai 2011 - par Zoé Martin`. */
export function readInnerByline(text: string): ReadByline | undefined {
  if (text.length > longest) return undefined
  for (const word of text.matchAll(/(?<![\p{L}\p{M}])\p{L}/gu)) {
    const rest = text.slice(word.index)
    const small = parts.test(text.slice(0, word.index)) ? readOpenedByline(rest) : undefined
    if (word.index > 0 && small?.author.some(({type}) => type === 'Person')) return small
    const length = Math.max(within(rest), labelLength(rest))
    if (length > 0 && word.index > 0) return fromRest(rest, length)
  }
  return undefined
}

/** Length of a word for authors that a colon follows: `作者：`. */
function labelLength(text: string): number {
  const length = strong(text)
  return /[:：]\s*$/u.test(text.slice(0, length)) ? length : 0
}

/** Read the names among the parts of a line, when a person's name is one of them, whole. */
export function readBesideByline(text: string): ReadByline | undefined {
  if (text.length > longest) return undefined
  const pieces = withoutDates(beforeDateLabel(text))
    .replace(/\S+@\S+\.\S+|@\S+|^\[\d+\]/g, '|')
    .split(/\s*[|•·,，]\s*|\s[—–/-]\s|(?<=\p{L})(?=\d)/u)
    .map(part => part.trim())
  const names = pieces.filter(
    part => isNameAlone(part) && (/\p{Lu}/u.test(part) || isWhole(part, text))
  )
  const author = names
    .flatMap(name => readTitledName(name) ?? readName(name) ?? [])
    .filter(({type}) => type === 'Person')
  const [first] = names
  return first === undefined || author.length === 0 ? undefined : {byline: first, author}
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
export function readEmployed(text: string): ReadByline | undefined {
  if (text.length > 60) return undefined
  for (const {0: sign, index} of text.matchAll(/,\s|\s[|–—-]\s|(?<=\p{Ll}{2})(?=\p{Lu}{2})/gu)) {
    const [name, rest] = [text.slice(0, index), text.slice(index + sign.length)]
    const isJob = agencyOf(rest) !== undefined || (sign.startsWith(',') && isPost(rest))
    const author = isJob ? readName(name) : undefined
    if (author?.type === 'Person' && author.name === name) return {byline: text, author: [author]}
  }
  return undefined
}

/** Read a line under the text that is nothing but a signature. */
export function readSigned(text: string): ReadByline | undefined {
  if (text.length > 80) return undefined
  const names = koreanReporter.exec(text)?.groups?.names
  const [, name = '', agency = ''] = nameThenAgency.exec(text) ?? []
  const author = names === undefined ? signedBy(name, agency) : namesIn(names)
  return author.length === 0 ? undefined : {byline: text, author}
}

function signedBy(name: string, agency: string): Author[] {
  const author = agencyOf(agency) === undefined ? undefined : readName(name)
  return author?.type === 'Person' && author.name === name ? [author] : []
}

/** Read the signature in brackets at the end of a paragraph, or in the dateline that opens it. */
export function readSignature(text: string): ReadByline | undefined {
  const opening = openings.map(pattern => pattern.exec(text.slice(0, 80))).find(match => match)
  const opener = namesIn(opening?.groups?.names ?? '')
  if (opening && opener.length > 0) return {byline: opening[0].trim(), author: opener}
  const introduced = openingByline(text)
  if (introduced !== undefined) return introduced
  const tail = text.slice(-80)
  const bracketed = bracketEnd.exec(tail)
  if (bracketed) {
    const author = namesIn(bracketed[1] ?? '')
    return author.length > 0 ? {byline: bracketed[0].trim(), author} : undefined
  }
  const credits = creditsIn(text)
  if (credits !== undefined) return credits
  const copyright = copyrightName.exec(tail.trimEnd())
  const author = copyright && readName(copyright[1] ?? '')
  return author?.type === 'Person' ? {byline: copyright?.[0] ?? '', author: [author]} : undefined
}

/** `Por Ana Costa - A ponte reabriu …`: names and a dash before the first sentence. */
function openingByline(text: string): ReadByline | undefined {
  const [, opening = ''] = /^(.{6,70}?)\s[–—-]\s(?=\p{Lu})/u.exec(text.slice(0, 80)) ?? []
  const found = opening === '' ? undefined : readOpenedByline(opening)
  const small = Math.max(strong(opening), weak(opening))
  const names = found?.author.map(({name}) => name).join(' ') ?? ''
  return names.length >= opening.length - small - 6 && found?.author[0]?.type === 'Person'
    ? found
    : undefined
}

/** `(A - autor: Jane Doe, editor: John Roe)`. */
function creditsIn(text: string): ReadByline | undefined {
  const inside = lastBracket.exec(text.slice(-200))?.[1] ?? ''
  for (const word of inside.matchAll(/(?<![\p{L}\p{M}])\p{L}/gu)) {
    const rest = inside.slice(word.index)
    const length = labelLength(rest)
    if (length === 0) continue
    const author = readName(rest.slice(length).split(/[,;]/)[0] ?? '')
    if (author?.type === 'Person') return {byline: inside, author: [author]}
  }
  return undefined
}

function namesIn(list: string): Author[] {
  return list.split(/[\s、，,·]+/).flatMap(name => readName(name) ?? [])
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
