/**
 * The names under which real front matter gives our fields.
 *
 *     title: Russian military personnel arrive in Venezuela     → headline
 *     date: 2019-03-28                                          → datePublished
 *
 * Jekyll, Hugo, Eleventy, Obsidian clippers and newsroom exports agree on these. A name that
 * two of them use for different things is not here.
 */

import {overrideKeys} from '../model/schema/overrides.ts'

/** Our key for each other name, in lower case. */
const otherNames: Readonly<Record<string, string>> = {
  title: 'headline',
  subtitle: 'alternativeHeadline',
  description: 'abstract',
  summary: 'abstract',
  standfirst: 'abstract',
  authors: 'author',
  date: 'datePublished',
  published: 'datePublished',
  updated: 'dateModified',
  modified: 'dateModified',
  lastmod: 'dateModified',
  source: 'publisher',
  outlet: 'publisher',
  link: 'url',
  section: 'articleSection',
  category: 'articleSection',
  categories: 'articleSection',
  tags: 'keywords',
  topics: 'keywords',
  lang: 'inLanguage',
  language: 'inLanguage',
  dir: 'direction'
}

/** Keys that limit what the site may show: when one cannot be read, the story must not be shown. */
export const limitingKeys: readonly string[] = ['access', 'pubStatus']

const keyOfName = new Map<string, string>([
  ...Object.entries(otherNames),
  ...overrideKeys.map((key): [string, string] => [key.toLowerCase(), key])
])

/** Our key for a name as written: `Title` and `headline` are `headline`. */
export function keyOf(name: string): string | undefined {
  return keyOfName.get(name.trim().toLowerCase())
}

/** Our key that a misspelt name most likely means; `undefined` when none is near. */
export function nearestKey(name: string): string | undefined {
  const written = name.trim().toLowerCase()
  if (written.length > 30) return undefined
  const near = [...keyOfName.keys()]
    .map(known => ({known, distance: distanceBetween(written, known)}))
    .filter(({known, distance}) => distance <= Math.max(1, Math.floor(known.length / 4)))
    .sort((left, right) => left.distance - right.distance)
  return near[0] && keyOfName.get(near[0].known)
}

/** Letters to insert, drop or exchange to make one word of the other (Levenshtein). */
function distanceBetween(one: string, other: string): number {
  let row = Array.from({length: other.length + 1}, (_, index) => index)
  for (const [index, letter] of [...one].entries()) {
    const next = [index + 1]
    for (const [column, against] of [...other].entries()) {
      const exchanged = (row[column] ?? 0) + (letter === against ? 0 : 1)
      next.push(Math.min(exchanged, (row[column + 1] ?? 0) + 1, (next[column] ?? 0) + 1))
    }
    row = next
  }
  return row[other.length] ?? 0
}
