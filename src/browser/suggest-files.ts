/**
 * The files that suggestions come from, by letter; each is loaded when a word needs it, and kept.
 *
 *     zakharowa  →  z.json                  names and words that begin so
 *     sakharova  →  _a.json, _s.json        words that have this as second letter, when s.json has nothing
 */

import {folded} from './suggest-match.ts'

/** One file, as it was built: names as `[kind, name, stories, href, …aliases]`. */
export interface SuggestionFile {
  readonly names: readonly (readonly [string, string, number, string, ...string[]])[]
  readonly words: readonly (readonly [string, number])[]
}

/** The files of one archive. */
export interface SuggestionFiles {
  /** Those in which a word may stand. */
  readonly of: (word: string) => Promise<readonly SuggestionFile[]>
  /** Words that a word may mean whose first letter is wrong or missing, frequent ones first. */
  readonly repairs: (word: string) => Promise<readonly string[]>
}

const nothing: SuggestionFile = {names: [], words: []}

/** The files in the folder of the search index: `/x/pagefind/`. */
export function openSuggestionFiles(bundle: string): SuggestionFiles {
  const folder = `${bundle}suggest/`
  const files = new Map<string, Promise<unknown>>()
  let known: Promise<readonly string[]> | undefined
  async function load<Content>(keys: readonly string[], otherwise: Content): Promise<Content[]> {
    known ??= read<readonly string[]>(`${folder}files.json`, [])
    const existing = await known
    const wanted = [...new Set(keys)].filter(key => existing.includes(key))
    return Promise.all(
      wanted.map(key => {
        const file = files.get(key) ?? read(`${folder}${key}.json`, otherwise)
        files.set(key, file)
        return file as Promise<Content>
      })
    )
  }
  return {
    of: word => load(keysOf(word, [0]), nothing),
    repairs: async word => {
      const keys = keysOf(word, [0, 1]).map(key => `_${key}`)
      return (await load<readonly string[]>(keys, [])).flat()
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

/** The files of the letters at these places of a word, as typed and as folded. */
function keysOf(word: string, places: readonly number[]): string[] {
  const bare = word
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
  return [bare, folded(word)].flatMap(text => {
    const letters = [...text]
    return places.flatMap(place => keyOf(letters[place] ?? ''))
  })
}

/** A letter's file, as the build names it. */
function keyOf(letter: string): string[] {
  if (letter === '') return []
  return [/[a-z0-9]/.test(letter) ? letter : `u${((letter.codePointAt(0) ?? 0) >> 5).toString(16)}`]
}
