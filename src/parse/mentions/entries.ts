/**
 * Gather the sightings of a story under one entry for each person, organisation and place.
 *
 *     Maria Zakharova … Zakharova           one person, named by the fullest form
 *     Russian Foreign Ministry … Foreign Ministry
 *     US … United States … America          one country, by its code
 *
 * First everything that a passage itself tells, then what only the rest of the story can: a surname,
 * the short name of a company.
 */

import {organizationEnds} from '../vocabulary/names/organizations.ts'
import {particles} from '../vocabulary/names/words.ts'
import {stem} from './fold.ts'
import {isGivenName, isNominative, knownAs} from './lexicon.ts'
import type {Sighting} from './sightings.ts'

/** A sighting and where it stands in the capture. */
export interface Placed extends Sighting {
  readonly line: number
  /** Whether that is the headline, the abstract or the first paragraph. */
  readonly isInOpening: boolean
}

/** What one person, organisation or place is called in a story, and where. */
export interface Entry {
  readonly type: 'Person' | 'Organization' | 'Place'
  readonly sightings: Placed[]
  /** Words of the fullest form, folded; for people, stems. */
  words: readonly string[]
  /** The key of the lists, if they hold it; else of what it is called. */
  readonly key: string
}

const generation = /^(?:jr|sr|ii|iii|iv)\.?$/

/** Gather the sightings of a story. */
export function gather(sightings: readonly Placed[]): Entry[] {
  const entries: Entry[] = []
  const companies = new Set(
    sightings.filter(({type}) => type === 'Organization').map(({words}) => shortName(words))
  )
  const isCompany = ({words, isTraded}: Placed) => isTraded || companies.has(words.join(' '))
  const people = sightings.filter(one => one.type === 'Person' && !(isCompany(one) && !one.role))
  for (const one of people.filter(({words}) => words.length > 1)) addPerson(entries, one)
  for (const one of people.filter(({words}) => words.length === 1)) addPerson(entries, one)
  const rest = sightings.filter(one => !people.includes(one))
  for (const one of rest.filter(({type}) => type === 'Organization')) addOrganization(entries, one)
  for (const one of rest) {
    if (one.type === 'Organization' || one.type === 'Demonym') continue
    if (!refersBack(entries, one) && one.type === 'Place') addPlace(entries, one)
  }
  return entries
}

function addPerson(entries: Entry[], sighting: Placed): void {
  const words = nameWords(sighting)
  const known = entries.findLast(
    entry => entry.type === 'Person' && isSamePerson(entry.words, words)
  )
  if (known === undefined) {
    entries.push({type: 'Person', sightings: [sighting], words, key: words.join(' ')})
    return
  }
  known.sightings.push(sighting)
  if (words.length > known.words.length) known.words = words
}

/** Without particles at its start and generations at its end, whose words name nobody. */
function nameWords({words}: Sighting): readonly string[] {
  const last = words.findLastIndex(word => !generation.test(word))
  return words.slice(0, last + 1).map(stem)
}

/** The same surname, and given names that can be one: equal, an initial, or not said. */
function isSamePerson(one: readonly string[], other: readonly string[]): boolean {
  if (one.length === 1 || other.length === 1) {
    const [full, single] = one.length === 1 ? [other, one[0]] : [one, other[0]]
    return (
      full.at(-1) === single ||
      (full.length > 1 && full.includes(single ?? '') && single !== full[0]) ||
      isFirstNameOf(full, single)
    )
  }
  if (one.at(-1) !== other.at(-1)) return false
  const [first = '', second = ''] = [one[0], other[0]]
  return (
    first === second || (isInitial(first) || isInitial(second) ? first[0] === second[0] : false)
  )
}

/** Zhao of Zhao Ziyang; and a king goes by his given name. */
function isFirstNameOf(full: readonly string[], single: string | undefined): boolean {
  return full[0] === single && single !== undefined
}

function isInitial(word: string): boolean {
  return /^\p{L}\.?$/u.test(word)
}

