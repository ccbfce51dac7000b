/**
 * Say what a story is about, so that it can be compared: its words, weighed by how
 * rare they are in the language and in this archive.
 *
 * The words that are not names stand once more by themselves. Two reports of one
 * company's results share the name and little else; two reports of one event share both.
 */

import type {Facts} from '../facts.ts'
import {once} from '../once.ts'
import type {Step} from '../similarity/commonness.ts'

/** Weighed words: digests, ascending, and beside them what each weighs. */
export interface Vector {
  readonly terms: readonly number[]
  readonly weights: readonly number[]
}

/** What a story is about. What few comparisons come to is a function, and made when first asked for. */
export interface Subject {
  /** Its telling words that are not names; their squares add up to one. */
  readonly plain: Vector
  /** All its telling words, likewise. */
  readonly words: () => Vector
  /** Those it opens with, likewise. */
  readonly opening: () => Vector
  /** What its headline says beside names: digests of words, and what each weighs. */
  readonly headline: () => Vector
  /** Names in its headline. */
  readonly headlineNames: () => Vector
  /** Digests of all words it may be known by, ascending. */
  readonly all: () => readonly number[]
  /** Digests of the figures in its headline, ascending. */
  readonly headlineFigures: readonly number[]
  /** Digests of its other figures, ascending. */
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
  {terms, weights, names, opening, headline, headlineFigures, figures, phrases}: Facts,
  stepOf: (term: number) => Step
): Subject {
  const nameTerms = new Set(names.map(place => terms[place]))
  const isName = ({term}: Weighed): boolean => nameTerms.has(term)
  const isPlain = (one: Weighed): boolean => !isName(one)
  const weighed = heaviestFirst(
    terms.map((term, place) => ({term, weight: (weights[place] ?? 0) * stepWeights[stepOf(term)]}))
  )
  const ofHeadline = once(() =>
    heaviestFirst(headline.map(term => ({term, weight: stepWeights[stepOf(term)]})))
  )
  return {
    plain: toVector(ofLengthOne(weighed.filter(isPlain).slice(0, plainLimit))),
    words: once(() => toVector(ofLengthOne(weighed.slice(0, wordLimit)))),
    opening: once(() => {
      const openingTerms = new Set(opening.map(place => terms[place]))
      return toVector(ofLengthOne(weighed.filter(({term}) => openingTerms.has(term))))
    }),
    headline: once(() => toVector(ofHeadline().filter(isPlain))),
    headlineNames: once(() => toVector(ofHeadline().filter(isName))),
    all: once(() => [...terms].sort(ascending)),
    headlineFigures,
    figures,
    phrases
  }
}

/** How alike two vectors of length one are, from 0 to 1. */
export function cosine(left: Vector, right: Vector): number {
  let [one, other, sum] = [0, 0, 0]
  while (one < left.terms.length && other < right.terms.length) {
    const difference = (left.terms[one] ?? 0) - (right.terms[other] ?? 0)
    if (difference === 0) sum += (left.weights[one] ?? 0) * (right.weights[other] ?? 0)
    if (difference <= 0) one += 1
    if (difference >= 0) other += 1
  }
  return sum
}

/** The share of a vector's weight whose terms are among these, ascending; `undefined` when it is empty. */
export function shareWithin({terms, weights}: Vector, all: readonly number[]): number | undefined {
  let [found, sum, place] = [0, 0, 0]
  terms.forEach((term, index) => {
    const weight = weights[index] ?? 0
    while ((all[place] ?? Number.POSITIVE_INFINITY) < term) place += 1
    if (all[place] === term) found += weight
    sum += weight
  })
  return sum === 0 ? undefined : found / sum
}

/** A word and what it weighs. */
interface Weighed {
  readonly term: number
  readonly weight: number
}

/** The words that weigh anything. */
function heaviestFirst(words: readonly Weighed[]): Weighed[] {
  return words
    .filter(({weight}) => weight > 0)
    .sort((a, b) => b.weight - a.weight || a.term - b.term)
}

function ofLengthOne(weighed: readonly Weighed[]): Weighed[] {
  const length = Math.hypot(...weighed.map(({weight}) => weight)) || 1
  return weighed.map(({term, weight}) => ({term, weight: weight / length}))
}

function toVector(weighed: readonly Weighed[]): Vector {
  const inOrder = [...weighed].sort((a, b) => a.term - b.term)
  return {terms: inOrder.map(({term}) => term), weights: inOrder.map(({weight}) => weight)}
}

function ascending(left: number, right: number): number {
  return left - right
}
