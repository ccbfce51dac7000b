/**
 * The words of speech of one language, ready to look up.
 *
 *     lexiconOf('en')?.verbs.at(words, 0)    → 1 for `said`, 2 for `pointed out`, 0 for `walked`
 */

import type {SpeechVocabulary} from '../vocabulary/speech/concepts.ts'
import {speechOf} from '../vocabulary/speech/index.ts'

/** Sets of words, by concept. */
export type Lexicon = {
  readonly [Concept in Exclude<keyof SpeechVocabulary, 'language' | 'genitive'>]: WordSet
} & {
  /** Endings of a given name that may be another's. */
  readonly genitive: readonly string[]
  /** Whether anything behind a name may be its owner's: `Petra Almin naapuri`. */
  readonly isPostpositional: boolean
  /** Short words that are written together with the next: `l'`. */
  readonly elided: ReadonlySet<string>
  /** First words of all that says that somebody speaks: most words of a text are none. */
  readonly opensAct: ReadonlySet<string>
}

/** Words and phrases that are looked up in a row of words. */
export interface WordSet {
  readonly has: (word: string) => boolean
  /** How many words from `index` on are one of the phrases; the longest counts, 0 if none. */
  readonly at: (words: readonly {readonly lower: string}[], index: number) => number
}

const lexicons = new Map<string, Lexicon>()

/** The lexicon of a language, given by its BCP 47 tag; none when its words are not known. */
export function lexiconOf(language: string | undefined): Lexicon | undefined {
  const vocabulary = speechOf(language)
  if (vocabulary === undefined) return undefined
  const known = lexicons.get(vocabulary.language)
  if (known !== undefined) return known
  const lexicon = toLexicon(vocabulary)
  lexicons.set(vocabulary.language, lexicon)
  return lexicon
}

function toLexicon({language: _, genitive, ...concepts}: SpeechVocabulary): Lexicon {
  const words = Object.values(concepts).flat()
  const {according, accordingAfter, participles, verbs, framing} = concepts
  const acts = [...according, ...accordingAfter, ...participles, ...verbs, ...framing]
  const sets = Object.entries(concepts).map(([concept, phrases]) => [concept, toWordSet(phrases)])
  return {
    ...(Object.fromEntries(sets) as Omit<
      Lexicon,
      'elided' | 'genitive' | 'isPostpositional' | 'opensAct'
    >),
    genitive,
    isPostpositional: concepts.prepositions.length === 0 && concepts.followers.length === 0,
    elided: new Set(words.filter(word => word.endsWith("'"))),
    opensAct: new Set(acts.flatMap(phrase => phrase.split(' ', 1)))
  }
}

/** The phrases, ready to look up. */
export function toWordSet(phrases: readonly string[]): WordSet {
  const byFirst = new Map<string, string[][]>()
  for (const phrase of phrases) {
    const words = phrase.split(' ')
    const first = words[0] ?? ''
    byFirst.set(first, [...(byFirst.get(first) ?? []), words])
  }
  for (const list of byFirst.values()) list.sort((left, right) => right.length - left.length)
  const single = new Set(phrases)
  return {
    has: word => single.has(word),
    at: (words, index) => {
      const candidates = byFirst.get(words[index]?.lower ?? '')
      const found = candidates?.find(phrase =>
        phrase.every((word, offset) => words[index + offset]?.lower === word)
      )
      return found?.length ?? 0
    }
  }
}
