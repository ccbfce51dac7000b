/**
 * Know the credit in brackets that names an outlet, and whose picture it is, by its form.
 *
 *     (KLN News: Jane Doe)        (Channel 14 Newsline)        … at the pier. (Jane Doe, Lindholm Wire)
 *
 * A name that is for an outlet is known by `name-for.ts`, with brackets or without.
 */

import {isGivenName} from '../mentions/lexicon.ts'
import {fold} from '../vocabulary/folding.ts'
import {isMediaWord} from '../vocabulary/media-words.ts'

/** `(KLN News: Jane Doe)`. */
const outletThenName =
  /^\p{Lu}[\p{L}\d.&'’-]*(?: \p{Lu}[\p{L}\d.&'’-]*){0,3}: \p{Lu}[\p{L}\p{M}.'’-]+(?: \p{Lu}[\p{L}\p{M}.'’-]+){1,3}$/u

/** Whether what stands in brackets names an outlet and nothing else, or who took a picture for it. */
export function namesOutlet(inside: string): boolean {
  return outletThenName.test(inside) || isMediumName(inside)
}

/** `… at the pier. (Jane Doe, Lindholm Wire)`: in a sentence the same says of what party somebody is. */
const nameThenOutlet =
  /[.!?]["”’]? [([](\p{Lu}[\p{L}\p{M}’'-]+)(?: \p{Lu}[\p{L}\p{M}.’'-]*){1,2}, (?:[Tt]he )?\p{Lu}[\p{L}&’'-]+(?: \p{Lu}[\p{L}&’'-]+){0,3}[)\]]$/u

/** Whether a text ends in a name that we know and an outlet, in brackets behind its last sentence. */
export function endsInNameAndOutlet(tail: string): boolean {
  const [, first] = nameThenOutlet.exec(tail) ?? []
  return first !== undefined && isGivenName(fold(first))
}

/** `(Channel 14 Newsline)`. */
function isMediumName(inside: string): boolean {
  const words = inside.split(' ')
  const isName = words.length > 1 && words.every(word => /^[\p{Lu}\d&]/u.test(word))
  return isName && isMediaWord(words.at(-1) ?? '')
}
