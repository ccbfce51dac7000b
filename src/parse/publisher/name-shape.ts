/**
 * What the name of an outlet looks like on a page: words with capitals, small words between them.
 *
 *     Wyreside Gazette, Le Courrier de l’Aven, Gazzetta della Lomellina, नवप्रभात
 */

import {namesJoints} from '../vocabulary/joining.ts'

const word = "[\\p{Lu}\\p{Lo}\\p{N}][\\p{L}\\p{M}\\p{N}.&'’-]{0,24}"
const joint = `(?:${namesJoints.join('|')}) `

/** A name, as the source of a pattern. */
export const outletName = `${word}(?: (?:${joint}){0,2}(?:[dl]['’])?${word}){0,4}`

/** Longest line that may be a name. */
const longestName = 40

const whole = new RegExp(`^${outletName}$`, 'u')

/** Whether a text is nothing but such a name. */
export function isNameShaped(text: string): boolean {
  return text.length > 2 && text.length <= longestName && whole.test(text)
}
