/**
 * The files that suggestions come from, by beginning; each is loaded when a word needs it, and kept.
 *
 *     zakharowa  →  za.json, or z.json      names and words that begin so
 *     sakharova  →  _ak.json, _kh.json, …   words that have a pair of these letters, when sa.json has nothing
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
  /** Words that a word may mean whose beginning is wrong, frequent ones first. */
  readonly repairs: (word: string) => Promise<readonly string[]>
}

const nothing: SuggestionFile = {names: [], words: []}

/** Pairs of letters at the beginning of a word of which one is right, if two letters are wrong. */
const pairsOfWord = 5

/** The file of all repairs, in a small archive. */
const allRepairs = '_'

/** The files in the folder of the search index: `/x/pagefind/`. */
export function openSuggestionFiles(bundle: string): SuggestionFiles {
  const folder = `${bundle}suggest/`
  const files = new Map<string, Promise<unknown>>()
  let known: Promise<ReadonlySet<string>> | undefined
  const existing = () => {
    known ??= read<readonly string[]>(`${folder}files.json`, []).then(keys => new Set(keys))
    return known
  }
  function load<Content>(keys: readonly string[], otherwise: Content): Promise<Content[]> {
    return Promise.all(
      [...new Set(keys)].map(key => {
        const file = files.get(key) ?? read(`${folder}${key}.json`, otherwise)
        files.set(key, file)
        return file as Promise<Content>
      })
    )
  }
  return {
    of: async word => {
      const exist = await existing()
      const keys = formsOf(word).flatMap(letters =>
        [2, 1]
          .map(length => keyOf(letters.slice(0, length)))
          .filter(key => exist.has(key))
          .slice(0, 1)
      )
      return load(keys, nothing)
    },
    repairs: async word => {
      const exist = await existing()
      const pairs = formsOf(word)
        .flatMap(pairsIn)
        .map(pair => `_${pair}`)
      const keys = [allRepairs, ...pairs].filter(key => exist.has(key))
      return merged(await load<readonly string[]>(keys, []))
    }
  }
}

/** Words of several lists, each once: the first of all lists, then the second of all. */
function merged(lists: readonly (readonly string[])[]): string[] {
  const ranked = lists.flatMap(list => list.map((word, at) => [at, word] as const))
  return [...new Set(ranked.sort(([one], [other]) => one - other).map(([, word]) => word))]
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

/** The letters of a word, as typed and as folded. */
function formsOf(word: string): string[][] {
  const bare = word
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
  return [bare, folded(word)].map(text => [...text])
}

function pairsIn(letters: readonly string[]): string[] {
  return letters.slice(1, pairsOfWord + 1).map((_, at) => keyOf(letters.slice(at, at + 2)))
}

/** The file of letters, as the build names it. */
function keyOf(letters: readonly string[]): string {
  return letters
    .map(letter =>
      /[a-z0-9]/.test(letter) ? letter : `u${((letter.codePointAt(0) ?? 0) >> 5).toString(16)}`
    )
    .join('')
}
