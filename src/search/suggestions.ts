/**
 * What is suggested while a reader types, in files by letter, of which a browser loads one
 * or two. Headlines are not among them: those of the stories found are suggested.
 *
 *     suggest/z.json   {"names": [["person", "Maria Zakharova", 2, "/x/people/maria-zakharova/"]],
 *                       "words": [["Zakharova", 2]]}
 *     suggest/_a.json  ["Zakharova"]          words whose second letter is an a
 *     suggest/files.json  ["_a", "m", "z"]
 *
 * A name stands in the file of each of its words, other spellings included. The files by
 * second letter are for words whose first letter is wrong, `Sakharova`, or missing.
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

/** Most names in one file, and most words in one by second letter. */
const [namesPerFile, wordsPerFile] = [400, 1500]

/** Least letters of a word whose first letter may be wrong: in a short one it makes another word. */
const leastLetters = 5

/** The suggestion files by name, as JSON. */
export function suggestions(
  names: readonly SuggestedName[],
  words: readonly VocabularyWord[]
): ReadonlyMap<string, string> {
  const files = new Map<string, SuggestionFile | string[]>([
    ...filesByFirst(names, words),
    ...filesBySecond(words)
  ])
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

function filesByFirst(
  names: readonly SuggestedName[],
  words: readonly VocabularyWord[]
): Map<string, SuggestionFile> {
  const files = new Map<string, SuggestionFile>()
  const fileOf = (key: string): SuggestionFile => {
    const file = files.get(key) ?? {names: [], words: []}
    files.set(key, file)
    return file
  }
  const fullestFirst = [...names].sort((a, b) => b.stories - a.stories || byHref(a, b))
  for (const {kind, name, aliases, stories, href} of fullestFirst) {
    const other = otherWords(name, aliases)
    const keys = new Set([name, ...other].flatMap(text => text.split(/\s+/)).flatMap(keyOf))
    for (const key of keys) {
      const file = fileOf(key)
      if (file.names.length < namesPerFile) file.names.push([kind, name, stories, href, ...other])
    }
  }
  for (const {text, stories} of words) {
    for (const key of keyOf(text)) fileOf(key).words.push([text, stories])
  }
  return files
}

/** Words under their second letter, the most frequent first. */
function filesBySecond(words: readonly VocabularyWord[]): Map<string, string[]> {
  const files = new Map<string, string[]>()
  for (const {text} of words) {
    const letters = [...slug(text, '')]
    if (letters.length < leastLetters) continue
    for (const key of keyOf(letters.slice(1).join(''))) {
      const file = files.get(`_${key}`) ?? []
      files.set(`_${key}`, file)
      if (file.length < wordsPerFile) file.push(text)
    }
  }
  return files
}

/** The aliases that say more than the name and the aliases before them: `Volcker` adds nothing to `Paul Volcker`. */
function otherWords(name: string, aliases: readonly string[]): string[] {
  const known = new Set(wordsOf(name))
  return aliases.filter(alias => {
    const words = wordsOf(alias)
    const isNew = words.some(word => !known.has(word))
    for (const word of words) known.add(word)
    return isNew
  })
}

function wordsOf(text: string): string[] {
  return slug(text, '').split('-')
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
