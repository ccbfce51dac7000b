/**
 * Find whom a sentence names, and the offices that stand beside the names.
 *
 *     Más prudente la alcaldesa, Zoltana Brix, …    Zoltana Brix, alcaldesa
 *     mayor Zoltan Brix                             Zoltan Brix, mayor
 */

import {fold} from '../mentions/fold.ts'
import {isGivenName} from '../mentions/lexicon.ts'
import type {Clause, Word} from './clause.ts'
import type {Lexicon} from './lexicon.ts'
import type {Named} from './names.ts'
import type {Reading} from './reading.ts'

const mostNameWords = 4
/** Words between an office and the name of who holds it: `alcaldesa de San Juan, Zoltana Brix`. */
const officeReach = 5

/** Everybody whom a clause names, in order; names that only their given name tells are learnt, and offices beside them. */
export function sightingsIn(clause: Clause, reading: Reading): Named[] {
  const found: Named[] = []
  for (let index = 0; index < clause.words.length; index += 1) {
    if (clause.words[index]?.capital !== true) continue
    const match = reading.names.at(clause, index) ?? learnAt(clause, index, reading)
    if (match?.named === undefined) continue
    found.push(match.named)
    if (match.named.type === 'Person') appoint(clause, index, match.named, reading)
    index = match.to - 1
  }
  return found
}

/** A given name that we know, and a capitalised word or more behind it; any such row before an age. */
function learnAt({text, words}: Clause, from: number, {names, lexicon}: Reading) {
  const first = words[from]
  if (first === undefined || !isNameWord(words[from + 1], lexicon)) return undefined
  let to = from + 2
  while (to < words.length && isNameWord(words[to], lexicon)) to += 1
  if (!isGivenName(fold(first.lower)) && !isAge(words[to])) return undefined
  const last = words[to - 1]
  if (to - from > mostNameWords || last === undefined || last.possessive) return undefined
  if (names.isShared(text.slice(last.start, last.end))) return undefined
  return {named: names.learn(text.slice(first.start, last.end)), from, to}
}

/** `Zoltan Brix, 72`, `Zoltan Brix (72)`. */
function isAge(word: Word | undefined): boolean {
  return word?.parted === true && /^\d{1,3}$/u.test(word.lower)
}

function isNameWord(word: Word | undefined, {roles}: Lexicon): boolean {
  return word?.capital === true && !word.parted && !roles.has(word.lower)
}

/** The office in the words right before a name, with at most a comma between them. */
function appoint({words}: Clause, name: number, named: Named, {names, lexicon}: Reading): void {
  let commas = words[name]?.parted === true ? 1 : 0
  for (let index = name - 1; index >= Math.max(0, name - officeReach); index -= 1) {
    const word = words[index]
    if (word === undefined || lexicon.verbs.has(word.lower) || lexicon.relatives.has(word.lower))
      return
    if (lexicon.roles.has(word.lower)) {
      names.appoint(named, word.lower)
      return
    }
    if (word.parted) commas += 1
    if (commas > 1) return
  }
}
