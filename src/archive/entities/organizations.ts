/**
 * Find which names mean one organisation.
 *
 *     General Motors, General Motors Corp     one company
 *     IMF, International Monetary Fund        one fund, where a story names both
 *
 * Letters are taken for the name whose words they begin only when stories that have the
 * letters also have the name, and only one such name.
 */

import {nameSlug} from '../../model/identifiers.ts'

/** Words after the name of a company that say only what its form is. */
const companyForms = new Set(
  'inc incorporated corp corporation co company ltd limited plc llc lp sa ag nv bv spa gmbh ab oy as kk pty'.split(
    ' '
  )
)

/** How to find the key of the organisation that a name means, from the names of each story. */
export function organizationsIn(stories: Iterable<readonly string[]>): (name: string) => string {
  const keys = new Map<string, string>()
  const keyOf = (name: string): string => {
    const key = keys.get(name) ?? organizationKey(name)
    keys.set(name, key)
    return key
  }
  const meant = new Map<string, Set<string>>()
  for (const names of stories) {
    for (const letters of names.filter(isLetters)) {
      const spelt = letters.replace(/[.\s]/g, '').toLowerCase()
      for (const name of names.filter(one => one !== letters && initialsOf(one).has(spelt))) {
        const key = keyOf(letters)
        meant.set(key, (meant.get(key) ?? new Set()).add(keyOf(name)))
      }
    }
  }
  return name => {
    const key = keyOf(name)
    const names = meant.get(key)
    return names?.size === 1 ? ([...names][0] ?? key) : key
  }
}

/** The name without article and company form, by which an organisation is known. */
export function organizationKey(name: string): string {
  const words = nameSlug(name).split('-')
  const start = words[0] === 'the' && words.length > 1 ? 1 : 0
  const end = words.findLastIndex(word => !companyForms.has(word)) + 1
  return (end > start ? words.slice(start, end) : words).join('-')
}

/** Whether a name is letters that stand for words: `IMF`, `U.N.`. */
export function isLetters(name: string): boolean {
  return name.length <= 12 && /^(?:\p{Lu}\.?){2,6}$/u.test(name)
}

/** The first letters of a name's words, with and without its small words and its company form. */
function initialsOf(name: string): ReadonlySet<string> {
  const words = name.split(/[\s-]+/).filter(word => /^\p{L}/u.test(word))
  if (words.length < 2) return new Set()
  const capitals = words.filter(word => /^\p{Lu}/u.test(word))
  const named = capitals.filter(word => !companyForms.has(word.toLowerCase()))
  return new Set(
    [words, capitals, named].map(some =>
      some
        .map(word => word[0] ?? '')
        .join('')
        .toLowerCase()
    )
  )
}
