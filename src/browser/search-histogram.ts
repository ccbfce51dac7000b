/**
 * How many of the stories found fall on each bar of the histogram.
 *
 *     {17982: 3, '17980/17982': 1, unknown: 5}  on  bars of 26 and 28 March  →  [1, 3]
 *
 * As at build time, a story whose date may mean several days counts on the first, and one
 * without a date on none.
 */

import {boundsOf, type DayRange, undated} from './search-days.ts'

/** The number of stories on each bar. */
export function countsOfBars(
  days: Readonly<Record<string, number>>,
  bars: readonly DayRange[]
): number[] {
  const counts = bars.map(() => 0)
  for (const [value, number] of Object.entries(days)) {
    if (value === undated) continue
    const [day] = boundsOf(value)
    const at = bars.findIndex(({first, last}) => (first ?? day) <= day && day <= (last ?? day))
    if (at >= 0) counts[at] = (counts[at] ?? 0) + number
  }
  return counts
}
