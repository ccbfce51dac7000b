/**
 * An entry as the story's record of it: its name, its roles, its other forms.
 *
 *     Maria Zakharova · Zakharova · Zakharova → {name: 'Maria Zakharova', aliases: ['Zakharova'], count: 3, …}
 */

import type {Mention} from '../../model/story.ts'
import {type Entry, nameOf} from './entries.ts'

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
    line: Math.min(...sightings.map(({line}) => line))
  }
}

function rolesOf({type, sightings}: Entry): {text: string; line: number}[] {
  const roles: {text: string; line: number}[] = []
  if (type !== 'Person') return roles
  for (const {role, line} of sightings.toSorted((one, other) => one.line - other.line)) {
    if (role !== undefined && !roles.some(({text}) => text === role)) roles.push({text: role, line})
  }
  return roles
}
