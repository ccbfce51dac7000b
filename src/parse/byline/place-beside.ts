/**
 * Read the place, and the agency, that a byline names beside the author.
 *
 *     'Ángeles Escrivá | Madrid'            → Madrid
 *     'Muhammet Çakaroğlu / RİZE, (DHA)'    → RİZE, of DHA
 *     'From Jane Doe, Ibadan'                → Ibadan
 *     'Par Zoé Petit (Lindholm, correspondante)'  → Lindholm
 *
 *     'Von Eva Müller, Lindholm'             → Lindholm, if the story names it too
 *     '춘천 = 홍길동 기자'                    → 춘천, likewise
 *
 * The place must be a city that we know, stand in capitals before an agency that we know, or be named
 * in the story.
 */

import type {Dateline} from '../../model/story.ts'
import {agencyOf} from '../vocabulary/agencies.ts'
import {isListedCity} from '../vocabulary/listed-cities.ts'
import {isCommonWord} from '../vocabulary/names/common-words.ts'
import {openingWords} from '../vocabulary/names/words.ts'
import {isOutletWord} from '../vocabulary/outlet-words.ts'
import {isKnownCity} from '../vocabulary/places.ts'
import {isDesk, isPost} from './names.ts'

const placeThenAgency =
  /[/|–—-]\s?(?<place>\p{Lu}[\p{Lu}\p{M}\p{Pd} ]{2,24})(?:,\s?|\s)[(（](?<agency>[^()（）]{2,24})[)）](?: ?[–—-])?$/u

const fromThere =
  /^From \p{Lu}[^,]{3,40}, (\p{Lu}[\p{L}'’-]{2,20}(?: \p{Lu}[\p{L}'’-]{2,20}){0,2})$/u

/** `(Lindholm, correspondante)`. */
const placeThenPost = /\((\p{Lu}[^(),]{2,30}), (?:notre |our )?(\p{Ll}[^(),]{5,40})\)$/u

/** `à Lindholm`, behind a dash. */
const preposition = /^(?:à|a|en|em|in|da|desde|din|из|з|w|v) (?=\p{Lu})/u

const parting = /[,،|•=]|\s[–—/-]\s|(?<=\p{Script=Arabic})[–—-](?=\p{Script=Arabic})|\sمن\s/u
const placeShape = /^(?:\p{Lu}\p{Ll}{2,20}(?:[ -]\p{Lu}\p{Ll}{2,20})?|\p{Lo}[\p{Lo}\p{M}]{1,10})$/u

/** The place and the agency on the line of a byline. */
export function placeBeside(text: string): Dateline | undefined {
  const {place, agency} = placeThenAgency.exec(text)?.groups ?? {}
  if (place !== undefined && agency !== undefined && agencyOf(agency) !== undefined)
    return {text: text.slice(text.indexOf(place)), place, agency}
  const [, from] = fromThere.exec(text) ?? []
  if (from !== undefined && !isWord(from)) return {text: from, place: from}
  const [, posted = '', post = ''] = placeThenPost.exec(text) ?? []
  if (mayBePlace(posted) && isPost(post)) return {text: posted, place: posted}
  const city = text.split(/\s[|•]\s/).find(part => isKnownCity(part))
  return city === undefined ? undefined : {text: city, place: city}
}

/** The first or the last part of a line, when it is a word or two that the story has, or a city that the lists have. */
export function placeInStory(
  text: string,
  hasInStory: (place: string) => boolean
): Dateline | undefined {
  const parts = text.split(parting).map(part => part.trim().replace(preposition, ''))
  const place = [parts.at(-1), parts[0]].find(
    part =>
      part !== undefined &&
      part !== text &&
      ((mayBePlace(part) && hasInStory(part)) ||
        ((isListedCity(part) || isKnownCity(part)) && parts.length === 2))
  )
  return place === undefined ? undefined : {text: place, place}
}

function mayBePlace(part: string): boolean {
  return (
    placeShape.test(part) &&
    agencyOf(part) === undefined &&
    !isPost(part) &&
    !isDesk(part) &&
    !isOutletWord(part)
  )
}

/** `With Love`: no place. */
function isWord(text: string): boolean {
  const words = text.toLowerCase().split(' ')
  return words.some(word => openingWords.has(word) || isCommonWord(word))
}
