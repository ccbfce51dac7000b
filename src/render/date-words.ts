/**
 * Dates in words, with how surely they are known.
 *
 *     2019-03-28            28 March 2019
 *     2019-03-26~           about 26 March 2019
 *     2019-03-28?           28 March [2019]              (the year is derived)
 *     XXXX-03-28            28 March [year not stated]
 *     2019-03-26/2019-03-28 within 26–28 March 2019
 *
 * The words follow the archive's language; the calendar is Gregorian. Only a date that is
 * stated gets a machine-readable form, so that no program reads more than is known.
 */

import {type Bounds, type Edtf, epochDay, partsOf, toEdtf} from '../model/edtf.ts'
import type {Certainty} from '../model/evidence.ts'
import type {Labels} from './labels.ts'
import {remembered} from './remembered.ts'
import {paths, type SitePath, type Urls} from './urls.ts'
import type {DateView, Mark} from './views/types.ts'

/** Dates of one language. */
export interface DateWords {
  /** A date as a reader sees it; an unknown one says so. */
  view(date: Edtf | undefined, certainty?: Certainty): DateView
  /** `26–28 March 2019`. */
  span(bounds: Bounds): string
  /** `2019`, `March 2019` or `28 March 2019`. */
  calendar(year: number, month?: number, day?: number): string
  /** `28 March`, or `March`. */
  yearless(month: number, day?: number): string
  /** Monday first. */
  readonly weekdays: readonly ShortAndLong[]
  /** January first; in short, one letter where the language has it. */
  readonly months: readonly ShortAndLong[]
}

/** A name for little room, and in full. */
export interface ShortAndLong {
  readonly short: string
  readonly long: string
}

const milliseconds = 86_400_000

/** A leap year, for dates without a year. */
const anyYear = 2000

/** The Monday of some week, for the names of its days. */
const someMonday = 4

/** The words for dates. */
export function createDateWords(labels: Labels, urls: Urls): DateWords {
  const formats = formatsOf(labels.locale)
  const unknown: DateView = {text: labels.text('date.unknown'), mark: 'unknown'}
  const viewOf = (date: Edtf, certainty: Certainty): DateView => {
    const mark = markOf(date, certainty)
    const path = pathOf(date)
    return {
      text: textOf(date, certainty, formats, labels),
      mark,
      ...(mark === 'stated' ? datetimeOf(date) : {}),
      ...(path === undefined ? {} : {href: urls.href(path)})
    }
  }
  const views = {
    stated: remembered((date: Edtf) => viewOf(date, 'stated')),
    derived: remembered((date: Edtf) => viewOf(date, 'derived')),
    assumed: remembered((date: Edtf) => viewOf(date, 'assumed'))
  }
  return {
    view: (date, certainty = 'stated') => (date === undefined ? unknown : views[certainty](date)),
    span: ({earliest, latest}) =>
      formats.day.formatRange(earliest * milliseconds, latest * milliseconds),
    calendar: (year, month, day) => plain(formats, {year, month, day}),
    yearless: (month, day) => plain(formats, {month, day}),
    weekdays: Array.from({length: 7}, (_, index) => ({
      short: formats.weekdayShort.format((someMonday + index) * milliseconds),
      long: formats.weekdayLong.format((someMonday + index) * milliseconds)
    })),
    months: Array.from({length: 12}, (_, index) => ({
      short: formats.monthShort.format(instant({month: index + 1})),
      long: plain(formats, {month: index + 1})
    }))
  }
}

/** How surely a date is known: by its own marks, and by the evidence for it. */
export function markOf(date: Edtf | undefined, certainty?: Certainty): Mark {
  if (date === undefined) return 'unknown'
  const isStated = (certainty ?? 'stated') === 'stated' && !/[?~%/]/.test(date)
  return isStated ? 'stated' : 'derived'
}

/** The page of a date: its day, month or year; of days without a year, their shelf. */
function pathOf(date: Edtf): SitePath | undefined {
  const {year, month, day} = partsOf(date)
  if (year !== undefined && date.includes('/')) return paths.year(year)
  if (year === undefined) {
    return month !== undefined && day !== undefined ? paths.onThisDay(month, day) : paths.undated()
  }
  if (month === undefined) return paths.year(year)
  return day === undefined ? paths.month(year, month) : paths.day(year, month, day)
}

type Formats = ReturnType<typeof formatsOf>

function formatsOf(locale: string) {
  const format = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, {...options, calendar: 'gregory', timeZone: 'UTC'})
  return {
    day: format({day: 'numeric', month: 'long', year: 'numeric'}),
    month: format({month: 'long', year: 'numeric'}),
    year: format({year: 'numeric'}),
    yearlessDay: format({day: 'numeric', month: 'long'}),
    yearlessMonth: format({month: 'long'}),
    monthShort: format({month: 'narrow'}),
    weekdayShort: format({weekday: 'short'}),
    weekdayLong: format({weekday: 'long'})
  }
}

/** The parts of a date that are known. */
interface Parts {
  readonly year?: number | undefined
  readonly month?: number | undefined
  readonly day?: number | undefined
}

/** A date without marks. */
function plain(formats: Formats, parts: Parts): string {
  return formatFor(formats, parts).format(instant(parts))
}

function formatFor(formats: Formats, {year, month, day}: Parts): Intl.DateTimeFormat {
  if (month === undefined) return formats.year
  if (year === undefined) return day === undefined ? formats.yearlessMonth : formats.yearlessDay
  return day === undefined ? formats.month : formats.day
}

function instant({year, month, day}: Parts): number {
  return (epochDay(year ?? anyYear, month ?? 1, day ?? 1) ?? 0) * milliseconds
}

function textOf(
  date: Edtf,
  certainty: Certainty | undefined,
  formats: Formats,
  labels: Labels
): string {
  if (date.includes('/')) {
    return labels.text('date.within', {date: intervalOf(date, formats)})
  }
  const parts = partsOf(date)
  const words =
    parts.uncertain && parts.year !== undefined
      ? bracketed(parts, formats, labels)
      : plain(formats, parts)
  if (parts.year === undefined) return labels.text('date.yearless', {date: words})
  if (parts.approximate) return labels.text('date.about', {date: words})
  const isMarked = parts.uncertain || markOf(date, certainty) === 'stated'
  return isMarked ? words : labels.text('date.derived', {date: words})
}

/** `28 March [2019]`: what a librarian supplies stands in brackets. */
function bracketed(parts: Parts, formats: Formats, labels: Labels): string {
  return formatFor(formats, parts)
    .formatToParts(instant(parts))
    .map(({type, value}) =>
      type === 'year' ? labels.text('date.derivedYear', {year: value}) : value
    )
    .join('')
}

function intervalOf(date: Edtf, formats: Formats): string {
  const [first = {}, last = {}] = date
    .split('/')
    .map(end => toEdtf(end))
    .map((end): Parts => (end === undefined ? {} : partsOf(end)))
  const format = formatFor(formats, first)
  if (format === formatFor(formats, last)) return format.formatRange(instant(first), instant(last))
  return `${plain(formats, first)} – ${plain(formats, last)}`
}

/** The form of HTML's `time` element; a month without a year has none. */
function datetimeOf(date: Edtf): {datetime?: string} {
  if (!date.startsWith('XXXX-')) return {datetime: date}
  const yearless = date.slice('XXXX-'.length)
  return yearless.length === 5 ? {datetime: yearless} : {}
}
