/**
 * Read a dateline that neither list nor shape knows, because the rest of the capture bears it out.
 *
 *     Daily Example - The council said …      an outlet that the page names again and again
 *     Lindholm - A ferry struck …             a place that another line names
 */

import type {VFile} from 'vfile'
import {blocksOf, findingsOf} from '../data.ts'
import {isKicker} from '../vocabulary/kickers.ts'
import {isListedCity} from '../vocabulary/listed-cities.ts'
import {isCommonWord} from '../vocabulary/names/common-words.ts'
import {isOutletWord} from '../vocabulary/outlet-words.ts'
import {isKnownPlace} from '../vocabulary/places.ts'
import type {ReadDateline} from './found.ts'

const word = String.raw`[\p{Lu}\p{Lo}\p{N}][\p{L}\p{M}\p{N}.’'\u200c-]{0,20}`
const name = `${word}(?: ${word}){0,2}`
/** `Port Example, Daily Example - `, `Daily Example - `. */
const namesThenDash = new RegExp(
  String.raw`^(?:(${name})(?:[,،]\s|\s[–—-]\s))?(${name})\s(?:[–—-]|--)\s(?=\S)`,
  'u'
)
/** `Видин. Фериботната линия …`, under a headline that names it; `VYSOKÁ. Kuchárka …`, which another line names. */
const nameThenStop =
  /^(\p{Lu}(?:\p{Ll}{3,20}|\p{Lu}{3,20}(?: \p{Lu}{2,20}){0,2}))\.\s(?=["“„«»]?\p{Lu})/u
/** `ராமேஸ்வரம்: `, as papers of India print it. */
const wordThenColon =
  /^([\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gujarati}]{3,20}) ?: (?=\p{L})/u
/** `सीतापुर।`, `जागरण संवाददाता, मेरठ :` */
const wordThenStop =
  /^(?:([\p{Script=Devanagari} ]{4,40}), ?)?(\p{Script=Devanagari}{3,14})(?:।|(?<=,.{3,18}) ?:) ?(?=\p{L})/u
/** `Lindholm - a town by the sea - was closed` opens no story. */
const startsSentence = /^["“„«‘]?[\p{Lu}\p{N}]/u
const hasCase = /[\p{Lu}\p{Ll}]/u

/**
 * Names before a dash that neither list nor shape knows, borne out by the rest of the capture:
 * an outlet that its page names again and again, a place that the headline names.
 */
export function readBorneOut(file: VFile, text: string): ReadDateline | undefined {
  const {headline = ''} = findingsOf(file).values
  const [whole, alone = ''] = nameThenStop.exec(text.slice(0, 60)) ?? []
  if (whole !== undefined) {
    const isLoud = isLoudName(alone) && isNamedAgain(file, alone, text.slice(whole.length))
    if (isLoud || isInHeadline(headline, alone) || isCityInTrail(file, alone))
      return {text: `${alone}.`, place: alone, end: whole.length}
  }
  const [beforeColon, named = ''] = wordThenColon.exec(text.slice(0, 40)) ?? []
  if (
    beforeColon !== undefined &&
    (headline.includes(named) || isListedCity(named)) &&
    !isKicker(named)
  )
    return {text: named, place: named, end: beforeColon.length}
  const sentence = readSentence(text)
  if (sentence !== undefined) return sentence
  const [opening, first, last] = namesThenDash.exec(text.slice(0, 80)) ?? []
  if (opening === undefined || last === undefined) return undefined
  // `KUDUS, Torsa News -- `; `Ann -- the daughter` is text.
  if (first === undefined && opening.endsWith('-- ')) return undefined
  const printed = opening.replace(/\s[–—-]{1,2}\s$/u, '')
  const end = opening.length
  const times = timesNamed(file, last)
  if (first === undefined) {
    const isCity = isListedCity(last) || isKnownPlace(last)
    if (times >= 2 && !isCity && !headline.includes(last)) return {text: printed, agency: last, end}
    const isAgain = last.length > 3 && isNamedAgain(file, last, text.slice(end)) && !isKicker(last)
    // `17.01.2019 - 12:24 | Updated 17.01.2019 - 13:10` names no place.
    const isPlace = hasCase.test(last)
      ? isAgain && startsSentence.test(text.slice(end))
      : headline.includes(last) || (isAgain && /\p{Lo}/u.test(last))
    return isPlace ? {text: printed, place: last, end} : undefined
  }
  const isBorneOut = times >= 2 || (!hasCase.test(opening) && headline.includes(first))
  return isBorneOut ? {text: printed, place: first, agency: last, end} : undefined
}

/** `सीतापुर।`, `मनोज तिवारी, वाराणसी।`: a word with a full stop of its own, where writing has no capitals, and the desk or the reporter before it. */
function readSentence(text: string): ReadDateline | undefined {
  const [whole, desk, place] = wordThenStop.exec(text.slice(0, 80)) ?? []
  if (whole === undefined || place === undefined) return undefined
  const isOutlet = desk?.split(' ').some(isOutletWord) === true
  return {
    text: whole.trim(),
    place,
    ...(isOutlet && desk !== undefined ? {agency: desk} : {}),
    end: whole.length
  }
}

/** Whether a name stands in capitals, `VYSOKÁ`, and is no word of a page or of English. */
function isLoudName(name: string): boolean {
  const words = name.toLowerCase().split(' ')
  return !/\p{Ll}/u.test(name) && !isKicker(name) && !words.some(word => isCommonWord(word))
}

/** Whether a word is a city that a line of the page names, other than the text: `Lokales > Solingen`. */
function isCityInTrail(file: VFile, name: string): boolean {
  return isListedCity(name) && timesNamed(file, name) > 0
}

/** Whether a headline has a name, in whatever case; in capitals it is no word that English has. */
function isInHeadline(headline: string, name: string): boolean {
  const words = headline.toLowerCase().split(/[^\p{L}\p{M}-]+/u)
  const isWord = !/\p{Ll}/u.test(name) && isCommonWord(name.toLowerCase())
  return !isWord && words.includes(name.toLowerCase())
}

/** On how many lines around the text a name stands. */
function timesNamed(file: VFile, called: string): number {
  const naming = blocksOf(file).filter(
    ({prose, text}) => prose <= 0 && ` ${text.replace(/[,.:;/-]/g, ' ')} `.includes(` ${called} `)
  )
  return naming.length
}

/** A long name without its last two letters, which may be declined: `Jihlava`, `v Jihlavě`. */
function stemOf(name: string): string {
  return name.length < 6 ? name : name.slice(0, -2)
}

/** Whether the rest of a paragraph, or another line, names a place in whatever case. */
export function isNamedAgain(file: VFile, place: string, rest: string): boolean {
  const name = stemOf(place.toLowerCase())
  const others = blocksOf(file).filter(({text}) => !text.endsWith(rest))
  return (
    rest.toLowerCase().includes(name) || others.some(({text}) => text.toLowerCase().includes(name))
  )
}

/** Whether a paragraph or the headline names a place within a sentence, where its capital is its own: `schools in Bronby`. */
export function isNamedInStory(file: VFile, place: string): boolean {
  const name = stemOf(place)
  return blocksOf(file).some(
    block =>
      (block.prose > 0 || block === file.data.headlineBlock) &&
      block.text
        .split(name)
        .slice(0, -1)
        .some(before => /\p{Ll},? $/u.test(before))
  )
}
