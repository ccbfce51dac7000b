/**
 * Find suggestions for what a reader types, in files by first letter.
 *
 *     zakharowa   →  person Maria Zakharova (its page) · word Zakharova (a search)
 *     Juan Guaido →  phrase “Juan Guaido”
 *
 * A file is loaded when a word begins with its letter, and kept.
 */

import {edits, editsToStart, folded, foldedWords} from './suggest-match.ts'

/** Something a reader may have meant. */
export type Suggestion =
  | {
      readonly type: 'name'
      readonly kind: string
      readonly text: string
      readonly stories: number
      readonly href: string
    }
  | {readonly type: 'query'; readonly text: string; readonly isPhrase: boolean}

/** Suggestions of one archive. */
export interface Suggestions {
  /** What the query may become, best first. */
  readonly complete: (query: string) => Promise<Suggestion[]>
  /** The query with its misspelt words corrected; nothing when there is nothing to correct. */
  readonly correct: (query: string) => Promise<string | undefined>
}

/** One file, as it was built: names as `[kind, name, stories, href, …aliases]`. */
interface SuggestionFile {
  readonly names: readonly (readonly [string, string, number, string, ...string[]])[]
  readonly words: readonly (readonly [string, number])[]
}

/** A suggestion with what it is ordered by. */
interface Ranked<Item> {
  readonly item: Item
  readonly edits: number
  readonly stories: number
}

const [mostNames, mostWords] = [5, 3]
const nothing: SuggestionFile = {names: [], words: []}

/** Two words or more, each with a capital: a name. */
const properName = /^\p{Lu}[^\s"]*(?: \p{Lu}[^\s"]*)+$/u

/** The suggestions in the folder of the search index: `/x/pagefind/`. */
export function openSuggestions(bundle: string): Suggestions {
  const folder = `${bundle}suggest/`
  const files = new Map<string, Promise<SuggestionFile>>()
  let known: Promise<readonly string[]> | undefined
  const load = (key: string): Promise<SuggestionFile> => {
    const file = files.get(key) ?? read(`${folder}${key}.json`, nothing)
    files.set(key, file)
    return file
  }
  const filesOf = async (word: string) => {
    known ??= read<readonly string[]>(`${folder}files.json`, [])
    const existing = await known
    return Promise.all(
      keysOf(word)
        .filter(key => existing.includes(key))
        .map(load)
    )
  }
  return {
    complete: async query => {
      const words = query.split(/\s+/).filter(word => folded(word) !== '')
      const last = words.at(-1)
      if (last === undefined || query.includes('"')) return []
      const loaded = await filesOf(last)
      const phrase = properName.test(query.trim()) ? [phraseOf(query.trim())] : []
      return [...phrase, ...namesFor(query, loaded), ...completions(query, last, loaded)]
    },
    correct: async query => {
      const words = query
        .replaceAll('"', '')
        .split(/\s+/)
        .filter(word => folded(word) !== '')
      const corrected = await Promise.all(
        words.map(async word => closest(word, await filesOf(word)) ?? word)
      )
      return corrected.every((word, index) => word === words[index])
        ? undefined
        : corrected.join(' ')
    }
  }
}

/** A file of the index; without it there are fewer suggestions, and that is all. */
async function read<Content>(address: string, otherwise: Content): Promise<Content> {
  try {
    const response = await fetch(address, {cache: 'no-cache'})
    return response.ok ? ((await response.json()) as Content) : otherwise
  } catch {
    return otherwise
  }
}

/** The files in which a word may stand: that of its first letter as typed, and as folded. */
function keysOf(word: string): string[] {
  const bare = word
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
  return [...new Set([bare, folded(word)].flatMap(text => keyOf(text[0] ?? '')))]
}

/** A letter's file, as the build names it. */
function keyOf(first: string): string[] {
  if (first === '') return []
  return [/[a-z0-9]/.test(first) ? first : `u${((first.codePointAt(0) ?? 0) >> 5).toString(16)}`]
}

/** Names of which each typed word begins a word, fewest edits first. */
function namesFor(query: string, files: readonly SuggestionFile[]): Suggestion[] {
  const typed = foldedWords(query)
  const found = files.flatMap(({names}) =>
    names.flatMap(([kind, text, stories, href, ...aliases]) => {
      const distance = least([text, ...aliases].map(name => editsToName(typed, foldedWords(name))))
      const item = {type: 'name', kind, text, stories, href} as const
      return distance === undefined ? [] : [{item, edits: distance, stories}]
    })
  )
  return best(found, mostNames)
}

function editsToName(typed: readonly string[], name: readonly string[]): number | undefined {
  let sum = 0
  for (const word of typed) {
    const distance = least(name.map(part => editsToStart(word, part)))
    if (distance === undefined) return undefined
    sum += distance
  }
  return sum
}

/** The query with its last word completed or corrected. */
function completions(query: string, last: string, files: readonly SuggestionFile[]): Suggestion[] {
  const typed = folded(last)
  const found = files.flatMap(({words}) =>
    words.flatMap(([text, stories]) => {
      const word = folded(text)
      const distance = word === typed ? undefined : editsToStart(typed, word)
      return distance === undefined ? [] : [{item: text, edits: distance, stories}]
    })
  )
  const before = query.trimEnd().slice(0, -last.length)
  return best(found, mostWords).map(text => ({type: 'query', text: before + text, isPhrase: false}))
}

/** The word of the archive that is closest to a word that is not in it. */
function closest(word: string, files: readonly SuggestionFile[]): string | undefined {
  const typed = folded(word)
  const found = files.flatMap(({words}) =>
    words.flatMap(([text, stories]) => {
      const distance = edits(typed, folded(text))
      return distance === undefined ? [] : [{item: text, edits: distance, stories}]
    })
  )
  const [text] = best(found, 1)
  return text === undefined || folded(text) === word.toLowerCase() ? undefined : text
}

function phraseOf(text: string): Suggestion {
  return {type: 'query', text: `"${text}"`, isPhrase: true}
}

function best<Item>(found: readonly Ranked<Item>[], most: number): Item[] {
  return [...found]
    .sort((a, b) => a.edits - b.edits || b.stories - a.stories)
    .slice(0, most)
    .map(({item}) => item)
}

function least(distances: readonly (number | undefined)[]): number | undefined {
  return distances.reduce(
    (a, b) => (a === undefined || (b !== undefined && b < a) ? b : a),
    undefined
  )
}
