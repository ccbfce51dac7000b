/**
 * Gather the sightings of a story under one entry for each person, organisation and place.
 *
 *     Maria Zakharova … Zakharova                     one person
 *     Russian Foreign Ministry … Foreign Ministry     one ministry
 *     US … United States … America                    one country, by its code
 *
 * First what a passage itself tells, then what only the rest of the story can: a surname, the short
 * name of a company. What stays unknown is left out. Linear in the sightings.
 */

import {organizationEnds} from '../vocabulary/names/organizations.ts'
import {particles} from '../vocabulary/names/words.ts'
import {stem} from './fold.ts'
import {knownAs} from './lexicon.ts'
import {createPeople, type People} from './people.ts'
import type {Entry, Placed} from './sightings.ts'

/** Gather the sightings of a story; entries, and the sightings of each, in the order of the text. */
export function gather(sightings: readonly Placed[]): Entry[] {
  const organizations = organizationsOf(sightings.filter(({type}) => type === 'Organization'))
  const companies = new Map(
    organizations.flatMap(entry =>
      entry.sightings.map(one => [shortName(one.words), entry] as const)
    )
  )
  const isPerson = ({type, role, words, isTraded}: Placed) =>
    type === 'Person' && (role !== undefined || !(isTraded || companies.has(words.join(' '))))
  const people = createPeople()
  const persons = sightings.filter(isPerson)
  for (const one of persons) if (one.words.length > 1) people.add(one)
  for (const one of persons) if (one.words.length === 1) people.add(one)
  const known = new Set(persons)
  const places = new Map<string, Entry>()
  for (const one of sightings) {
    if (known.has(one) || one.type === 'Organization' || one.type === 'Demonym') continue
    const meant = personMeant(one, people) ?? companyMeant(one, companies)
    if (meant !== undefined) meant.sightings.push(one)
    else if (one.type === 'Place') put(places, one, 'Place', one.known?.key ?? one.words.join(' '))
  }
  const entries = [...people.entries, ...organizations, ...places.values()]
  for (const entry of entries) entry.sightings.sort(inOrder)
  return entries.sort(({sightings: [one]}, {sightings: [other]}) => inOrder(one, other))
}

function inOrder(one: Placed | undefined, other: Placed | undefined): number {
  return (one?.line ?? 0) - (other?.line ?? 0) || (one?.start ?? 0) - (other?.start ?? 0)
}

/** A ministry without a country is the one that the story names with its country. */
function organizationsOf(sightings: readonly Placed[]): Entry[] {
  const entries = new Map<string, Entry>()
  const named = sightings.map(sighting => ({sighting, ...withoutCountry(sighting)}))
  for (const {sighting, country, key} of named) {
    if (country === undefined) continue
    const entry = put(entries, sighting, 'Organization', `${country} ${key}`)
    entries.set(key, entry)
  }
  for (const {sighting, country, key} of named) {
    if (country === undefined) put(entries, sighting, 'Organization', key)
  }
  return [...new Set(entries.values())]
}

function put(
  entries: Map<string, Entry>,
  sighting: Placed,
  type: Entry['type'],
  key: string
): Entry {
  const entry = entries.get(key) ?? {type, sightings: [], key}
  entry.sightings.push(sighting)
  entries.set(key, entry)
  return entry
}

/** `russian foreign ministry` → RU, `foreign ministry`. */
function withoutCountry({known, words}: Placed): {country?: string; key: string} {
  if (known !== undefined) return {key: known.key}
  const key = (from: number) => words.slice(from).join(' ').replace(/\.$/, '')
  const first = words.length > 2 ? knownAs(words[0] ?? '') : undefined
  if (first?.type === 'Demonym') return {country: first.key, key: key(1)}
  const country = first?.type === 'Place' ? first.country : undefined
  return country === undefined ? {key: key(0)} : {country, key: key(1)}
}

/**
 * The person whom a single word means. A city may be a person's surname: it is one if the story
 * has such a person, and no `in` stands before it. In titles every word has a capital, and only
 * surnames count.
 */
function personMeant(sighting: Placed, people: People): Entry | undefined {
  const {type, words, known, isAfterPreposition, isInTitle} = sighting
  if (words.length > 1 && !particles.has(words[0] ?? '')) return undefined
  if (known?.type === 'Place' && (known.country !== undefined || isAfterPreposition))
    return undefined
  const word = stem(words.at(-1) ?? '')
  return type === 'Place' || isInTitle ? people.withSurname(word) : people.withName(word)
}

function companyMeant(
  {type, words}: Placed,
  companies: ReadonlyMap<string, Entry>
): Entry | undefined {
  const name = words.join(' ')
  return type === 'Place' || regionalWords.has(name) ? undefined : companies.get(name)
}

/** What belongs to a part of the world is not short for an office of it: `European`. */
const regionalWords: ReadonlySet<string> = new Set(
  'african american arab asian european western'.split(' ')
)

/** The name of a company without the words that say it is one. */
function shortName(words: readonly string[]): string {
  const end = words.findIndex((word, index) => index > 0 && organizationEnds.has(word))
  return words.slice(0, end === -1 ? words.length : end).join(' ')
}
