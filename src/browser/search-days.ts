/**
 * The days of stories, as the index knows them: one facet from which ranges, orders and
 * the number of undated stories all come.
 *
 *     17982          28 March 2019
 *     17980/17982    26 to 28 March 2019: the story's date may mean any of them
 *     unknown        no date, or no year
 *
 * Days are numbered since 1970-01-01.
 */

/** The value of stories without a date. */
export const undated = 'unknown'

/** From which day to which a reader asks; an end that is missing is open. */
export interface DayRange {
  readonly first?: number
  readonly last?: number
}

/** Year, and perhaps month and day: what a reader may write. */
const written = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/

/** Milliseconds of a day. */
const dayLength = 86_400_000

/** The days that the ends of a range mean: `1987-03` is its first day as `from`, its last as `to`. */
export function dayRange(from: string, to: string): DayRange {
  const [first] = daysOf(from) ?? []
  const [, last] = daysOf(to) ?? []
  return {...(first === undefined ? {} : {first}), ...(last === undefined ? {} : {last})}
}

/** Whether the text is a year, a month or a day of the calendar. */
export function isDay(text: string): boolean {
  return daysOf(text) !== undefined
}

/** The values whose stories may be of a day in the range. */
export function valuesWithin(values: readonly string[], {first, last}: DayRange): string[] {
  return values.filter(value => {
    if (value === undated) return false
    const [earliest, latest] = boundsOf(value)
    return (first === undefined || latest >= first) && (last === undefined || earliest <= last)
  })
}

/** The values in order, those without a date last. */
export function inOrder(values: readonly string[], order: 'newest' | 'oldest'): string[] {
  const sign = order === 'oldest' ? 1 : -1
  const dated = values.filter(value => value !== undated)
  dated.sort((one, other) => {
    const [a, b] = [boundsOf(one), boundsOf(other)]
    return sign * (a[0] - b[0] || a[1] - b[1])
  })
  return values.includes(undated) ? [...dated, undated] : dated
}

/** First and last day of a value that has a date. */
export function boundsOf(value: string): readonly [earliest: number, latest: number] {
  const [earliest, latest] = value.split('/')
  return [Number(earliest), Number(latest ?? earliest)]
}

/** First and last day that a written year, month or day means. */
function daysOf(text: string): readonly [first: number, last: number] | undefined {
  const [, year, month, day] = written.exec(text.trim()) ?? []
  if (year === undefined) return undefined
  const [y, m, d] = [Number(year), Number(month ?? 1), Number(day ?? 1)]
  const [first, last] = [numberOf(y, m, d), lastDay(y, month && m, day && d)]
  const isReal = m >= 1 && m <= 12 && d >= 1 && first <= numberOf(y, m + 1, 0)
  return isReal ? [first, last] : undefined
}

function lastDay(year: number, month?: number | '', day?: number | ''): number {
  if (day) return numberOf(year, month || 1, day)
  return month ? numberOf(year, month + 1, 0) : numberOf(year, 12, 31)
}

/** Months count from 1; day 0 is the last of the month before. */
function numberOf(year: number, month: number, day: number): number {
  return new Date(0).setUTCFullYear(year, month - 1, day) / dayLength
}
