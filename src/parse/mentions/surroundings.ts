/**
 * Tell by the words around a name that it is a firm's or a place's, though it is shaped like a
 * person's.
 *
 *     analyst Ann Holm of Piper Brandt       a person is of a firm
 *     an economist at Piper Brandt           and works at one
 *     Piper Brandt, the law firm,            what stands after the comma says so
 *     shares of Piper Brandt                 a firm has shares
 *     an inn in Glen Brandt, west Tarsa      a place lies in another
 */

import {isCommonWord} from '../vocabulary/names/common-words.ts'
import {organizationHeads, organizationNouns} from '../vocabulary/names/organizations.ts'
import {marketRoles, rolesIn} from '../vocabulary/names/roles.ts'
import {
  directions,
  elidedOf,
  firmEnds,
  itself,
  joinsFirms,
  liesIn,
  ofEnglish,
  traded,
  worksAt
} from '../vocabulary/names/small-words.ts'
import {determiners, roleLinks, speechVerbs} from '../vocabulary/names/words.ts'
import {knownAs} from './lexicon.ts'
import type {Passage} from './spans.ts'
import {foldedAt, type Word} from './words.ts'

/** The words of a name, from one to before another. */
interface Span {
  readonly from: number
  readonly to: number
}

/** Words of an apposition up to its noun, and all that are read, at most. */
const [mostBeforeNoun, longestApposition] = [5, 12]

/** What a name is by the words around it, unless it may be a person's. */
export function typeBySurroundings(
  passage: Passage,
  span: Span
): 'Organization' | 'Place' | undefined {
  if (isEmployer(passage, span) || isFirmInApposition(passage, span)) return 'Organization'
  return isInPlace(passage.words, span) ? 'Place' : undefined
}

/** `the daily El Comercio`: a noun that is no role. */
export function isOrganizationNoun({language}: Passage, noun: string): boolean {
  return organizationNouns.has(noun) && !rolesIn(language).has(noun)
}

/** Whether the words around a name are those of a company on the market. */
export function isTraded(words: readonly Word[], {from, to}: Span): boolean {
  const next = words[to]
  if (next?.before.startsWith('<')) return true
  if (next !== undefined && traded.has(next.folded) && (next.isJoined || next.before === ','))
    return true
  if (speechVerbs.has(foldedAt(words, to)) && itself.has(foldedAt(words, to + 1))) return true
  if (joinsFirms.has(next?.folded ?? '') && isFirm(words, to + 1)) return true
  const ofWhat = foldedAt(words, from - 2)
  return words[from - 1]?.folded === ofEnglish && traded.has(ofWhat)
}

/** `and Hopwood Inc`: what follows makes one firm of both names. */
function isFirm(words: readonly Word[], from: number): boolean {
  for (let at = from; at < from + 3 && words[at]?.isCapital; at += 1) {
    if (firmEnds.has(foldedAt(words, at).replace(/\.$/, ''))) return true
  }
  return false
}

/** `Holm of Piper Brandt`, `an analyst for Piper Brandt`. */
function isEmployer({words, language}: Passage, {from}: Span): boolean {
  const [who, link] = [words[from - 2], words[from - 1]]
  if (who === undefined || words[from]?.isJoined !== true || link?.isJoined !== true) return false
  if (worksAt.has(link.folded)) return marketRoles.has(who.folded)
  if (link.folded !== ofEnglish) return false
  const isOther = [rolesIn(language), organizationHeads].some(words => words.has(who.folded))
  return who.isCapital && !who.opens && !isOther && !isCommonWord(who.folded)
}

/** `Piper Brandt, the New York law firm, said`; no role follows: `Ann Brandt, the Bank of Tarsa economist`. */
function isFirmInApposition(passage: Passage, {to}: Span): boolean {
  const {words, language} = passage
  if (words[to]?.before !== ',' || !determiners.has(foldedAt(words, to))) return false
  let isFound = false
  for (let at = to + 1; at < to + longestApposition && words[at]?.isJoined; at += 1) {
    const {folded, isPossessive} = words[at] ?? {folded: '', isPossessive: true}
    if (rolesIn(language).has(folded) || (isPossessive && !isFound)) return false
    const next = words[at + 1]
    const isLast = !next?.isJoined || roleLinks.has(next.folded) || next.folded.startsWith(elidedOf)
    isFound ||= isLast && at < to + mostBeforeNoun && isOrganizationNoun(passage, folded)
  }
  return isFound
}

/** `in Glen Brandt, west Tarsa`. */
function isInPlace(words: readonly Word[], {from, to}: Span): boolean {
  const next = words[to]
  if (!liesIn.has(foldedAt(words, from - 1)) || next?.before !== ',') return false
  const isDirected = directions.has(next.folded) && words[to + 1]?.isJoined === true
  const region = words[isDirected ? to + 1 : to]
  return region?.isCapital === true && knownAs(region.folded)?.type === 'Place'
}
