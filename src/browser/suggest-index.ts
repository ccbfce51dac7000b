/**
 * Find suggestions for what a reader types.
 *
 *     zakharowa   →  person Maria Zakharova (its page) · word Zakharova (a search)
 *     Xekharova   →  the same: a wrong beginning is forgiven too
 *     Juan Guaido →  phrase “Juan Guaido”
 */

import {openSuggestionFiles, type SuggestionFile} from './suggest-files.ts'
import {edits, editsToStart, folded, foldedWords} from './suggest-match.ts'
import type {Suggestion} from './suggestion.ts'

/** Suggestions of one archive. */
export interface Suggestions {
  /** What the query may become, best first. */
  readonly complete: (query: string) => Promise<Suggestion[]>
  /** The query with its misspelt words corrected; nothing when there is nothing to correct. */
  readonly correct: (query: string) => Promise<string | undefined>
}

/** A suggestion with what it is ordered by. */
interface Ranked<Item> {
  readonly item: Item
  readonly edits: number
  readonly stories: number
}

/** Edits between a typed word and a known one, as `suggest-match.ts` counts them. */
type Measure = (typed: string, word: string) => number | undefined

const [mostNames, mostWords] = [4, 2]

/** Within so many edits a word need not be looked up under another beginning; nor a word of fewer letters. */
const [closeEnough, leastLetters] = [1, 4]

/** Two words or more, each with a capital: a name. */
const properName = /^\p{Lu}[^\s"]*(?: \p{Lu}[^\s"]*)+$/u

/** The suggestions in the folder of the search index: `/x/pagefind/`. */
export function openSuggestions(bundle: string): Suggestions {
  const files = openSuggestionFiles(bundle)
  /** The word that begins otherwise, when it is closer than what was found. */
  async function repaired(word: string, distance: number | undefined, measure: Measure) {
    const isShort = folded(word).length < leastLetters
    if (isShort || (distance !== undefined && distance <= closeEnough)) return undefined
    const [found] = nearest(word, await files.repairs(word), measure)
    return found === undefined || found.edits >= (distance ?? Infinity) ? undefined : found.item
  }
  return {
    complete: async query => {
      const last = wordsOf(query).at(-1)
      if (last === undefined || query.includes('"')) return []
      const phrase = properName.test(query.trim()) ? [phraseOf(query.trim())] : []
      const loaded = await files.of(last)
      const own = [...namesFor(query, loaded), ...completions(query, last, loaded)]
      const known = [...own, ...nearest(last, textsOf(loaded), editsToStart)]
      const word = await repaired(last, least(known.map(({edits: each}) => each)), editsToStart)
      if (word === undefined) return [...phrase, ...own.map(({item}) => item)]
      const meant = query.trimEnd().slice(0, -last.length) + word
      const names = namesFor(meant, await files.of(word)).map(({item}) => item)
      return [...phrase, ...names, {type: 'query', text: meant, isPhrase: false}]
    },
    correct: async query => {
      const words = wordsOf(query.replaceAll('"', ''))
      const corrected = await Promise.all(
        words.map(async word => {
          const [found] = nearest(word, textsOf(await files.of(word)), edits)
          const text = (await repaired(word, found?.edits, edits)) ?? found?.item ?? word
          return folded(text) === word.toLowerCase() ? word : text
        })
      )
      return corrected.every((word, index) => word === words[index])
        ? undefined
        : corrected.join(' ')
    }
  }
}

function textsOf(files: readonly SuggestionFile[]): string[] {
  return files.flatMap(({words}) => words.map(([text]) => text))
}

function wordsOf(query: string): string[] {
  return query.split(/\s+/).filter(word => folded(word) !== '')
}

/** Names of which each typed word begins a word, fewest edits first. */
function namesFor(query: string, files: readonly SuggestionFile[]): Ranked<Suggestion>[] {
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
function completions(
  query: string,
  last: string,
  files: readonly SuggestionFile[]
): Ranked<Suggestion>[] {
  const typed = folded(last)
  const found = files.flatMap(({words}) =>
    words.flatMap(([text, stories]) => {
      const word = folded(text)
      const distance = word === typed ? undefined : editsToStart(typed, word)
      return distance === undefined ? [] : [{item: text, edits: distance, stories}]
    })
  )
  const before = query.trimEnd().slice(0, -last.length)
  return best(found, mostWords).map(({item, ...rank}) => ({
    item: {type: 'query', text: before + item, isPhrase: false},
    ...rank
  }))
}

/** The word that is closest to a word; of equals, the first, which is the most frequent. */
function nearest(word: string, known: readonly string[], measure: Measure): Ranked<string>[] {
  const typed = folded(word)
  const found = known.flatMap((text, index) => {
    const distance = measure(typed, folded(text))
    return distance === undefined ? [] : [{item: text, edits: distance, stories: -index}]
  })
  return best(found, 1)
}

function phraseOf(text: string): Suggestion {
  return {type: 'query', text: `"${text}"`, isPhrase: true}
}

function best<Item>(found: readonly Ranked<Item>[], most: number): Ranked<Item>[] {
  return [...found].sort((a, b) => a.edits - b.edits || b.stories - a.stories).slice(0, most)
}

function least(distances: readonly (number | undefined)[]): number | undefined {
  return distances.reduce(
    (a, b) => (a === undefined || (b !== undefined && b < a) ? b : a),
    undefined
  )
}
