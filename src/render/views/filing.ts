/**
 * File names from A to Z, as an index does.
 *
 *     Maria Zakharova  →  Z        Asociación Étnica  →  A        3M  →  #
 *
 * People are filed under the last word of their name, all else under the first. The order is
 * that of the archive's language.
 */

import type {Labels} from '../labels.ts'

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
  isPerson: boolean
): Filed<T>[] {
  const {compare} = new Intl.Collator(locale)
  return items
    .map(item => ({item, name: nameOf(item), key: keyOf(nameOf(item), isPerson)}))
    .sort((a, b) => compare(a.key, b.key) || compare(a.name, b.name))
    .map(({item, key}) => ({item, letter: letterOf(key)}))
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
