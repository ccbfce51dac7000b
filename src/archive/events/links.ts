/**
 * Compare the candidates, and keep those alike.
 *
 * What is needed of a story beyond its card, its facts, is fetched only when a comparison
 * is not remembered. A comparison depends on the two stories, on how many clues they share
 * and on the common words of the archive, and on nothing else: one more story costs only
 * the comparisons with that story.
 */

import assert from 'node:assert/strict'
import type {Card} from '../../model/card.ts'
import {type StoryId, sha256} from '../../model/identifiers.ts'
import type {Moment} from '../moments.ts'
import {factsFrom, type Sources} from '../sources.ts'
import type {Candidate} from './candidates.ts'
import {commonTerms} from './common-terms.ts'
import {likeness, worthKnowing} from './likeness.ts'
import {type Subject, toSubject} from './subjects.ts'

/** Two stories by their places, and how likely they report one event. */
export interface Link {
  readonly left: number
  readonly right: number
  readonly likeness: number
}

/** The pairs that are alike, in the order of their places. */
export function linksAmong(
  candidates: readonly Candidate[],
  cards: readonly Card[],
  moments: readonly (Moment | undefined)[],
  sources: Sources
): Link[] {
  const factsOf = factsFrom(sources)
  const {stepOf, digest} = commonTerms(cards, sources, factsOf)
  const subjects = new Map<number, Subject>()
  const subjectOf = (place: number): Subject => {
    const known = subjects.get(place) ?? toSubject(factsOf(identifierAt(cards, place)), stepOf)
    subjects.set(place, known)
    return known
  }
  const keys = cards.map(({identifier}) => sources.keyOf(identifier))
  const links: Link[] = []
  for (const some of byLeft(candidates)) {
    const [{left} = {left: 0}] = some
    const parts = some.map(({right, shared}) => [keys[right], shared.rare, shared.scarce])
    const key = sha256(JSON.stringify([digest, keys[left], parts]))
    const values = sources.remember('likeness', key, () =>
      some.map(({right, shared}) =>
        inThousandths(
          likeness(subjectOf(left), subjectOf(right), shared, [moments[left], moments[right]])
        )
      )
    )
    some.forEach(({right}, index) => {
      const value = (values[index] ?? 0) / 1000
      if (value >= worthKnowing) links.push({left, right, likeness: value})
    })
  }
  return links
}

/** Candidates of one left story at a time; they come in that order. */
function byLeft(candidates: readonly Candidate[]): Candidate[][] {
  const groups: Candidate[][] = []
  for (const candidate of candidates) {
    const group = groups.at(-1)
    if (group?.[0]?.left === candidate.left) group.push(candidate)
    else groups.push([candidate])
  }
  return groups
}

function identifierAt(cards: readonly Card[], place: number): StoryId {
  const card = cards[place]
  assert(card, `Unexpected place ${place}, expected one of ${cards.length} cards`)
  return card.identifier
}

/** As it is remembered: short, and the same from memory as computed. */
function inThousandths(value: number): number {
  return Math.round(value * 1000)
}
