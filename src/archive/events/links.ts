/**
 * Compare the candidates, and keep those alike.
 *
 * A comparison depends on the two stories, on how many clues they share and on the common
 * words of the archive, and on nothing else: one more story costs only the comparisons with
 * that story.
 */

import type {StoryId} from '../../model/identifiers.ts'
import {keepingLast} from '../../model/keeping-last.ts'
import type {Facts} from '../facts.ts'
import type {Moment} from '../moments.ts'
import type {Candidate} from './candidates.ts'
import type {StepOf} from './common-terms.ts'
import {likeness, worthKnowing} from './likeness.ts'
import {toSubject} from './subjects.ts'

/** Of so many stories it is known what they are about, or of twice as many: of some days. */
const subjectsKept = 5000

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
  const subjectOf = keepingLast(subjectsKept, (identifier: StoryId) =>
    toSubject(factsOf(identifier), stepOf(identifier))
  )
  const likenessOf = ({left, right, shared}: Candidate): number => {
    const [one, other] = [stories[left], stories[right]]
    if (one === undefined || other === undefined) return 0
    const subjects = [subjectOf(one.identifier), subjectOf(other.identifier)] as const
    return likeness(...subjects, shared, [one.moment, other.moment])
  }
  const likenesses = new Int16Array(candidates.length)
  for (const place of inTime(candidates, stories)) {
    const candidate = candidates[place]
    if (candidate !== undefined) likenesses[place] = Math.round(likenessOf(candidate) * 1000)
  }
  return candidates.flatMap(({left, right}, place) => {
    const likeness = likenesses[place] ?? 0
    return likeness < worthKnowing ? [] : [{left, right, likeness}]
  })
}

/** The places of candidates as their first stories follow in time: those that are compared stand together. */
function* inTime(
  candidates: readonly Candidate[],
  stories: readonly Comparable[]
): Generator<number> {
  const byStory = new Map<number, number>()
  for (const [place, {left}] of candidates.entries()) {
    if (!byStory.has(left)) byStory.set(left, place)
  }
  const dayOf = (story: number) => stories[story]?.moment?.day ?? 0
  const inOrder = [...byStory].sort(([one], [other]) => dayOf(one) - dayOf(other) || one - other)
  for (const [story, first] of inOrder) {
    for (let place = first; candidates[place]?.left === story; place += 1) yield place
  }
}
