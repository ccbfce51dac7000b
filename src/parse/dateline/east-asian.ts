/**
 * Read the datelines of Chinese, Japanese and Korean newspapers.
 *
 *     '【6月18日 AFP】ナイジェリア…'   '東京（CNN） '   '［ロンドン　28日　ロイター］ - '
 *     '新华社北京3月28日电（记者 王林）'   '（中央社記者王林台北28日電）'   '(서울=연합뉴스) 홍길동 기자 = '
 */

import {findDates} from '../dates/find-dates.ts'
import {agencyOf} from '../vocabulary/agencies.ts'
import {
  accordingTo,
  chineseCorrespondents,
  chineseReports,
  koreanReporters,
  paperEnds,
  wireReports
} from '../vocabulary/east-asian-reporters.ts'
import {numberOf, signs} from '../vocabulary/figures.ts'
import {isKnownPlace} from '../vocabulary/places.ts'
import type {ReadDateline} from './found.ts'

const script = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u
const bracketed = /^[【［[（(]([^】］\]）)]{2,40})[】］\]）)]\s*(?:[-–—―－=]\s*)?/
const placeThenAgency = /^([^\s（(、。，]{2,12})[（(]([^）)]{2,14})[）)]\s*[-–—―－　:：]*\s*/
/** `(서울=한국일보) 홍길동 기자 = `, `[서울=한국일보] 홍길동 정치부장 = `. */
const placeIsAgency = new RegExp(
  String.raw`^[([](\p{Script=Hangul}{2,8})=([^()[\]=]{2,14})[)\]]\s*(?:[\p{Script=Hangul}·, ]{2,30}(?:${koreanReporters.join('|')}|(?=\s=))\s*)?=?\s*`,
  'u'
)
const correspondent = `(?:${chineseCorrespondents.join('|')})`
/** `記者王小明／台北報導`. */
const reporterThenPlace = new RegExp(
  String.raw`^[（(【〔［[]?${correspondent}\p{Script=Han}{2,4}[、\p{Script=Han}]{0,12}[／/](\p{Script=Han}{2,6}?)(?:${chineseReports.join('|')})[）)】〕］\]]?\s*`,
  'u'
)
const chinese = new RegExp(
  String.raw`^(?:[（(])?(\p{Script=Han}{2,6}?)${correspondent}?(\p{Script=Han}{0,14}?)((?:(?:\d{1,2}|${signs})月)?(?:\d{1,2}|${signs})日)(?:${wireReports}|(?=\s?[-–—]{1,2}\s))(?: ?[（(]${correspondent}[^）)]{1,30}[）)])?(?:[）)])?\s*(?:[-–—]{1,2}\s)?`,
  'u'
)
const placeThenDay = new RegExp(
  String.raw`^[（(](\p{Script=Han}{2,8}?)(?:\d{1,2}月)?\d{1,2}日${wireReports}[）)]\s*`,
  'u'
)
const introduced = new RegExp(`^[${accordingTo}]`, 'u')
const endsAsPaper = new RegExp(`[${paperEnds}]$`)
const opensReporter = new RegExp(
  String.raw`^${correspondent}\p{Script=Han}{2,3}(?=\p{Script=Han}{2})`,
  'u'
)

const inSigns = new RegExp(signs, 'gu')

/** The dateline at the start of a text in one of these scripts. */
export function readEastAsianDateline(text: string): ReadDateline | undefined {
  if (!script.test(text.slice(0, 40))) return undefined
  return (
    readPlaceIsAgency(text) ??
    readReporterThenPlace(text) ??
    readBracketed(text) ??
    readChinese(text) ??
    readPlaceThenDay(text) ??
    readPlaceThenAgency(text)
  )
}

function readPlaceIsAgency(text: string): ReadDateline | undefined {
  const [whole, place, agency] = placeIsAgency.exec(text) ?? []
  if (whole === undefined || place === undefined || agency === undefined) return undefined
  return {text: whole.slice(0, place.length + agency.length + 3), place, agency, end: whole.length}
}

