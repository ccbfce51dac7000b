/**
 * Read a passage: every name in it, what it names as far as the passage itself tells, and the role
 * that a person has there.
 *
 *     The daily El Comercio said …            → organisation: a word before it says so
 *     Horst Jannott, chairman of Munich Re, … → person: a role after it says so
 *     Speaking on Monday, Ushakov …           → unknown: the rest of the story may tell
 *
 * Titles and tables, whose words all have capitals, are read for known names only.
 */

import {beyondAscii, isAsciiDigit, isAsciiSmall} from '../text/ascii.ts'
import {thingNouns} from '../vocabulary/names/organizations.ts'
import {sharedRoles} from '../vocabulary/names/roles.ts'
import {liesIn, placeAdjectives, theEnglish} from '../vocabulary/names/small-words.ts'
import {placePrepositions, speechVerbs} from '../vocabulary/names/words.ts'
import {isGivenName, type Known, knownAs} from './lexicon.ts'
import {type Piece, piecesOf} from './pieces.ts'
import {roleAfter, roleBefore, roleBeforeComma} from './roles.ts'
import {runsOf} from './runs.ts'
import {knownLength, type Passage} from './spans.ts'
import {isOrganizationNoun, isTraded, typeBySurroundings} from './surroundings.ts'
import {foldedAt, type Word} from './words.ts'

/** One naming of something. */
export interface Sighting {
  readonly type: Piece['type']
  /** As printed. */
  readonly text: string
  /** Its words, folded. */
  readonly words: readonly string[]
  readonly known?: Known
  readonly role?: string
  /** Where it starts in the passage. */
  readonly start: number
  /** Whether a word before it asks for a place: `in Jackson`. */
  readonly isAfterPreposition: boolean
  /** Whether the words around what may be a person are those of a company: `shares of Eli Lilly`. */
  readonly isTraded: boolean
  /** Whether every word of the passage has capitals, so that its own tell nothing. */
  readonly isInTitle: boolean
}

const acronym = /^\p{Lu}[\p{Lu}\p{N}&]{1,6}$/u
const nameLike = /^[^\p{N}]*\p{Ll}[^\p{N}]*$/u
const adjective = new RegExp(`(?:${placeAdjectives.join('|')})$`, 'u')
const age = /^\d{2}$/
const figure = /\p{N}/u

/** What may turn out to be a person: of nothing else it matters whether it is traded. */
const mayBePerson: ReadonlySet<Piece['type']> = new Set(['Person', 'Unknown'])

/** Share of the longer words that have capitals in a title, and the fewest that tell. */
const titleShare = 0.85
const fewestInTitle = 3

/** The sightings of a passage, in order. */
export function sightingsIn(passage: Passage): Sighting[] {
  if (isTitle(passage)) return knownIn(passage)
  const found: Sighting[] = []
  for (const {from, to} of runsOf(passage.words, passage.language)) {
    for (const piece of piecesOf(passage, from, to)) found.push(inContext(passage, piece))
  }
  return found
}

/**
 * Nearly all longer words have capitals. In a sentence, and in German, whose nouns have them, all
 * letters of these words must be.
 */
function isTitle({text: passage, words, language}: Passage): boolean {
  const asksAll = language === 'de' || passage.trimEnd().endsWith('.')
  let [long, capitals] = [0, 0]
  for (const {text, opens, isCapital} of words) {
    if (text.length < 4 || opens || hasFigure(text)) continue
    long += 1
    if (asksAll ? isInCapitals(text) : isCapital) capitals += 1
  }
  return capitals >= fewestInTitle && capitals > titleShare * long
}

function hasFigure(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (isAsciiDigit(code)) return true
    if (code >= beyondAscii) return figure.test(text)
  }
  return false
}

/** Of two letters or more; the second of most words is small. */
function isInCapitals(text: string): boolean {
  return !isAsciiSmall(text.charCodeAt(1)) && text === text.toUpperCase()
}

/** Known names, and single words that the rest of the story may know. */
function knownIn(passage: Passage): Sighting[] {
  const {words} = passage
  const found: Sighting[] = []
  for (let from = 0; from < words.length; from += 1) {
    if ((words[from]?.text.length ?? 0) < 3 || words[from]?.isCapital !== true) continue
    const length = knownLength(passage, from, words.length)
    const to = from + Math.max(length, 1)
    const known = knownAs(
      words
        .slice(from, to)
        .map(({folded}) => folded)
        .join(' '),
      passage.language
    )
    const piece = {type: known?.type ?? 'Unknown', from, to, ...(known ? {known} : {})} as const
    found.push(toSighting(passage, piece, true))
    from = to - 1
  }
  return found
}

function inContext(passage: Passage, piece: Piece): Sighting {
  const sighting = toSighting(passage, piece)
  switch (piece.type) {
    case 'Person':
      return asPerson(passage, piece, sighting)
    case 'Unknown':
      return asUnknown(passage, piece, sighting)
    default:
      return sighting
  }
}

