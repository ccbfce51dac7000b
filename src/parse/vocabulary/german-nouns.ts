/**
 * How German words end that no name does: adjectives before a noun, and nouns for things.
 *
 *     Neue Presse          Straßenmeldung          Sicherheit
 */

import {list} from './list.ts'

/** Endings of an adjective. */
export const adjectiveEndings: readonly string[] = list('e, er, es, en, em')

/** Endings of a noun for a thing. */
export const thingEndings: readonly string[] = list(
  'ung, keit, heit, tion, schaft, tät, ismus, ik, en'
)
