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

import type {Clause, Word} from './clause.ts'
import type {Lexicon} from './lexicon.ts'
import type {Named, NameMatch, Names} from './names.ts'

/** Who is said to speak, before it is known whom a pronoun or an office means. */
export type Subject =
  | {readonly kind: 'name'; readonly named: Named; readonly range: Range}
  | {readonly kind: 'pronoun'; readonly pronoun: Pronoun; readonly range: Range}
  /** An office with an article that points back: `the Russian official`. */
  | {readonly kind: 'role'; readonly words: readonly Word[]; readonly range: Range}
  /** Somebody whom the story does not name here. */
  | {readonly kind: 'unnamed'; readonly range?: Range; readonly plain?: boolean}
  /** No subject stands here: it is in an earlier clause, or goes without saying. */
  | {readonly kind: 'elided'}

/** The pronouns, by what they stand for. */
export type Pronoun = 'he' | 'she' | 'it' | 'they'

/** Words of a clause: the first, and the one after the last. */
export interface Range {
  readonly from: number
  readonly to: number
}

/** What a subject is read with. */
export interface Reading {
  readonly lexicon: Lexicon
  readonly names: Names
}

const pronouns = ['he', 'she', 'it', 'they'] as const

/** Most parts between commas that are looked at. */
const mostParts = 6
const mostNameWords = 4

/** The subject of a verb at word `verb`, among the words from `from` on before it. */
export function subjectBefore(
  clause: Clause,
  from: number,
  verb: number,
  reading: Reading
): Subject {
  const parts = partsOf(clause.words, from, verb).slice(-mostParts)
  const last = parts.at(-1)
  if (last === undefined) return {kind: 'elided'}
  const adjacent = clause.words[verb]?.parted !== true
  const near = adjacent ? subjectBeside(clause, last, reading) : undefined
  if (near !== undefined && near !== 'relative') return near
  for (const part of parts.slice(0, adjacent ? -1 : undefined).toReversed()) {
    const head = headIn(clause, part, false, reading) ?? unknownAfter(clause, part, reading)
    if (head !== undefined && isWhole(head, part, near === 'relative')) return head
    if (near === 'relative') break
  }
  return {kind: 'unnamed', range: last}
}

/** Whether a name with something between it and its verb opens or closes its part of the sentence. */
function isWhole(head: Subject, part: Range, mustClose: boolean): boolean {
  if (!('range' in head) || head.range === undefined) return false
  return head.range.to === part.to || (!mustClose && head.range.from - part.from <= 1)
}

