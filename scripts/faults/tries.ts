/**
 * Try one kind of fault again and again: change the captures, let the fault happen, then build
 * in peace and compare with a clean build, byte for byte.
 */

import {randomFrom} from '../measure/random.ts'
import {
  type Digests,
  differing,
  digestsOf,
  digestsOfPages,
  type FaultReport,
  makeWorkplace,
  type Workplace
} from './workplace.ts'

/** How often to try. */
export interface Tries {
  readonly tries: number
  /** Chooses moments and places; the same seed, the same ones. */
  readonly seed: number
}

/** Where a try takes place. */
export interface Try {
  readonly place: Workplace
  readonly random: () => number
  /** Milliseconds that a build may take here, generously. */
  readonly usual: number
  /** Number of the try, from 0. */
  readonly round: number
}

/** What one try did. */
export interface Tried {
  /** Whether the fault met a build at work, or something that mattered. */
  readonly isHit: boolean
  /** The try in words: `after 812 ms`. */
  readonly what: string
  /** What was wrong before the next build. */
  readonly broken: readonly string[]
}

/** Let a fault happen `tries` times; `once` does it. */
export async function tryFaults(
  fault: string,
  {tries, seed}: Tries,
  once: (one: Try) => Tried | Promise<Tried>
): Promise<FaultReport> {
  const place = makeWorkplace()
  try {
    const usual = timeOf(place.build)
    const random = randomFrom(seed)
    const broken: string[] = []
    let hits = 0
    for (let round = 0; round < tries; round += 1) {
      const state = round % 2 === 0 ? 'with' : 'without'
      place.toState(state)
      const captures = digestsOf(place.articles)
      const tried = await once({place, random, usual, round})
      if (tried.isHit) hits += 1
      const faults = [...tried.broken, ...afterwards(place, state, captures)]
      broken.push(...faults.map(one => `${fault} ${tried.what}: ${one}`))
    }
    return {fault, tries, hits, broken}
  } finally {
    place.remove()
  }
}

/** Build in peace; what is wrong then. */
function afterwards(
  {run, site, articles, expected}: Workplace,
  state: 'with' | 'without',
  captures: Digests
): string[] {
  const {exitCode, notes} = run()
  if (exitCode !== 0) return [`the next build failed: ${notes.trim()}`]
  const wrong = differing(digestsOfPages(site), expected[state])
  const changed = differing(digestsOf(articles), captures)
  return [
    ...(wrong.length > 0 ? [`not as a clean build: ${wrong.slice(0, 5).join(', ')}`] : []),
    ...changed.map(path => `the capture ${path} was changed`)
  ]
}

function timeOf(work: () => void): number {
  const start = performance.now()
  work()
  return Math.max(2000, 1.5 * (performance.now() - start))
}
