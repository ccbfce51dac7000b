/**
 * Read the dateline that opens a paragraph.
 *
 *     'BISHKEK, March 28. /TASS/. Russian presidential aide …' → BISHKEK, XXXX-03-28, TASS
 *     '(ANSA) - ROME, JUL 11 - Russian energy giant …'         → ROME, XXXX-07-11, ANSA
 *     'КИЕВ. 3 декабря. УНН. Парламент …'                     → КИЕВ, XXXX-12-03, УНН
 *
 * A dateline is a row of parts (place, date, agency), each once, in any order, and a dash, a
 * colon or a closing bracket after them. What is missing must be made up for by the shape of
 * the rest; `NATO — the alliance` and `Washington: The Man Behind The Legend` are not datelines.
 */

import type {Edtf} from '../../model/edtf.ts'
import {readingDates} from '../dates/find-dates.ts'
import {weekdayOf} from '../dates/month-names.ts'
import type {FoundDate} from '../dates/reader.ts'
import {agencyOf} from '../vocabulary/agencies.ts'
import {phrasesOf} from '../vocabulary/index.ts'
import {isKicker} from '../vocabulary/kickers.ts'
import {isTimeLabel} from '../vocabulary/openings.ts'
import {isKnownCity} from '../vocabulary/places.ts'
import {type ReadAgency, readAgencyGroup, readBareAgency} from './agency.ts'
import {bareDayAt} from './bare-day.ts'
import {readEastAsianDateline} from './east-asian.ts'
import type {ReadDateline} from './found.ts'
import {isPerson, type ReadPlace, readPlace, shapeOf, withRegion} from './place.ts'
import {readUncasedDateline} from './uncased.ts'
import {
  isBar,
  isPlaceAlone,
  isStop,
  isTitle,
  shortestRest,
  startsSentence,
  stopThenDash
} from './what-follows.ts'

/** What has been read so far. */
interface Parts {
  place?: ReadPlace
  date?: Edtf
  agency?: string
  isKnownAgency: boolean
  isGroup: boolean
  /** Whether the place stands in brackets of its own. */
  isInBrackets: boolean
  /** Whether the day has no month, or no name for it. */
  isBareDay: boolean
  /** Where the last part ends. */
  end: number
}

