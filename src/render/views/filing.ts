/**
 * File names from A to Z, as an index does.
 *
 *     Maria Zakharova  →  Z        Asociación Étnica  →  A        3M  →  #
 *
 * People are filed under the last word of their name, all else under the first. The order is
 * that of the archive's language.
 */

import {slug} from '../../model/identifiers.ts'
import type {Context} from '../context.ts'
import type {Labels} from '../labels.ts'
import type {PathOfPage} from './story-list.ts'
import type {Link} from './types.ts'

/** A thing with the words and the letter that it is filed under. */
export interface Filed<T> {
  readonly item: T
  readonly letter: string
}

/** Words after a name that it is not filed under. */
const suffixes = /^(?:jr|sr|i{2,3}|iv)\.?$/i

/** What does not begin with a letter stands here. */
const noLetter = '#'

/** Things in the order of their names. */
export function filed<T>(
  {locale}: Labels,
  items: readonly T[],
  nameOf: (item: T) => string,
  isPerson: (item: T) => boolean
): Filed<T>[] {
  const {compare} = new Intl.Collator(locale)
  return items
    .map(item => ({item, name: nameOf(item), key: keyOf(nameOf(item), isPerson(item))}))
    .sort((a, b) => compare(a.key, b.key) || compare(a.name, b.name))
    .map(({item, key}) => ({item, letter: letterOf(key)}))
}

/** Where a letter begins on its page. */
export function anchorOfLetter(letter: string): string {
  return `letter-${slug(letter, 'other')}`
}

/** Links to where each letter begins; none where one page holds all rows. `pages` has the letters of the rows. */
export function lettersOf(
  {urls}: Pick<Context, 'urls'>,
  pages: readonly (readonly string[])[],
  pathOf: PathOfPage
): Link[] {
  if (pages.length <= 1) return []
  const pageOf = new Map<string, number>()
  for (const [index, letters] of pages.entries()) {
    for (const letter of letters) if (!pageOf.has(letter)) pageOf.set(letter, index + 1)
  }
  return [...pageOf].map(([letter, page]) => ({
    href: `${urls.href(pathOf(page))}#${encodeURIComponent(anchorOfLetter(letter))}`,
    text: letter
  }))
}

function keyOf(name: string, isPerson: boolean): string {
  if (!isPerson) return name
  const words = name.split(/\s+/)
  const last = words.findLastIndex((word, index) => index === 0 || !suffixes.test(word))
  return [...words.slice(last), ...words.slice(0, last)].join(' ')
}

function letterOf(key: string): string {
  const first = /[\p{L}\p{N}]/u.exec(key)?.[0] ?? noLetter
  const [plain = noLetter] = first.normalize('NFD').toUpperCase()
  return /\p{L}/u.test(plain) ? plain : noLetter
}
