/**
 * What is suggested while a reader types, in files by beginning, of which a browser loads one
 * or two. Headlines are not among them: those of the stories found are suggested.
 *
 *     suggest/z.json    {"names": [["person", "Maria Zakharova", 2, "/x/people/maria-zakharova/"]],
 *                        "words": [["Zakharova", 2]]}
 *     suggest/za.json   the same for a letter more, where a file would be long; then z.json has
 *                       the most frequent only
 *     suggest/_kh.json  ["Zakharova"]   words that have kh near their beginning
 *     suggest/files.json  ["_kh", "z", "za"]
 *
 * A name stands in the file of each of its words, other spellings included. The files by pairs
 * of letters are for words whose beginning is misspelt, `Sakharova` or `Xekharova`: of the first
 * six letters two may be wrong, and a pair is left. Few words have one file, `_.json`.
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
  readonly names: NameRow[]
  readonly words: WordRow[]
}

type NameRow = readonly [string, string, number, string, ...string[]]
type WordRow = readonly [string, number]

/** Most names in one file; most rows of one that is not divided; and of each kind that remain when it is. */
const [namesPerFile, rowsPerFile, rowsOfDivided] = [400, 150, 40]

/** Least letters of a word that may be repaired: in a short one a wrong letter makes another word. */
const leastLetters = 4

/** Pairs at the beginning of a word by which it is found. */
const pairsOfWord = 5

/** Most words are letters without marks. */
const isPlain = /^[A-Za-z]{1,60}$/

/** Letters that are the name of a file as they are. */
const isKey = /^[a-z0-9]*$/

/** Most words that share one file of repairs. */
const wordsPerRepairs = 1500

/** The suggestion files by name, as JSON. */
export function suggestions(
  names: readonly SuggestedName[],
  words: readonly VocabularyWord[]
): ReadonlyMap<string, string> {
  const files = new Map<string, SuggestionFile | string[]>([
    ...filesByBeginning(names, words),
    ...repairs(words)
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

/** Names and words under their first letter, and under two where these are many. */
function filesByBeginning(
  names: readonly SuggestedName[],
  words: readonly VocabularyWord[]
): [key: string, SuggestionFile][] {
  const [byOne, byTwo] = [new Map<string, SuggestionFile>(), new Map<string, SuggestionFile>()]
  const file = (text: string, add: (file: SuggestionFile) => void): void => {
    const letters = text.split(/\s+/).map(word => lettersOf(word, 2))
    for (const [files, length] of [
      [byOne, 1],
      [byTwo, 2]
    ] as const) {
      const keys = letters.map(each => keyOf(each.slice(0, length)))
      for (const key of new Set(keys)) if (key !== '') add(fileIn(files, key))
    }
  }
  const fullestFirst = [...names].sort((a, b) => b.stories - a.stories || byHref(a, b))
  for (const {kind, name, aliases, stories, href} of fullestFirst) {
    const row: NameRow = [kind, name, stories, href, ...otherWords(name, aliases)]
    file([name, ...row.slice(4)].join(' '), ({names}) => {
      if (names.length < namesPerFile) names.push(row)
    })
  }
  for (const {text, stories} of words) file(text, ({words}) => words.push([text, stories]))
  return divided(byOne, byTwo)
}

/** The files of one letter; beside those that are long, which keep what is most frequent, the files of two. */
function divided(
  byOne: ReadonlyMap<string, SuggestionFile>,
  byTwo: ReadonlyMap<string, SuggestionFile>
): [key: string, SuggestionFile][] {
  const isLong = ({names, words}: SuggestionFile) => names.length + words.length > rowsPerFile
  const long = [...byOne].filter(([, file]) => isLong(file)).map(([key]) => key)
  const foremost = ({names, words}: SuggestionFile) => ({
    names: names.slice(0, rowsOfDivided),
    words: words.slice(0, rowsOfDivided)
  })
  return [
    ...[...byOne].map(([key, file]) => [key, isLong(file) ? foremost(file) : file] as const),
    ...[...byTwo].filter(([key]) =>
      long.some(one => key.length > one.length && key.startsWith(one))
    )
  ].map(([key, file]) => [key, file])
}

function fileIn(files: Map<string, SuggestionFile>, key: string): SuggestionFile {
  const file = files.get(key) ?? {names: [], words: []}
  files.set(key, file)
  return file
}

/** Words by the pairs of letters near their beginning, the most frequent first. */
function repairs(words: readonly VocabularyWord[]): Map<string, string[]> {
  const long = words.filter(({text}) => lettersOf(text, leastLetters).length >= leastLetters)
  if (long.length === 0) return new Map()
  if (long.length <= wordsPerRepairs) return new Map([['_', long.map(({text}) => text)]])
  const files = new Map<string, string[]>()
  for (const {text} of long) {
    const letters = lettersOf(text, pairsOfWord + 1)
    const pairs = letters.slice(1).map((_, at) => keyOf(letters.slice(at, at + 2)))
    for (const pair of new Set(pairs)) {
      const file = files.get(`_${pair}`) ?? []
      files.set(`_${pair}`, file)
      file.push(text)
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

/** The first letters by which a word is filed: small, Latin ones without marks. */
function lettersOf(word: string, most: number): string[] {
  if (isPlain.test(word)) return word.slice(0, most).toLowerCase().split('')
  return [...slug(word, '').replaceAll('-', '')].slice(0, most)
}

/** The name that letters give a file; of other scripts than the Latin, 32 neighbours share one. */
function keyOf(letters: readonly string[]): string {
  const plain = letters.join('')
  if (isKey.test(plain)) return plain
  return letters
    .map(letter =>
      /[a-z0-9]/.test(letter) ? letter : `u${((letter.codePointAt(0) ?? 0) >> 5).toString(16)}`
    )
    .join('')
}

function byHref(left: SuggestedName, right: SuggestedName): number {
  return left.href < right.href ? -1 : 1
}
