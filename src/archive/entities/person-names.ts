/**
 * Take the names of people apart, to see which may be one name.
 *
 *     John R. Bolton   given john, initials r, family bolton   key john-bolton
 *     J. Bolton        initial j, family bolton                may be John Bolton
 *     Zakharova        family zakharova                        may be Maria Zakharova
 *     Juan Guaidó      the same key as Juan Guaido
 *
 * Two different given names are never one person, however alike they look.
 */

import {nameSlug} from '../../model/identifiers.ts'

/** A name, taken apart. */
export interface PersonName {
  /** `full`: given and family name. `initial`: the given name as its first letter. `family`: one word. */
  readonly form: 'full' | 'initial' | 'family'
  /** The name without the initials in its middle. */
  readonly key: string
  /** Its last word. */
  readonly family: string
  /** The first letter of the given name; empty for one word. */
  readonly letter: string
  /** The initials in its middle: `h-w`. */
  readonly middle: string
}

/** The parts of a name as printed. */
export function personName(name: string): PersonName {
  const words = nameSlug(name).split('-')
  const [given = '', ...rest] = words
  const family = rest.at(-1) ?? given
  if (rest.length === 0) return {form: 'family', key: given, family, letter: '', middle: ''}
  const between = rest.slice(0, -1)
  const letter = [...given][0] ?? ''
  const middle = between.filter(isInitial).join('-')
  if (isInitial(given)) return {form: 'initial', key: words.join('-'), family, letter, middle}
  const key = [given, ...between.filter(word => !isInitial(word)), family].join('-')
  return {form: 'full', key, family, letter, middle}
}

function isInitial(word: string): boolean {
  return [...word].length === 1
}
