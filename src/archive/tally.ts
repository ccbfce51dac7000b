/**
 * Tally how often each name of something is met, where many stories stand under it.
 *
 *     outlet/reuters   Reuters 18,231   REUTER 811
 *
 * The name met most often is the one that is shown. A tally tells which that is when a story
 * comes to the others, and none of those need be looked at.
 */

import type {Slug} from '../model/identifiers.ts'
import {byText} from '../model/order.ts'

/** Names and how often each is met, by name. */
export type Tally = readonly (readonly [name: string, times: number])[]

/** Fewest stories that are tallied: so many are as soon looked at. */
const many = 16

/** The tally of names that so many stories have; `undefined` when they are few. */
export function tallyOf(names: ReadonlyMap<string, number>, stories: number): Tally | undefined {
  return stories < many ? undefined : [...names].sort(([a], [b]) => byText(a, b))
}

/** Names with those of a tally. */
export function withTally(names: ReadonlyMap<string, number>, tally: Tally): Map<string, number> {
  const all = new Map(tally)
  for (const [name, times] of names) all.set(name, (all.get(name) ?? 0) + times)
  return all
}

/** The name under which the tally of a collection is kept; that of an entity has its identifier. */
export function tallyKey(kind: 'outlet' | 'topic', slug: Slug): string {
  return `${kind}/${slug}`
}

/** The tallies that there are, by name. */
export function talliesOf(
  tallies: Iterable<readonly [string, Tally | undefined]>
): Map<string, Tally> {
  const found: [string, Tally][] = []
  for (const [name, tally] of tallies) if (tally !== undefined) found.push([name, tally])
  return new Map(found.sort(([a], [b]) => byText(a, b)))
}
