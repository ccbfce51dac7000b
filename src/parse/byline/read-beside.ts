/**
 * Read a line that names people and opens with no word for it: what else stands on the line tells
 * whether it is a byline.
 *
 *     '3 декабря 2020, 18:47 • Алексей Супрун • 3375'   a name beside a time
 *     'Jane Roe, Junior Science Editor'                 beside a post
 *     'Jane Doe | Lindholm Post', 'Jane Doe (AFP)'      beside an outlet or an agency
 *     'Madrid / Ana Pérez', 'Jane Doe in Lindholm'      beside a place
 *
 * Whether a name counts that stands alone depends on where its line stands; see `bare-name.ts` and
 * `beside-time.ts`.
 */

import type {Author} from '../../model/story.ts'
import {featuresOf} from '../blocks/features.ts'
import {fold} from '../mentions/fold.ts'
import {isGivenName, opensWithGivenName} from '../mentions/lexicon.ts'
import {isAscii} from '../text/ascii.ts'
import {agencyOf} from '../vocabulary/agencies.ts'
import {degrees, otherLabels} from '../vocabulary/byline-words.ts'
import {koreanReporters} from '../vocabulary/east-asian-reporters.ts'
import {phrasesOf} from '../vocabulary/index.ts'
import {everyAnd, joiningWordsInNames} from '../vocabulary/joining.ts'
import {capitalised} from '../vocabulary/list.ts'
import {isListedCity} from '../vocabulary/listed-cities.ts'
import {isOutletWord} from '../vocabulary/outlet-words.ts'
import {isPhrase} from '../vocabulary/phrases.ts'
import {isKnownCity, isKnownPlace} from '../vocabulary/places.ts'
import {isEastAsianName} from './east-asian.ts'
import {longestByline, type ReadByline, unwrapped} from './line.ts'
import {isDesk, isPersonName, isPost, readName, readTitledName} from './names.ts'
import {classYear, namesWithAnd, twoNames} from './pieces.ts'
import {bodyNamedAlone, isThing} from './things.ts'
import {withoutTimes} from './without-times.ts'

/** Names on a line, and what else the line holds. */
export interface ReadBeside extends ReadByline {
  /** What tells that they are authors: what they are or for whom they work, or only where they are. */
  readonly company: 'employer' | 'place' | 'none'
  /** Whether all else on the line is of a byline. */
  readonly isWhole: boolean
}

const label = new RegExp(`^(?:${otherLabels.join('|')})\\s?:\\s`, 'iu')
/** `Jane Doe HS`: the initials of the outlet behind a name that is not in capitals. */
const initialsBehind = new RegExp(
  String.raw`(?<=^\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)? \p{Lu}\p{Ll}[\p{L}-]+)\s(?!I{2,3}$|${degrees.join('|')})\p{Lu}{2,4}$`,
  'u'
)
/** `Jane Doe     Tiltline.ro`: the site behind a name. */
const siteBehind = /\s{1,8}\p{Lu}[\p{L}\p{N}-]{2,20}\.\p{L}{2,4}$/u
/** `Jane Doe Y CORRESPONSALES`: and others of a post. */
const othersBehind = new RegExp(`\\s(?:${everyAnd.join('|')})\\s(?<post>\\p{L}{6,16})$`, 'iu')
/** `Jane DoeContact Reporter`: a button. */
const button = new RegExp(
  String.raw`(?<=\p{Ll})(?:${capitalised(phrasesOf('reach')).join('|')})(?: \p{Lu}\p{Ll}+)?$`,
  'u'
)
/** `홍천 = 배수현 기자`. */
const placeBefore = /^\p{Lo}{2,6} ?= ?/u
/** `القاهرة: سمير حداد`, `القاهرة - سمير حداد`: a city before a name, and a colon between them or, without capitals, a dash. */
const cityBefore =
  /^(?<city>\p{L}[\p{L}\p{M} ]{2,20})(?:\s?[:：]|(?<=^\p{Lo}.{2,20})\s?[-–ـ])\s(?<name>.{4,60})$/u
/** `سمير حداد-القاهرة`: no space parts a name and where its bearer is, in a writing without capitals. */
const placeBehind = /\s?[-–ـ]\s?((?!\p{Script=Han})\p{Lo}[\p{Lo}\p{M} ]{2,20})$/u
const parting =
  / ?[|•·,，;()（）&~] ?|\s[—–ـ/-]\s|^[—–/-]\s|\s[—–/-]$|[:：]$|(?<=\p{L})\/(?=\p{Lu})|(?<=\p{L}{4})\.\s|(?<=\p{L})(?=\d)|(?<=\p{Ll}{2})(?=\p{Lu}{2})/u
