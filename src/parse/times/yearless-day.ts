/**
 * Read a line that is a day and a month and nothing else: no line tells the year.
 *
 *     'March 29'   'Posted Jan. 9'   'martes, marzo 5'   '26.03 10:30'   '03/28 16:05'   → XXXX-…
 *
 * Figures alone need a time of day beside them: `9/11` and `24/7` are no dates.
 */

import {type Edtf, fromParts} from '../../model/edtf.ts'
import {findDates} from '../dates/find-dates.ts'
import {weekdayOf} from '../dates/month-names.ts'
import {phrasesOf} from '../vocabulary/index.ts'
import {startsWithPhrase} from '../vocabulary/phrases.ts'

const longest = 24
const opensPublished = startsWithPhrase(phrasesOf('published'))

/** The day and the month that a line is, in a language. */
export function yearlessDay(line: string, language: string | undefined): Edtf | undefined {
  if (line.length > longest) return undefined
  const trimmed = line.trim()
  const clocked = dayThenClock(trimmed)
  if (clocked !== undefined) return clocked
  const text = withoutWeekday(trimmed.slice(opensPublished(trimmed)))
  const anyCase = text !== trimmed
  const [found] = findDates(text, language === undefined ? {anyCase} : {language, anyCase})
  return found?.text === text ? found.date : undefined
}

/** `martes, marzo 5` → `marzo 5`. */
function withoutWeekday(text: string): string {
  const [opening = '', word = ''] = /^([\p{L}\p{M}-]{3,14})[.,]?\s/u.exec(text) ?? []
  return weekdayOf(word) === undefined ? text : text.slice(opening.length)
}

/** `26.03 10:30`, `03/28 16:05`: day and month in figures, and a time of day; with a slash one must be above 12. */
function dayThenClock(text: string): Edtf | undefined {
  const [, one, sign, other] = /^(\d{1,2})([./])(\d{1,2})\.?,? \d{1,2}[:.]\d{2}$/.exec(text) ?? []
  const [first, second] = [Number(one), Number(other)]
  if (one === undefined || (sign === '/' && first <= 12 && second <= 12)) return undefined
  const isMonthFirst = sign === '/' && second > 12
  return isMonthFirst
    ? fromParts({month: first, day: second})
    : fromParts({day: first, month: second})
}
