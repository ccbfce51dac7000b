/**
 * Gather the words that a reader may have meant: those of headlines, and the names in texts.
 *
 *     "… spokeswoman Maria Zakharova said …"  →  Maria, Zakharova
 *
 * A name is a word with a capital inside a sentence; which of them belong together is not
 * asked here. Scripts without spaces have no words of this kind, and are left out.
 */

import {slug} from '../model/identifiers.ts'

/** A word, as printed, and the number of stories that have it. */
export interface VocabularyWord {
  readonly text: string
  readonly stories: number
}

/** The words of an archive, while it is being read. */
export interface Vocabulary {
  /** @param texts of one story, the headline first */
  readonly add: (texts: readonly string[]) => void
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
  const known = new Map<string, {text: string; stories: number}>()
  return {
    add: ([headline = '', ...texts]) => {
      const own = new Map<string, string>()
      for (const text of texts.flatMap(each => each.match(name) ?? [])) {
        const plain = withoutEnding(text)
        own.set(slug(plain), plain)
      }
      for (const text of headline.match(word) ?? []) {
        const plain = withoutEnding(text)
        if (!unspaced.test(plain) && !own.has(slug(plain))) own.set(slug(plain), lowered(plain))
      }
      for (const [key, text] of own) {
        const found = known.get(key)
        if (found === undefined) known.set(key, {text, stories: 1})
        else found.stories += 1
      }
    },
    words: () =>
      [...known]
        .sort(([a, one], [b, other]) => other.stories - one.stories || (a < b ? -1 : 1))
        .slice(0, mostWords)
        .map(([, found]) => found)
  }
}

/** The word without the possessive and without what hangs on it. */
function withoutEnding(text: string): string {
  return text.replace(/['’-]s?$/u, '')
}

/** A headline in capitals says nothing of how its words are written. */
function lowered(text: string): string {
  return text === text.toUpperCase() ? text.toLowerCase() : text
}
