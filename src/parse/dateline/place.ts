/**
 * Read the name of a place at the start of a text, as datelines print it.
 *
 *     'WINSTON-SALEM, N.C., March 2 -'  → 'WINSTON-SALEM, N.C.'
 *     'КИЕВ. 3 декабря. УНН.'           → 'КИЕВ'
 *     'Dekalb, Ill. — The'              → 'Dekalb, Ill.'
 *
 * Only the shape is looked at; whether it is a dateline shows in what follows.
 */

import {monthOf, weekdayOf} from '../dates/month-names.ts'
import {fold} from '../mentions/fold.ts'
import {isGivenName} from '../mentions/lexicon.ts'
import {agencyOf} from '../vocabulary/agencies.ts'
import {phrasesOf} from '../vocabulary/index.ts'
import {everyAnd, placeJoints} from '../vocabulary/joining.ts'
import {isListedCity} from '../vocabulary/listed-cities.ts'
import {isCommonWord} from '../vocabulary/names/common-words.ts'
import {isKnownPlace} from '../vocabulary/places.ts'
import {shortPlaces, shortStates} from '../vocabulary/short-forms.ts'

/** How a place is printed: how far its shape alone can be trusted. */
export type PlaceShape = 'known' | 'capitals' | 'with-region' | 'title' | 'other'

/** A place and where it ends. */
export interface ReadPlace {
  readonly place: string
  readonly end: number
}

