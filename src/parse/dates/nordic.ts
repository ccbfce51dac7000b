/**
 * Day and month parted by a slash, and the year behind a space: `28/3 2019`, `28/3-2019`.
 *
 * Papers of Sweden, Denmark, Norway and Iceland write so; elsewhere it is a fraction.
 */

import {baseLanguage, type DateReader, hit, yearPattern} from './reader.ts'

const languages: ReadonlySet<string> = new Set(['sv', 'da', 'nb', 'nn', 'no', 'is', 'fo'])
const pattern = new RegExp(String.raw`(\d{1,2})\/(\d{1,2})(?:,? | ?[–-] ?)${yearPattern}`, 'y')

/** Day, slash, month, and the year. */
export const slashThenYear: DateReader = (text, at, {language}) => {
  if (!languages.has(baseLanguage(language) ?? '')) return undefined
  pattern.lastIndex = at
  const [whole, day, month, year] = pattern.exec(text) ?? []
  if (whole === undefined) return undefined
  return hit(at, at + whole.length, {year: Number(year), month: Number(month), day: Number(day)})
}
