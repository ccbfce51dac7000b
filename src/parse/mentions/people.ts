/**
 * Tell which names of people are one person's.
 *
 *     Maria Zakharova · Zakharova           one: the surname
 *     T. Boone Pickens · Boone Pickens      one: a surname, and an initial
 *     Karen Pence · Mike Pence · Pence      two; the single surname is the one last named
 *     Zhao Ziyang · Zhao                    one: his family name comes first
 *
 * In Cyrillic without the endings of cases.
 */

import {isGeneration, particles} from '../vocabulary/names/words.ts'
import {stem} from './fold.ts'
import type {Entry, Placed} from './sightings.ts'

/** The people of a story. */
export interface People {
  readonly entries: readonly Entry[]
  /** Put a sighting to the person it names, a new one if need be. */
  add(sighting: Placed): void
  /** The person last named whose surname a word is. */
  withSurname(word: string): Entry | undefined
  /** The person last named who has a word in the name. */
  withName(word: string): Entry | undefined
}

const initial = /^\p{L}\.?$/u

/** Nobody yet. */
export function createPeople(): People {
  const entries: Entry[] = []
  const bySurname = new Map<string, Entry[]>()
  const byName = new Map<string, Entry>()
  const withSurname = (word: string) => bySurname.get(word)?.at(-1)
  const withName = (word: string) => withSurname(word) ?? byName.get(word)
  return {
    entries,
    withSurname,
    withName,
    add(sighting) {
      const words = nameWords(sighting)
      const surname = words.at(-1) ?? ''
      const same =
        words.length === 1
          ? withName(surname)
          : bySurname.get(surname)?.findLast(({key}) => isSameGivenName(key.split(' '), words))
      if (same) {
        same.sightings.push(sighting)
        return
      }
      const entry: Entry = {type: 'Person', sightings: [sighting], key: words.join(' ')}
      entries.push(entry)
      const namesakes = bySurname.get(surname) ?? []
      if (namesakes.length < mostNamesakes) namesakes.push(entry)
      bySurname.set(surname, namesakes)
      for (const word of words.slice(0, -1)) if (!particles.has(word)) byName.set(word, entry)
    }
  }
}

/** A story that names more people of one surname is a list. */
const mostNamesakes = 50

/** The stems of a name without `Jr`. */
function nameWords({words}: Placed): readonly string[] {
  const last = words.findLastIndex(word => !isGeneration(word))
  return words.slice(0, last + 1).map(stem)
}

/** Given names that can be one: equal, or an initial. */
function isSameGivenName([one = '']: readonly string[], [other = '']: readonly string[]): boolean {
  return one === other || ((initial.test(one) || initial.test(other)) && one[0] === other[0])
}