const longest = 60
const mostWords = 7
const wordPattern = /[\p{L}\p{M}][\p{L}\p{M}.'’‘ʼ-]{0,30}/uy
const joint = /(?:,\s?|\/|\s\/\s|\s&\s|\s)/y
/** `Lindholm and Averby`. */
const parting = new RegExp(`,\\s?|\\s?/\\s?|\\s(?:${everyAnd.join('|')})\\s`, 'u')
const particle: ReadonlySet<string> = new Set(placeJoints)
/** `أبوظبي في 12 مايو`: on that day, in a writing without capitals. */
const opensDay: ReadonlySet<string> = new Set(phrasesOf('on').filter(word => /^\p{Lo}/u.test(word)))
const dotted = new RegExp(
  String.raw`^(?:\p{L}{1,2}\.){2,4}$|^(?:\p{Lu}\p{L}{1,4}|${shortStates.join('|')})\.$`,
  'u'
)
const short = new RegExp(String.raw`^(?:${shortPlaces.join('|')}|[\p{L}])\.$`, 'iu')

/** `(Norland) [Osterland],`. */
const squared = /^(?: \([^()\d]{2,40}\))? \[(\p{Lu}[\p{L} ]{2,30})\](?=,)/u

/** The place that starts at `from`, if something shaped like one does. */
export function readPlace(text: string, from: number): ReadPlace | undefined {
  let end = from
  let words = 0
  let hasComma = false
  for (let at = from; words < mostWords; ) {
    const word = wordAt(text, at)
    if (word === undefined || isDateWord(word, text, at) || isDomain(word)) break
    if (words > 0 && opensDay.has(word)) break
    const isParticle = words > 0 && particle.has(word)
    if (!isParticle && !goesOn(word, text.slice(from, end), text.charAt(at + word.length))) break
    words += 1
    at += word.length
    if (!isParticle) end = at
    if (endsSentence(word, hasComma)) break
    joint.lastIndex = at
    const [separator] = joint.exec(text) ?? []
    if (separator === undefined) break
    hasComma ||= separator.startsWith(',')
    at += separator.length
  }
  const printed = text.slice(from, end)
  const place = trimmed(printed, hasComma)
  if (place.length < 2 || place.length > longest) return undefined
  return {place, end: from + place.length}
}

/** A word, without the hyphen or dash that ends it. */
function wordAt(text: string, at: number): string | undefined {
  wordPattern.lastIndex = at
  return wordPattern
    .exec(text)?.[0]
    .split('--')[0]
    ?.replace(/['’‘.-]*-+$/, '')
}

/** Names are capitalised where the script can. Wire copy that lost its capitals has a comma after the name. */
function goesOn(word: string, before: string, next: string): boolean {
  if (!/^\p{Ll}/u.test(word)) return true
  return !/\p{Lu}/u.test(before) || (next === ',' && !/\s/.test(before))
}

/** `КИЕВ.` ends the place, `St.`, `N.Y.` and, after a comma, `Calif.` do not. */
function endsSentence(word: string, hasComma: boolean): boolean {
  if (!word.endsWith('.')) return false
  if (short.test(word)) return false
  return hasComma || !/^(?:\p{L}{1,2}\.){2,4}$/u.test(word)
}

function trimmed(printed: string, hasComma: boolean): string {
  if (!printed.endsWith('.')) return printed.replace(/(?<!['’‘-])['’‘-]+$/, '')
  const last = printed.split(/[\s,]/).at(-1) ?? ''
  return (hasComma && dotted.test(last)) || /^(?:\p{L}{1,2}\.){2,4}$/u.test(last)
    ? printed
    : printed.replace(/(?<!\.)\.+$/, '')
}

/** `KOMPAS.com`, not `D.C.` */
function isDomain(word: string): boolean {
  return word.includes('.') && /(?<=\p{L}{3})\.\p{L}{2,4}$/u.test(word)
}

/** A month before its day, or a weekday before a date, or after the comma that ends the place. */
function isDateWord(word: string, text: string, at: number): boolean {
  const name = word.replace(/\.$/, '')
  const after = text.slice(at + name.length, at + name.length + 24)
  if (monthOf(name) !== undefined) return isBeforeDay(after)
  if (name.length < 3 || weekdayOf(name) === undefined) return false
  if (name.length > 3 && /,\s?$/.test(text.slice(Math.max(0, at - 2), at))) return true
  const [, next = ''] = /^[.,]{0,2}\s{1,2}([\p{L}\p{N}]+)/u.exec(after) ?? []
  return /^\d/.test(next) || monthOf(next) !== undefined
}

/** Whether a day follows that has no month of its own: not in `RIO DE JANEIRO, 26 fev`. */
function isBeforeDay(after: string): boolean {
  const [day, month = ''] = /^[.,]?\s?\d{1,4}(?:\.?\s([\p{L}\p{M}]{3,12}))?/u.exec(after) ?? []
  return day !== undefined && !(after.startsWith(',') && monthOf(month) !== undefined)
}

/**
 * `Lindholm (Norland), 3 abr (EFE)`: brackets that a comma follows, or a country in them, are no agency.
 */
export function withRegion(place: ReadPlace | undefined, text: string): ReadPlace | undefined {
  if (place === undefined) return place
  const squared = withSquared(place, text)
  if (squared !== undefined || !text.startsWith(' (', place.end)) return squared ?? place
  const [group = '', inside = '', comma] =
    /^ \((\p{Lu}[^()/\d]{1,30})\)(,)?/u.exec(text.slice(place.end, place.end + 40)) ?? []
  const isUnknown = agencyOf(inside) === undefined
  // `BOSTON (DN) The ferries …`: a sentence follows the initials of an agency.
  const isFollowed = /^\s\p{Lu}/u.test(text.slice(place.end + group.length))
  const isCode =
    isUnknown && !isFollowed && /^\p{Lu}{2}$/u.test(inside) && !place.place.includes(',')
  const isRegion =
    comma === undefined
      ? isCode || isKnownPlace(inside) || isLoudBeforeStop(place, text, place.end + group.length)
      : isUnknown
  if (group === '' || !isRegion) return place
  const end = place.end + group.length - (comma === undefined ? 0 : 1)
  return {place: text.slice(place.end - place.place.length, end), end}
}

/** `Lindholm (Norland) [Osterland], 3 Mar`: a country that we know in square brackets, and a comma. */
function withSquared({place, end}: ReadPlace, text: string): ReadPlace | undefined {
  const [group = '', country = ''] = squared.exec(text.slice(end, end + 80)) ?? []
  if (group === '' || !isKnownPlace(country)) return undefined
  return {place: place + group, end: end + group.length}
}

/** `LINDHOLM (Norland). The ferry …`: a place in capitals, its region, a full stop and the story. */
function isLoudBeforeStop({place}: ReadPlace, text: string, at: number): boolean {
  return /^\p{Lu}[\p{Lu} -]{2,}$/u.test(place) && /^\.\s\p{Lu}/u.test(text.slice(at, at + 3))
}

/** How a place is printed; brackets that close it name its region. */
export function shapeOf(place: string): PlaceShape {
  if (/[)\]]$/.test(place)) return 'with-region'
  const first = place.split(parting)[0] ?? place
  if (isKnownPlace(place) || (first !== place && isKnownPlace(first))) return 'known'
  const letters = place.replace(/[^\p{L}]/gu, '')
  if (/^[\p{L}\p{M}.'’ -]+, ?\p{Lu}[\p{L}.]{1,6}\.$/u.test(place)) return 'with-region'
  if (isListedCity(first)) return 'known'
  if (/^\p{Lu}{2}/u.test(first.replace(/[^\p{L}]/gu, '')) && first === first.toUpperCase()) {
    return /\p{Lu}/u.test(letters) ? 'capitals' : 'other'
  }
  return /^\p{Lu}/u.test(place) ? 'title' : 'other'
}

/** `ANNA HOLM: The ferry came late.`: in a talk, who speaks. */
export function isSpeaker(place: string): boolean {
  const [first = '', ...others] = fold(place).split(' ')
  if (others.length === 0 || place.includes(',') || !isGivenName(first)) return false
  return !isListedCity(place) && !isKnownPlace(place) && !others.some(isCommonWord)
}

/** `Jane Doe (AFP)`, `Jane DOE / LINDHOLM (AA)`: who wrote it stands first. */
export function isPerson(place: string): boolean {
  const [first = '', second] = place.split(' ')
  const isGiven = second !== undefined && !place.includes(',') && isGivenName(fold(first))
  return isGiven && !isListedCity(place) && shapeOf(place) === 'title'
}
