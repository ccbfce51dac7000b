/**
 * Compare the candidates, and keep those alike.
 *
 * A comparison depends on the two stories, on how many clues they share and on the common
 * words of the archive, and on nothing else: one more story costs only the comparisons with
 * that story.
 */

import type {StoryId} from '../../model/identifiers.ts'
import type {Facts} from '../facts.ts'
import type {Moment} from '../moments.ts'
import type {Candidate} from './candidates.ts'
import type {StepOf} from './common-terms.ts'
import {likeness, worthKnowing} from './likeness.ts'
import {type Subject, toSubject} from './subjects.ts'

/** Two stories by their places, and how likely they report one event, in thousandths. */
export interface Link {
  readonly left: number
  readonly right: number
  readonly likeness: number
}

/** A story at its place. */
export interface Comparable {
  readonly identifier: StoryId
  readonly moment: Moment | undefined
}

/** The pairs that are alike, in the order of the candidates. */
export function linksAmong(
  candidates: readonly Candidate[],
  stories: readonly Comparable[],
  stepOf: StepOf,
  factsOf: (identifier: StoryId) => Facts
): Link[] {
  const subjects = new Map<StoryId, Subject>()
  const subjectOf = (identifier: StoryId): Subject => {
    const known = subjects.get(identifier) ?? toSubject(factsOf(identifier), stepOf(identifier))
    subjects.set(identifier, known)
    return known
  }
  return candidates.flatMap(({left, right, shared}) => {
    const [one, other] = [stories[left], stories[right]]
    if (one === undefined || other === undefined) return []
    const value = likeness(subjectOf(one.identifier), subjectOf(other.identifier), shared, [
      one.moment,
      other.moment
    ])
    const inThousandths = Math.round(value * 1000)
    return inThousandths < worthKnowing ? [] : [{left, right, likeness: inThousandths}]
  })
}
