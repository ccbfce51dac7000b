/**
 * Find which names mean one person.
 *
 *     "Maria Zakharova" in one story, "Zakharova" in another of the same week  →  one person
 *
 * A full name is one person all over the archive; initials in its middle tell two of them
 * apart only when both have some. A family name alone, or with an initial, is the person
 * whose full name stands in a story of the same days, if there is exactly one; two leave
 * it by itself.
 */

import {daysApart, type Moment} from '../moments.ts'
import {type PersonName, personName} from './person-names.ts'

/** A name in a story of some moment. */
export interface Naming {
  readonly name: string
  readonly moment: Moment | undefined
}

/** The days around a story in which a full name explains a shorter one. */
const reach = 7

/** Where the people of one family name are named in full. */
type Family = ReadonlyMap<string, readonly (Moment | undefined)[]>

/** How to find the key of the person that a name means. */
export function peopleIn(namings: Iterable<Naming>): (naming: Naming) => string {
  const parts = partsOfNames()
  const middles = new Map<string, Set<string>>()
  const all = [...namings]
  for (const {name} of all) {
    const {form, key, middle} = parts(name)
    if (form === 'full' && middle !== '') add(middles, key, middle)
  }
  const fullKey = ({key, middle}: PersonName): string =>
    (middles.get(key)?.size ?? 0) > 1 && middle !== '' ? `${key}-${middle}` : key
  const families = new Map<string, Map<string, Map<string, Moment | undefined>>>()
  for (const {name, moment} of all) {
    const found = parts(name)
    if (found.form !== 'full') continue
    const family = families.get(found.family) ?? new Map<string, Map<string, Moment | undefined>>()
    families.set(found.family, family)
    const key = fullKey(found)
    const moments = family.get(key) ?? new Map<string, Moment | undefined>()
    family.set(key, moments.set(momentKey(moment), moment))
  }
  const listed = new Map(
    [...families].map(([family, people]): [string, Family] => [
      family,
      new Map([...people].map(([key, moments]) => [key, [...moments.values()]]))
    ])
  )
  return ({name, moment}) => {
    const found = parts(name)
    if (found.form === 'full') return fullKey(found)
    return onlyPerson(listed.get(found.family), found, moment) ?? found.key
  }
}

/** The one person of the family that a short name may mean at a moment. */
function onlyPerson(
  family: Family | undefined,
  {letter}: PersonName,
  moment: Moment | undefined
): string | undefined {
  if (family === undefined) return undefined
  const fitting = [...family].filter(
    ([key, moments]) =>
      key.startsWith(letter) &&
      (moment === undefined || moments.some(other => (daysApart(moment, other) ?? 0) <= reach))
  )
  return fitting.length === 1 ? fitting[0]?.[0] : undefined
}

function partsOfNames(): (name: string) => PersonName {
  const known = new Map<string, PersonName>()
  return name => {
    const found = known.get(name) ?? personName(name)
    known.set(name, found)
    return found
  }
}

function momentKey(moment: Moment | undefined): string {
  return moment === undefined ? '' : String(moment.day ?? `y${moment.yearDay}`)
}

function add(sets: Map<string, Set<string>>, key: string, value: string): void {
  sets.set(key, (sets.get(key) ?? new Set()).add(value))
}
