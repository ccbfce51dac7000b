/**
 * Take capitalised words beside a verb of speech for a name that the mentions do not have.
 *
 *     said Charitha Pattiaratchi, an oceanographer   → a person
 *     the World Bank report said                     → nobody: an office or a thing follows
 *
 * Two words at least, none of them an office; or a surname whose whole name the story gives.
 */

import {fold} from '../mentions/fold.ts'
import {isGivenName, isNominative} from '../mentions/lexicon.ts'
import {type Clause, lowerAt, type Word} from './clause.ts'
import {isFormOfAddress} from './heads.ts'
import type {Lexicon} from './lexicon.ts'
import type {Names} from './names.ts'
import type {Range, Reading, Subject} from './reading.ts'

const mostNameWords = 4
const mostTradeWords = 3
const mostComplementWords = 4

/** `Z.Brix`. */
const initials = /^(?:\p{Lu}\.){1,2}(?=\p{Lu})/u

/** A name that the mentions do not have, right before its verb: `Charitha Pattiaratchi said`. */
export function unknownBefore(
  clause: Clause,
  {from, to}: Range,
  reading: Reading
): Subject | undefined {
  let start = to
  while (start > from && isNamePart(clause.words[start - 1], reading, start > from + 1)) start -= 1
  const before = start > from ? clause.words[start - 1] : undefined
  const isHead = before === undefined || !reading.lexicon.prepositions.has(before.lower)
  return isHead ? unknownName(clause, {from: start, to}, reading) : undefined
}

/** The same after its verb, offices before it apart; after the words for a source when `isSource`. */
export function unknownAfter(
  clause: Clause,
  range: Range,
  reading: Reading,
  isSource = false
): Subject | undefined {
  const found = unknownIn(clause, range, reading, isSource)
  if (found !== undefined || !isSource) return found
  // `laut Bürgermeister Zoltan Brix kostet der Betrieb`: the sentence goes on behind its source.
  const {words} = clause
  const end = words.findIndex(
    ({capital}, index) => index > range.from && !capital && words[index - 1]?.capital === true
  )
  const isInside = end !== -1 && end < range.to
  return isInside ? unknownIn(clause, {from: range.from, to: end}, reading, isSource) : undefined
}

function unknownIn(
  clause: Clause,
  {from, to}: Range,
  reading: Reading,
  isSource: boolean
): Subject | undefined {
  const {lexicon} = reading
  const phrase = clause.words.slice(from, to)
  const link = phrase.findIndex(({lower}) => lexicon.prepositions.has(lower))
  const offices = link === -1 ? phrase : phrase.slice(0, link)
  const last = offices.findLastIndex(
    ({lower}) => lexicon.roles.has(lower) || lexicon.definite.has(lower)
  )
  const behind = {from: from + 1 + last, to}
  let start = last === -1 ? from : afterComplement(clause, behind, reading)
  if (start === behind.from) start = afterTrade(clause, behind, reading, isSource)
  while (start < to && isAddress(clause.words[start], reading)) start += 1
  let end = start
  while (end < to && isNamePart(clause.words[end], reading, end > start)) end += 1
  const next = end < to ? clause.words[end] : undefined
  if (next !== undefined && (lexicon.roles.has(next.lower) || next.capital)) return undefined
  if (next !== undefined && !next.parted && isOwned(next, lexicon)) return undefined
  return unknownName(clause, {from: start, to: end}, reading)
}

/** `Petra Almin naapuri`, `Petra Alm szomszédja`: what follows is hers. */
function isOwned({lower}: Word, {followers, isPostpositional}: Lexicon): boolean {
  return isPostpositional || followers.has(lower)
}

