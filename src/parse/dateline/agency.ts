/**
 * Read the agency in a dateline: in brackets or slashes, or bare where only an agency can stand.
 *
 *     '(Reuters) - '  '/TASS/.'  '(UrduPoint News / Sputnik - 29th April, 2020)'  'УНН. '
 */

import type {Edtf} from '../../model/edtf.ts'
import {findDates} from '../dates/find-dates.ts'
import {agencyOf} from '../vocabulary/agencies.ts'
import {universalZones} from '../vocabulary/clock.ts'
import {everyAnd} from '../vocabulary/joining.ts'
import {isListedCity} from '../vocabulary/listed-cities.ts'
import {isKnownCity} from '../vocabulary/places.ts'

/** What stands in the agency's place. */
export interface ReadAgency {
  readonly agency?: string
  readonly date?: Edtf
  /** The place that stands before it, in the same brackets: `(Lindholm, AFP)`. */
  readonly place?: string
  readonly isKnown: boolean
  readonly end: number
}

const closers: Readonly<Record<string, string>> = {
  '(': ')',
  '（': '）',
  '[': ']',
  '［': '］',
  '/': '/'
}
const longest = 60
const bare =
  /[\p{L}\p{N}][\p{L}\p{M}\p{N}.’'&-]{0,24}(?: [\p{L}\p{N}][\p{L}\p{M}\p{N}.’'&-]{0,24}){0,3}?(?=\s?[.,:;–—―-]|\s\()/uy

/** `Example.Net`, `EXAMPLE.CO.ID`; not `St.Louis`. */
const domain = /^[\p{L}\p{N}-]{3,30}(?:\.(?:com|net|org|info|news|tv|media|co|go|\p{L}{2})){1,2}$/iu

/** The bracketed or slashed group that starts at `at`. */
export function readAgencyGroup(text: string, at: number): ReadAgency | undefined {
  const close = closers[text.charAt(at)]
  if (close === undefined) return undefined
  const end = text.indexOf(close, at + 1)
  if (end < 0 || end - at > longest) return undefined
  const inside = text.slice(at + 1, end)
  const [date] = findDates(inside)
  const name = (date ? inside.replace(date.text, '') : inside).replace(
    /^[\s,;–—-]+|(?<![\s,;–—-])[\s,;–—-]+$/g,
    ''
  )
  if (name === '' && date) return {date: date.date, isKnown: false, end: end + 1}
  if (!isNameLike(name)) return undefined
  // `(Lindholm, 3 March 2012) – `: a city that we know, where no other place stands.
  const isPlace = isKnownCity(name) || isListedCity(name)
  if (at === 0 && isPlace && agencyOf(name) === undefined)
    return {place: name, ...(date ? {date: date.date} : {}), isKnown: false, end: end + 1}
  const [place, sender] = placeAndAgency(name)
  const agency = sender ?? withoutReporter(name)
  return {
    agency,
    ...(place === undefined ? {} : {place}),
    ...(date ? {date: date.date} : {}),
    isKnown: isKnownAgency(agency),
    end: end + 1
  }
}

/** The words at `at` up to punctuation, when they are an agency we know, or capitals or one word where `byShape`. */
export function readBareAgency(text: string, at: number, byShape: boolean): ReadAgency | undefined {
  bare.lastIndex = at
  const name = bare.exec(text)?.[0].replace(/\.$/, '')
  if (name === undefined) return undefined
  const isKnown = agencyOf(name) !== undefined
  const isDomain = name.includes('.') && domain.test(name)
  const isCapitals = byShape && /^\p{Lu}[\p{Lu}\p{N}.-]{1,14}$/u.test(name)
  // `ЛЬВІВ. 19 грудня. Західінформ - `: a word alone before the dash.
  const isWord =
    byShape &&
    /^\p{Lu}[\p{L}-]{3,20}$/u.test(name) &&
    /^\s[–—-]\s/.test(text.slice(at + name.length))
  return isKnown || isDomain || isCapitals || isWord
    ? {agency: name, isKnown: isKnown || isDomain, end: at + name.length}
    : undefined
}

/** `(Lindholm, AFP)`: a place in the brackets of the agency that we know. */
function placeAndAgency(name: string): readonly [place?: string, agency?: string] {
  const [place = '', agency = '', ...others] = name.split(/,\s/)
  const isPair =
    others.length === 0 && agencyOf(agency) !== undefined && agencyOf(place) === undefined
  return isPair && /^\p{Lu}/u.test(place) ? [place, agency] : []
}

/** `/Корр. ТАСС Инна Голубева/`: the agency between its reporter's post, cut short, and name. */
function withoutReporter(name: string): string {
  const agency = /^\p{Lu}\p{Ll}{2,5}\. ?(\p{Lu}{2,8}) \p{Lu}\p{Ll}/u.exec(name)?.[1]
  return agency !== undefined && agencyOf(agency) !== undefined ? agency : name
}

/** Between the names of two agencies. */
const parting = new RegExp(`\\s?[/,;&]\\s?| (?:${everyAnd.join('|')}) `, 'u')

/** Whether one of the agencies named is one we know: `UrduPoint News / Sputnik`, `ats afp`. */
function isKnownAgency(names: string): boolean {
  if (agencyOf(names) !== undefined) return true
  return (
    names.split(parting).some(name => agencyOf(name) !== undefined) ||
    names.split(/\s/).every(name => agencyOf(name) !== undefined)
  )
}

const isZone = new RegExp(`^(?:${universalZones.join('|')})`)

/** One to six words without a sentence's punctuation. */
function isNameLike(name: string): boolean {
  return (
    name.length > 1 &&
    name.split(/\s+/).length <= 6 &&
    /\p{L}/u.test(name) &&
    !/[?!"“”;:]/.test(name) &&
    !isZone.test(name)
  )
}
