/**
 * Count which words are common in this archive, a thousand or two of its stories at a time.
 *
 *     19,043 stories in 16 blocks; in that of a3f1… "venezuela" has step 2
 *
 * A story is of the block that the end of its identifier names: as good as drawn by lot,
 * always the same. Its words weigh what they weigh in its block. So one more story can make
 * a word common for the stories of one block and no others, and the archive is as large as
 * it will.
 */

import type {StoryId} from '../../model/identifiers.ts'
import type {Facts} from '../facts.ts'
import {once} from '../once.ts'
import {commonAmong, type Step} from '../similarity/commonness.ts'
import {roundedSize} from './clues.ts'

/** How common words are in an archive. */
export interface Commonness {
  /** Stories to a block, more or less. */
  readonly size: number
  readonly blocks: readonly Block[]
}

/** How common words are among the stories of a block. */
export interface Block {
  /** How many stories. */
  readonly stories: number
  /** How many of them have each word: digests, ascending, each before its number; as JSON, because it is long and seldom read. */
  readonly counts: string
  /** The steps of the words that are common, by digest, ascending. */
  readonly steps: Steps
}

/** The steps of the words that are common, by digest, ascending. */
type Steps = readonly (readonly [term: number, step: Step])[]

/** The step of a word, by its digest, for a story. */
export type StepOf = (story: StoryId) => (term: number) => Step

/** Fewest stories to a block of several. */
const blockSize = 1000

/** How common words are among these stories. */
export function commonTerms(
  stories: readonly StoryId[],
  factsOf: (identifier: StoryId) => Facts
): Commonness {
  const {size, number} = shapeFor(stories.length)
  const blocks = Array.from({length: number}, (): StoryId[] => [])
  for (const story of stories) blocks[blockOf(story, number)]?.push(story)
  return {size, blocks: blocks.map(block => countIn(block, size, factsOf))}
}

/** The blocks of an archive of so many articles, and their size; they follow it in steps. */
export function shapeFor(articles: number): {readonly size: number; readonly number: number} {
  const whole = roundedSize(articles)
  const number = 2 ** Math.max(0, Math.floor(Math.log2(whole / blockSize)))
  return {size: whole / number, number}
}

/** The block of a story: a digest ends as good as drawn by lot. */
export function blockOf(story: StoryId, number: number): number {
  return Number.parseInt(story.slice(-5), 16) % number
}

/** How common words are among these stories of a block. */
export function countIn(
  stories: readonly StoryId[],
  size: number,
  factsOf: (identifier: StoryId) => Facts
): Block {
  return toBlock(stories.length, countTerms(stories, factsOf), size)
}

/** How common words are when these stories come to a block; no word but theirs is looked at. */
export function countMore(
  {stories, counts, steps}: Block,
  more: readonly StoryId[],
  size: number,
  factsOf: (identifier: StoryId) => Facts
): Block {
  const known: readonly number[] = JSON.parse(counts)
  const added = countTerms(more, factsOf)
  const numbers: number[] = []
  const stepOf = new Map(steps)
  let place = 0
  for (const term of inOrder(added)) {
    for (; (known[place] ?? Number.POSITIVE_INFINITY) < term; place += 2) {
      numbers.push(known[place] ?? 0, known[place + 1] ?? 0)
    }
    let count = added.get(term) ?? 0
    if (known[place] === term) {
      count += known[place + 1] ?? 0
      place += 2
    }
    numbers.push(term, count)
    stepOf.set(term, commonAmong(term, count, size))
  }
  for (; place < known.length; place += 1) numbers.push(known[place] ?? 0)
  return {
    stories: stories + more.length,
    counts: JSON.stringify(numbers),
    steps: [...stepOf].filter(([, step]) => step < 3).sort(([one], [other]) => one - other)
  }
}

/** How many of these stories have each word. */
function countTerms(
  stories: readonly StoryId[],
  factsOf: (identifier: StoryId) => Facts
): ReadonlyMap<number, number> {
  const counts = new Map<number, number>()
  for (const story of stories) {
    for (const term of factsOf(story).terms) counts.set(term, (counts.get(term) ?? 0) + 1)
  }
  return counts
}

function toBlock(stories: number, counts: ReadonlyMap<number, number>, size: number): Block {
  const numbers: number[] = []
  const steps: [number, Step][] = []
  for (const term of inOrder(counts)) {
    const count = counts.get(term) ?? 0
    const step = commonAmong(term, count, size)
    numbers.push(term, count)
    if (step < 3) steps.push([term, step])
  }
  return {stories, counts: JSON.stringify(numbers), steps}
}

function inOrder(byTerm: ReadonlyMap<number, unknown>): Int32Array {
  return Int32Array.from(byTerm.keys()).sort()
}

/** The terms whose steps differ between two counts of a block. */
export function differingTerms(before: Block, after: Block, size: number): ReadonlySet<number> {
  const [was, is] = [before, after].map(({steps}) => new Map(steps))
  const stepIn = (steps: ReadonlyMap<number, Step> | undefined, term: number): Step =>
    steps?.get(term) ?? commonAmong(term, 0, size)
  const terms = new Set([...before.steps, ...after.steps].map(([term]) => term))
  return new Set([...terms].filter(term => stepIn(was, term) !== stepIn(is, term)))
}

/** The step of each word. */
export function stepsIn({size, blocks}: Commonness): StepOf {
  const known = blocks.map(({steps}) => once(() => new Map(steps)))
  return story => {
    const steps = known[blockOf(story, blocks.length)]?.()
    return term => steps?.get(term) ?? commonAmong(term, 0, size)
  }
}
