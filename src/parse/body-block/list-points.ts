/**
 * Know the numbered points of a story that is a list, and the times of a live blog's entries: `17:30`.
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
import {blogZones, hourWord} from '../vocabulary/clock.ts'

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

/** Lines from which on times make a live blog. */
const fewestEntries = 3

/** `17:30`, `5.30 pm`, `17h30`, `17.30 Uhr`, `17:30 GMT`. */
const clock = new RegExp(
  String.raw`^(\d{1,2})(?:[:h]([0-5]\d)(?: ?([ap])\.?m\.?)?|\.([0-5]\d) ?(?:([ap])\.?m\.?|${hourWord}|${blogZones}))(?: (?:${hourWord}|${blogZones}))?$`,
  'iu'
)

/** Longest such line: a label and the time. */
const longestTime = 24
/** The places, among the blocks, of the times of entries: all of them alone on their lines, or all labelled. */
export function entryTimesIn(texts: readonly string[]): ReadonlySet<number> {
  const found = texts.flatMap((text, index) => {
    const minutes = text.length < longestTime ? minutesOf(text) : undefined
    return minutes === undefined ? [] : [{index, minutes}]
  })
  const steps = found.slice(1).map(({minutes}, at) => minutes - (found[at]?.minutes ?? 0))
  const isOrdered = steps.every(step => step <= 0) || steps.every(step => step >= 0)
  return new Set(found.length >= fewestEntries && isOrdered ? found.map(({index}) => index) : [])
}

/** Minutes since midnight, when the text is a time of day. */
function minutesOf(text: string): number | undefined {
  const [, hours, minutes, half, others, otherHalf] = clock.exec(text) ?? []
  if (hours === undefined || Number(hours) > 23) return undefined
  const isAfternoon = (half ?? otherHalf)?.toLowerCase() === 'p' && hours !== '12'
  return (Number(hours) + (isAfternoon ? 12 : 0)) * 60 + Number(minutes ?? others)
}
