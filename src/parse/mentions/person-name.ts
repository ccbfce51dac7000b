/**
 * Measure the person's name that opens at a word, by the shape of its words alone.
 *
 *     John Bolton · T. Boone Pickens · Javier Pérez de Cuéllar · Zhao Ziyang   → 2 · 3 · 4 · 2
 *     Juan Guaido Fabiana Rosales                                            → 2: two people
 *     Simon Bolivar International                                            → 0
 *
 * A name has a given name that the lists hold, an initial, or a family name that comes first.
 */

import {isCommonWord} from '../vocabulary/names/common-words.ts'
import {organizationEnds, placeEnds} from '../vocabulary/names/organizations.ts'
import {childOf} from '../vocabulary/names/small-words.ts'
import {
  isGeneration,
  leadingSurnames,
  openingWords,
  particles,
  wordlikeNames
} from '../vocabulary/names/words.ts'
import {isGivenName, knownAs} from './lexicon.ts'
import {foldedAt, type Word} from './words.ts'

const mostWords = 5
const initial = /^\p{Lu}\.?$/u
const capitals = /^\p{Lu}{2,}$/u

/** What stands between the names of a child and of its father. */
export const sonOf = new RegExp(`^(?:${childOf.join('|')})$`)

/** Words of the person's name that opens here; 0 if none does. */
export function lengthOfPerson(words: readonly Word[], from: number, to: number): number {
  const first = words[from]
  if (first === undefined || !first.isCapital) return 0
  const end = nameEnd(words, from, Math.min(to, from + mostWords))
  if (end - from < 2 || goesOn(words, end, to)) return 0
  if (!opensName(words, from, end)) return 0
  const split = from + 2
  return isTwoPeople(words, from, end) ? split - from : end - from
}

/** The words that may belong to one name: no word of an organisation, place or country among them. */
function nameEnd(words: readonly Word[], from: number, to: number): number {
  let end = from
  for (let at = from; at < to; at += 1) {
    const word = words[at]
    if (
      word === undefined ||
      (at > from && ((isNoName(word) && !isSurname(words, at, to)) || word.before === '&'))
    )
      break
    if (word.isCapital || isGeneration(word.text)) end = at + 1
    else if (!particles.has(word.folded)) break
  }
  while (end > from && initial.test(words[end - 1]?.text ?? '')) end -= 1
  return end
}

/** What belongs to a country is a surname where it ends the name: `Glenn English`. */
function isSurname(words: readonly Word[], at: number, to: number): boolean {
  const word = words[at]
  const isLast = at === to - 1 && words[at + 1]?.isJoined !== true
  return (
    isLast &&
    word !== undefined &&
    knownAs(word.folded)?.type === 'Demonym' &&
    !word.folded.endsWith('s')
  )
}

/** Whether a thing's name goes on after what could be a person's: `Rick Hohl Interiors`. */
function goesOn(words: readonly Word[], end: number, to: number): boolean {
  const next = words[end]
  if (next === undefined || end >= to) return false
  if (next.before === '&') return true
  if (!next.isJoined) return false
  return isThing(next.folded)
}

function isThing(folded: string): boolean {
  return organizationEnds.has(folded) || placeEnds.has(folded) || isCommonWord(folded)
}

function isNoName({folded, text}: Word): boolean {
  if (isThing(folded) || /\p{N}/u.test(folded)) return true
  if (capitals.test(text) && !isGeneration(text) && text.length < 4) return true
  const known = knownAs(folded)
  return (
    known !== undefined &&
    (known.type === 'Demonym' || (known.type === 'Place' && known.country !== undefined))
  )
}

function opensName(words: readonly Word[], from: number, end: number): boolean {
  const first = words[from]
  const second = words[from + 1]
  const last = words[end - 1]
  if (first === undefined || second === undefined || last === undefined) return false
  if (first.opens && openingWords.has(first.folded)) return false
  if (capitals.test(first.text) || knownAs(first.folded)?.type === 'Demonym') return false
  if (isGivenName(first.folded)) {
    return !(first.opens && wordlikeNames.has(first.folded)) || initial.test(second.text)
  }
  if (end - from > 2 && initial.test(second.text)) return !first.opens
  if (sonOf.test(second.folded)) return end - from > 2
  if (/^\p{Lu}\.$/u.test(first.text)) {
    return isGeneration(last.text) || (last.text.length > 2 && !capitals.test(last.text))
  }
  if (leadingSurnames.has(first.folded)) {
    return end - from < 4 && !capitals.test(first.text) && second.folded.length > 1
  }
  return false
}

/** Given name and surname, twice. */
function isTwoPeople(words: readonly Word[], from: number, end: number): boolean {
  if (end - from !== 4) return false
  const given = [0, 1, 2, 3].map(offset => isGivenName(foldedAt(words, from + offset)))
  const isPlain = [0, 1, 2, 3].every(offset => (words[from + offset]?.text.length ?? 0) > 2)
  return (
    isPlain &&
    words[from + 1]?.isCapital === true &&
    given[0] === true &&
    given[1] === false &&
    given[2] === true &&
    given[3] === false
  )
}
