/**
 * Read what a person is called, as printed, before or after the name.
 *
 *     Russia’s Foreign Ministry spokeswoman Maria Zakharova                 right before it
 *     Diosdado Cabello, the vice president of Venezuela’s Socialist Party,  after a comma
 *     the president of Venezuela’s Constituent Assembly, Diosdado Cabello,  before a comma
 *
 * Articles are left out. A form of address (`Mr.`) is no role.
 */

import {organizationHeads} from '../vocabulary/names/organizations.ts'
import {
  isHonorific,
  portfolios,
  roleQualifiers,
  rolesIn,
  sharedRoles,
  shortRoles
} from '../vocabulary/names/roles.ts'
import {
  andEnglish,
  endsRole,
  ofEnglish,
  officeOf,
  qualifierEndings
} from '../vocabulary/names/small-words.ts'
import {determiners, openingWords, roleLinks, speechVerbs} from '../vocabulary/names/words.ts'
import {knownLength, type Passage} from './spans.ts'
import {foldedAt, type Word} from './words.ts'

/** A role as printed, and whether only people have such a role. */
export interface Role {
  readonly text: string
  readonly isPersonal: boolean
}

/** Words that a role may have before its own word. */
const mostBefore = 10
/** Words of a role after a comma, or before one. */
const longest = 16

/** The role right before the name that opens at a word. */
export function roleBefore(passage: Passage, from: number): Role | undefined {
  const {words, language} = passage
  let head = from - 1
  while (head >= 0 && isTied(words, head + 1) && isHonorific(foldedAt(words, head), language))
    head -= 1
  const word = words[head]
  if (word === undefined || !isTied(words, head + 1) || word.isPossessive) return undefined
  const office = isRole(word.folded, language) ? head : officeBefore(passage, head)
  if (office === undefined) return undefined
  return toRole(passage, leftmost(passage, office), head, office)
}

/** The word of the role in `Minister of Finance`, whose last word this is. */
function officeBefore({words, language}: Passage, last: number): number | undefined {
  if (words[last]?.isCapital !== true) return undefined
  for (let at = last; at > last - 5 && at > 0 && isTied(words, at); at -= 1) {
    const word = words[at]
    const isLink = officeOf.has(word?.folded ?? '')
    if (isLink) return isRole(foldedAt(words, at - 1), language) ? at - 1 : undefined
    if (word?.isCapital !== true) return undefined
  }
  return undefined
}

/** The role after the comma that follows a name; `to` is the first word after the name. */
export function roleAfter(passage: Passage, to: number): Role | undefined {
  const {words} = passage
  const first = words[to]
  if (first === undefined || (first.before !== ',' && first.before !== '(')) return undefined
  const from = determiners.has(first.folded) ? to + 1 : to
  const head = headOf(passage, from)
  if (head === undefined) return undefined
  const next = words[head + 1]
  if (next?.isJoined && next.isCapital && words[head]?.isPossessive !== true) return undefined
  const last = tailOf(words, head)
  return toRole(passage, from, last, head)
}

/** The role before the comma that stands before a name: it opens with an article. */
export function roleBeforeComma(passage: Passage, from: number): Role | undefined {
  const {words} = passage
  if (words[from]?.before !== ',') return undefined
  const last = from - 1
  let found: Role | undefined
  for (let at = last; at > Math.max(0, last - longest); at -= 1) {
    const word = words[at]
    if (word === undefined || speechVerbs.has(word.folded) || endsRole.has(word.folded)) break
    const opens = determiners.has(foldedAt(words, at - 1)) || words[at - 1]?.isPossessive === true
    if (opens && word.isJoined) {
      const head = headOf(passage, at)
      if (head !== undefined && head <= last) found = toRole(passage, at, last, head)
    }
    if (!isTied(words, at)) break
  }
  return found
}

function toRole({text, words}: Passage, from: number, last: number, head: number): Role {
  const start = words[from]?.start ?? 0
  const end = words[last]?.end ?? start
  return {text: text.slice(start, end), isPersonal: !sharedRoles.has(foldedAt(words, head))}
}

/** The first word of the role whose last is known. */
function leftmost({words, language}: Passage, head: number): number {
  const isName = (at: number) => knownLength({words, language}, at, head + 1) > 1
  let from = head
  for (let at = head; at > Math.max(0, head - mostBefore) && isTied(words, at); at -= 1) {
    const word = words[at - 1]
    if (word === undefined || (word.opens && openingWords.has(word.folded) && !isName(at - 1)))
      break
    const before = foldedAt(words, at - 2)
    const isLink =
      word.folded === ofEnglish && (isRole(before, language) || organizationHeads.has(before))
    if (isLink || joinsPortfolios(words, at - 1)) continue
    if (!word.isCapital && !isQualifier(word, language)) break
    from = at - 1
  }
  return from
}

/** `Mines and Energy`, `Ways and Means`: one office is of both. */
export function joinsPortfolios(words: readonly Word[], and: number): boolean {
  const [left, right] = [words[and - 1], words[and + 1]]
  return (
    words[and]?.folded === andEnglish &&
    left?.isCapital === true &&
    right?.isCapital === true &&
    (portfolios.has(left.folded) || roleQualifiers.has(left.folded))
  )
}

function isQualifier({folded, isPossessive}: Word, language: string): boolean {
  return (
    !isPossessive &&
    (roleQualifiers.has(folded) ||
      isRole(folded, language) ||
      (folded.length > 5 && qualifierEndings.some(ending => folded.endsWith(ending))))
  )
}

/** The word of the role, over the words that qualify it. */
function headOf({words, language}: Passage, from: number): number | undefined {
  let head: number | undefined
  for (let at = from; at < from + mostBefore; at += 1) {
    const word = words[at]
    if (word === undefined || (at > from && !isTied(words, at))) break
    if (isRole(word.folded, language) && !isHonorific(word.folded, language)) head = at
    else if (
      !isQualifier(word, language) &&
      (head !== undefined || !(word.isCapital || word.isPossessive))
    )
      break
  }
  return head
}

/** The last word of the role that goes on after its head: `of Venezuela’s Socialist Party`. */
function tailOf(words: readonly Word[], head: number): number {
  if (!roleLinks.has(foldedAt(words, head + 1))) return head
  let last = head
  for (let at = head + 1; at < head + longest; at += 1) {
    const word = words[at]
    if (word === undefined || !isTied(words, at)) return last
    if (joinsPortfolios(words, at)) continue
    if (endsRole.has(word.folded) || speechVerbs.has(word.folded)) return last
    last = roleLinks.has(word.folded) || determiners.has(word.folded) ? last : at
  }
  return head
}

/** Whether a word follows the one before without a sign between them. */
function isTied(words: readonly Word[], at: number): boolean {
  const word = words[at]
  return word !== undefined && (word.isJoined || word.before === '-')
}

function isRole(folded: string, language: string): boolean {
  return rolesIn(language).has(folded) || sharedRoles.has(folded) || shortRoles.has(folded)
}
