/**
 * Take capitalised words beside a verb of speech for a name that the mentions do not have.
 *
 *     said Charitha Pattiaratchi, an oceanographer   → a person
 *     the World Bank report said                     → nobody: an office or a thing follows
 *
 * Two words at least, none of them an office; or a surname whose whole name the story gives.
 */

import {isGivenName, isNominative} from '../mentions/lexicon.ts'
import type {Clause, Word} from './clause.ts'
import {isFormOfAddress} from './heads.ts'
import type {Range, Reading, Subject} from './reading.ts'

const mostNameWords = 4
const mostTradeWords = 3

/** A name that the mentions do not have, right before its verb: `Charitha Pattiaratchi said`. */
export function unknownBefore(
  clause: Clause,
  {from, to}: Range,
  reading: Reading
): Subject | undefined {
  let start = to
  while (start > from && isNamePart(clause.words[start - 1], reading)) start -= 1
  const before = start > from ? clause.words[start - 1] : undefined
  const isHead = before === undefined || !reading.lexicon.prepositions.has(before.lower)
  return isHead ? unknownName(clause, {from: start, to}, reading) : undefined
}

/** The same after its verb, offices before it apart; after the words for a source when `isSource`. */
export function unknownAfter(
  clause: Clause,
  {from, to}: Range,
  reading: Reading,
  isSource = false
): Subject | undefined {
  const {lexicon} = reading
  const phrase = clause.words.slice(from, to)
  const link = phrase.findIndex(({lower}) => lexicon.prepositions.has(lower))
  const offices = link === -1 ? phrase : phrase.slice(0, link)
  const last = offices.findLastIndex(
    ({lower}) => lexicon.roles.has(lower) || lexicon.definite.has(lower)
  )
  const start = afterTrade(clause, {from: from + 1 + last, to}, reading, isSource)
  let end = start
  while (end < to && isNamePart(clause.words[end], reading)) end += 1
  const next = end < to ? clause.words[end] : undefined
  if (next !== undefined && (lexicon.roles.has(next.lower) || next.capital)) return undefined
  if (next !== undefined && !next.parted && lexicon.isPostpositional) return undefined
  return unknownName(clause, {from: start, to: end}, reading)
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

function unknownName(clause: Clause, range: Range, {names}: Reading): Subject | undefined {
  const {text, words} = clause
  for (let index = range.from; index < range.to; index += 1) {
    if (names.at(clause, index) !== undefined) return undefined
  }
  const length = range.to - range.from
  const [first, last] = [words[range.from], words[range.to - 1]]
  if (length < 1 || length > mostNameWords || first === undefined || last === undefined)
    return undefined
  const printed = text.slice(first.start, last.end)
  const name = length === 1 ? names.ofSurname(printed) : printed
  return name === undefined ? undefined : {kind: 'name', named: names.learn(name), range}
}

function isNamePart(word: Word | undefined, {lexicon}: Reading): boolean {
  if (word === undefined || !word.capital || word.possessive || /\p{N}/u.test(word.lower))
    return false
  const {lower} = word
  const known = [lexicon.roles, lexicon.prepositions, lexicon.definite, lexicon.between]
  if (known.some(set => set.has(lower)) || isFormOfAddress(word, lexicon)) return false
  return !lexicon.conjunctions.has(lower) && !lexicon.relatives.has(lower)
}
