/**
 * Know a line that is the credit of a picture and nothing else; the caption stands beside it.
 *
 *     Photo: Jane Doe / AFP          a word for a picture, and a name
 *     Image source, Getty Images     the same
 *     Evan Vucci / AP                who made it, and for whom
 *     (Courtesy photo)               how the paper got it
 *
 * A credit at the end of a caption is read by `credit.ts`.
 */

import {isGivenName, opensWithGivenName} from '../mentions/lexicon.ts'
import {soldBy} from '../vocabulary/credit-forms.ts'
import {fold} from '../vocabulary/folding.ts'
import {phrasesOf} from '../vocabulary/index.ts'
import {namesJoints} from '../vocabulary/joining.ts'
import {isListedCity} from '../vocabulary/listed-cities.ts'
import {namesAgency, opensCourtesy, opensCredit} from '../vocabulary/openings.ts'
import {isOutletWord} from '../vocabulary/outlet-words.ts'
import {isKnownCity} from '../vocabulary/places.ts'
import {creditIn, isGiven} from './credit.ts'
import {isTakenBy} from './credit-at-end.ts'
import {isNameForOnly} from './name-for.ts'
import {isLabelled} from './words.ts'

/** Longest such line. */
const longest = 90

/** `Photo: `, `사진=`: a name follows. */
const announcesName = new RegExp(`[:：=＝]\\s*$|^(?:${phrasesOf('by').join('|')})\\s`, 'iu')
/** `Image source`, and then the name. */
const fewWords = /^\p{L}+(?: \p{L}+){1,2}$/u
const thenName = /^[,،、] ?\p{Lu}/u

const longestCourtesy = 60

/** `foto Artur Kubiak/Polar Imagens`: a word in small letters, who, and for whom. */
const smallThenName =
  /^\p{Ll}{4,9} (?:\p{Lu}[\p{L}\p{M}.'’-]+ ){1,3}?\p{Lu}[\p{L}\p{M}.'’-]+ ?\/ ?\p{Lu}[^.!?/]{1,30}$/u

/** `fot. Artur Kubiak`. */
const shortForm = /^\p{Ll}{3,5}\. \p{Lu}[^.!?]{2,40}$/u
const shortForms = /\b(?:\p{L}{1,5}\.(?=\s)|\p{Lu}\p{L}{0,4}\.)/gu

/** Whether the text is a credit and nothing else: `Photo: Jane Doe / AFP`. */
export function isCredit(text: string): boolean {
  if (text.length > longest || /@|:\/\//u.test(text)) return false
  const inside = /^[([（](.+)[)\]）]$/u.exec(text)?.[1]
  if (inside !== undefined) return creditIn(text) === inside
  if (/^(?:©|\(c\)\s)/iu.test(text)) return true
  if (isGiven(text) || isTakenBy(text)) return true
  if ((shortForm.test(text) || smallThenName.test(text)) && opensCredit(text) > 0) return true
  if (/[.!?]/.test(text) && /[.!?](?:\s|$)/u.test(text.replace(shortForms, ''))) return false
  if (opensCourtesy(text) > 0 && text.length < longestCourtesy) return true
  const opened = opensCredit(text)
  const word = text.slice(0, opened)
  if (announcesName.test(word)) return !isLabelled(text)
  if (fewWords.test(word) && thenName.test(text.slice(opened))) return true
  return isCreditName(text) || isNameForOnly(text)
}

/** Whether the text is a credit or ends in one. */
export function hasCredit(text: string): boolean {
  return isCredit(text) || creditIn(text) !== undefined
}

/** `Olga Tarkhanova / Polar Agency`. */
const nameThenOutlet = new RegExp(
  String.raw`^\p{Lu}[\p{L}\p{M}.'’-]+(?: \p{Lu}[\p{L}\p{M}.'’-]+){1,3} ?\/ ?\p{Lu}[\p{L}\p{M}.'’-]+(?: (?:${namesJoints.join('|')}) \p{Lu}[\p{L}\p{M}.'’-]+| \p{Lu}[\p{L}\p{M}.'’-]+){0,3}$`,
  'u'
)

/** `Olga Tarkhanova/OPB`, `Olga Tarkhanova | PNB`: the outlet goes by its initials. */
const nameThenInitials =
  /^\p{Lu}[\p{L}\p{M}.'’-]+(?: \p{Lu}[\p{L}\p{M}.'’-]+){1,3} ?[/|] ?\p{Lu}{2,5}$/u

const joinsAgency = new RegExp(`[/|]|${soldBy}`, 'iu')

/** Longest line that names an agency and nothing else. */
const longestName = 60

/** `BRAD ALM/Southerly`, `BRAD ALM | The Collegian`: a name in capitals, and for whom. */
const loudNameThenOutlet =
  /^\p{Lu}[\p{Lu}\p{M}.'’-]+(?: \p{Lu}[\p{Lu}\p{M}.'’-]+){1,2} ?[/|] ?\p{Lu}[\p{L}\p{M}.'’-]+(?: \p{Lu}[\p{L}\p{M}.'’-]+){0,3}$/u

/** All in capitals, only a given name tells it from a headline: `MAIZE GROWERS/MILLS TO MEET`. */
function isLoudCredit(text: string): boolean {
  if (!/[/|]/.test(text) || !loudNameThenOutlet.test(text)) return false
  return /\p{Ll}/u.test(text) || opensWithGivenName(text)
}

/** Whether all of it is who made the picture: `Evan Vucci / AP`, `Getty Images`; `JANE DOE / OSLO` is who wrote where. */
function isCreditName(text: string): boolean {
  const [, place = ''] = /^[^/|]{5,40} ?[/|] ?([^/|]{3,20})$/u.exec(text) ?? []
  if (place !== '' && (isListedCity(place) || isKnownCity(place))) return false
  if (isLoudCredit(text)) return true
  const words = () => fold(text).split(/[\s/,|()]+/u)
  if (text.includes('/') && nameThenOutlet.test(text)) {
    const [first = '', ...others] = words()
    if (isOutletWord(others.at(-1) ?? '')) return true
    // A space about the slash: so bylines part a name from a post, in Spanish and Turkish.
    if (/\S\/\S/.test(text) && isGivenName(first)) return true
  }
  if (/[/|]/.test(text) && nameThenInitials.test(text) && isGivenName(words()[0] ?? '')) return true
  if (text.length >= longestName || !namesAgency(text)) return false
  const {length} = words()
  return length <= 2 || (length <= 7 && joinsAgency.test(text))
}
