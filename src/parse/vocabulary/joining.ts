/**
 * What stands between the names of a byline, and inside a name: words and signs.
 *
 *     Ana Costa and John Roe          Ana Costa und John Roe          Ana Costa, John Roe          Ana Costa | John Roe
 */

import {phrasesOf} from './index.ts'
import {list} from './list.ts'

/** `and` and `with`. */
export const joiningWords: readonly string[] = phrasesOf('and', 'with')

/** `and` that also stands inside a name, before its last word: `Leonor da Mota e Silva`. */
export const joiningWordsInNames: readonly string[] = list('e, y')

/** `and` in Czech and Slovak, elsewhere an article: only before a capital. */
export const joiningWordBeforeCapital = 'a'

/** All words for `and`, those that names have within them too. */
export const everyAnd: readonly string[] = [
  ...phrasesOf('and'),
  ...joiningWordsInNames,
  joiningWordBeforeCapital
]

/** Those of them that bylines print in capitals too: `BY ANA COSTA AND JOHN ROE`. */
export const loudJoiningWords: readonly string[] = list(`
  And, AND, Und, UND, ET, Och, OCH, OG, VE, Y, И, With, WITH
`)

/** `and` in Arabic and Hebrew, which is written on to the name behind it. */
export const joinedOnAnd = '[וو]'

/** Signs with no space needed before them; a dash or a slash must have one on either side. */
export const joiningSigns = '[|•·、，＆&~,;]'

/** Words in small letters inside the name of an outlet: `Courrier de l’Aven`, `Post of the North`. */
export const namesJoints: readonly string[] = list(`
  of, the, and, for, in, se, de, del, della, delle, di, do, da, dos, das, du, des, la, le, las, los, les, el, der, die, das, den,
  van, von, für, al, på, &
`)

/** Words in small letters inside the name of a place: `Frankfurt am Main`, `Newcastle upon Tyne`. */
export const placeJoints: readonly string[] = list(`
  of, de, del, della, der, di, da, do, dos, das, du, des, la, le, les, el, al, am, an, im, the, upon, on, sur, sous, y, e, et, and,
  und, en, na, nad, ob, bei
`)
