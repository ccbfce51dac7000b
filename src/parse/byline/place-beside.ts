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
 *     'Por Ana Ruiz, enviada especial a Lindholm (Norte)'  → Lindholm, where a post sends her
 *     'Текст: Олег Громов (Линдхольм)'        → Линдхольм, in brackets behind a word for authors
 *
 * The place must be a city that we know, stand in capitals before an agency that we know, or be named
 * in the story.
 */

import type {Dateline} from '../../model/story.ts'
import {agencyOf} from '../vocabulary/agencies.ts'
import {phrasesOf} from '../vocabulary/index.ts'
import {capitalised} from '../vocabulary/list.ts'
import {isListedCity} from '../vocabulary/listed-cities.ts'
import {isCommonWord} from '../vocabulary/names/common-words.ts'
import {openingWords} from '../vocabulary/names/words.ts'
import {isOutletWord} from '../vocabulary/outlet-words.ts'
import {isPhrase} from '../vocabulary/phrases.ts'
import {isKnownCity} from '../vocabulary/places.ts'
import {isDesk, isPost} from './names.ts'

const placeThenAgency =
  /[/|–—-]\s?(?<place>\p{Lu}[\p{Lu}\p{M}\p{Pd} ]{2,24})(?:,\s?|\s)[(（](?<agency>[^()（）]{2,24})[)）](?: ?[–—-])?$/u

/** `From Jane Doe, Lindholm`. */
const fromThere = new RegExp(
  `^(?:${capitalised(phrasesOf('from')).join('|')}) \\p{Lu}[^,]{3,40}, (\\p{Lu}[\\p{L}'’-]{2,20}(?: \\p{Lu}[\\p{L}'’-]{2,20}){0,2})$`,
  'u'
)

/** `(Lindholm, correspondante)`. */
const placeThenPost = new RegExp(
  `\\((\\p{Lu}[^(),]{2,30}), (?:(?:${phrasesOf('our').join('|')}) )?(\\p{Ll}[^(),]{5,40})\\)$`,
  'u'
)

/** `envoyée spéciale à Lindholm (Norland)`: a word in small letters, a preposition, and where. */
const at = phrasesOf('at').join('|')
const postThenPlace = new RegExp(
  `(?<post>\\p{L}{4,20} \\p{Ll}{4,20}|\\p{Ll}{4,20}) (?:${at}) (?<place>\\p{Lu}[\\p{L}'’-]{2,20}(?:[ -]\\p{Lu}[\\p{L}'’-]{2,20}){0,2})(?: \\(\\p{Lu}[^()]{2,30}\\))?$`,
  'u'
)

/** `Text: Eva Müller (Foto)`. */
const isPictureWord = isPhrase(phrasesOf('captionCredit', 'captionOpening'))

/** `(Lindholm)` behind a name. */
const inBrackets = /\p{L} \((\p{Lu}\p{Ll}{2,20}(?:[ -]\p{Lu}\p{Ll}{2,20})?)\)$/u

/** `à Lindholm`, behind a dash. */
const preposition = new RegExp(`^(?:${at}) (?=\\p{Lu})`, 'u')

/** Of words before a place, those in a writing without capitals: a name and a place stand about them. */
const uncasedAt = phrasesOf('at').filter(word => /^\p{Lo}/u.test(word))
const parting = new RegExp(
  String.raw`[,،|•=]|:\s|\s[–—/-]\s|(?<=\p{Script=Arabic})[–—-](?=\p{Script=Arabic})|\s(?:${uncasedAt.join('|')})\s|(?<=\p{Script=Hangul})\/(?=\p{Script=Hangul})`,
  'u'
)
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
  const sent = postThenPlace.exec(text)?.groups ?? {}
  if (sent.place !== undefined && isPost((sent.post ?? '').toLowerCase()))
    return {text: sent.place, place: sent.place}
  const city = text.split(/\s[|•–—]\s/u).find(part => isKnownCity(part))
  return city === undefined ? undefined : {text: city, place: city}
}

/** The place in brackets that ends a line which a word for authors opens: `Текст: Олег Громов (Линдхольм)`. */
export function placeInBrackets(text: string): Dateline | undefined {
  const [, place] = inBrackets.exec(text) ?? []
  return place === undefined || !mayBePlace(place) ? undefined : {text: place, place}
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
    !isPictureWord(part) &&
    !isOutletWord(part)
  )
}

/** `With Love`: no place. */
function isWord(text: string): boolean {
  const words = text.toLowerCase().split(' ')
  return words.some(word => openingWords.has(word) || isCommonWord(word))
}
