/**
 * What is suggested while a reader types, in files by first letter, of which a browser loads
 * one or two.
 *
 *     suggest/z.json  {"names": [["person", "Maria Zakharova", 2, "/x/people/maria-zakharova/"]],
 *                      "words": [["Zakharova", 2]]}
 *     suggest/files.json  ["a", "z"]
 *
 * A name stands in the file of each of its words, other spellings included. Misspelt first
 * letters are therefore not forgiven; the browser compares all the others.
 */

import {existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {slug} from '../model/identifiers.ts'
import type {VocabularyWord} from './vocabulary.ts'

/** A name that has a page of its own. */
export interface SuggestedName {
  /** What it names; the interface has a word for each. */
  readonly kind: 'outlet' | 'topic' | 'person' | 'organization' | 'place'
  readonly name: string
  /** Other spellings met. */
  readonly aliases: readonly string[]
  readonly stories: number
  /** Link to its page, base path included. */
  readonly href: string
}

/** One file: names as `[kind, name, stories, href, …aliases]`, words as `[word, stories]`. */
interface SuggestionFile {
  readonly names: (readonly [string, string, number, string, ...string[]])[]
  readonly words: (readonly [string, number])[]
}

/** Most names in one file. */
const namesPerFile = 400

/** The suggestion files by name, as JSON. */
export function suggestions(
  names: readonly SuggestedName[],
  words: readonly VocabularyWord[]
): ReadonlyMap<string, string> {
  const files = new Map<string, SuggestionFile>()
  const fileOf = (key: string): SuggestionFile => {
    const file = files.get(key) ?? {names: [], words: []}
    files.set(key, file)
    return file
  }
  const fullestFirst = [...names].sort((a, b) => b.stories - a.stories || byHref(a, b))
  for (const {kind, name, aliases, stories, href} of fullestFirst) {
    const keys = new Set([name, ...aliases].flatMap(text => text.split(/\s+/)).flatMap(keyOf))
    for (const key of keys) {
      const file = fileOf(key)
      if (file.names.length < namesPerFile) file.names.push([kind, name, stories, href, ...aliases])
    }
  }
  for (const {text, stories} of words) {
    for (const key of keyOf(text)) fileOf(key).words.push([text, stories])
  }
  const sorted = [...files].sort(([a], [b]) => (a < b ? -1 : 1))
  return new Map([
    ...sorted.map(([key, file]) => [`${key}.json`, JSON.stringify(file)] as const),
    ['files.json', JSON.stringify(sorted.map(([key]) => key))]
  ])
}

/**
 * Bring a folder in line with the files.
 *
 * @returns number of files written
 */
export function writeSuggestions(files: ReadonlyMap<string, string>, place: string): number {
  mkdirSync(place, {recursive: true})
  for (const name of readdirSync(place)) if (!files.has(name)) rmSync(path.join(place, name))
  const changed = [...files].filter(([name, content]) => {
    const file = path.join(place, name)
    return !(existsSync(file) && readFileSync(file, 'utf8') === content)
  })
  for (const [name, content] of changed) writeFileSync(path.join(place, name), content)
  return changed.length
}

/** The file of a word: its first letter; of other scripts, 32 neighbours share one. */
function keyOf(word: string): string[] {
  const [first = ''] = slug(word, '')
  if (first === '') return []
  return [/[a-z0-9]/.test(first) ? first : `u${((first.codePointAt(0) ?? 0) >> 5).toString(16)}`]
}

function byHref(left: SuggestedName, right: SuggestedName): number {
  return left.href < right.href ? -1 : 1
}
