/**
 * What the archive is built from beside the cards: texts, and a memory.
 *
 * Both are functions given from outside, because texts stay in the store and what was
 * computed last time stands there too. `remember` must return what `compute` would.
 */

import type {StoryId} from '../model/identifiers.ts'
import {keepingLast} from '../model/keeping-last.ts'
import type {Story} from '../model/story.ts'
import {type Facts, toFacts} from './facts.ts'

/** Texts and memory, as they are given. */
export interface GivenSources {
  /** The whole story. */
  readonly storyOf: (identifier: StoryId) => Story
  /** Hash of all a story was computed from. */
  readonly keyOf: (identifier: StoryId) => string
  /** The value of `stage` for `key`: remembered, else computed and remembered. */
  readonly remember: <Value>(stage: string, key: string, compute: () => Value) => Value
}

/** Texts, memory, and what is needed of a text to compare it. */
export interface Sources extends GivenSources {
  readonly factsOf: (identifier: StoryId) => Facts
}

/** The facts of so many stories stay in memory, or of twice as many. */
const factsKept = 10_000

/** The sources, with the facts of each story. */
export function withFacts(sources: GivenSources): Sources {
  const factsOf = keepingLast(factsKept, (identifier: StoryId) =>
    sources.remember('facts', sources.keyOf(identifier), () => toFacts(sources.storyOf(identifier)))
  )
  return {...sources, factsOf}
}