/** What a date leaves behind: `Jane Doe on`. */
const leftOver = new RegExp(` (?:${phrasesOf('on').join('|')}):?\\s?$`, 'u')
/** A word that may be a place: `Jane Doe, Lindholm`. */
const oneWord = /^(?:\p{Lu}\p{Ll}{3,20}|\p{Lo}[\p{Lo}\p{M}]{2,10})$/u
/** `from Lindholm`, a part of its own: `Jane Doe and John Roe, from Lindholm`. */
const sentFrom = new RegExp(
  `^(?:${phrasesOf('at').join('|')}) \\p{Lu}[\\p{L}'’-]{2,20}(?: \\p{Lu}[\\p{L}'’-]{2,20}){0,2}$`,
  'u'
)
const conjunction = new RegExp(`\\s(?:${everyAnd.join('|')})\\s`, 'u')
/** `Jane Doe in Lindholm`, `Jane Doe for the Post`, `Jane Doe mit dpa`. */
const between = [...phrasesOf('at', 'for', 'with', 'and', 'of'), ...joiningWordsInNames].join('|')
const tail = new RegExp(
  `^(.{4,40}?)\\s(?:${between}) (?:(?:${phrasesOf('the').join('|')}) )?(\\p{Lu}(?:[^.!?]|\\.(?=\\p{Ll})){1,30})$`,
  'u'
)
/**
 * A name without capitals that nothing introduces: of three to five Chinese signs, or Korean before
 * its role, or two to four words of another script.
 */
const looksAlone = new RegExp(
  String.raw`^(?:\p{Script=Han}{3,5}|\p{Script=Hangul}{2,4} (?:${koreanReporters.join('|')})|(?!.{0,40}\p{Script=Han})[\p{Lo}\p{M}.]{1,16}(?: [\p{Lo}\p{M}.]{1,16}){1,3})$`,
  'u'
)
/** Longest name in a script without capitals: a longer line may be anything. */
const longestUncased = 32
const mostOutletWords = 5

const isSection = isPhrase(phrasesOf('sections'))
/** What one part of a line says; nothing when it is of no byline. */
interface Part {
  readonly names: readonly Author[]
  readonly company?: ReadBeside['company']
}

/** Read the names on a line that nothing introduces. */
export function readBeside(line: string): ReadBeside | undefined {
  if (line.length > longestByline || !mayHoldName(line) || bodyNamedAlone(line)) return undefined
  const {city = '', name = ''} = cityBefore.exec(line)?.groups ?? {}
  if (isKnownCity(city)) return fromCity(line, name)
  const text = unwrapped(line)
    .replace(label, '')
    .replace(button, '')
    .replace(initialsBehind, '')
    .replace(siteBehind, '')
    .replace(othersBehind, (others, post: string) => (isPost(post.toLowerCase()) ? '' : others))
    .replace(placeBefore, '')
    .replace(placeBehind, (dash, place: string) => (isKnownCity(place) ? ` - ${place}` : dash))
  const untimed = withoutTimes(text.replace(classYear, ''))
  const printed = untimed
    .split(parting)
    .map(part => (untimed === text ? part : part.replace(leftOver, '')).trim())
    .filter(part => /\p{L}/u.test(part))
  const parts = printed.map(part => readPart(part, text))
  const at = parts.findIndex(part => part !== undefined && part.names.length > 0)
  const author = parts.flatMap(part => part?.names ?? [])
  if (at === -1) return undefined
  const company = /@\S/.test(text) ? 'employer' : companyOf(parts)
  const isWhole = parts.every(part => part !== undefined)
  return {
    byline: isWhole && untimed === text ? line : (printed[at] ?? text),
    author,
    company,
    isWhole
  }
}

/** Whether a line gives a city that we know before a colon: `القاهرة: سمير حداد`. */
export function opensWithCity(line: string): boolean {
  return isKnownCity(cityBefore.exec(line)?.groups?.city ?? '')
}

/** `القاهرة: سمير حداد`: names and nothing else, written from a city. */
function fromCity(line: string, name: string): ReadBeside | undefined {
  const read = readBeside(name)
  return read?.isWhole && read.company === 'none'
    ? {...read, byline: line, company: 'place'}
    : undefined
}

/** A name in ASCII is of two words with capitals; most lines beside a text have one such word. */
function mayHoldName(line: string): boolean {
  return !isAscii(line) || /[A-Z][^A-Z]+[A-Z]/.test(line)
}

function companyOf(parts: readonly (Part | undefined)[]): ReadBeside['company'] {
  if (parts.some(part => part?.company === 'employer')) return 'employer'
  return parts.some(part => part?.company === 'place') ? 'place' : 'none'
}

