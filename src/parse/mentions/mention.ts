/**
 * An entry as the story's record of it: its name, its roles, its other forms.
 *
 *     Maria Zakharova · Zakharova · Zakharova → {name: 'Maria Zakharova', aliases: ['Zakharova'], count: 3, …}
 */

import type {Mention} from '../../model/story.ts'
import {fold} from './fold.ts'
import {isGivenName, isNominative} from './lexicon.ts'
import type {Entry} from './sightings.ts'

/** The mention that an entry makes. */
export function toMention(entry: Entry): Mention {
  const {type, sightings} = entry
  const name = nameOf(entry)
  const roles = rolesOf(entry)
  const known = sightings.find(one => one.known?.type === 'Place')?.known
  const {country, within} = known?.type === 'Place' && type === 'Place' ? known : {}
  const printed = sightings.filter(({isInTitle}) => !isInTitle)
  const aliases = [...new Set(printed.map(({text}) => text))].filter(text => text !== name)
  return {
    type,
    name,
    ...(roles[0] === undefined ? {} : {jobTitle: roles[0].text, roles}),
    ...(country === undefined ? {} : {country}),
    ...(within === undefined ? {} : {containedInPlace: within}),
    count: sightings.length,
    ...(aliases.length === 0 ? {} : {aliases}),
    line: sightings[0]?.line ?? 1
  }
}

/** Each wording once, on its first line. */
function rolesOf({type, sightings}: Entry): {text: string; line: number}[] {
  if (type !== 'Person') return []
  const lines = new Map<string, number>()
  for (const {role, line} of sightings)
    if (role !== undefined && !lines.has(role)) lines.set(role, line)
  return [...lines].map(([text, line]) => ({text, line}))
}

/** The fullest form of a person or an organisation, the usual one of a place. */
function nameOf({type, sightings}: Entry): string {
  const inText = sightings.filter(({isInTitle}) => !isInTitle)
  const counts = new Map<string, number>()
  for (const {text} of inText.length > 0 ? inText : sightings) {
    counts.set(text, (counts.get(text) ?? 0) + 1)
  }
  let best = {text: '', weight: 0}
  for (const [text, count] of counts) {
    const weight = type === 'Place' ? count : fullness(text)
    if (weight > best.weight) best = {text, weight}
  }
  return best.text
}

/** By words; of two Cyrillic forms, the nominative. */
function fullness(text: string): number {
  const words = text.split(' ')
  const first = fold(words[0] ?? '')
  return words.length * 2 + (isGivenName(first) && isNominative(first) ? 1 : 0)
}