const window = 180
/** Characters of a month's name, or two, before the number of the day. */
const longestMonth = 30
const opening = /^[\s*>•■►▶●"“«]{0,6}/
const separators = /[\s.,;:|।>_–—―－•-]{0,6}/y
/** `Paris, le 26 février (AFP) -`. */
const article = new RegExp(`^(?:${phrasesOf('on').join('|')})\\s`)
/** Each part has one of these beside it. */
const sign = /[–—―－_:.,;।/([（［>|•-]/
const dash = /[–—―－_]|--|\s-|-\s|:|>>|\s•\s/

/** The dateline at the start of a paragraph, if there is one. */
export function readDateline(paragraph: string, language?: string): ReadDateline | undefined {
  const text = paragraph.slice(0, window)
  const start = opening.exec(text)?.[0].length ?? 0
  const eastAsian = readEastAsianDateline(text.slice(start))
  if (eastAsian) return {...eastAsian, end: start + eastAsian.end}
  if (!sign.test(text)) return undefined
  const uncased = readUncasedDateline(text.slice(start))
  if (uncased) return {...uncased, end: start + uncased.end}
  const parts = readParts(text, start, datesBy(text, language))
  separators.lastIndex = parts.end
  const after = separators.exec(text)?.[0] ?? ''
  const rest = text.slice(parts.end + after.length)
  if (!isDateline(parts, after, rest)) return undefined
  return {
    text: text.slice(start, parts.end) + (/^\.(?=\s|$)/.exec(after)?.[0] ?? ''),
    ...(parts.place ? {place: parts.place.place} : {}),
    ...(parts.date ? {date: parts.date} : {}),
    ...(parts.agency === undefined ? {} : {agency: parts.agency}),
    end: parts.end + after.length
  }
}

/** The date that starts at a place. */
type DateAt = (at: number) => FoundDate | undefined

/** Dates are looked for when a number comes soon enough to be one; most paragraphs open without. */
function datesBy(text: string, language: string | undefined): DateAt {
  let read: ((before: number) => readonly FoundDate[]) | undefined
  return at => {
    if (!/\p{N}/u.test(text.slice(at, at + longestMonth))) return undefined
    read ??= readingDates(text, {anyCase: true, ...(language === undefined ? {} : {language})})
    const start = at + (article.exec(text.slice(at, at + 4))?.[0].length ?? 0)
    return read(at + longestMonth).find(date => date.start === start)
  }
}

function readParts(text: string, start: number, dateAt: DateAt): Parts {
  const parts: Parts = {
    isKnownAgency: false,
    isGroup: false,
    isInBrackets: false,
    isBareDay: false,
    end: start
  }
  let at = start
  for (let steps = 0; steps < 8; steps++) {
    const next = readPart(text, at, dateAt, parts)
    if (next === undefined) break
    parts.end = next
    separators.lastIndex = next
    at = next + (separators.exec(text)?.[0].length ?? 0)
  }
  return parts
}

/** Read one more part at `at` into `parts`; where it ends, or `undefined` when none stands there. */
function readPart(text: string, at: number, dateAt: DateAt, parts: Parts): number | undefined {
  const date = dateAt(at)
  if (date && parts.date === undefined) {
    parts.date = date.date
    return date.end
  }
  const bare = parts.date === undefined && !parts.isBareDay ? bareDayAt(text, at) : undefined
  if (bare !== undefined) {
    parts.isBareDay = true
    if (bare.date !== undefined) parts.date = bare.date
    return bare.end
  }
  const passing = passingEnd(text, at, parts)
  if (passing !== undefined && parts.place) return passing
  if (parts.agency === undefined) {
    const group = readAgencyGroup(text, at)
    const between = text.slice(parts.end, at)
    // `Lindholm, March 3, 2011, LNS: …`: initials behind the day.
    const isBehindDay = parts.date !== undefined && /^,\s$/.test(between)
    const byShape = parts.place !== undefined && (isBehindDay || /^\.\s*$/.test(between))
    const agency = group ?? readBareAgency(text, at, byShape)
    if (agency && isInPlace(agency, parts, text, between)) {
      if (agency.place !== undefined && parts.place === undefined) {
        parts.place = {place: agency.place, end: agency.end}
        parts.isInBrackets = agency.agency === undefined
      }
      if (agency.agency !== undefined) parts.agency = agency.agency
      if (agency.date && parts.date === undefined) parts.date = agency.date
      parts.isKnownAgency = agency.isKnown
      parts.isGroup = group !== undefined
      return agency.end
    }
  }
  return parts.place ? undefined : readPlacePart(text, at, dateAt, parts)
}

/** Where a day of the week or a time ends that stands beside the date. */
function passingEnd(text: string, at: number, parts: Parts): number | undefined {
  // `CEBU—Sen. Reyes said`: the story has begun.
  if (dash.test(text.slice(parts.end, at))) return undefined
  return weekdayEnd(text, at) ?? (parts.date === undefined ? undefined : timeEnd(text, at))
}

/** Behind a dash the story begins, unless an agency that we know stands there, with a dash of its own. */
function isInPlace(agency: ReadAgency, parts: Parts, text: string, between: string): boolean {
  if (agency.agency === undefined) return parts.date === undefined
  if (parts.end === 0 || !dash.test(between)) return true
  return (
    (agency.isKnown || text.charAt(agency.end - 1) === ')') &&
    /^(?:\s?[–—―－_:-]|\.\s|,\s\p{Lu})/u.test(text.slice(agency.end, agency.end + 3))
  )
}

/** A place, first of all parts or right after the agency, when a date or a dash follows it. */
function readPlacePart(text: string, at: number, dateAt: DateAt, parts: Parts) {
  const place = withRegion(readPlace(text, at), text)
  // `Thứ ba, 5/3/2019`: a day of the week in two words. `Yayınlanma: 11.03.2019`: a label.
  if (place === undefined || weekdayOf(place.place) !== undefined || isTimeLabel(place.place))
    return undefined
  // `Xinhua | 2019-02-14`: whose the story is.
  if (agencyOf(place.place) !== undefined) return undefined
  separators.lastIndex = place.end
  const after = separators.exec(text)?.[0] ?? ''
  const next = place.end + after.length
  const isFollowed =
    dash.test(after) ||
    isBar(place, after) ||
    /[([/（［]/.test(text.charAt(next)) ||
    dateAt(next) !== undefined ||
    bareDayAt(text, next) !== undefined ||
    weekdayEnd(text, next) !== undefined ||
    readBareAgency(text, next, after.startsWith('.')) ||
    isStop(place, after)
  if (!isFollowed || isPerson(place.place)) return undefined
  parts.place = place
  return place.end
}

function weekdayEnd(text: string, at: number): number | undefined {
  const [word] = /^[\p{L}\p{M}-]{3,14}/u.exec(text.slice(at, at + 16)) ?? []
  return word !== undefined && weekdayOf(word) !== undefined ? at + word.length : undefined
}

function timeEnd(text: string, at: number): number | undefined {
  const [time] =
    /^\d{1,2}[:.hH]\d\d(?:\s?[apAP]\.?[mM]\b\.?)?(?:\s[A-Z]{2,4}\b)?/.exec(
      text.slice(at, at + 20)
    ) ?? []
  return time === undefined ? undefined : at + time.length
}

/** `BOSTON (DN) The ferries …`: a city that we know and initials in brackets, all in capitals. */
function isLoud(place: string, agency: string): boolean {
  return /^\p{Lu}{2,5}$/u.test(agency) && place === place.toUpperCase() && isKnownCity(place)
}

/** Whether the parts, and what stands between them and the story, make a dateline. */
function isDateline(parts: Parts, after: string, rest: string): boolean {
  const {place, date, agency, isKnownAgency, isGroup} = parts
  if (place === undefined && agency === undefined) return false
  if (parts.isBareDay && !(place && isKnownAgency && isGroup)) return false
  const hasDash = dash.test(after) || (date === undefined && isBar(place, after))
  if (place && date && hasDash) return true
  if (rest !== '' && !startsSentence(rest)) return false
  const shape = place && shapeOf(place.place)
  const isSure = shape === 'known' || shape === 'capitals' || shape === 'with-region'
  // `Lindholm, Oax., 11 de diciembre. Los maestros …`
  const isClosed = isSure && /^\.\s/u.test(after)
  if (place && date) return isKnownAgency || agency !== undefined || isClosed
  if (place && agency !== undefined)
    return isKnownAgency
      ? isGroup || hasDash || after.startsWith('.')
      : ((isSure || /^[\p{L}-]{2,10}$/u.test(agency)) && hasDash) ||
          (isGroup && rest.length >= shortestRest && isLoud(place.place, agency))
  if (agency !== undefined) {
    const isName = isKnownAgency || (isGroup && /^\p{Lu}\p{L}/u.test(agency) && !isKicker(agency))
    // `(CNN)A ferry struck …`: the page sets it apart without a space.
    const isSet = hasDash || (isGroup && isKnownAgency && /^\s?$/.test(after))
    return isSet && isName && !isTitle(rest)
  }
  // `(Saguenay) Les résidants …`: nothing but a place stands there in brackets.
  if (place && parts.isInBrackets) return rest.length >= shortestRest && !isTitle(rest)
  const isMarked = isSure || (shape === 'title' && stopThenDash.test(after))
  return (hasDash || isStop(place, after)) && isMarked && isPlaceAlone(place, after, rest)
}