function readPart(part: string, line: string): Part | undefined {
  if (isEastAsianName(part)) return {names: [{type: 'Person', name: part}]}
  const titled = readTitledName(part) ?? withEmployer(part)
  if (titled !== undefined) return {names: [titled], company: 'employer'}
  const sent = opensWithGivenName(part) ? readPair(part, line) : undefined
  if (sent?.company === 'employer') return sent
  if (isEmployer(part)) return {names: [], company: 'employer'}
  if (isKnownCity(part) || (part !== line && isListedPlace(part)))
    return {names: [], company: 'place'}
  if (isSection(part)) return {names: []}
  if (part !== line && sentFrom.test(part)) return {names: [], company: 'place'}
  const pair = readPair(part, line) ?? readJoined(part)
  if (pair !== undefined || featuresOf(part).furniture) return pair
  if (oneWord.test(part) && part !== line) return {names: [], company: 'place'}
  if (!isNameAlone(part, line)) return undefined
  const both = twoNames(part)
  if (both.length > 1) return {names: both.map(name => ({type: 'Person', name}))}
  const author = readName(part)
  if (author?.type !== 'Person' || isThing(author.name) || isKnownPlace(author.name))
    return undefined
  return {names: [author]}
}

/** `Jane Doe in Lindholm`, `Jane Doe and John Roe`. */
function readPair(part: string, line: string): Part | undefined {
  const [, before = '', after = ''] = tail.exec(part) ?? []
  const author = isNameAlone(before, line) ? readName(before) : undefined
  if (author?.type !== 'Person' || author.name !== before || isThing(before)) return undefined
  if (isEmployer(after)) return {names: [author], company: 'employer'}
  const second = conjunction.test(part) ? readPart(after, line)?.names : undefined
  if (second !== undefined && second.length > 0) return {names: [author, ...second]}
  return {names: [author], company: 'place'}
}

/** `Ансар Бериков и Дина Ким`, `דנה לוי ויעל כהן`: two names, and nothing else, with "and" between them. */
function readJoined(part: string): Part | undefined {
  const joined = part.split(conjunction)
  const names = joined.length === 1 ? namesWithAnd(part) : joined
  const authors = names.flatMap(name => (isNameAlone(name, name) ? (readName(name) ?? []) : []))
  const areNames = names.length === 2 && names.every((name, at) => authors[at]?.name === name)
  const isSure = areNames && authors.every(({type, name}) => type === 'Person' && !isThing(name))
  return isSure ? {names: authors} : undefined
}

/** `J.T.`, `Bai-Ling`: no thing is called so. */
const initials = /^(?:(?:\p{Lu}\.){1,3}|\p{Lu}\p{Ll}{1,5}-\p{Lu}\p{Ll}{1,5})$/u

/** `Jane Doe Staff Writer`, `Jane Doe Lindholm Post`, `홍길동 기자`: a name, and with it what its bearer is. */
function withEmployer(part: string): Author | undefined {
  const author = readName(part)
  if (author?.type !== 'Person' || !part.startsWith(author.name) || isThing(author.name))
    return undefined
  const [first = ''] = author.name.split(' ')
  const isKnown = /\p{Lo}/u.test(first) || isGivenName(fold(first)) || initials.test(first)
  return isKnown && isEmployer(part.slice(author.name.length).trim()) ? author : undefined
}

/** `Cape Coast`, of two words or more: one alone may be a name, `Victoria`. */
function isListedPlace(part: string): boolean {
  return part.includes(' ') && isListedCity(part) && !opensWithGivenName(part)
}

/** `Tiltline.co.uk`. */
const address = /^\p{Lu}[\p{L}\p{N}-]{2,24}(?:\.\p{Ll}{2,4}){1,2}$/u

/** `lindholmNews`: one word that ends in that of an outlet, with a capital. */
const glued = /^\p{L}{2,12}\p{Ll}(\p{Lu}\p{L}{1,12})$/u

/** A post, a desk, an agency or an outlet. */
function isEmployer(part: string): boolean {
  if (/^[«„“"].*[»“”"]$/u.test(part) || /^\p{Lu}{3,12}$/u.test(part)) return true
  if (agencyOf(part) !== undefined || isDesk(part) || isPost(part)) return true
  if (isOutletWord(glued.exec(part)?.[1] ?? '') || address.test(part)) return true
  const words = part.split(' ')
  if (words.length < 2 || words.length > mostOutletWords || !/^\p{Lu}/u.test(part)) return false
  return isOutletWord(words[0] ?? '') || isOutletWord(words.at(-1) ?? '')
}

function isNameAlone(part: string, line: string): boolean {
  if (part === '' || featuresOf(part).furniture) return false
  if (/\p{Lu}/u.test(part)) return isPersonName(part.split(/\s+/))
  if (!looksAlone.test(part) || part.length > longestUncased) return false
  const isKnown = opensWithGivenName(part)
  return (isKnown || isWhole(part, line)) && isPersonName(part.split(/\s+/))
}

/** Whether, in a script that has no capitals for names, it is a line of its own, figures apart. */
function isWhole(part: string, text: string): boolean {
  return part.split(' ').length === 1 || text.trim() === part
}
