/**
 * What the readers of dates share: each looks at one number of a text and says which date,
 * if any, is written around it.
 */

import {type Edtf, fromParts} from '../../model/edtf.ts'
import {fromBuddhist} from './calendars.ts'

/** A date found in a text. */
export interface FoundDate {
  readonly date: Edtf
  /** As printed. */
  readonly text: string
  /** Where it stands in the text. */
  readonly start: number
  readonly end: number
  /** Set when day and month could be the other way round as well. */
  readonly ambiguous?: true
}

/** How to read what a text leaves open. */
export interface DateOptions {
  /** Language of the story, BCP 47, if known. */
  readonly language?: string
  /** Whether `3/4/2019` is 3 April. @default what the language's newspapers do */
  readonly dayFirst?: boolean | undefined
  /** Whether English months count in lower case too: `peoria, april 7`. @default false */
  readonly anyCase?: boolean
}

/** The span and date of a hit. */
export type Hit = Omit<FoundDate, 'text'>

/** Read the date around the number that starts at `at`. `text` has Western digits only. */
export type DateReader = (text: string, at: number, options: DateOptions) => Hit | undefined

/** Four digits, of a year; what is glued to it can only be the time of day: `Dec 20 201610:32 AM`. */
export const yearPattern = String.raw`(\d{4})(?:(?!\d)|(?=\d{1,2}:\d\d))`

/** The hit, when the parts are a day of a year that newspapers write about, of our era or the Buddhist one. */
export function hit(
  start: number,
  end: number,
  {year: printed, month, day}: {year?: number | undefined; month?: number; day?: number}
): Hit | undefined {
  const year = printed && fromBuddhist(printed)
  if (year !== undefined && (year < 1600 || year > 2199)) return undefined
  const date = fromParts({
    ...(year === undefined ? {} : {year}),
    ...(month === undefined ? {} : {month}),
    ...(day === undefined ? {} : {day})
  })
  return date && {start, end, date}
}

/** The base language of a tag: `pt` of `pt-BR`. */
export function baseLanguage(language: string | undefined): string | undefined {
  return language?.split('-')[0]?.toLowerCase()
}
