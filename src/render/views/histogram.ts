/**
 * A histogram of the dated stories, to choose a range of dates on.
 *
 *     19,000 stories from February to October 1987  →  nine bars, `1987-02` to `1987-10`
 *
 * Bars are days, months, years or decades: the finest of which there are not too many. A
 * story whose date may mean several days counts on the first.
 */

import {type EpochDay, fromEpochDay, partsOf} from '../../model/edtf.ts'
import type {StoryOutline} from '../../model/outline.ts'

/** A drawing of bars. */
export interface Histogram {
  readonly width: number
  readonly height: number
  /** The first date of the first bar, and the last of the last: `1987-02`. */
  readonly first: string
  readonly last: string
  readonly bars: readonly Bar[]
}

/** One bar, and the dates it stands for. */
interface Bar {
  readonly from: string
  readonly to: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** What one bar stands for: how steps are numbered, and how a number is written. */
interface Scale {
  readonly stepOf: (day: EpochDay) => number
  readonly from: (step: number) => string
  readonly to: (step: number) => string
}

/** Size of the drawing. */
const [width, height] = [240, 48]

/** Most bars in it. */
const mostBars = 60

/** Least height of a bar that stands for a story, and most width of any. */
const [leastHeight, widest] = [2, 16]

const yearOf = (day: EpochDay): number => partsOf(fromEpochDay(day)).year ?? 0
const month = (step: number): string => `${year(Math.floor(step / 12))}-${pad((step % 12) + 1, 2)}`
const year = (step: number): string => pad(step, 4)

/** Days, months, years and decades. */
const scales: readonly [Scale, ...Scale[]] = [
  {
    stepOf: day => Math.floor(yearOf(day) / 10),
    from: step => year(step * 10),
    to: step => year(step * 10 + 9)
  },
  {stepOf: yearOf, from: year, to: year},
  {
    stepOf: day => yearOf(day) * 12 + (partsOf(fromEpochDay(day)).month ?? 1) - 1,
    from: month,
    to: month
  },
  {stepOf: day => day, from: fromEpochDay, to: fromEpochDay}
]

/** The histogram; nothing when all stories fall on one day. */
export function histogramOf(
  stories: readonly Pick<StoryOutline, 'bounds'>[]
): Histogram | undefined {
  const days = stories.flatMap(({bounds}) => bounds?.earliest ?? [])
  const [first, last] = days.reduce<[number, number]>(
    ([low, high], day) => [Math.min(low, day), Math.max(high, day)],
    [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  )
  if (first >= last) return undefined
  const {stepOf, from, to} = finestScale(first, last)
  const start = stepOf(first)
  const counts = Array.from({length: stepOf(last) - start + 1}, () => 0)
  for (const day of days) counts[stepOf(day) - start] = (counts[stepOf(day) - start] ?? 0) + 1
  const most = Math.max(...counts)
  const wide = width / counts.length
  const thick = Math.min(widest, Math.max(wide / 2, wide - 1))
  const bars = counts.map((count, index) => {
    const tall = count === 0 ? 0 : Math.max(leastHeight, Math.round((count / most) * height))
    return {
      from: from(start + index),
      to: to(start + index),
      x: rounded((index + 0.5) * wide - thick / 2),
      y: height - tall,
      width: rounded(thick),
      height: tall
    }
  })
  return {width, height, first: from(start), last: to(start + counts.length - 1), bars}
}

/** The finest scale on which there are not too many bars. */
function finestScale(first: EpochDay, last: EpochDay): Scale {
  return scales.findLast(({stepOf}) => stepOf(last) - stepOf(first) < mostBars) ?? scales[0]
}

function rounded(number: number): number {
  return Math.round(number * 100) / 100
}

function pad(number: number, length: number): string {
  return String(number).padStart(length, '0')
}