/** The subject that follows a verb which ends before word `from`. */
export function subjectAfter(clause: Clause, from: number, reading: Reading): Subject | undefined {
  const {lexicon} = reading
  const [first, second] = partsOf(clause.words, from, clause.words.length)
  if (first === undefined || clause.words[first.from]?.parted === true) return undefined
  const start = skipBetween(clause.words, first, lexicon)
  const opening = clause.words[start]
  if (opening === undefined || start >= first.to) return undefined
  const pronoun = pronounOf(opening, lexicon)
  if (pronoun !== undefined) return {kind: 'pronoun', pronoun, range: {from: start, to: start + 1}}
  if (lexicon.prepositions.has(opening.lower) && !lexicon.definite.has(opening.lower))
    return undefined
  const range = {from: start, to: first.to}
  const named = headIn(clause, range, false, reading) ?? unknownAfter(clause, range, reading)
  if (named !== undefined) return named
  const role = roleIn(clause, range, reading)
  if (role !== undefined) return apposed(clause, second, reading) ?? role
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

/** The person or organisation that a sentence opens with: `On Monday, Diosdado Cabello met …` */
export function openingName(clause: Clause, reading: Reading): Named | undefined {
  const {lexicon} = reading
  for (const part of partsOf(clause.words, 0, clause.words.length).slice(0, 2)) {
    const head = headIn(clause, part, false, reading)
    if (head?.kind === 'name' && head.range.from - part.from < 2) return head.named
    const opening = clause.words[part.from]?.lower ?? ''
    if (!lexicon.prepositions.has(opening) && !lexicon.relatives.has(opening)) return undefined
  }
  return undefined
}

/** A name that opens the part after an office: `said the president, Lula da Silva`. */
function apposed(clause: Clause, part: Range | undefined, {names}: Reading): Subject | undefined {
  const match = part && names.at(clause, part.from)
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

/** A name that the mentions do not have, right before its verb: `Charitha Pattiaratchi said`. */
function unknownBefore(clause: Clause, {from, to}: Range, reading: Reading): Subject | undefined {
  let start = to
  while (start > from && isNamePart(clause.words[start - 1], reading)) start -= 1
  const before = start > from ? clause.words[start - 1] : undefined
  const isHead = before === undefined || !reading.lexicon.prepositions.has(before.lower)
  return isHead ? unknownName(clause, {from: start, to}, reading) : undefined
}

/** The same after its verb, offices before it apart. */
function unknownAfter(clause: Clause, {from, to}: Range, reading: Reading): Subject | undefined {
  const {lexicon} = reading
  const phrase = clause.words.slice(from, to)
  const link = phrase.findIndex(({lower}) => lexicon.prepositions.has(lower))
  const offices = link === -1 ? phrase : phrase.slice(0, link)
  const start =
    from +
    1 +
    offices.findLastIndex(({lower}) => lexicon.roles.has(lower) || lexicon.definite.has(lower))
  let end = start
  while (end < to && isNamePart(clause.words[end], reading)) end += 1
  const next = end < to ? clause.words[end] : undefined
  if (next !== undefined && (lexicon.roles.has(next.lower) || next.capital)) return undefined
  return unknownName(clause, {from: start, to: end}, reading)
}

function isNamePart(word: Word | undefined, {lexicon}: Reading): boolean {
  if (word === undefined || !word.capital || word.possessive || /\p{N}/u.test(word.lower))
    return false
  const {lower} = word
  const known = [lexicon.roles, lexicon.prepositions, lexicon.definite, lexicon.between]
  if (known.some(set => set.has(lower)) || isTitle(word, lexicon)) return false
  return !lexicon.conjunctions.has(lower) && !lexicon.relatives.has(lower)
}

function unknownName({text, words}: Clause, range: Range, {names}: Reading): Subject | undefined {
  const length = range.to - range.from
  if (length < 2 || length > mostNameWords) return undefined
  const [first, last] = [words[range.from], words[range.to - 1]]
  if (first === undefined || last === undefined) return undefined
  return {kind: 'name', named: names.learn(text.slice(first.start, last.end)), range}
}

/** The name that is the head of a phrase, if its verb follows at once the last; `unnamed` when there are several heads. */
function headIn(
  clause: Clause,
  range: Range,
  adjacent: boolean,
  reading: Reading
): Subject | undefined {
  let best: Subject | undefined
  let bestStart = -1
  for (let index = range.from; index < range.to; index += 1) {
    const match = reading.names.at(clause, index)
    if (match === undefined) continue
    const start = phraseStart(clause, range, match, reading)
    if (start !== undefined) {
      const {named} = match
      const joined = isJoined(clause.words, match, range, start, reading)
      const whole = {from: start, to: match.to}
      const found: Subject =
        named === undefined || named.type === 'Place' || joined
          ? {kind: 'unnamed', range: whole}
          : {kind: 'name', named, range: whole}
      // `Senate Majority Leader Mitch McConnell`: the last name of one phrase is its head.
      if (best === undefined || start <= bestStart || (adjacent && match.to === range.to)) {
        best = found
        bestStart = start
      }
    }
    index = match.to - 1
  }
  return best
}

/** Where the phrase of a name starts, titles included; none when the name is not its head. */
function phraseStart(
  {words}: Clause,
  range: Range,
  match: NameMatch,
  {lexicon}: Reading
): number | undefined {
  if (words[match.to - 1]?.possessive === true) return undefined
  const next = match.to < range.to ? words[match.to] : undefined
  if (next !== undefined && !next.parted && isOwned(next, match, lexicon)) return undefined
  const {start, proper} = phraseOf(words, range, match.from, lexicon)
  const before = start > range.from ? words[start - 1] : undefined
  if (before === undefined || lexicon.relatives.has(before.lower)) return start
  if (words.slice(range.from, start).some(word => lexicon.relatives.has(word.lower)))
    return undefined
  const article = lexicon.definite.has(before.lower)
  const link = article ? words[start - 2] : before
  const first = article ? start - 1 : start
  if (link === undefined || first - 1 < range.from || !lexicon.prepositions.has(link.lower))
    return first
  const isOf = lexicon.authorship.has(link.lower)
  if (first - 1 === range.from) return isOf ? undefined : start
  if (!proper || !isOf) return undefined
  // `Secretary of State Hillary Clinton`: the office before `of` is hers.
  return phraseOf(words, range, first - 1, lexicon).start
}

/** Where a row of names and offices before a word starts, and whether it holds more than titles. */
function phraseOf(
  words: readonly Word[],
  range: Range,
  end: number,
  lexicon: Lexicon
): {start: number; proper: boolean} {
  let start = end
  let proper = false
  while (start > range.from) {
    const word = words[start - 1]
    if (word === undefined) break
    const role = lexicon.roles.has(word.lower)
    if (!word.capital && !role) break
    if (word.capital && !role && !isTitle(word, lexicon)) proper = true
    start -= 1
  }
  return {start, proper}
}

/** `Trump aides`, `UAL senior vice president …`: the name belongs to what follows. */
function isOwned(next: Word, {named}: NameMatch, lexicon: Lexicon): boolean {
  if (lexicon.followers.has(next.lower)) return true
  if (named?.type !== 'Organization' || next.capital) return false
  const {prepositions, conjunctions, relatives} = lexicon
  if (isBetween(next.lower, lexicon)) return false
  return ![prepositions, conjunctions, relatives].some(set => set.has(next.lower))
}

function isTitle({lower}: Word, {masculine, feminine}: Lexicon): boolean {
  return masculine.has(lower) || feminine.has(lower)
}

/** `Smith and Jones`, `Smith and other leaders`, `Jones` of the first. */
function isJoined(
  words: readonly Word[],
  match: NameMatch,
  range: Range,
  start: number,
  reading: Reading
): boolean {
  const isAnd = (index: number) => joining.has(words[index]?.lower ?? '')
  const after = match.to + 1 < range.to && isAnd(match.to)
  const before =
    start - 2 >= range.from && isAnd(start - 1) && isNamePart(words[start - 2], reading)
  return after || before
}

const joining = new Set(['and', '&', 'y', 'et', 'und', 'e', 'en', 'и', 'і', 'та', 've'])

/** An office in a phrase: one that points back, or somebody unnamed. */
function roleIn({words}: Clause, range: Range, {lexicon}: Reading): Subject | undefined {
  let from = range.from
  while (from < range.to && lexicon.conjunctions.has(words[from]?.lower ?? '')) from += 1
  let to = from
  while (to < range.to && !lexicon.prepositions.has(words[to]?.lower ?? '')) to += 1
  const phrase = words.slice(from, to)
  const index = phrase.findLastIndex(word => lexicon.roles.has(word.lower))
  if (index === -1) return undefined
  const whole = {from, to: range.to}
  const definite = lexicon.definite.has(phrase[0]?.lower ?? '') && to === range.to
  const owned = phrase.some(word => word.possessive)
  if (!definite || owned) return {kind: 'unnamed', range: whole, plain: true}
  return {kind: 'role', words: phrase.slice(1, index + 1), range: whole}
}

function pronounOf(word: Word, lexicon: Lexicon): Pronoun | undefined {
  return word.possessive ? undefined : pronouns.find(pronoun => lexicon[pronoun].has(word.lower))
}

/** The parts of a row of words between punctuation. */
function partsOf(words: readonly Word[], from: number, to: number): Range[] {
  const parts: Range[] = []
  let start = from
  for (let index = from + 1; index <= to; index += 1) {
    if (index < to && words[index]?.parted !== true) continue
    if (start < to) parts.push({from: start, to: index})
    start = index
  }
  return parts
}

function skipBetween(words: readonly Word[], {from, to}: Range, lexicon: Lexicon): number {
  let index = from
  while (index < to && lexicon.between.has(words[index]?.lower ?? '')) index += 1
  return index
}

function beforeBetween(words: readonly Word[], {from, to}: Range, lexicon: Lexicon): number {
  let index = to
  while (index > from && isBetween(words[index - 1]?.lower ?? '', lexicon)) index -= 1
  return index
}

function isBetween(word: string, {between}: Lexicon): boolean {
  return between.has(word) || (word.length > 4 && word.endsWith('ly'))
}