function readReporterThenPlace(text: string): ReadDateline | undefined {
  const [whole, place] = reporterThenPlace.exec(text) ?? []
  if (whole === undefined || place === undefined) return undefined
  return {text: whole.trim(), place, end: whole.length}
}

function readBracketed(text: string): ReadDateline | undefined {
  const match = bracketed.exec(text)
  if (match === null) return undefined
  const [whole, inside = ''] = match
  const [date] = findDates(inside)
  const names = (date ? inside.replace(date.text, ' ') : inside)
    .replace(/\d{1,2}日/, ' ')
    .split(/[\s　=＝、,／/]+/)
    .filter(name => name !== '')
  const split = names.length === 1 ? splitAgency(names[0] ?? '') : undefined
  const agency =
    split?.agency ??
    names.find(name => agencyOf(name) !== undefined) ??
    // `【8月22日 ABC】`: beside a date, capitals are an agency's.
    (date && names.find(name => /^[A-Z]{2,6}$/.test(name)))
  if (agency === undefined)
    return readPlaceAndReporter(whole, inside) ?? readPlaceAlone(whole, inside, text)
  const place = split?.place ?? names.find(name => name !== agency)
  return {
    text: whole.trim().replace(/\s*[-–—―－=]$/, ''),
    ...(place === undefined ? {} : {place}),
    ...(date ? {date: date.date} : {}),
    agency,
    end: whole.length
  }
}

/** `【ワシントン＝山田太郎】`. */
function readPlaceAndReporter(whole: string, inside: string): ReadDateline | undefined {
  const [, place] = /^(.{2,12})[＝=].{2,20}$/u.exec(inside) ?? []
  if (place === undefined || !whole.startsWith('【')) return undefined
  return {text: whole.trim(), place, end: whole.length}
}

/** `【広島】`, before a text that names the place again. */
function readPlaceAlone(whole: string, inside: string, text: string): ReadDateline | undefined {
  if (!whole.startsWith('【') || !/^\p{Script=Han}{2,5}$/u.test(inside)) return undefined
  const isPlace = isKnownPlace(inside) || text.includes(inside, whole.length)
  return isPlace ? {text: whole.trim(), place: inside, end: whole.length} : undefined
}

/** `（吉隆坡28日讯）`. */
function readPlaceThenDay(text: string): ReadDateline | undefined {
  const [whole, place] = placeThenDay.exec(text) ?? []
  if (whole === undefined || place === undefined) return undefined
  return {text: whole.trim(), place, end: whole.length}
}

/** `カイロ共同` → カイロ and 共同. */
function splitAgency(name: string): {place: string; agency: string} | undefined {
  for (let at = 1; at < name.length; at++) {
    if (agencyOf(name.slice(at))) return {place: name.slice(0, at), agency: name.slice(at)}
  }
  return undefined
}

function readChinese(text: string): ReadDateline | undefined {
  const match = chinese.exec(text)
  if (match === null) return undefined
  const [whole, agency = '', between = '', day = ''] = match
  const names = agencyAndPlace((agency + between).replace(introduced, ''))
  if (names === undefined) return undefined
  const [date] = findDates(day.replace(inSigns, printed => String(numberOf(printed))))
  return {
    text: whole.trim(),
    ...(names.place === '' ? {} : {place: names.place}),
    ...(date ? {date: date.date} : {}),
    agency: names.agency,
    end: whole.length
  }
}

/** The agency that a run of signs starts with, and the place it ends with; a reporter may stand between. */
function agencyAndPlace(run: string): {agency: string; place: string} | undefined {
  for (let at = Math.min(6, run.length); at >= 2; at--) {
    const agency = run.slice(0, at)
    if (agencyOf(agency) === undefined && !endsAsPaper.test(agency)) continue
    const rest = run.slice(at).replace(opensReporter, '')
    return {agency, place: rest}
  }
  return undefined
}

function readPlaceThenAgency(text: string): ReadDateline | undefined {
  const match = placeThenAgency.exec(text)
  if (match === null) return undefined
  const [whole, place = '', agency = ''] = match
  const end = place.length + agency.length + 2
  if (agencyOf(agency) === undefined) return undefined
  return {text: text.slice(0, end), place, agency, end: whole.length}
}
