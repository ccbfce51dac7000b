/**
 * Gather the words that a reader may have meant: those of headlines, and the names in texts.
 *
 *     "… spokeswoman Maria Zakharova said …"  →  Maria, Zakharova
 *
 * A name is a word with a capital inside a sentence; which of them belong together is not
 * asked here. Scripts without spaces have no words of this kind, and are left out. Words
 * that were counted once are added and taken away by number, without their texts.
 */

import {slug} from '../model/identifiers.ts'

/** A word, as printed, and the number of stories that have it. */
export interface VocabularyWord {
  readonly text: string
  readonly stories: number
}

/** All that a vocabulary knows, as a plain value: what a word is known by, as printed, stories. */
export type WordCounts = readonly (readonly [key: string, text: string, stories: number])[]

/** The words of an archive, while it is being read. */
export interface Vocabulary {
  /** @param texts of one story, the headline first */
  readonly add: (texts: readonly string[]) => void
  /** @param texts of one story that was added before */
  readonly remove: (texts: readonly string[]) => void
  /** Add what another vocabulary knows. */
  readonly addAll: (counts: WordCounts) => void
  readonly counts: () => WordCounts
  /** Most frequent first; of equals, by spelling. */
  readonly words: () => VocabularyWord[]
}

/** Most words that are kept: what more there are, one story each, are as good as unknown. */
const mostWords = 12_000

/** A word of a headline. */
const word = /[\p{L}\p{M}][\p{L}\p{M}’'-]{2,29}/gu

/** A word with a capital after another word of its sentence. */
const name = /(?<=[\p{L}\p{N},;]\s)\p{Lu}[\p{L}\p{M}’'-]{2,29}/gu

const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u

/** An empty vocabulary. */
export function createVocabulary(): Vocabulary {
  const known = new Map<string, {readonly text: string; stories: number}>()
  function count(key: string, text: string, stories: number): void {
    const found = known.get(key)
    if (found === undefined) known.set(key, {text, stories})
    else found.stories += stories
    if (found?.stories === 0) known.delete(key)
  }
  return {
    add: texts => {
      for (const [key, text] of wordsOf(texts)) count(key, text, 1)
    },
    remove: texts => {
      for (const [key, text] of wordsOf(texts)) count(key, text, -1)
    },
    addAll: counts => {
      for (const [key, text, stories] of counts) count(key, text, stories)
    },
    counts: () => [...known].map(([key, {text, stories}]) => [key, text, stories]),
    words: () =>
      frequentOf(known)
        .sort(([a, one], [b, other]) => other.stories - one.stories || (a < b ? -1 : 1))
        .slice(0, mostWords)
        .map(([, found]) => found)
  }
}

/** The words that as many stories have as the last of those that are kept, or more: to sort the others is in vain. */
function frequentOf<Known extends {readonly stories: number}>(
  known: ReadonlyMap<string, Known>
): [key: string, found: Known][] {
  const numbers = Float64Array.from([...known.values()], ({stories}) => stories).sort()
  const least = numbers.at(-mostWords) ?? 0
  return [...known].filter(([, {stories}]) => stories >= least)
}

/**
 * A word that about a twentieth of the stories has in a headline or as a name: enough of them
 * to learn from, in a small part of the index.
 */
export function commonWord(counts: WordCounts, stories: number): string {
  const wanted = stories / 20
  let [key, text, least] = ['', '', Number.POSITIVE_INFINITY]
  for (const [nextKey, nextText, count] of counts) {
    const distance = Math.abs(count - wanted)
    if (distance < least || (distance === least && nextKey < key)) {
      ;[key, text, least] = [nextKey, nextText, distance]
    }
  }
  return text
}

/** The words of one story, as printed, by what they are known by. */
function wordsOf([headline = '', ...texts]: readonly string[]): ReadonlyMap<string, string> {
  const own = new Map<string, string>()
  for (const text of texts.flatMap(each => each.match(name) ?? [])) {
    const plain = withoutEnding(text)
    own.set(slug(plain), plain)
  }
  for (const text of headline.match(word) ?? []) {
    const plain = withoutEnding(text)
    if (!unspaced.test(plain) && !own.has(slug(plain))) own.set(slug(plain), lowered(plain))
  }
  return own
}

/** The word without the possessive and without what hangs on it. */
function withoutEnding(text: string): string {
  return text.replace(/['’-]s?$/u, '')
}

/** A headline in capitals says nothing of how its words are written. */
function lowered(text: string): string {
  return text === text.toUpperCase() ? text.toLowerCase() : text
}
