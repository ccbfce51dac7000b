/**
 * Read the place, and the agency, that a byline names beside the author.
 *
 *     'Ángeles Escrivá | Madrid'            → Madrid
 *     'Muhammet Çakaroğlu / RİZE, (DHA)'    → RİZE, of DHA
 *     'From Jane Doe, Ibadan'                → Ibadan
 *
 * The place must be a city that we know, or stand in capitals before an agency that we know.
 */

import type {Dateline} from '../../model/story.ts'
import {agencyOf} from '../vocabulary/agencies.ts'
import {isCommonWord} from '../vocabulary/names/common-words.ts'
import {openingWords} from '../vocabulary/names/words.ts'
import {isKnownCity} from '../vocabulary/places.ts'

const placeThenAgency =
  /[/|–—-]\s?(?<place>\p{Lu}[\p{Lu}\p{M}\p{Pd} ]{2,24})(?:,\s?|\s)[(（](?<agency>[^()（）]{2,24})[)）]$/u

const fromThere =
  /^From \p{Lu}[^,]{3,40}, (\p{Lu}[\p{L}'’-]{2,20}(?: \p{Lu}[\p{L}'’-]{2,20}){0,2})$/u

/** The place and the agency on the line of a byline. */
export function placeBeside(text: string): Dateline | undefined {
  const {place, agency} = placeThenAgency.exec(text)?.groups ?? {}
  if (place !== undefined && agency !== undefined && agencyOf(agency) !== undefined)
    return {text: text.slice(text.indexOf(place)), place, agency}
  const [, from] = fromThere.exec(text) ?? []
  if (from !== undefined && !isWord(from)) return {text: from, place: from}
  const city = text.split(/\s[|•]\s/).find(part => isKnownCity(part))
  return city === undefined ? undefined : {text: city, place: city}
}

/** `With Love`: no place. */
function isWord(text: string): boolean {
  const words = text.toLowerCase().split(' ')
  return words.some(word => openingWords.has(word) || isCommonWord(word))
}
