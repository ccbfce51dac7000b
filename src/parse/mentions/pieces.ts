/**
 * Cut a run of words with capitals into pieces: names, roles, and what is not known yet.
 *
 *     US National Security Adviser John Bolton → place US · person John Bolton
 *     Venezuela Ushakov                        → place Venezuela · unknown Ushakov
 *     Juan Guaido Fabiana Rosales              → person Juan Guaido · person Fabiana Rosales
 *     Bank of England Governor                 → organisation Bank of England
 *
 * A role parts what stands before it from the person after it. Roles themselves are read by
 * `roles.ts`, which looks at the words before and after a name.
 */

import {isCommonWord} from '../vocabulary/names/common-words.ts'
import {organizationEnds} from '../vocabulary/names/organizations.ts'
import {
  isHonorific,
  roleQualifiers,
  rolesIn,
  sharedRoles,
  shortRoles
} from '../vocabulary/names/roles.ts'
import {officeOf, romanceOf} from '../vocabulary/names/small-words.ts'
import {openingWords} from '../vocabulary/names/words.ts'
import {isGivenName, type Known, knownAs} from './lexicon.ts'
import {lengthOfPerson, sonOf} from './person-name.ts'
import {knownLength, organizationEnd, type Passage, phrase, placeEnd} from './spans.ts'
import {foldedAt, type Word} from './words.ts'

/** A part of a passage: the words from one to before another, and what they name. */
export interface Piece {
  readonly type: 'Person' | 'Organization' | 'Place' | 'Demonym' | 'Unknown'
  readonly from: number
  readonly to: number
  /** What the lists know of it. */
  readonly known?: Known
}

const romance: ReadonlySet<string> = new Set(['es', 'pt', 'fr', 'it', 'ca', 'ro'])

/** The pieces of the run from one word to before another. */
export function piecesOf(passage: Passage, from: number, to: number): Piece[] {
  const start = afterOpening(passage, from, to)
  const pieces: Piece[] = []
  let at = start
  while (at < to) {
    const role = roleFrom(passage, at, to)
    pieces.push(...chunk(passage, at, role))
    if (role === to) break
    const name = afterRoles(passage, role, to)
    const end = nameEnd(passage, name, to)
    if (end > name) pieces.push(...named(passage, name, end))
    at = Math.max(end, role + 1)
  }
  return pieces
}

/** Without the words that have their capital from the start of a sentence. */
function afterOpening({words, language}: Passage, from: number, to: number): number {
  let at = from
  while (at < to && words[at]?.opens === true && openingWords.has(foldedAt(words, at))) {
    if (knownLength({words, language}, at, to) > 0) return at
    at += 1
  }
  return at
}

/** The first word from here that parts names as a role does; the end if none does. */
function roleFrom(passage: Passage, from: number, to: number): number {
  const {words, language} = passage
  for (let at = from; at < to; at += 1) {
    const folded = foldedAt(words, at)
    if (!isRole(folded, language) || isInDescent(words, at)) continue
    if (knownLength(passage, at, to) > 1) continue
    const next = foldedAt(words, at + 1)
    const opensCompany =
      sharedRoles.has(folded) && organizationEnd(passage, at, to) === to && !isGivenName(next)
    if (!opensCompany) return at
  }
  return to
}

/** `Sultan bin Zaid`: a name, not a title. */
function isInDescent(words: readonly Word[], at: number): boolean {
  return sonOf.test(foldedAt(words, at - 1)) || sonOf.test(foldedAt(words, at + 1))
}

function isRole(folded: string, language: string): boolean {
  return rolesIn(language).has(folded) || shortRoles.has(folded) || isHonorific(folded, language)
}

/** After the roles that stand one by another: `Vice President`, `Minister of Finance`, `Mr.`. */
function afterRoles(passage: Passage, from: number, to: number): number {
  const {words, language} = passage
  const office = romance.has(language) ? romanceOf : officeOf
  let at = from
  while (at < to) {
    const folded = foldedAt(words, at)
    const isQualifier = roleQualifiers.has(folded) && !isGivenName(folded)
    if (isInDescent(words, at)) break
    if (isRole(folded, language) || (isQualifier && at + 1 < to)) at += 1
    else if (office.has(folded)) return afterOffice(words, at + 1, to)
    else break
  }
  return at
}

