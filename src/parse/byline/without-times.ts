/**
 * Cut from a byline what tells when, how long, and where to write to: a bar stands for each.
 *
 *     'Jane Doe • March 28, 2019 • 3 min read'        → 'Jane Doe • | • |'
 *     'Jane Doe Published: Thursday, 28 March 2019'   → 'Jane Doe | |, |'
 *     'Jane Doe @janedoe'                             → 'Jane Doe |'
 *
 * Callers look at the length of the line first.
 */

import {findDates} from '../dates/find-dates.ts'
import {weekdayOf} from '../dates/month-names.ts'
import {loudMinutes, sureZones} from '../vocabulary/clock.ts'
import {opensTime} from '../vocabulary/openings.ts'

/** A mail address or a handle. */
const address = /[\w.+-]{1,64}@[\w-]{1,64}\.[\w.-]+|@\S+/g
/** A figure and the words for what it counts: `3 hours ago`, `10:21 AM`, `5 comments`, `[8]`. */
const figure = new RegExp(
  String.raw`\[?\d[\d.,:/]*\s?(?:[AaPp]\.?[Mm](?:\b|(?=\p{Lu}))\.?|(?:${loudMinutes})|(?:\p{Ll}{1,12}\.?(?:\s|$)){1,3})?\]?`,
  'gu'
)
const zone = new RegExp(`(?<!\\p{L})(?:${sureZones})(?!\\p{L})`, 'gu')
const word = /(?<![\p{L}\p{M}])\p{L}[\p{L}\p{M}]*/gu
/** A label stands glued to the name before it: `Jane DoePublished:`. */
const glued = /(?<=\p{Ll}{2})(?=\p{Lu}\p{Ll}{5,12}:)/gu

const longestLabel = 40

/** The text with a bar for each date, time, figure and address in it, and for the words that introduce them. */
export function withoutTimes(text: string): string {
  const addressed = text.includes('@') ? text.replace(address, '|') : text
  const isDated = /\d/.test(addressed)
  return withoutLabels(isDated ? withoutFigures(addressed) : addressed, isDated)
}

function withoutFigures(text: string): string {
  return findDates(text)
    .reduce((rest, date) => rest.replace(date.text, ' | '), text)
    .replace(figure, ' | ')
    .replace(zone, ' | ')
}

/** Without `Published on`, and without the day of the week beside a date; far from one, `Domingo` is a name. */
function withoutLabels(text: string, isDated: boolean): string {
  const apart = text.replace(glued, ' ')
  let rest = ''
  let end = 0
  for (const {0: found, index} of apart.matchAll(word)) {
    if (index < end) continue
    const opened = opensTime(apart.slice(index, index + longestLabel))
    const isDay = isDated && isWeekday(found, apart.slice(index + found.length))
    const length = Math.max(opened, isDay ? found.length : 0)
    if (length === 0) continue
    rest += `${apart.slice(end, index)}|`
    end = index + length
  }
  return rest + apart.slice(end)
}

/** Short forms of two letters are also words inside names, `Ana de la Vega`: they count right before a date. */
function isWeekday(word: string, after: string): boolean {
  return weekdayOf(word) !== undefined && (word.length > 2 || /^[.,]? {1,3}\|/.test(after))
}
