/**
 * Names of months and weekdays in about fifty languages.
 *
 *     monthOf('марта') → 3    monthOf('Sept.') → 9    weekdayOf('jueves') → 4
 *
 * Names are compared folded: without case, accents and a final full stop. Where one
 * spelling means different months (`listopada` is October in Croatian, November in
 * Polish), the language of the story decides. Made once, on first use.
 */

import {
  declinedMonthLines,
  inHebrew,
  monthLines,
  monthSpellings,
  persianFor,
  weekdayLines,
  weekdaySpellings
} from '../vocabulary/calendar-names.ts'
import {withoutAtEnd} from '../vocabulary/folding.ts'

/** A month as one language calls it. */
interface MonthName {
  readonly language: string
  readonly month: number
}

/** Languages that put the month before the day. */
const monthFirst: ReadonlySet<string> = new Set(['en', 'fil', 'hu', 'lt', 'eu', 'mn', 'ne', 'sw'])

const arabicLetters = new RegExp(`[${Object.keys(persianFor).join('')}]`, 'g')

let months: Map<string, MonthName[]> | undefined
/** The names of each language, as they are compared. */
const longNames = new Map<string, string[]>()
let weekdays: Map<string, number> | undefined
let persianMonths: Map<string, number> | undefined

/**
 * The month, 1 to 12, that a word names; `language` decides between languages that
 * disagree. Prefixed names (Hebrew `במרץ`) are known too.
 */
export function monthOf(word: string, language?: string): number | undefined {
  const names = namesOf(word)
  return (names?.find(name => name.language === language) ?? names?.[0])?.month
}

/**
 * Whether a word is a month's name in the given language, or in English, which all newsrooms use; or
 * the beginning of such a name, that another language calls the month: `фев` in Russian.
 */
export function isMonthIn(word: string, language: string): boolean {
  const names = namesOf(word)
  if (names === undefined) return false
  if (names.some(name => name.language === language || name.language === 'en')) return true
  const folded = fold(word)
  return (
    folded.length > 2 && (longNames.get(language)?.some(name => name.startsWith(folded)) ?? false)
  )
}

/** Whether some language that names this month writes the month before the day. */
export function isMonthFirst(word: string): boolean {
  return namesOf(word)?.some(name => monthFirst.has(name.language)) === true
}

/** The day of the week that a word names, 0 for Sunday. */
export function weekdayOf(word: string): number | undefined {
  weekdays ??= readWeekdays()
  return weekdays.get(fold(word))
}

/** The month of the Persian calendar, 1 to 12, that a word names. */
export function persianMonthOf(word: string): number | undefined {
  persianMonths ??= readPersianMonths()
  return persianMonths.get(fold(word))
}

/** A word as names are compared: lower case, without accents and final full stops, Persian letters for Arabic ones. */
function fold(word: string): string {
  if (/^[a-z]+\.?$/i.test(word)) return withoutAtEnd(word, '.').toLowerCase()
  return word
    .normalize('NFKD')
    .replace(/[\u0300-\u036f\u064b-\u065f\u200c\u200d]+/g, '')
    .toLowerCase()
    .replace(arabicLetters, letter => persianFor[letter] ?? letter)
    .replace(/(?<!\.)\.+$/, '')
}

function namesOf(word: string): readonly MonthName[] | undefined {
  months ??= readMonths()
  const name = fold(word)
  return months.get(name) ?? (name.startsWith(inHebrew) ? months.get(name.slice(1)) : undefined)
}

function readMonths(): Map<string, MonthName[]> {
  const names = new Map<string, MonthName[]>()
  const add = (name: string, language: string, month: number) => {
    const known = names.get(name) ?? []
    if (known.some(other => other.language === language)) return
    names.set(name, [...known, {language, month}])
  }
  for (const [language, month, name] of monthSpellings) add(fold(name), language, month)
  for (const {language, names: ofMonths} of linesOf(`${monthLines}${declinedMonthLines}`)) {
    for (const [at, ofMonth] of ofMonths.entries()) {
      for (const name of ofMonth) add(name, language, at + 1)
    }
    longNames.set(language, [...(longNames.get(language) ?? []), ...ofMonths.flat()])
  }
  return names
}

function readWeekdays(): Map<string, number> {
  const names = new Map<string, number>()
  for (const {names: ofDays} of linesOf(weekdayLines)) {
    for (const [day, ofDay] of ofDays.entries()) {
      for (const name of ofDay) if (!names.has(name)) names.set(name, day)
    }
  }
  for (const [name, day] of weekdaySpellings) names.set(name, day)
  return names
}

function readPersianMonths(): Map<string, number> {
  const names = new Map<string, number>()
  for (const locale of ['fa', 'fa-AF']) {
    const format = new Intl.DateTimeFormat(`${locale}-u-ca-persian`, {
      month: 'long',
      timeZone: 'UTC'
    })
    for (let month = 1; month <= 12; month++) {
      // The 10th of a Gregorian month lies in the Persian month that began on about the 21st before.
      const parts = format.formatToParts(Date.UTC(1970, month - 1, 10))
      const name = parts.find(part => part.type === 'month')?.value ?? ''
      names.set(fold(name), ((month + 8) % 12) + 1)
    }
  }
  return names
}

/** What each line of a table says: a language, and the names of its months or days in order. */
function linesOf(table: string) {
  return table
    .split('\n')
    .filter(line => line !== '')
    .map(line => {
      const [locale = '', names = ''] = line.split(': ')
      return {
        language: locale.replace(/-.*/, ''),
        names: names.split(', ').map(one => one.split('/').filter(name => name !== ''))
      }
    })
}