/** Where a name may begin after what an office is of: `le maire [de la commune] Zoltan Brix`, not `le maire de Lyon`. */
function afterComplement({words}: Clause, {from, to}: Range, {lexicon}: Reading): number {
  const {authorship, definite, prepositions, roles} = lexicon
  if (!authorship.has(lowerAt(words, from))) return from
  let start = from
  while (start < to && words[start]?.capital === false && !roles.has(lowerAt(words, start)))
    start += 1
  const noun = lowerAt(words, start - 1)
  const isWhole =
    start < to && start - from <= mostComplementWords && words[start]?.capital === true
  return isWhole && !definite.has(noun) && !prepositions.has(noun) ? start : from
}

/** Where a name may begin after the words of a trade or an office: `farmer`, `капитан`, `mluvčí drah`. */
function afterTrade(
  {words}: Clause,
  {from, to}: Range,
  {lexicon}: Reading,
  isSource: boolean
): number {
  const parting = [lexicon.prepositions, lexicon.conjunctions, lexicon.relatives, lexicon.verbs]
  let start = from
  while (start < to && start - from < mostTradeWords) {
    const word = words[start]
    if (word === undefined || word.capital || parting.some(set => set.has(word.lower))) break
    start += 1
  }
  const name = words[start]
  // `сосед Ивана Лескова`: the neighbour is not named; `podle ošetřovatelky Jany Malé` names her.
  const isApposed = isSource && start + 1 < to && words[start + 1]?.capital === true
  const isOwner =
    !isApposed &&
    start > from &&
    lexicon.genitive.some(ending => name?.lower.endsWith(ending)) &&
    !(isGivenName(name?.lower ?? '') && isNominative(name?.lower ?? ''))
  return name?.capital === true && !isOwner ? start : from
}

function unknownName(clause: Clause, whole: Range, {names}: Reading): Subject | undefined {
  const {text, words} = clause
  const range = withoutTrade(words, whole)
  for (let index = range.from; index < range.to; index += 1) {
    if (names.at(clause, index) !== undefined) return undefined
  }
  const length = range.to - range.from
  const [first, last] = [words[range.from], words[range.to - 1]]
  if (length < 1 || length > mostNameWords || first === undefined || last === undefined)
    return undefined
  const printed = text.slice(first.start, last.end)
  // `kata Marwan (45)`: where people have one name, the age behind it tells.
  const isAged = /^\s?\(\d{1,2}[),]/u.test(text.slice(last.end, last.end + 6))
  const name = length === 1 && !isAged ? nameOf(printed, names) : printed
  return name === undefined ? undefined : {kind: 'name', named: names.learn(name), range}
}

/** `Bäuerin Karin Brix`: the word before a given name that we know is a trade. */
function withoutTrade(words: readonly Word[], {from, to}: Range): Range {
  if (to - from < 3) return {from, to}
  const given = words.findIndex(({lower}, at) => at >= from && isGivenName(fold(lower)))
  return given > from && to - given > 1 ? {from: given, to} : {from, to}
}

/** `Brix`, when the story gives the whole name; `Z.Brix`. */
function nameOf(printed: string, names: Names): string | undefined {
  const surname = printed.replace(initials, '')
  return names.ofSurname(surname) ?? (surname === printed ? undefined : printed)
}

/** `Mr` before a name. */
function isAddress(word: Word | undefined, {lexicon}: Reading): boolean {
  return word?.capital === true && isFormOfAddress(word, lexicon)
}

/** A capitalised word that may be of a name; inside one, `Di` and `La` as well. */
function isNamePart(word: Word | undefined, {lexicon}: Reading, isInside: boolean): boolean {
  if (word === undefined || !word.capital || word.possessive || /\p{N}/u.test(word.lower))
    return false
  const {lower} = word
  const small = isInside ? [] : [lexicon.prepositions, lexicon.definite]
  const known = [lexicon.roles, lexicon.between, ...small]
  if (known.some(set => set.has(lower)) || isFormOfAddress(word, lexicon)) return false
  return isInside || !(lexicon.conjunctions.has(lower) || lexicon.relatives.has(lower))
}
