/**
 * Know the numbered points of a story that is a list.
 *
 *     1. The goat of Market Rise                       a point
 *     It stood outside the bank for ninety years …
 *     2. King Edmund, twice left-footed                a point: its number is the next
 *     The king with his sword. Photo: AFN
 *     3. The unknown grocer                            a point, though a picture stands above it
 *
 * They count up or down, one by one, three at least, with something between any two: links that a page
 * numbers stand together.
 */

import type {Features} from '../blocks/features.ts'

const fewest = 3
const none: ReadonlySet<number> = new Set()

/** Longest point, in Latin characters. */
const longest = 100

const enumerator = /^(?:#|№ ?)?(\d{1,2})(?:[.):]|\s[-–—])\s\S/u

/** The places, among the blocks, of the points. */
export function listPointsIn(
  texts: readonly string[],
  features: readonly Features[]
): ReadonlySet<number> {
  const points: {index: number; number: number}[] = []
  for (const [index, text] of texts.entries()) {
    const number = enumerator.exec(text)?.[1]
    if (number === undefined || (features[index]?.size ?? 0) > longest) continue
    points.push({index, number: Number(number)})
  }
  if (points.length < fewest) return none
  const steps = points.slice(1).map(({index, number}, at) => ({
    lines: index - (points[at]?.index ?? 0),
    count: number - (points[at]?.number ?? 0)
  }))
  const [first] = steps
  const isList =
    Math.abs(first?.count ?? 0) === 1 &&
    steps.every(({lines, count}) => lines > 1 && count === first?.count)
  return isList ? new Set(points.map(({index}) => index)) : none
}
