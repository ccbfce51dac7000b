/**
 * Group stories into events by their links.
 *
 * In the order of time each story joins the event it is most like, or begins one: its
 * likeness to an event is half that to the closest story of it, half the mean of that to
 * the closest few. So one loose link does not chain two events together. What an archivist
 * says of two stories stands above all links.
 */

import {sameEvent} from './likeness.ts'
import type {Link} from './links.ts'

/** What an archivist says of pairs of stories, by their places. */
export interface Verdicts {
  readonly same: readonly (readonly [number, number])[]
  readonly different: readonly (readonly [number, number])[]
}

/** Least likeness of a story to the event it joins, in thousandths. */
const joining = 690

/** Stories of an event that a new one is compared with, at most. */
const closest = 4

/** The events of two stories or more; stories are their places, in the order given. */
export function clusterStories(
  inOrder: readonly number[],
  links: readonly Link[],
  verdicts: Verdicts
): number[][] {
  const neighbours = neighboursOf(links)
  const barred = pairsOf(verdicts.different)
  const clusterOf = new Map<number, number[]>()
  for (const [one, other] of verdicts.same) join(clusterOf, one, other)
  for (const story of inOrder) {
    if (clusterOf.has(story)) continue
    const cluster = bestCluster(
      neighbours.get(story) ?? [],
      clusterOf,
      member => barred.get(story)?.has(member) === true
    )
    const joined = cluster ?? []
    joined.push(story)
    clusterOf.set(story, joined)
  }
  const place = new Map(inOrder.map((story, index) => [story, index]))
  const order = (story: number): number => place.get(story) ?? 0
  return [...new Set(inOrder.flatMap(story => [clusterOf.get(story) ?? []]))]
    .filter(cluster => cluster.length > 1)
    .map(cluster => cluster.sort((a, b) => order(a) - order(b)))
}

/** A story that another is linked to. */
interface Neighbour {
  readonly story: number
  readonly likeness: number
}

function bestCluster(
  neighbours: readonly Neighbour[],
  clusterOf: ReadonlyMap<number, number[]>,
  isBarred: (member: number) => boolean
): number[] | undefined {
  const found = new Map<number[], number[]>()
  for (const {story, likeness} of neighbours) {
    const cluster = clusterOf.get(story)
    if (cluster !== undefined) found.set(cluster, [...(found.get(cluster) ?? []), likeness])
  }
  let best: number[] | undefined
  let highest = joining
  for (const [cluster, likenesses] of found) {
    const whole = likenessToCluster(likenesses, cluster.length)
    if (whole >= highest && !cluster.some(isBarred)) {
      if (whole > highest || best === undefined) best = cluster
      highest = whole
    }
  }
  return best
}

function likenessToCluster(likenesses: readonly number[], size: number): number {
  const ranked = [...likenesses].sort((a, b) => b - a)
  const compared = Math.min(size, closest)
  const sum = ranked.slice(0, compared).reduce((total, one) => total + one, 0)
  return ((ranked[0] ?? 0) + sum / compared) / 2
}

/** The stories linked to each, closest first, then in the order of their places. */
function neighboursOf(links: readonly Link[]): Map<number, Neighbour[]> {
  const found = new Map<number, Neighbour[]>()
  const add = (story: number, other: number, likeness: number): void => {
    const neighbours = found.get(story) ?? []
    neighbours.push({story: other, likeness})
    found.set(story, neighbours)
  }
  for (const {left, right, likeness} of links) {
    if (likeness < sameEvent) continue
    add(left, right, likeness)
    add(right, left, likeness)
  }
  for (const neighbours of found.values()) {
    neighbours.sort((a, b) => b.likeness - a.likeness || a.story - b.story)
  }
  return found
}

function pairsOf(pairs: readonly (readonly [number, number])[]): Map<number, Set<number>> {
  const found = new Map<number, Set<number>>()
  for (const [one, other] of pairs) {
    found.set(one, (found.get(one) ?? new Set()).add(other))
    found.set(other, (found.get(other) ?? new Set()).add(one))
  }
  return found
}

/** Put two stories into one cluster, with all that already stand with them. */
function join(clusterOf: Map<number, number[]>, one: number, other: number): void {
  const all = [...new Set([...(clusterOf.get(one) ?? [one]), ...(clusterOf.get(other) ?? [other])])]
  for (const member of all) clusterOf.set(member, all)
}
