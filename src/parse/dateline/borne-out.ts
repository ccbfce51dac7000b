/**
 * Read a dateline that neither list nor shape knows, because the rest of the capture bears it out.
 *
 *     Daily Example - The council said …      an outlet that the page names again and again
 *     Lindholm - A ferry struck …             a place that another line names
 */

import type {VFile} from 'vfile'
import {blocksOf, findingsOf} from '../data.ts'
import {isKicker} from '../vocabulary/kickers.ts'
import type {ReadDateline} from './found.ts'

const word = String.raw`[\p{Lu}\p{Lo}\p{N}][\p{L}\p{M}\p{N}.’'\u200c-]{0,20}`
const name = `${word}(?: ${word}){0,2}`
/** `Port Example, Daily Example - `, `Daily Example - `. */
const namesThenDash = new RegExp(
  String.raw`^(?:(${name})(?:[,،]\s|\s[–—-]\s))?(${name})\s[–—-]\s(?=\S)`,
  'u'
)
/** `Видин. Фериботната линия …`, under a headline that names it. */
const nameThenStop = /^(\p{Lu}\p{Ll}{3,20})\.\s(?=\p{Lu}\p{Ll})/u
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
  if (whole !== undefined && headline.split(/[^\p{L}\p{M}-]+/u).includes(alone))
    return {text: `${alone}.`, place: alone, end: whole.length}
  const [opening, first, last] = namesThenDash.exec(text.slice(0, 80)) ?? []
  if (opening === undefined || last === undefined) return undefined
  const printed = opening.replace(/\s[–—-]\s$/u, '')
  const end = opening.length
  const named = timesNamed(file, last)
  if (first === undefined) {
    if (named >= 2 && !headline.includes(last)) return {text: printed, agency: last, end}
    const isAgain = last.length > 3 && isNamedAgain(file, last, text.slice(end)) && !isKicker(last)
    const isPlace = hasCase.test(last)
      ? isAgain && startsSentence.test(text.slice(end))
      : headline.includes(last)
    return isPlace ? {text: printed, place: last, end} : undefined
  }
  const isBorneOut = named >= 2 || (!hasCase.test(opening) && headline.includes(first))
  return isBorneOut ? {text: printed, place: first, agency: last, end} : undefined
}

/** On how many lines around the text a name stands. */
function timesNamed(file: VFile, called: string): number {
  const naming = blocksOf(file).filter(
    ({prose, text}) => prose <= 0 && ` ${text.replace(/[,.:;/-]/g, ' ')} `.includes(` ${called} `)
  )
  return naming.length
}

/** Whether the rest of a paragraph, or another line, names a place in whatever case. */
export function isNamedAgain(file: VFile, place: string, rest: string): boolean {
  const name = place.toLowerCase()
  const others = blocksOf(file).filter(({text}) => !text.endsWith(rest))
  return (
    rest.toLowerCase().includes(name) || others.some(({text}) => text.toLowerCase().includes(name))
  )
}
