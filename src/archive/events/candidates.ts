/**
 * Find the pairs of stories worth comparing: of the same days, and with clues in common.
 *
 * Every clue is a list of the stories that have it, in the order of time; a story looks
 * along its lists as far as the window reaches. So the work grows with the number of
 * stories, not with its square. A story without a year is laid beside all years; one
 * without a date beside everything, but only by names that very few have.
 */

import type {Moment} from '../moments.ts'
import type {Clue, Grade} from './clues.ts'

/** How many clues of each grade two stories share. */
export type Shared = Readonly<Record<Grade, number>>

/** Two stories, by their places, the smaller first, and what they share. */
export interface Candidate {
  readonly left: number
  readonly right: number
  readonly shared: Shared
}

/** Days between two reports of one event; more when the year must be found as well. */
const [reach, reachAcrossYears] = [4, 7]

/** Stories that may have a clue for it to bring undated stories together. */
const veryFew = 12

/** Whether so few stories have a clue that it brings undated stories together. */
export function isVeryFew(count: number): boolean {
  return count <= veryFew
}

const daysOfLeapYear = 366

/** A story at its place in time. */
interface Point {
  readonly at: number
  readonly story: number
}

/** The pairs worth comparing, in the order of their places. */
export function candidatesAmong(
  clues: readonly (readonly Clue[])[],
  moments: readonly (Moment | undefined)[]
): Candidate[] {
  const found: Candidate[] = []
  const keep = (one: number, other: number, shared: Shared): void => {
    if (!isEnough(shared)) return
    found.push({left: Math.min(one, other), right: Math.max(one, other), shared})
  }
  const [dated, circle, undated] = pointsOf(moments)
  sweep(dated, clues, reach, keep)
  sweep(circle, clues, reachAcrossYears, (one, other, shared, apart) => {
    const years = [moments[one], moments[other]].filter(moment => moment?.day !== undefined).length
    if (years === 2 || (years === 0 && apart > reach)) return
    keep(one, other, shared)
  })
  lookEverywhere(undated, clues, keep)
  return found
    .sort((a, b) => a.left - b.left || a.right - b.right)
    .filter(
      // Around the turn of the year two stories may meet twice.
      ({left, right}, place) => left !== found[place - 1]?.left || right !== found[place - 1]?.right
    )
}

/** Stories along the years; stories around the year, if any has no year; stories without a date. */
function pointsOf(
  moments: readonly (Moment | undefined)[]
): [dated: Point[], circle: Point[], undated: number[]] {
  const dated: Point[] = []
  const circle: Point[] = []
  const undated: number[] = []
  moments.forEach((moment, story) => {
    if (moment === undefined) undated.push(story)
    else circle.push({at: moment.yearDay, story})
    if (moment?.day !== undefined) dated.push({at: moment.day, story})
  })
  if (dated.length === circle.length) return [inOrder(dated), [], undated]
  const again = circle
    .filter(({at}) => at < reachAcrossYears)
    .map(({at, story}) => ({at: at + daysOfLeapYear, story}))
  return [inOrder(dated), inOrder([...circle, ...again]), undated]
}

function inOrder(points: Point[]): Point[] {
  return points.sort((a, b) => a.at - b.at || a.story - b.story)
}

/** Visit each pair within `days` that shares a clue. */
function sweep(
  points: readonly Point[],
  clues: readonly (readonly Clue[])[],
  days: number,
  visit: (one: number, other: number, shared: Shared, apart: number) => void
): void {
  const lists = new Map<string, {readonly places: number[]; next: number}>()
  points.forEach(({story}, place) => {
    for (const {key} of clues[story] ?? []) {
      const list = lists.get(key)
      if (list === undefined) lists.set(key, {places: [place], next: 0})
      else list.places.push(place)
    }
  })
  for (const {at, story} of points) {
    const shared = new Map<number, Record<Grade, number>>()
    for (const {key, grade} of clues[story] ?? []) {
      const list = lists.get(key)
      if (list === undefined) continue
      list.next += 1
      for (let index = list.next; index < list.places.length; index += 1) {
        const place = list.places[index] ?? 0
        if ((points[place]?.at ?? 0) - at > days) break
        count(shared, place, grade)
      }
    }
    for (const [place, counts] of shared) {
      const other = points[place]
      if (other !== undefined && other.story !== story) {
        visit(story, other.story, counts, other.at - at)
      }
    }
  }
}

/** Visit each pair of an undated story and any other that shares names very few have. */
function lookEverywhere(
  undated: readonly number[],
  clues: readonly (readonly Clue[])[],
  visit: (one: number, other: number, shared: Shared) => void
): void {
  if (undated.length === 0) return
  const without = new Set(undated)
  const lists = new Map<string, number[]>()
  clues.forEach((some, story) => {
    for (const {key, count: having} of some) {
      if (isVeryFew(having)) lists.set(key, [...(lists.get(key) ?? []), story])
    }
  })
  for (const story of undated) {
    const shared = new Map<number, Record<Grade, number>>()
    for (const {key, grade} of clues[story] ?? []) {
      for (const other of lists.get(key) ?? []) {
        if (other > story || (other < story && !without.has(other))) count(shared, other, grade)
      }
    }
    for (const [other, counts] of shared) visit(story, other, counts)
  }
}

function count(shared: Map<number, Record<Grade, number>>, place: number, grade: Grade): void {
  const counts = shared.get(place) ?? {rare: 0, scarce: 0, word: 0}
  shared.set(place, counts)
  counts[grade] += 1
}

function isEnough({rare, scarce, word}: Shared): boolean {
  return rare + scarce / 2 + word / 2 >= 1
}
