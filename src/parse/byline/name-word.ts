/**
 * Tell whether a word has the form of one in a person's name.
 *
 *     'Doe', 'J.T.', 'O’Neill', 'al-Sabbagh', 'd’Aubrey'  yes
 *     'e-commerce', 'doe'                                 no
 */

import {namePrefixes} from '../vocabulary/names/words.ts'

/** A word of a writing without capitals. */
const unicase = /^[\p{Lo}\p{M}\u200c]{1,16}$/u
const capitals = /^(?:\p{Lu}[\p{L}\p{M}'’‘-]*\.?|(?:\p{Lu}\.-?){2,4})$/u
const prefixed = new RegExp(
  String.raw`^(?:${namePrefixes.join('|')})(?:-|['’])\p{Lu}[\p{L}\p{M}'’-]*$`,
  'iu'
)

/** Whether a word may stand in a name, other than a small one like `van`. */
export function isNameWord(word: string): boolean {
  return unicase.test(word) || capitals.test(word) || prefixed.test(word)
}
