/**
 * Say what a story is about, so that it can be compared: its words, weighed by how
 * rare they are in the language and in this archive.
 *
 * The words that are not names stand once more by themselves. Two reports of one
 * company's results share the name and little else; two reports of one event share both.
 */

import type {Facts} from '../facts.ts'
import type {ArchiveCommonness, Step} from '../similarity/commonness.ts'

/** Weighed words, as digests; their squares add up to one. */
export type Vector = ReadonlyMap<number, number>

/** What a story is about. */
export interface Subject {
  /** All its telling words. */
  readonly words: Vector
  /** Those that are not names. */
  readonly plain: Vector
  /** What its headline says beside names: digests of words, and what each weighs. */
  readonly headline: Vector
  /** Names in its headline. */
  readonly headlineNames: Vector
  /** All words it may be known by. */
  readonly all: ReadonlySet<number>
  /** Digests of its figures. */
  readonly figures: readonly number[]
  /** Digests of its phrases. */
  readonly phrases: readonly number[]
}

/** What a word of each step weighs. */
const stepWeights: Readonly<Record<Step, number>> = {0: 0, 1: 0.35, 2: 0.65, 3: 1}

/** Words of a vector. */
const [wordLimit, plainLimit] = [40, 30]

/** What a story with these facts is about, in an archive with these common words. */
export function toSubject(
  {terms, weights, names, headline, figures, phrases}: Facts,
  stepOf: ArchiveCommonness
): Subject {
  const isName = new Set(names)
  const nameTerms = new Set(names.map(place => terms[place]))
  const weighed = terms
    .map((term, place) => ({
      term,
      place,
      weight: (weights[place] ?? 0) * stepWeights[stepOf(term)]
    }))
    .filter(({weight}) => weight > 0)
    .sort((a, b) => b.weight - a.weight || a.term - b.term)
  return {
    words: toVector(weighed.slice(0, wordLimit)),
    plain: toVector(weighed.filter(({place}) => !isName.has(place)).slice(0, plainLimit)),
    headline: weigh(
      headline.filter(term => !nameTerms.has(term)),
      stepOf
    ),
    headlineNames: weigh(
      headline.filter(term => nameTerms.has(term)),
      stepOf
    ),
    all: new Set(terms),
    figures,
    phrases
  }
}

/** How alike two vectors are, from 0 to 1. */
export function cosine(left: Vector, right: Vector): number {
  const [small, large] = left.size < right.size ? [left, right] : [right, left]
  let sum = 0
  for (const [term, weight] of small) sum += weight * (large.get(term) ?? 0)
  return sum
}

function weigh(terms: readonly number[], stepOf: ArchiveCommonness): Vector {
  return new Map(
    terms.filter(term => stepOf(term) > 0).map(term => [term, stepWeights[stepOf(term)]])
  )
}

function toVector(weighed: readonly {readonly term: number; readonly weight: number}[]): Vector {
  const length = Math.hypot(...weighed.map(({weight}) => weight)) || 1
  return new Map(weighed.map(({term, weight}) => [term, weight / length]))
}