/** `of Finance Kiichi Miyazawa`: the name opens with the first given name. */
function afterOffice(words: readonly Word[], from: number, to: number): number {
  for (let at = from; at < to; at += 1) {
    if (isGivenName(foldedAt(words, at))) return at
  }
  return to
}

/** A name after a role ends at the next role. */
function nameEnd(passage: Passage, from: number, to: number): number {
  for (let at = from + 1; at < to; at += 1) {
    const isName = isInDescent(passage.words, at)
    if (!isName && isRole(foldedAt(passage.words, at), passage.language)) return at
  }
  return to
}

/** What stands after a role: a person, unless it is known to be something else. */
function named(passage: Passage, from: number, to: number): Piece[] {
  const known = knownLength(passage, from, to)
  const length = lengthOfPerson(passage.words, from, to)
  if (length === 0 && (known > 0 || organizationEnd(passage, from, to) > from)) {
    return chunk(passage, from, to)
  }
  const end = length > 0 ? from + length : unknownEnd(passage, from, to)
  const isThing =
    isCommonWord(foldedAt(passage.words, end - 1)) ||
    foldedAt(passage.words, end - 1).length === 1 ||
    passage.words.slice(from, end).some(({folded}) => organizationEnds.has(folded))
  if (end - from > 4 || (length === 0 && isThing)) return chunk(passage, from, to)
  return [{type: 'Person', from, to: end}, ...chunk(passage, end, to)]
}

/** The pieces of words without roles. */
function chunk(passage: Passage, from: number, to: number): Piece[] {
  const pieces: Piece[] = []
  let at = from
  while (at < to) {
    const piece = pieceAt(passage, at, to)
    pieces.push(...piece)
    at = piece.at(-1)?.to ?? to
  }
  return pieces
}

/** The strongest reading first. */
function pieceAt(passage: Passage, at: number, to: number): readonly Piece[] {
  const organization = organizationEnd(passage, at, to)
  const known = knownLength(passage, at, to)
  const place = placeEnd(passage, at, to)
  if (organization > at + known && organization > place) {
    return [
      ...countriesAt(passage, at, organization),
      {type: 'Organization', from: at, to: organization}
    ]
  }
  if (place > at + known) return [{type: 'Place', from: at, to: place}]
  const length = lengthOfPerson(passage.words, at, to)
  const isSurely = known > 1 && knownPiece(passage, at, known).type === 'Organization'
  if (known > 0 && (length <= known || isSurely)) return [knownPiece(passage, at, known)]
  if (length > 0) return [{type: 'Person', from: at, to: at + length}]
  const mayBeRare = passage.language !== 'de' && isLatinName(passage.words[at])
  const rest = mayBeRare ? lengthOfPerson(passage.words, at + 1, to) : 0
  if (rest > 0 && rest < 4) return [{type: 'Person', from: at, to: at + 1 + rest}]
  return [{type: 'Unknown', from: at, to: unknownEnd(passage, at, to)}]
}

/** A rare given name before others: `Ludolf Georg von Wartenberg`. In German it may be any noun. */
function isLatinName(word: Word | undefined): boolean {
  return (
    word !== undefined &&
    !word.opens &&
    /^\p{Script=Latin}\p{Ll}+$/u.test(word.text) &&
    !isCommonWord(word.folded)
  )
}

/** The country that an organisation's name opens with counts as named: `US State Department`. */
function countriesAt(passage: Passage, from: number, to: number): Piece[] {
  const length = knownLength(passage, from, to)
  const piece = length > 0 ? knownPiece(passage, from, length) : undefined
  return piece?.type === 'Demonym' || piece?.type === 'Place' ? [piece] : []
}

function knownPiece({words, language}: Passage, from: number, length: number): Piece {
  const known = knownAs(phrase(words, from, from + length), language)
  return {type: known?.type ?? 'Unknown', from, to: from + length, ...(known ? {known} : {})}
}

/** An unknown name goes on until something known, or a person's name, begins. */
function unknownEnd(passage: Passage, from: number, to: number): number {
  for (let at = from + 1; at < to; at += 1) {
    if (knownLength(passage, at, to) > 0 || lengthOfPerson(passage.words, at, to) > 1) return at
  }
  return to
}
