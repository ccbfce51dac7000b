/**
 * Know who took a picture by the outlet beside the name.
 *
 *     Nell Whitcomb for Bay State Dispatch           a line of its own, or in brackets
 *     The old mill. Nell Whitcomb for The Argus      behind the last sentence
 *     The old mill. Nell Whitcomb | Coast Argus      the same, parted by a sign
 *     Nell Whitcomb-Coast Agency Images              the same, joined by a dash
 *     (KLN News: Jane Doe)                           in brackets: the outlet first, or alone
 *
 * A given name or a medium must be known: `Rates for Students` and `Anna Hall for Mayor` are no credits.
 */

import {opensWithGivenName} from '../mentions/lexicon.ts'
import {galleries, takenFor} from '../vocabulary/credit-forms.ts'
import {phrasesOf} from '../vocabulary/index.ts'
import {inBothCases} from '../vocabulary/list.ts'
import {isMediaWord} from '../vocabulary/media-words.ts'

const name = String.raw`\p{Lu}[\p{L}\p{M}.'’-]+(?: \p{Lu}[\p{L}\p{M}.'’-]*){1,3}`
const outlet = String.raw`\p{Lu}[\p{L}\d&.'’-]+(?: [\p{Lu}\d&][\p{L}\d&.'’-]*){0,4}`
const articles = phrasesOf('the')
const article = `(?:(?:${inBothCases(articles).join('|')}) )?`
const small = `(?:${takenFor.join('|')}) ${article}`
const parted = `,? ${small}`

const joins = new RegExp(` (?:${takenFor.join('|')}) |\\|`, 'u')
const nameFor = new RegExp(`^${name} ${small}\\p{Lu}`, 'u')
const nameForOnly = new RegExp(`^(${name}) ${small}(${outlet})$`, 'u')
const behindSentence = new RegExp(
  `[\\p{Ll}\\d][.!?]["”’]? ((${name})(?:${parted}| ?\\| ?)(${outlet}))$`,
  'u'
)

/** A word for several pictures and the first word of their title; the shortest such line. */
const galleryTitle = new RegExp(
  `^(?:(?:${phrasesOf('at').join('|')}) )?(?:${galleries.join('|')}):\\s*(\\p{L}+)`,
  'iu'
)
const fewestTitleWords = 4

/** Whether a text in brackets opens as a name and an outlet: `Nell Whitcomb for Bay State Dispatch`. */
export function isNameFor(inside: string): boolean {
  return nameFor.test(inside)
}

const goesOn = new RegExp(` (?:${articles.join('|')}) `, 'u')

/** Whether a whole line is a name we know and an outlet, `Nell Whitcomb for ARGUS`; `for the Argus` is how bylines go on. */
export function isNameForOnly(line: string): boolean {
  if (goesOn.test(line)) return false
  const [, who, whom] = nameForOnly.exec(line) ?? []
  return who !== undefined && opensWithGivenName(who) && isOutlet(whom ?? '')
}

/** Such a name behind the last sentence: `The old mill. Nell Whitcomb for The Argus`. */
export function nameForAtEnd(tail: string): string | undefined {
  if (!joins.test(tail)) return undefined
  const [, credit, who, whom] = behindSentence.exec(tail) ?? []
  if (who === undefined) return undefined
  return opensWithGivenName(who) || isOutlet(whom ?? '') ? credit : undefined
}

/** `… a storm. [Photos: Mills of the Northern Coast]`: a title behind a word for pictures is that of a gallery. */
export function endsInPictureLink(tail: string): boolean {
  if (!tail.endsWith(']')) return false
  const inside = tail.slice(tail.lastIndexOf('[') + 1, -1)
  const title = galleryTitle.exec(inside)?.[1]
  if (title === undefined || /[/,]/.test(inside)) return false
  return inside.split(' ').length > fewestTitleWords && !opensWithGivenName(title)
}

/** A name in capitals, or one that ends as those of media do. */
function isOutlet(name: string): boolean {
  return /^[\p{Lu}\d&]{3,}/u.test(name) || isMediaWord(name.slice(name.lastIndexOf(' ') + 1))
}

/** `(KLN News: Jane Doe)`. */
const outletThenName =
  /^\p{Lu}[\p{L}\d.&'’-]*(?: \p{Lu}[\p{L}\d.&'’-]*){0,3}: \p{Lu}[\p{L}\p{M}.'’-]+(?: \p{Lu}[\p{L}\p{M}.'’-]+){1,3}$/u

/** Whether what stands in brackets names an outlet and nothing else, or who took a picture for it. */
export function namesOutlet(inside: string): boolean {
  return outletThenName.test(inside) || isMediumName(inside)
}

/** `… at the pier. (Jane Doe, Lindholm Wire)`: in a sentence the same says of what party somebody is. */
const nameThenOutlet = new RegExp(
  String.raw`[.!?]["”’]? [([](\p{Lu}[\p{L}\p{M}’'-]{1,24})(?: \p{Lu}[\p{L}\p{M}.’'-]{0,24}){1,2}, ${article}\p{Lu}[\p{L}&’'-]{1,24}(?: \p{Lu}[\p{L}&’'-]{1,24}){0,3}[)\]]$`,
  'u'
)

/** Whether a text ends in a name that we know and an outlet, in brackets behind its last sentence. */
export function endsInNameAndOutlet(tail: string): boolean {
  const [, first] = nameThenOutlet.exec(tail) ?? []
  return first !== undefined && opensWithGivenName(first)
}

/** `(Channel 14 Newsline)`. */
function isMediumName(inside: string): boolean {
  const words = inside.split(' ')
  const isName = words.length > 1 && words.every(word => /^[\p{Lu}\d&]/u.test(word))
  return isName && isMediaWord(words.at(-1) ?? '')
}
