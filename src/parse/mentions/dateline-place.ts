/**
 * Read the place of a dateline: the city, and the country that it or its state lies in.
 *
 *     'IRVINE, Calif.' → Irvine, in US          'BISHKEK' → Bishkek, in KG
 *
 * Of several, the first: `TOKYO/PARIS` says nothing of where Tokyo lies.
 */

import {fold} from './fold.ts'
import {knownAs} from './lexicon.ts'
import type {Entry} from './sightings.ts'

/** The place as an entry, and the countries that it tells. */
export interface DatelinePlace {
  readonly entry?: Entry
  readonly countries: readonly string[]
}

/** Read the printed place. */
export function readDatelinePlace(place: string | undefined, line = 1): DatelinePlace {
  const [first = ''] = (place ?? '').split('/')
  const [city = '', ...regions] = first
    .split(/[,(]|\s-\s/)
    .map(part => part.trim().replace(/[)]$/, ''))
  if (city === '') return {countries: []}
  const known = knownAs(fold(city))
  const region = regions.map(part => countryOf(fold(part))).find(code => code !== undefined)
  const country = region ?? countryOf(fold(city))
  const isCountry = known?.type === 'Place' && known.country !== undefined
  const key = known?.type === 'Place' ? known.key : fold(city)
  const within = isCountry || country === undefined ? {} : {within: country}
  const entry: Entry = {
    type: 'Place',
    key,
    sightings: [
      {
        type: 'Place',
        text: inSmallLetters(city),
        words: fold(city).split(' '),
        known: isCountry ? known : {type: 'Place', key, ...within},
        start: 0,
        isAfterPreposition: true,
        isTraded: false,
        isInTitle: false,
        isInOpening: true,
        line
      }
    ]
  }
  return {entry, countries: country === undefined ? [] : [country]}
}

function countryOf(folded: string): string | undefined {
  const known = knownAs(folded) ?? knownAs(`${folded}.`)
  return known?.type === 'Place' ? (known.country ?? known.within) : undefined
}

/** `NEW YORK` → `New York`, as the text would print it. */
function inSmallLetters(city: string): string {
  if (city !== city.toUpperCase()) return city
  return city.replace(/\p{L}[\p{L}\p{M}]*/gu, word => word.charAt(0) + word.slice(1).toLowerCase())
}
