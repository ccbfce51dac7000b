/**
 * Know whose surname a word is, where the story gives the whole name somewhere.
 *
 *     A farmer, Zoltana Brix, mended the pier. … “It holds,” Brix said.   Brix → Zoltana Brix
 *
 * For names that the mentions do not have. A surname that two people share is nobody's.
 */

import {isCommonWord} from '../vocabulary/names/common-words.ts'
import {openingWords} from '../vocabulary/names/words.ts'
import type {Lexicon} from './lexicon.ts'

const capital = String.raw`\p{Lu}[\p{L}\p{M}'’-]{1,20}`
/** Capitalised words in a row; a longer one is no name. */
const row = new RegExp(
  String.raw`(?<![\p{L}\p{M}])${capital}(?:(?: \p{Lu}\.)? ${capital}){1,5}(?![\p{L}\p{M}])`,
  'gu'
)

const mostNameWords = 3

/** A word in capitals, an owner: no names start before `WPC Brix`, `Farmers’ Forum`. */
const isNone = /^\p{Lu}{2,}$|['’]s?$/u

/** What the paragraphs tell of surnames. */
export interface Surnames {
  /** The whole name that ends with a word, as the paragraphs print it. */
  readonly whole: (surname: string) => string | undefined
  /** Whether several people of the paragraphs have it. */
  readonly isShared: (surname: string) => boolean
}

/** The surnames of people whose whole names the paragraphs print; read when first asked. */
export function surnamesIn(paragraphs: readonly string[], lexicon: Lexicon): Surnames {
  let read: ReadonlyMap<string, string | undefined> | undefined
  const names = () => {
    read ??= readNames(paragraphs, lexicon)
    return read
  }
  return {
    whole: surname => names().get(surname),
    isShared: surname => names().has(surname) && names().get(surname) === undefined
  }
}

function readNames(paragraphs: readonly string[], lexicon: Lexicon) {
  const names = new Map<string, string | undefined>()
  for (const text of paragraphs) {
    for (const [printed] of text.matchAll(row)) {
      const words = printed.split(' ')
      const start =
        words.findLastIndex(word => isNone.test(word) || isOther(word.toLowerCase(), lexicon)) + 1
      const surname = words.at(-1) ?? ''
      if (words.length - start < 2 || words.length - start > mostNameWords) continue
      const name = words.slice(start).join(' ')
      const known = names.has(surname) ? names.get(surname) : name
      names.set(surname, known === name ? name : undefined)
    }
  }
  return names
}

/** Whether a word is an office, a form of address, a small word, or one that no name has. */
function isOther(word: string, lexicon: Lexicon): boolean {
  const {roles, masculine, feminine, prepositions, definite, conjunctions} = lexicon
  const known = [roles, masculine, feminine, prepositions, definite, conjunctions]
  return openingWords.has(word) || isCommonWord(word) || known.some(set => set.has(word))
}
