/**
 * Find the runs of words with capitals, and the small words that hold a name together.
 *
 *     'the National Assembly of Venezuela said' → National Assembly of Venezuela
 *     'Venezuela’s Socialist Party'             → Venezuela · Socialist Party
 *     'Ali bin Abi Talib'                       → one run
 */

import {isCommonWord} from '../vocabulary/names/common-words.ts'
import {organizationEnds, organizationHeads} from '../vocabulary/names/organizations.ts'
import {portfolios, roleQualifiers, rolesIn} from '../vocabulary/names/roles.ts'
import {andEnglish, articles, monthOrDay, theEnglish} from '../vocabulary/names/small-words.ts'
import {openingWords, particles} from '../vocabulary/names/words.ts'
import {isCountryWord, knownAs} from './lexicon.ts'
import {joinsPortfolios} from './roles.ts'
import {linksOffice} from './spans.ts'
import {foldedAt, type Word} from './words.ts'

/** From one word to before another. */
export interface Run {
  readonly from: number
  readonly to: number
}

const mostLinked = 4
/** A longer run is a list without commas; it is read in parts. */
const mostWords = 24

/** The runs of a passage, in order. */
export function runsOf(words: readonly Word[], language: string): Run[] {
  const roles = rolesIn(language)
  const runs: Run[] = []
  for (let from = 0; from < words.length; from += 1) {
    const word = words[from]
    if (word === undefined || !opensRun(word)) continue
    const to = endOf(words, from, roles)
    runs.push({from, to})
    from = to - 1
  }
  return runs
}

function opensRun(word: Word): boolean {
  return word.isCapital && !monthOrDay.has(word.folded)
}

function endOf(words: readonly Word[], from: number, roles: ReadonlySet<string>): number {
  let to = from + 1
  while (to < words.length && to - from < mostWords) {
    const last = words[to - 1]
    const next = words[to]
    if (last === undefined || next === undefined || endsRun(last)) break
    const isLinked = next.isJoined || next.before === '&'
    if (!isLinked) break
    if (next.isCapital) {
      if (monthOrDay.has(next.folded) || (last.text.endsWith('.') && openingWords.has(next.folded)))
        break
      to += 1
    } else {
      const after = linked(words, from, to, roles)
      if (after === to) break
      to = after
    }
  }
  return to
}

/** A possessive ends a name, and so does `Inc.`, whose full stop may end the sentence. */
function endsRun({isPossessive, text, folded}: Word): boolean {
  return isPossessive || (text.endsWith('.') && organizationEnds.has(folded))
}

/** After the small words here, and the capital that follows, if they hold a name together. */
function linked(
  words: readonly Word[],
  from: number,
  at: number,
  roles: ReadonlySet<string>
): number {
  const small = foldedAt(words, at)
  const before = foldedAt(words, at - 1)
  let next = at + 1
  if (linksOffice.has(small) && (organizationHeads.has(before) || roles.has(before))) {
    while (next - at < 3 && articles.has(foldedAt(words, next))) next += 1
    return isCapital(words, at + 1, next) ? next + 1 : at
  }
  if (small === andEnglish) return afterAnd(words, from, at)
  while (next - at < 3 && particles.has(foldedAt(words, next)) && words[next]?.isCapital === false)
    next += 1
  return particles.has(small) && isCapital(words, at + 1, next) ? next + 1 : at
}

/** Whether the words up to the one with the capital follow each other. */
function isCapital(words: readonly Word[], from: number, at: number): boolean {
  for (let index = from; index <= at; index += 1) {
    if (words[index]?.isJoined !== true) return false
  }
  const word = words[at]
  return word?.isCapital === true && !monthOrDay.has(word.folded)
}

/** `Allen and Co`; `the Securities and Exchange Commission`: one word on the left, an office on the right. */
function afterAnd(words: readonly Word[], from: number, at: number): number {
  if (organizationEnds.has(foldedAt(words, at + 1)) && isCapital(words, at + 1, at + 1))
    return at + 2
  if (isOfficeOfTwo(words, from, at)) return at + 2
  const isLed = isCountryWord(foldedAt(words, from)) && at - from === 2
  const start = isLed ? from + 1 : from
  const article = isLed ? theEnglish : words[from - 1]?.folded
  const left = foldedAt(words, start)
  if (organizationEnds.has(left) || knownAs(left) !== undefined) return at
  if (at - start !== 1 || (article !== theEnglish && words[from - 1]?.isPossessive !== true))
    return at
  let end = at + 1
  while (end < words.length && end - at < mostLinked && isCapital(words, end, end)) end += 1
  const last = words[end - 1]
  const isOffice = last !== undefined && end - at > 2 && organizationEnds.has(last.folded)
  return isOffice ? end : at
}

/** `Ministry of Trade and Industry`, but `Ministry of Finance and Bank of Tarsa` is two. */
function isOfficeOfTwo(words: readonly Word[], from: number, and: number): boolean {
  const right = foldedAt(words, and + 1)
  const isBranch = portfolios.has(right) || roleQualifiers.has(right) || isCommonWord(right)
  if (!isBranch || organizationHeads.has(right) || !joinsPortfolios(words, and)) return false
  for (let at = from + 1; at < and; at += 1) {
    if (linksOffice.has(foldedAt(words, at))) return organizationHeads.has(foldedAt(words, at - 1))
  }
  return false
}
