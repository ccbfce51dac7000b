/**
 * Find the name that is the head of a phrase.
 *
 *     US National Security Adviser John Bolton          John Bolton
 *     U.S. Secretary of State Hillary Clinton           Hillary Clinton
 *     a spokesman for Ryan · Trump’s aide · UAL vice president   nobody of these
 *     Smith and Jones                                   several: nobody to name
 */

import {type Clause, lowerAt, type Word} from './clause.ts'
import type {Lexicon} from './lexicon.ts'
import type {NameMatch} from './names.ts'
import {isBetween} from './parts.ts'
import type {Range, Reading, Subject} from './reading.ts'

/** The name that is the head of a phrase, if its verb follows at once the last; `unnamed` when there are several heads. */
export function headIn(
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
      const whole = {from: joined ? range.from : start, to: match.to}
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
  if (isInflected(words[match.from - 1], match)) return undefined
  const {start, proper} = phraseOf(words, range, match.from, lexicon)
  const before = start > range.from ? words[start - 1] : undefined
  if (before === undefined || lexicon.relatives.has(before.lower)) return start
  if (belongsToAnother(words.slice(range.from, start), lexicon)) return undefined
  const article = lexicon.definite.has(before.lower)
  const link = article ? words[start - 2] : before
  const first = article ? start - 1 : start
  if (link === undefined || first - 1 < range.from || !lexicon.prepositions.has(link.lower))
    return first
  const isOf = lexicon.authorship.has(link.lower)
  if (first - 1 === range.from) return isOf ? undefined : start
  // `Secretary of State Hillary Clinton`: the office before `of` is hers.
  const isOffice = lexicon.roles.has(lowerAt(words, first - 2))
  if (!proper || !isOf || !isOffice || match.named?.type !== 'Person') return undefined
  return phraseOf(words, range, first - 1, lexicon).start
}

/** `Petry Alm` is not Petra Alm herself: her name has the form of an owner or a hearer. */
function isInflected(given: Word | undefined, {named}: NameMatch): boolean {
  if (given?.capital !== true || named?.type !== 'Person') return false
  const [known = ''] = named.name.toLowerCase().split(' ')
  const size = Math.max(3, known.length - 1)
  return given.lower !== known && given.lower.slice(0, size) === known.slice(0, size)
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
    if (word.capital && !role && !isFormOfAddress(word, lexicon)) proper = true
    start -= 1
  }
  return {start, proper}
}

/** `The man who attacked Pelosi`, `an aide to undersecretary Daniel Amstutz`. */
function belongsToAnother(before: readonly Word[], lexicon: Lexicon): boolean {
  const {relatives, roles, prepositions, authorship} = lexicon
  return before.some(({lower}, index) => {
    if (relatives.has(lower)) return true
    const isLink = prepositions.has(lower) && !authorship.has(lower)
    return isLink && roles.has(lowerAt(before, index - 1))
  })
}

/** `Trump aides`, `UAL senior vice president …`: the name belongs to what follows. */
function isOwned(next: Word, {named}: NameMatch, lexicon: Lexicon): boolean {
  if (lexicon.followers.has(next.lower)) return true
  if (named?.type !== 'Organization') return false
  const {prepositions, conjunctions, relatives} = lexicon
  if (isBetween(next.lower, lexicon)) return false
  return ![prepositions, conjunctions, relatives].some(set => set.has(next.lower))
}

export function isFormOfAddress({lower}: Word, {masculine, feminine}: Lexicon): boolean {
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
  const isAnd = (index: number) => reading.lexicon.and.has(lowerAt(words, index))
  const after = match.to + 1 < range.to && isAnd(match.to)
  const before =
    start - 2 >= range.from && isAnd(start - 1) && isNameLike(words[start - 2], reading)
  return after || before
}

function isNameLike(word: Word | undefined, {lexicon}: Reading): boolean {
  return word?.capital === true && !lexicon.roles.has(word.lower)
}
