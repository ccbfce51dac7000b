/**
 * Find countries in a text whose script has no capitals: by the list of names alone.
 *
 *     '俄罗斯外交部…'          → RU
 *     'وزير الخارجية الروسي'   → nothing: only whole names are read
 *     'لفنزويلا'              → VE: a small word may stand before the name, joined to it
 *
 * Linear in the text. The archive may add names that it already knows.
 */

import {joinedLetters} from '../vocabulary/names/small-words.ts'
import {countriesIn} from './countries.ts'
import type {Sighting} from './sightings.ts'

/** Countries by the first two characters of their names, longest first. */
type Index = ReadonlyMap<string, readonly (readonly [name: string, country: string])[]>

/** Whether a text is written without capitals. */
export function isUnicase(text: string): boolean {
  const sample = text.slice(0, 400)
  if (!/[^ -~]/.test(sample)) return false
  const letters = sample.match(/\p{L}/gu)?.length ?? 0
  return (sample.match(/\p{Lo}/gu)?.length ?? 0) * 2 > letters
}

const indexes = new Map<string, Index>()
const letter = /[\p{L}\p{M}]/u
const unspaced =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u
/** Words of one letter that Arabic and Hebrew join to the next: and, for, in, to, like. */
const joined = new RegExp(`^[${joinedLetters}]$`, 'u')
/** Korean joins to the name what English puts before it. */
const hangul = /^\p{Script=Hangul}/u

/** The countries that a text names. */
export function countriesInUnicase(text: string, language: string): Sighting[] {
  const index = indexOf(language)
  const found: Sighting[] = []
  for (let at = 0; at + 1 < text.length; at += 1) {
    const names = index.get(text.slice(at, at + 2))
    const hit = names?.find(([name]) => text.startsWith(name, at) && isWhole(text, at, name))
    if (hit === undefined) continue
    const [name, country] = hit
    found.push({
      type: 'Place',
      text: name,
      words: [name],
      known: {type: 'Place', key: country, country},
      start: at,
      isAfterPreposition: false,
      isTraded: false,
      isInTitle: false
    })
    at += name.length - 1
  }
  return found
}

function indexOf(language: string): Index {
  const cached = indexes.get(language)
  if (cached) return cached
  const index = new Map<string, [string, string][]>()
  for (const [name, country] of countriesIn(language)) {
    if (name.length < 2) continue
    const start = name.slice(0, 2)
    const names = index.get(start) ?? []
    names.push([name, country])
    index.set(start, names)
  }
  for (const names of index.values()) names.sort(([one], [other]) => other.length - one.length)
  indexes.set(language, index)
  return index
}

function isWhole(text: string, at: number, name: string): boolean {
  if (unspaced.test(name)) return true
  const before = text.charAt(at - 1)
  const isOpen = !letter.test(before) || (joined.test(before) && !letter.test(text.charAt(at - 2)))
  return isOpen && (hangul.test(name) || !letter.test(text.charAt(at + name.length)))
}
