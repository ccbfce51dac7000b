/**
 * Names of months and weekdays in about fifty languages, from `Intl`.
 *
 *     monthOf('марта') → 3    monthOf('Sept.') → 9    weekdayOf('jueves') → 4
 *
 * Names are compared folded: without case, accents and a final full stop. Where one
 * spelling means different months (`listopada` is October in Croatian, November in
 * Polish), the language of the story decides. Made once, on first use.
 */

/** A month as one language calls it. */
interface MonthName {
  readonly language: string
  readonly month: number
}

const languages =
  'en de fr es pt it nl ru uk pl cs sk be tr id ms vi da sv nb nn fi is et lv lt hu ro el bg sr sr-Latn mk hr bs sl sq ca gl eu af sw az kk ky uz ka hy he ar ar-LB ar-DZ ar-MA fa ur hi mr ne bn gu pa ta te kn ml si th fil cy ga mn'.split(
    ' '
  )

/** Spellings that newspapers use and `Intl` does not. */
const spellings: readonly (readonly [language: string, month: number, names: string])[] = [
  ['en', 6, 'june'],
  ['en', 9, 'sept'],
  ['es', 9, 'setiembre'],
  ['fr', 2, 'fevr'],
  ['fr', 3, 'mars'],
  ['id', 8, 'agt'],
  ['nl', 3, 'mrt'],
  ['ar', 6, 'يونية'],
  ['ar', 7, 'يولية'],
  ['ur', 8, 'اگست']
]

/** Languages that put the month before the day. */
const monthFirst: ReadonlySet<string> = new Set(['en', 'fil', 'hu', 'lt', 'eu', 'mn', 'ne', 'sw'])

let months: Map<string, MonthName[]> | undefined
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

/** Whether a word is a month's name in the given language, or in English, which all newsrooms use. */
export function isMonthIn(word: string, language: string): boolean {
  return namesOf(word)?.some(name => name.language === language || name.language === 'en') === true
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
  if (/^[a-z]+\.?$/i.test(word)) return word.toLowerCase().replace('.', '')
  return word
    .normalize('NFKD')
    .replace(/[\u0300-\u036f\u064b-\u065f\u200c\u200d]+/g, '')
    .toLowerCase()
    .replace(/ي/g, 'ی')
    .replace(/ك/g, 'ک')
    .replace(/(?<!\.)\.+$/, '')
}

function namesOf(word: string): readonly MonthName[] | undefined {
  months ??= readMonths()
  const name = fold(word)
  return months.get(name) ?? (name.startsWith('ב') ? months.get(name.slice(1)) : undefined)
}

function readMonths(): Map<string, MonthName[]> {
  const names = new Map<string, MonthName[]>()
  const add = (name: string, language: string, month: number) => {
    const key = fold(name)
    if (key.length < 2 || /\d/.test(key)) return
    const known = names.get(key) ?? []
    if (known.some(other => other.language === language)) return
    names.set(key, [...known, {language, month}])
  }
  for (const [language, month, name] of spellings) add(name, language, month)
  for (const locale of languages) {
    const formats = [
      {month: 'long'},
      {month: 'long', day: 'numeric'},
      {month: 'short', day: 'numeric'}
    ] as const
    for (const format of formats) {
      for (let month = 1; month <= 12; month++) {
        add(partOf(`${locale}-u-ca-gregory`, format, 'month', month, 15), baseOf(locale), month)
      }
    }
  }
  return names
}

function readWeekdays(): Map<string, number> {
  const names = new Map<string, number>()
  for (const locale of languages) {
    for (const weekday of ['long', 'short'] as const) {
      // 4 January 1970 was a Sunday.
      for (let day = 0; day < 7; day++) {
        const name = fold(partOf(locale, {weekday}, 'weekday', 1, 4 + day))
        if (name.length > 1 && !names.has(name)) names.set(name, day)
      }
    }
  }
  for (const [name, day] of [
    ['tues', 2],
    ['weds', 3],
    ['thur', 4],
    ['thurs', 4]
  ] as const) {
    names.set(name, day)
  }
  return names
}

function readPersianMonths(): Map<string, number> {
  const names = new Map<string, number>()
  for (const locale of ['fa', 'fa-AF']) {
    for (let month = 1; month <= 12; month++) {
      // The 10th of a Gregorian month lies in the Persian month that began on about the 21st before.
      const name = partOf(`${locale}-u-ca-persian`, {month: 'long'}, 'month', month, 10)
      names.set(fold(name), ((month + 8) % 12) + 1)
    }
  }
  return names
}

function partOf(
  locale: string,
  format: Intl.DateTimeFormatOptions,
  type: 'month' | 'weekday',
  month: number,
  day: number
): string {
  const parts = formatOf(locale, format).formatToParts(Date.UTC(1970, month - 1, day))
  return parts.find(part => part.type === type)?.value ?? ''
}

const formats = new Map<string, Intl.DateTimeFormat>()

function formatOf(locale: string, format: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${JSON.stringify(format)}`
  const known = formats.get(key)
  if (known) return known
  const made = new Intl.DateTimeFormat(locale, {...format, timeZone: 'UTC'})
  formats.set(key, made)
  return made
}

function baseOf(locale: string): string {
  return locale.replace(/-.*/, '')
}
