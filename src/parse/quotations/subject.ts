/**
 * Read the subject of a verb of speech: who is said to say something.
 *
 *     Diosdado Cabello, the vice president of …, | confirmed   → Diosdado Cabello
 *     a spokesman for Ryan | said                               → somebody of an office, not Ryan
 *     the Russian official | said                               → an office, pointing back
 *     … | said Tim Williams, a lawyer                           → Tim Williams
 *
 * A name counts when it is the head of its phrase: not another's (`for Ryan`), not the owner of
 * somebody (`Ryan’s aide`), not one of several.
 */

import {fold} from '../mentions/fold.ts'
import {isGivenName} from '../mentions/lexicon.ts'
import {type Clause, lowerAt, type Word} from './clause.ts'
import {headIn} from './heads.ts'
import type {Lexicon} from './lexicon.ts'
import type {Named} from './names.ts'
import {beforeBetween, partsOf, skipBetween} from './parts.ts'
import type {Pronoun, Range, Reading, Subject} from './reading.ts'
import {unknownAfter, unknownBefore} from './unknown-names.ts'

const pronouns = ['he', 'she', 'it', 'they'] as const

/** Most parts between commas that are looked at. */
const mostParts = 6
/** Most words of whom or where it is said to, between a verb and its subject. */
const hearerReach = 6

/** The subject of a verb at word `verb`, among the words from `from` on before it. */
export function subjectBefore(
  clause: Clause,
  from: number,
  verb: number,
  reading: Reading
): Subject {
  const all = partsOf(clause.words, from, verb).slice(-mostParts)
  const parts = all.length > 1 ? all.filter(part => !isBetweenOnly(clause, part, reading)) : all
  const last = parts.at(-1)
  if (last === undefined) return {kind: 'elided'}
  const adjacent = parts.length === all.length && clause.words[verb]?.parted !== true
  const near = adjacent ? subjectBeside(clause, last, reading) : undefined
  if (near !== undefined && near !== 'relative') return near
  for (const part of parts.slice(0, adjacent ? -1 : undefined).toReversed()) {
    if (isInBrackets(clause, part)) continue
    const head = headIn(clause, part, false, reading) ?? unknownAfter(clause, part, reading)
    if (head !== undefined && isWhole(head, part, near === 'relative')) return head
    if (near === 'relative') break
  }
  return {kind: 'unnamed', range: last}
}

/** `, has |`: only words that stand between a subject and its verb. */
function isBetweenOnly({words}: Clause, part: Range, {lexicon}: Reading): boolean {
  return beforeBetween(words, part, lexicon) === part.from
}

function isInBrackets({text, words}: Clause, {from}: Range): boolean {
  return text.charAt((words[from]?.start ?? 0) - 1) === '('
}

/** Whether a name with something between it and its verb opens or closes its part of the sentence. */
function isWhole(head: Subject, part: Range, mustClose: boolean): boolean {
  if (!('range' in head) || head.range === undefined) return false
  return head.range.to === part.to || (!mustClose && head.range.from - part.from <= 1)
}

/**
 * The subject that follows a verb which ends before word `from`. Behind words for a source its whole phrase is
 * declined: `według radnej Hanny Dudek`.
 */
export function subjectAfter(
  clause: Clause,
  from: number,
  reading: Reading,
  isSource = false
): Subject | undefined {
  const {lexicon} = reading
  const [first, second] = partsOf(clause.words, from, clause.words.length)
  if (first === undefined || clause.words[first.from]?.parted === true) return undefined
  const start = skipHearer(
    clause.words,
    skipBetween(clause.words, first, lexicon),
    first.to,
    lexicon
  )
  const opening = clause.words[start]
  if (opening === undefined || start >= first.to) return undefined
  const pronoun = pronounOf(opening, lexicon)
  if (pronoun !== undefined) return {kind: 'pronoun', pronoun, range: {from: start, to: start + 1}}
  if (lexicon.prepositions.has(opening.lower) && !lexicon.definite.has(opening.lower))
    return undefined
  const range = {from: start, to: first.to}
  const named =
    headIn(clause, range, false, reading) ?? unknownAfter(clause, range, reading, isSource)
  const bearer =
    named && isOwner(clause, start, named, reading) ? apposed(clause, second, reading) : undefined
  if (named !== undefined) return bearer ?? named
  const role = roleIn(clause, range, reading)
  if (role !== undefined) return apposed(clause, second, reading) ?? role
  const isOffice = lexicon.definite.has(opening.lower) || isTrade(clause.words, range)
  const apposition = isOffice ? apposed(clause, second, reading) : undefined
  if (apposition !== undefined) return apposition
  if (lexicon.conjunctions.has(opening.lower)) return undefined
  const end = clause.words.findIndex(
    ({lower}, index) => index > start && lexicon.prepositions.has(lower)
  )
  return {
    kind: 'unnamed',
    range: {from: start, to: end === -1 ? first.to : Math.min(end, first.to)},
    plain: true
  }
}

/** `kata pengemudi perahu, Zoltan Brix`: a word or two in small letters, and then a comma. */
function isTrade(words: readonly Word[], {from, to}: Range): boolean {
  return to - from <= 2 && words.slice(from, to).every(({capital}) => !capital)
}

/**
 * Where the subject begins behind whom or where it is said to: `disse [à Lusa] Zoltan Brix`,
 * `a déclaré [à l’AFP] Zoltan Brix`, `ha spiegato [in conferenza stampa] il capitano Zoltan Brix`.
 */
