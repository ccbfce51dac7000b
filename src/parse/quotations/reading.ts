/**
 * What a sentence is read with, and whom it may be found to name.
 */

import type {Word} from './clause.ts'
import type {Lexicon} from './lexicon.ts'
import type {Named, Names} from './names.ts'

/** Who is said to speak, before it is known whom a pronoun or an office means. */
export type Subject =
  | {readonly kind: 'name'; readonly named: Named; readonly range: Range}
  | {readonly kind: 'pronoun'; readonly pronoun: Pronoun; readonly range: Range}
  /** An office with an article that points back: `the Russian official`. */
  | {readonly kind: 'role'; readonly words: readonly Word[]; readonly range: Range}
  /** Somebody whom the story does not name here. */
  | {readonly kind: 'unnamed'; readonly range?: Range; readonly plain?: boolean}
  /** No subject stands here: it is in an earlier clause, or goes without saying. */
  | {readonly kind: 'elided'}

/** The pronouns, by what they stand for. */
export type Pronoun = 'he' | 'she' | 'it' | 'they'

/** Words of a clause: the first, and the one after the last. */
export interface Range {
  readonly from: number
  readonly to: number
}

/** What a subject is read with. */
export interface Reading {
  readonly lexicon: Lexicon
  readonly names: Names
}
