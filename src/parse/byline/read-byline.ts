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

import {fold} from '../mentions/fold.ts'
import {isGivenName} from '../mentions/lexicon.ts'
import {openingQuietly} from '../vocabulary/byline-words.ts'
import {phrasesOf} from '../vocabulary/index.ts'
import {isCommonWord} from '../vocabulary/names/common-words.ts'
import {particles} from '../vocabulary/names/words.ts'
import {hasPhrase, startsWithPhrase} from '../vocabulary/phrases.ts'
import {isKnownCity} from '../vocabulary/places.ts'
import {longestByline, type ReadByline, unwrapped} from './line.ts'
import {isDesk, isPost, postLength, readNames} from './names.ts'
import {placeBeside} from './place-beside.ts'
import {readBeside} from './read-beside.ts'
import {withoutTimes} from './without-times.ts'

/** Longest line whose first words introduce names, and how many they may be. */
const longestIntroduced = 90
const mostIntroducing = 3
const opensFrom = startsWithPhrase(phrasesOf('from'))
const strong = startsWithPhrase(phrasesOf('byline'))
const weak = startsWithPhrase(phrasesOf('by'))
const within = startsWithPhrase(phrasesOf('byline').filter(phrase => /\p{L}\s\p{L}/u.test(phrase)))
const isOfPicture = hasPhrase(phrasesOf('captionCredit', 'advert', 'rights'))
/** `September 11, 2010 by jdoe`: the name that somebody goes by on a blog. */
const quietly = `(?:${openingQuietly.join('|')})`
const signedName = new RegExp(
  `^(?:19|20)\\d\\d ${quietly} (?<name>\\p{Ll}[\\p{Ll}\\p{N}_.-]{2,24})$`,
  'u'
)
/** `by jane doe`, as some papers print it. */
const smallLetters = new RegExp(
  `^${quietly} (?<name>\\p{Ll}{2,15} (?:\\p{Ll}{2,15} )?\\p{Ll}{2,15})$`,
  'u'
)
/** A figure or a sign that ends what stands before a byline on its line. */
const parts = /(?:\d,?|\d\s?[AaPp]\.?[Mm]\.?|[|•·–—-])\s$/u
const longestParting = 8

/** Read a line that a word opens, a dash or bullet before it apart: `By`, `Por`, `- Автор:`. */
export function readOpenedByline(line: string): ReadByline | undefined {
  if (line.length > longestByline) return undefined
  const text = unwrapped(line)
  const quiet = smallLetters.exec(text)?.groups?.name
  if (
    quiet !== undefined &&
    !isPost(quiet) &&
    !isDesk(quiet) &&
    !quiet.split(' ').some(isCommonWord)
  )
    return {byline: text, author: [{type: 'Person', name: quiet}]}
  const opened = pastDash(text, strong(text))
  if (opened > 0) return fromRest(text, opened)
  const small = pastDash(text, weak(text))
  if (small > 0) return isNothingButNames(text.slice(small)) ? fromRest(text, small) : undefined
  const sender = senderLength(text)
  return sender > 0 && placeBeside(text) !== undefined ? fromRest(text, sender) : undefined
}

/** Where the names start behind a word and a dash, `By — Jane Doe`; 0 when there is no word. */
function pastDash(text: string, length: number): number {
  const [dash = ''] = length === 0 ? [] : (/^[–—-]\s/u.exec(text.slice(length)) ?? [])
  return length + dash.length
}

/**
 * Read a line whose first words end in a small one, or are a post or a desk before a colon, and which
 * holds nothing else but names: `Submitted by Jane Doe on …`, `Ein Porträt von Eva Müller`,
 * `Redacción: Ana López`, `From Jane Doe in Lindholm`. Not of pictures.
 */
export function readIntroduced(line: string): ReadByline | undefined {
  if (line.length > longestIntroduced) return undefined
  const text = unwrapped(line)
  const length = introductionLength(text)
  const lead = text.slice(0, length)
  if (length === 0 || /\d/.test(lead) || isOfPicture(lead)) return undefined
  const read = readBeside(text.slice(length))
  return read?.isWhole ? {byline: line, author: read.author} : undefined
}

function introductionLength(text: string): number {
  const [labelled = '', label = ''] = /^([^:：]{3,30})[:：]\s/u.exec(text) ?? []
  if (isPost(label) || isDesk(label)) return labelled.length
  const sender = senderLength(text)
  if (sender > 0) return sender
  const [, ...words] = text.matchAll(/(?<![\p{L}\p{M}])\p{L}/gu)
  for (const {index} of words.slice(0, mostIntroducing)) {
    const small = weak(text.slice(index))
    if (small > 0) return index + small
  }
  return 0
}

/** Length of the word for whom a story comes from: `From Jane Doe`, `De Ioana Popescu`; 0 when none opens the text. */
function senderLength(text: string): number {
  const length = opensFrom(text)
  return length > 0 && !mayOpenName(text, length) ? length : 0
}

/** `De Vries`: a name may begin with the word, but for `de Popescu` and for `De Ioana Popescu`, with a given name. */
function mayOpenName(text: string, length: number): boolean {
  const [small = '', ...names] = text.split(' ')
  if (!particles.has(small.toLowerCase())) return false
  if (/^\p{Ll}/u.test(small)) return !/^\p{Lu}/u.test(text.slice(length))
  return names.length < 2 || !isGivenName(fold(names[0] ?? ''))
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
  if (text.length > longestByline) return undefined
  for (const word of text.matchAll(/(?<![\p{L}\p{M}])\p{L}/gu)) {
    const rest = text.slice(word.index)
    const before = text.slice(Math.max(0, word.index - longestParting), word.index)
    const small = parts.test(before) ? readOpenedByline(rest) : undefined
    const handle =
      word.index > 0 ? signedName.exec(text.slice(word.index - 5))?.groups?.name : undefined
    if (handle !== undefined && !isDesk(handle) && !isCommonWord(handle))
      return {byline: rest, author: [{type: 'Person', name: handle}]}
    if (word.index > 0 && small?.author.some(({type}) => type === 'Person')) return small
    const length = Math.max(within(rest), labelLength(rest))
    if (length > 0 && word.index > 0) return fromRest(rest, length)
  }
  return undefined
}

/** Length of a word for authors that a colon follows: `作者：`; 0 when none opens the text. */
function labelLength(text: string): number {
  const length = strong(text)
  return /[:：]\s*$/u.test(text.slice(0, length)) ? length : 0
}

/** `Por Ana Ruiz — São Paulo`: a city behind a dash. */
const behindDash = /\s[–—-]\s([^–—-]{3,30})$/u

function withoutCity(dashed: string, city: string): string {
  return isKnownCity(city) ? '' : dashed
}

function fromRest(text: string, opened: number): ReadByline | undefined {
  const rest = text.slice(opened)
  // `Jane Doe AUG. 3, 2016`: no full stop of a date ends the names.
  const names = /\d/.test(rest) ? withoutTimes(rest) : rest
  const sentence = names.split(/(?<=\p{L}{3})[.。](?:\s|$)|[:：]/u)[0] ?? names
  const author = readNames(sentence.replace(behindDash, withoutCity))
  return author.length === 0 ? undefined : {byline: text.trim(), author}
}

/** After a small word, all must be names, roles and addresses: `By the numbers` is no byline. */
function isNothingButNames(rest: string): boolean {
  const words = rest.trim().split(/\s+/)
  const names = rest.trim().slice(postLength(rest.trim()))
  return words.length <= 14 && /^[\p{Lu}\p{Lo}]/u.test(names) && !/[?!"“”«»]/.test(rest)
}