function skipHearer(
  words: readonly Word[],
  from: number,
  to: number,
  {prepositions, definite}: Lexicon
): number {
  if (!prepositions.has(lowerAt(words, from)) || definite.has(lowerAt(words, from))) return from
  const hearer = definite.has(lowerAt(words, from + 1)) ? from + 2 : from + 1
  for (let index = hearer; index < Math.min(to, from + hearerReach); index += 1) {
    const next = words[index + 1]
    if (next === undefined || index + 1 >= to) break
    if (definite.has(next.lower)) return index + 1
    const word = words[index]
    if (word?.capital !== true) continue
    return index === hearer && next.capital && !isGivenName(fold(word.lower)) ? index + 1 : from
  }
  return from
}

/** `eine Sprecherin | der Behörde`: a name with its article behind an office is whose office it is. */
function isOwner({words}: Clause, from: number, named: Subject, {lexicon}: Reading): boolean {
  if (named.kind !== 'name' || !lexicon.definite.has(lowerAt(words, named.range.from))) return false
  return words.slice(from, named.range.from).some(({lower}) => lexicon.roles.has(lower))
}

/** The person or organisation that a sentence opens with: `On Monday, Diosdado Cabello met …` */
export function openingName(clause: Clause, reading: Reading): Named | undefined {
  const {lexicon} = reading
  for (const part of partsOf(clause.words, 0, clause.words.length).slice(0, 2)) {
    const head = headIn(clause, part, false, reading)
    if (head?.kind === 'name' && head.range.from - part.from < 2) return head.named
    const opening = lowerAt(clause.words, part.from)
    if (!lexicon.prepositions.has(opening) && !lexicon.relatives.has(opening)) return undefined
  }
  return undefined
}

/** The name right before a quotation whose verb follows it: `Muhtar Temel Kalafat, “…” dedi`. */
export function closingName(clause: Clause, reading: Reading): Named | undefined {
  const part = partsOf(clause.words, 0, clause.words.length).at(-1)
  if (part === undefined) return undefined
  const range = {from: part.from, to: beforeBetween(clause.words, part, reading.lexicon)}
  const head = headIn(clause, range, true, reading) ?? unknownBefore(clause, range, reading)
  return head?.kind === 'name' && head.range.to === range.to ? head.named : undefined
}

/** A name that opens the part after an office: `said the president, Lula da Silva`. */
function apposed(clause: Clause, part: Range | undefined, reading: Reading): Subject | undefined {
  const match = part && reading.names.at(clause, part.from)
  if (part !== undefined && match === undefined) {
    const unknown = unknownAfter(clause, part, reading)
    return unknown?.kind === 'name' && unknown.range.from === part.from ? unknown : undefined
  }
  if (match?.named === undefined || clause.words[match.to - 1]?.possessive) return undefined
  return {kind: 'name', named: match.named, range: match}
}

/** The subject in the part of a sentence right before its verb; `relative` when that is another clause. */
function subjectBeside(clause: Clause, part: Range, reading: Reading): Subject | 'relative' {
  const {lexicon} = reading
  const to = beforeBetween(clause.words, part, lexicon)
  const [opening, closing] = [clause.words[part.from], clause.words[to - 1]]
  if (opening === undefined || closing === undefined || to <= part.from) return {kind: 'elided'}
  const nearest = pronounOf(closing, lexicon)
  if (nearest !== undefined) return {kind: 'pronoun', pronoun: nearest, range: {from: to - 1, to}}
  const range = {from: part.from, to}
  const head = headIn(clause, range, true, reading) ?? unknownBefore(clause, range, reading)
  if (head !== undefined) return head
  if (
    lexicon.relatives.has(opening.lower) ||
    (part.from > 0 && opening.parted && lexicon.authorship.has(opening.lower))
  )
    return 'relative'
  const first = pronounOf(opening, lexicon)
  if (first !== undefined) {
    return {kind: 'pronoun', pronoun: first, range: {from: part.from, to: part.from + 1}}
  }
  if (to - part.from === 1 && lexicon.conjunctions.has(closing.lower)) return {kind: 'elided'}
  return roleIn(clause, range, reading) ?? {kind: 'unnamed', range}
}

/** An office in a phrase: one that points back, or somebody unnamed. */
function roleIn({words}: Clause, range: Range, {lexicon}: Reading): Subject | undefined {
  let from = range.from
  while (from < range.to && lexicon.conjunctions.has(lowerAt(words, from))) from += 1
  let to = from
  while (to < range.to && !lexicon.prepositions.has(lowerAt(words, to))) to += 1
  const phrase = words.slice(from, to)
  const index = phrase.findLastIndex(word => lexicon.roles.has(word.lower))
  if (index === -1) return undefined
  const whole = {from, to: range.to}
  const definite = lexicon.definite.has(lowerAt(phrase, 0)) && to === range.to
  const owned = phrase.some(word => word.possessive)
  if (!definite || owned) return {kind: 'unnamed', range: whole, plain: true}
  return {kind: 'role', words: phrase.slice(1, index + 1), range: whole}
}

function pronounOf(word: Word, lexicon: Lexicon): Pronoun | undefined {
  return word.possessive ? undefined : pronouns.find(pronoun => lexicon[pronoun].has(word.lower))
}
