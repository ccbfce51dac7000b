/**
 * Tell by the place and by what follows it whether a paragraph opens with a dateline.
 *
 *     'THE HAGUE | The ministry said …'    yes: a bar, after a place that we know
 *     'South Sudan: 90,000 get water'      no: a headline
 *     'WATCH: The president speaks …'      no: a word of the page
 */

import {announcesLinks} from '../blocks/links.ts'
import {headlineWords, isKicker} from '../vocabulary/kickers.ts'
import {isSpeaker, type ReadPlace, shapeOf} from './place.ts'

/** Text behind a place alone, in signs, that may be running text. */
export const shortestRest = 40
/** Longest headline, whose place a colon follows. */
const longestTitle = 110
/** `LAS TOSCAS.– Todos …`: a full stop and a dash stand nowhere but after a place. */
export const stopThenDash = /^\.\s?[–—-]/

/** `THE HAGUE | The ministry …`: a bar, after a place that we know. */
export function isBar(place: ReadPlace | undefined, after: string): boolean {
  if (place === undefined || after !== ' | ') return false
  const shape = shapeOf(place.place)
  return shape === 'known' || shape === 'with-region'
}

/** `पटना।`, `МОСКВА.`, `LINDHOLM (Norland).`: a city that we know, or its region in brackets, in capitals or a script without, as a sentence of its own. */
export function isStop(place: ReadPlace | undefined, after: string): boolean {
  if (place === undefined || !/^[.।]\s/.test(after)) return false
  const name = place.place.replace(/ \([^()]*\)$/u, '')
  if (/\p{Ll}/u.test(name)) return false
  return name !== place.place || shapeOf(place.place) === 'known'
}

/** Small words of a headline in capitals, which no place has. */
const inHeadline = new RegExp(`\\b(?:${headlineWords.join('|')})\\b`)

/** A place with nothing but a dash or a colon must be surely one, and running text must follow: `WHEAT - 2,602,000`. */
export function isPlaceAlone(place: ReadPlace | undefined, after: string, rest: string): boolean {
  if (place === undefined || rest.length < shortestRest || isTitle(rest)) return false
  if (isKicker(place.place) || announcesLinks(place.place)) return false
  if (after.includes(':') && isSpeaker(place.place)) return false
  const shape = shapeOf(place.place)
  // `South Sudan: 90,000 people gain safe water`: a headline.
  if (after.includes(':') && rest.length < longestTitle && !/[.!?।。”"»’']$/u.test(rest))
    return false
  if (shape === 'known' || stopThenDash.test(after)) return true
  if (shape === 'with-region') return !after.includes(':')
  if (!/^["“„«'‘]?\p{L}/u.test(rest)) return false
  const isWord = place.place.length > 4 && !inHeadline.test(place.place)
  const words = place.place.split(' ')
  return isWord && (!after.includes(':') || !words.some(isKicker)) && words.length <= 4
}

/** Whether a sentence begins there: a capital, a figure, a quotation mark. */
export function startsSentence(rest: string): boolean {
  return /^[^\p{L}]{0,3}(?:\p{Lu}|\p{Lo}|\p{N}|["“„«'‘])/u.test(rest) || /^\p{Ll}\p{Lu}/u.test(rest)
}

/** Whether nearly every long word is capitalised, as in a title. */
export function isTitle(rest: string): boolean {
  const words = rest
    .split(/\s+/)
    .slice(0, 8)
    .filter(word => /^\p{L}{4,}/u.test(word))
  return words.length > 1 && words.every(word => /^\p{Lu}/u.test(word))
}
