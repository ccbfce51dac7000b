/**
 * The day that the metadata of a page states, as printed: no time zone moves it.
 *
 *     2024-03-12T23:30:00-05:00          2024-03-12
 *     20240312                           2024-03-12
 *     Tue, 12 Mar 2024 14:05:00 GMT      2024-03-12
 *     March 12, 2024                     2024-03-12
 *
 * Programs write the names of months in English; figures without a year in front may be read in
 * two orders, and are no day.
 */

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')
const month = `(?<name>${months.join('|')})[a-z]{0,6}\\.?`

const forms: readonly RegExp[] = [
  /^\s*(?<year>\d{4})(?<sign>[-/.]?)(?<month>\d{2})\k<sign>(?<day>\d{2})(?!\d)/,
  new RegExp(
    `^\\s*(?:[a-z]{3,9},?\\s)?(?<day>\\d{1,2})[\\s-]${month}[\\s-](?<year>\\d{4})(?!\\d)`,
    'i'
  ),
  new RegExp(`^\\s*(?:[a-z]{3,9},?\\s)?${month}\\s(?<day>\\d{1,2}),?\\s(?<year>\\d{4})(?!\\d)`, 'i')
]

/** The day of a date and time as `2024-03-12`; `undefined` when it states none. */
export function day(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined
  for (const form of forms) {
    const found = form.exec(value)?.groups
    if (found === undefined) continue
    const number = found.month ?? String(months.indexOf((found.name ?? '').toLowerCase()) + 1)
    return `${found.year}-${number.padStart(2, '0')}-${found.day?.padStart(2, '0')}`
  }
  return undefined
}