function asPerson(passage: Passage, piece: Piece, sighting: Sighting): Sighting {
  const {from, to} = piece
  const noun = nounBefore(passage, from)
  if (thingNouns.has(noun) || isTitleOfWork(passage, piece)) return {...sighting, type: 'Unknown'}
  if (isOrganizationNoun(passage, noun)) return {...sighting, type: 'Organization'}
  const before = roleBefore(passage, from)
  const isSingle = to - from === 1
  const isProven =
    !isSingle ||
    before === undefined ||
    before.isPersonal ||
    isGivenName(foldedAt(passage.words, from))
  if (!isProven || !passage.words.slice(from, to).some(isNameLike))
    return {...sighting, type: 'Unknown'}
  const role =
    before ?? (isSingle ? undefined : (roleAfter(passage, to) ?? roleBeforeComma(passage, from)))
  if (role !== undefined) return {...sighting, role: role.text}
  const other = isSingle ? undefined : typeBySurroundings(passage, piece)
  return other === undefined ? sighting : {...sighting, type: other}
}

/** A name that no list holds is a person's if a role says so, an organisation's if a noun does. */
function asUnknown(passage: Passage, piece: Piece, sighting: Sighting): Sighting {
  const {words} = passage
  const {from, to} = piece
  const count = to - from
  const first = words[from]
  const previous = words[from - 1]
  if (first === undefined || count > 4) return sighting
  const noun = nounBefore(passage, from)
  if (thingNouns.has(noun)) return sighting
  if (isOrganizationNoun(passage, noun)) return {...sighting, type: 'Organization'}
  const isNamed = words.slice(from, to).every(isNameLike)
  const before = isNamed && !first.opens ? roleBefore(passage, from) : undefined
  const isAlone = count > 1 || words[to]?.isJoined !== true || words[to]?.isCapital !== true
  if (isAlone && before?.isPersonal && !sharedRoles.has(noun))
    return {...sighting, type: 'Person', role: before.text}
  if (isNamed && count > 1 && !first.opens) {
    const role = roleAfter(passage, to) ?? roleBeforeComma(passage, from)
    if (role?.isPersonal && !liesIn.has(previous?.folded ?? ''))
      return {...sighting, type: 'Person', role: role.text}
    if (isAge(words, to)) return {...sighting, type: 'Person'}
  }
  const speaks = speechVerbs.has(foldedAt(words, to)) && words[to]?.isJoined === true
  const isShort = count === 1 && acronym.test(first.text)
  if (isShort && (speaks || previous?.folded === theEnglish))
    return {...sighting, type: 'Organization'}
  return sighting
}

/** `, 47,`: no figure of more digits. */
function isAge(words: readonly Word[], at: number): boolean {
  const [word, next] = [words[at], words[at + 1]]
  const goesOn = next?.before === ',' && word?.end === next.start - 1
  return word?.before === ',' && age.test(word.text) && !goesOn
}

/** The small word right before a name; none if a sign stands between. */
function nounBefore({words}: Passage, from: number): string {
  const previous = words[from - 1]
  return words[from]?.isJoined && previous?.isCapital === false ? previous.folded : ''
}

/** “Annie Hall”: in quotation marks of its own. */
function isTitleOfWork({text, words}: Passage, {from, to}: Piece): boolean {
  const opens = /[“"«„‘]$/u.test(words[from]?.before ?? '')
  return opens && /^['’]?[,.]?[”"»“’]/u.test(text.slice(words[to - 1]?.end ?? 0).slice(0, 3))
}

/** A word with a capital and small letters, without figures; no Russian adjective: `Московской`. */
function isNameLike(word: Word | undefined): boolean {
  return word !== undefined && nameLike.test(word.text) && !adjective.test(word.text)
}

function toSighting(
  {text, words}: Passage,
  {type, from, to, known}: Piece,
  isInTitle = false
): Sighting {
  const start = words[from]?.start ?? 0
  const before = foldedAt(words, from - 1)
  return {
    type,
    text: text.slice(start, words[to - 1]?.end ?? start),
    words: words.slice(from, to).map(({folded}) => folded),
    ...(known === undefined ? {} : {known}),
    start,
    isAfterPreposition: words[from]?.isJoined === true && placePrepositions.has(before),
    isTraded: mayBePerson.has(type) && isTraded(words, {from, to}),
    isInTitle
  }
}

/** A sighting and where it stands in the capture. */
export interface Placed extends Sighting {
  readonly line: number
  /** Whether that is the headline, the abstract or the first paragraph. */
  readonly isInOpening: boolean
}

/** What one person, organisation or place is called in a story, and where. */
export interface Entry {
  readonly type: 'Person' | 'Organization' | 'Place'
  readonly sightings: Placed[]
  /** The key of the lists, if they hold it; else what it is called. */
  readonly key: string
}