function addOrganization(entries: Entry[], sighting: Placed): void {
  const {known, words} = sighting
  const own = withoutCountry(words)
  const key = known?.key ?? own.rest.join(' ').replace(/\.$/, '')
  const same = entries.find(
    entry => entry.type === 'Organization' && entry.key === key && isSameCountry(entry, own.country)
  )
  if (same === undefined) entries.push({type: 'Organization', sightings: [sighting], words, key})
  else {
    same.sightings.push(sighting)
    if (words.length > same.words.length) same.words = words
  }
}

function isSameCountry({words}: Entry, country: string | undefined): boolean {
  const other = withoutCountry(words).country
  return country === undefined || other === undefined || country === other
}

/** `russian foreign ministry` → RU, `foreign ministry`. */
function withoutCountry(words: readonly string[]): {country?: string; rest: readonly string[]} {
  const known = words.length > 2 ? knownAs(words[0] ?? '') : undefined
  if (known?.type === 'Demonym') return {country: known.key, rest: words.slice(1)}
  const country = known?.type === 'Place' ? known.country : undefined
  return country === undefined ? {rest: words} : {country, rest: words.slice(1)}
}

function addPlace(entries: Entry[], sighting: Placed): void {
  const key = sighting.known?.key ?? sighting.words.join(' ')
  const same = entries.find(entry => entry.type === 'Place' && entry.key === key)
  if (same) same.sightings.push(sighting)
  else entries.push({type: 'Place', sightings: [sighting], words: sighting.words, key})
}

/** Add what only the story tells to the person or the company that it means. */
function refersBack(entries: readonly Entry[], sighting: Placed): boolean {
  const {type, words, known, isAfterPreposition, isInTitle} = sighting
  if (
    known?.type === 'Place' &&
    (known.country !== undefined || isAfterPreposition || words.length > 1)
  )
    return false
  if (known?.type === 'Organization') return false
  const isShort = words.length === 1 || particles.has(words[0] ?? '')
  const last = stem(words.at(-1) ?? '')
  const meant =
    (isShort ? personCalled(entries, last, type === 'Place' || isInTitle) : undefined) ??
    (type === 'Place' ? undefined : companyCalled(entries, words.join(' ')))
  meant?.sightings.push(sighting)
  return meant !== undefined
}

/** The person last named who goes by a word; by the surname alone where the word may mean more. */
function personCalled(
  entries: readonly Entry[],
  word: string,
  isStrict: boolean
): Entry | undefined {
  const people = entries.filter(({type}) => type === 'Person')
  const bySurname = people.findLast(({words}) => words.at(-1) === word)
  if (bySurname || isStrict || word.length < 2) return bySurname
  return people.findLast(
    ({words}) => words.length > 1 && words.includes(word) && !particles.has(word)
  )
}

function companyCalled(entries: readonly Entry[], name: string): Entry | undefined {
  return entries.find(({type, words}) => type === 'Organization' && shortName(words) === name)
}

/** The name of a company without the words that say it is one. */
function shortName(words: readonly string[]): string {
  const end = words.findIndex((word, index) => index > 0 && organizationEnds.has(word))
  return words.slice(0, end === -1 ? words.length : end).join(' ')
}

/** The form that names an entry: the fullest for people and organisations, the usual for places. */
export function nameOf({type, sightings}: Entry): string {
  const forms = new Map<string, number>()
  for (const {text, isInTitle} of sightings) {
    if (!isInTitle || sightings.every(one => one.isInTitle))
      forms.set(text, (forms.get(text) ?? 0) + 1)
  }
  const weigh = (text: string, count: number) => {
    if (type === 'Place') return count
    const words = text.split(' ')
    return (
      words.length * 4 +
      (isNominative(words[0]?.toLowerCase() ?? '') && isGivenName(words[0]?.toLowerCase() ?? '')
        ? 2
        : 0)
    )
  }
  let best: {text: string; weight: number} | undefined
  for (const [text, count] of forms) {
    const weight = weigh(text, count)
    if (best === undefined || weight > best.weight) best = {text, weight}
  }
  return best?.text ?? ''
}
