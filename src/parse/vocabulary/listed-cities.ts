/**
 * The cities that the name lists hold: places that open a dateline, when a dash follows them.
 *
 *     isListedCity('Oaxaca')  isListedCity('THANJAVUR')  isListedCity('Kota Bharu')
 *
 * More than `places.ts` knows, whose places may stand alone; some of these are people's names too.
 */

import {list} from './list.ts'
import {citiesOfAfrica} from './names/cities/africa.ts'
import {citiesOfAmerica} from './names/cities/america.ts'
import {citiesOfEastAsia} from './names/cities/east-asia.ts'
import {citiesOfEurope} from './names/cities/europe.ts'
import {citiesOfWestAsia} from './names/cities/west-asia.ts'

const byContinent = [
  citiesOfAfrica,
  citiesOfAmerica,
  citiesOfEastAsia,
  citiesOfEurope,
  citiesOfWestAsia
]

const ascii = /^[ -~]*$/

let cities: ReadonlySet<string> | undefined

/** Whether the text, whole, is a city of the lists, in any case and without regard to accents. */
export function isListedCity(text: string): boolean {
  cities ??= new Set(byContinent.flatMap(countries => Object.values(countries).flatMap(list)))
  const plain = ascii.test(text) ? text : text.normalize('NFKD').replace(/[\u0300-\u036f]/g, '')
  return cities.has(plain.toLowerCase().trim())
}
