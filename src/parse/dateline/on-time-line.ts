/**
 * Read the place that a line with a date names: behind a word for it, or at the line's end.
 *
 *     '2018年6月18日 発信地：カノ'                          → カノ
 *     'Čtvrtek 9. října 2014, 12:47 - Lindholm (Norsko)'   → Lindholm
 *
 * The city that opens such a line is read by `dateline.ts`.
 */

import type {VFile} from 'vfile'
import {isSection} from '../section/trail.ts'
import {phrasesOf} from '../vocabulary/index.ts'
import {isListedCity} from '../vocabulary/listed-cities.ts'
import {isOutletWord} from '../vocabulary/outlet-words.ts'
import {startsWithPhrase} from '../vocabulary/phrases.ts'
import {isKnownCity} from '../vocabulary/places.ts'
import {isNamedInStory} from './borne-out.ts'
import {isPerson, readPlace} from './place.ts'

const opensPlace = startsWithPhrase(phrasesOf('sentFrom'))

/** `, 12:47 - Lindholm (Norland)`, behind a date. */
const behindTime =
  /^[^\p{L}\p{N}]{0,4}(?:\d{1,2}[:.]\d\d)?\s[–—|-]\s(?<place>\p{Lu}[\p{L} -]{2,30})(?:\s\((?<region>\p{Lu}[\p{L} -]{2,30})\))?$/u

/** The place that ends the `rest` of a line behind its date: `, 12:47 - Lindholm (Norsko)`; its region behind it, or the story, bears it out. */
export function placeBehind(file: VFile, rest: string): string | undefined {
  const {place = '', region} = behindTime.exec(rest)?.groups ?? {}
  if (readPlace(place, 0)?.place !== place || isPerson(place)) return undefined
  if (isOutletWord(place) || isSection(place)) return undefined
  const isSure = region !== undefined || isKnownCity(place) || isListedCity(place)
  return isSure || isNamedInStory(file, place) ? place : undefined
}

/** The place after a word that says where a story was sent from, up to a bracket or the end. */
export function labelledPlace(text: string): string | undefined {
  for (const {index} of text.matchAll(/(?<![\p{L}\p{M}])\p{L}/gu)) {
    const length = opensPlace(text.slice(index, index + 40))
    if (length === 0 || !/[:：]/.test(text.slice(index, index + length))) continue
    return /^[^[\](),|]{2,40}/u.exec(text.slice(index + length))?.[0].trim()
  }
  return undefined
}
