/**
 * Look names up: the lists of `vocabulary/names`, and the names of countries that `Intl` knows in
 * every language.
 *
 *     knownAs('white house') → {type: 'Organization', key: 'white house'}
 *     knownAs('caracas')     → {type: 'Place', key: 'caracas', within: 'VE'}
 *     knownAs('venezuelan')  → {type: 'Demonym', key: 'VE'}
 *
 * Keys are folded, see `fold.ts`. Built once, when first asked.
 */

import {list} from '../vocabulary/list.ts'
import {citiesOfAfrica} from '../vocabulary/names/cities/africa.ts'
import {citiesOfAmerica} from '../vocabulary/names/cities/america.ts'
import {citiesOfEastAsia} from '../vocabulary/names/cities/east-asia.ts'
import {citiesOfEurope} from '../vocabulary/names/cities/europe.ts'
import {citiesOfWestAsia} from '../vocabulary/names/cities/west-asia.ts'
import {countryNames, demonyms} from '../vocabulary/names/countries.ts'
import {cyrillicGivenNames} from '../vocabulary/names/given/cyrillic.ts'
import {englishOtherNames} from '../vocabulary/names/given/english-female.ts'
import {englishMaleNames} from '../vocabulary/names/given/english-male.ts'
import {europeanGivenNames} from '../vocabulary/names/given/european.ts'
import {everydayGivenNames} from '../vocabulary/names/given/everyday.ts'
import {uncasedGivenNames} from '../vocabulary/names/given/uncased.ts'
import {worldGivenNames} from '../vocabulary/names/given/world.ts'
import {companies, organizationEnds, publicBodies} from '../vocabulary/names/organizations.ts'
import {regionsOf, worldRegions} from '../vocabulary/names/regions.ts'
import {honorifics, shortRoles} from '../vocabulary/names/roles.ts'
import {dottedForms} from '../vocabulary/short-forms.ts'
import {countriesIn} from './countries.ts'
import {fold, stem} from './fold.ts'

/** What a name means that the lists hold. */
export type Known =
  | {readonly type: 'Organization'; readonly key: string}
  /** A country has `country`, a place in one `within`; a region of the world has neither. */
  | {
      readonly type: 'Place'
      readonly key: string
      readonly country?: string
      readonly within?: string
    }
  /** What belongs to a country. */
  | {readonly type: 'Demonym'; readonly key: string}

/** The lists, by folded name, and the most words of a name that opens with a word. */
interface Lexicon {
  readonly names: ReadonlyMap<string, Known>
  readonly longest: ReadonlyMap<string, number>
}

/** Words that end in a full stop wherever they stand. */
export const abbreviations: ReadonlySet<string> = new Set(
  [
    ...honorifics,
    ...shortRoles,
    ...organizationEnds,
    ...Object.values(regionsOf).flatMap(list),
    ...dottedForms
  ].filter(word => word.endsWith('.'))
)

const givenNames: ReadonlySet<string> = new Set([
  ...englishMaleNames,
  ...englishOtherNames,
  ...europeanGivenNames,
  ...worldGivenNames,
  ...cyrillicGivenNames,
  ...cyrillicGivenNames.map(stem),
  ...uncasedGivenNames.map(fold),
  ...everydayGivenNames.map(fold)
])

let lexicon: Lexicon | undefined
const byLanguage = new Map<string, Lexicon>()

/** Whether people are called so by their given name. */
export function isGivenName(folded: string): boolean {
  if (givenNames.has(folded)) return true
  const stemmed = stem(folded)
  if (stemmed !== folded && givenNames.has(stemmed)) return true
  const hyphen = folded.indexOf('-')
  return (
    hyphen > 1 &&
    givenNames.has(folded.slice(0, hyphen)) &&
    givenNames.has(folded.slice(hyphen + 1))
  )
}

/** Whether a name, as printed, opens with a given name: `Jane Doe`. */
export function opensWithGivenName(name: string): boolean {
  return isGivenName(fold(name.split(' ', 1)[0] ?? ''))
}

/** Whether a Cyrillic given name stands in the nominative; any other is as it is. */
export function isNominative(folded: string): boolean {
  return stem(folded) === folded || givenNames.has(folded)
}

/** What a name means, if it is in the lists or a country's in this language. */
export function knownAs(folded: string, language = 'en'): Known | undefined {
  lexicon ??= read()
  return lexicon.names.get(folded) ?? inLanguage(language)?.names.get(stem(folded))
}

/** The most words of a known name that opens with this word; 0 if none does. */
export function longestFrom(folded: string, language = 'en'): number {
  lexicon ??= read()
  const longest = lexicon.longest.get(folded) ?? 0
  const local = inLanguage(language)
  return local ? Math.max(longest, local.longest.get(stem(folded)) ?? 0) : longest
}

/** Whether a word is a country or what belongs to one: `US`, `Russian`. */
export function isCountryWord(folded: string): boolean {
  const known = knownAs(folded)
  return known?.type === 'Demonym' || (known?.type === 'Place' && known.country !== undefined)
}

function inLanguage(language: string): Lexicon | undefined {
  if (language === 'en') return undefined
  const cached = byLanguage.get(language)
  if (cached) return cached
  const names = new Map<string, Known>()
  for (const [name, country] of countriesIn(language)) {
    names.set(name.split(' ').map(stem).join(' '), {type: 'Place', key: country, country})
  }
  const made = withLongest(names)
  byLanguage.set(language, made)
  return made
}

/** The later name wins: a country over a city, a city over a region of the world. */
function read(): Lexicon {
  const names = new Map<string, Known>()
  for (const region of list(worldRegions)) names.set(fold(region), {type: 'Place', key: region})
  const cities = [
    citiesOfAfrica,
    citiesOfAmerica,
    citiesOfEastAsia,
    citiesOfEurope,
    citiesOfWestAsia
  ]
  for (const table of [...cities, regionsOf]) {
    each(table, (name, country) =>
      names.set(name, {type: 'Place', key: name, ...(country === 'ZZ' ? {} : {within: country})})
    )
  }
  for (const name of companies) names.set(fold(name), {type: 'Organization', key: fold(name)})
  for (const aliases of publicBodies) {
    for (const name of aliases) names.set(name, {type: 'Organization', key: aliases[0] ?? name})
  }
  each(demonyms, (name, country) => names.set(name, {type: 'Demonym', key: country}))
  for (const [name, country] of countriesIn('en'))
    names.set(name, {type: 'Place', key: country, country})
  each(countryNames, (name, country) => names.set(name, {type: 'Place', key: country, country}))
  return withLongest(names)
}

function each(
  table: Readonly<Record<string, string>>,
  take: (name: string, country: string) => void
): void {
  for (const [country, names] of Object.entries(table)) {
    for (const name of list(names)) take(fold(name), country)
  }
}

function withLongest(names: ReadonlyMap<string, Known>): Lexicon {
  const longest = new Map<string, number>()
  for (const name of names.keys()) {
    const words = name.split(' ')
    const first = words[0] ?? name
    longest.set(first, Math.max(longest.get(first) ?? 0, words.length))
  }
  return {names, longest}
}
