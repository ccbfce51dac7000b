/**
 * The names of countries in a language, from `Intl.DisplayNames`.
 *
 *     countriesIn('ru').get('венесуэла') → 'VE'
 *
 * Read when a language is first asked for, and kept.
 */

import {fold} from './fold.ts'

const byLanguage = new Map<string, ReadonlyMap<string, string>>()

/** Codes that `Intl` names, and takes for none of another, but that are no country. */
const noCountries: ReadonlySet<string> = new Set(
  'AC AQ CP CQ DG EA EU EZ IC QO TA UN XA XB ZZ'.split(' ')
)

/** ISO 3166-1 codes by folded name, in one language. */
export function countriesIn(language: string): ReadonlyMap<string, string> {
  const cached = byLanguage.get(language)
  if (cached) return cached
  const names = new Map<string, string>()
  const display = displayNames(language)
  for (let code = 0; display !== undefined && code < 26 * 26; code += 1) {
    const country = String.fromCharCode(65 + Math.floor(code / 26), 65 + (code % 26))
    const name = display.of(country)
    if (name === undefined || !isCountry(country)) continue
    const folded = fold(name.replace(/\s*[(（].*$/u, ''))
    if (!names.has(folded)) names.set(folded, country)
  }
  byLanguage.set(language, names)
  return names
}

/** Codes of countries that are no more mean another: `SU` is `RU`. */
function isCountry(code: string): boolean {
  return !noCountries.has(code) && Intl.getCanonicalLocales(`und-${code}`)[0] === `und-${code}`
}

/** A tag that `Intl` does not take names nothing. */
function displayNames(language: string): Intl.DisplayNames | undefined {
  try {
    return new Intl.DisplayNames(language, {type: 'region', fallback: 'none'})
  } catch {
    return undefined
  }
}
