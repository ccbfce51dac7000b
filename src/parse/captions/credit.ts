/**
 * Find the credit in the text under a picture.
 *
 *     An airplane is seen in Caracas. (Photo by Reuters)    → Photo by Reuters
 *     The scene in Linden on Monday.Credit...Ed Murray      → Credit...Ed Murray
 *     A cyclist rides in La Paz. © Reuters / David Mercado  → © Reuters / David Mercado
 *     Should she win, she will succeed him. | Niall Carson/PA Images
 *     Senator Ana Cruz. HERALD FILE PHOTO                   → HERALD FILE PHOTO
 *     Goats on the green. Image via AP.                     → Image via AP.
 *
 * A name in brackets is no credit unless a credit word or a picture agency stands in it, or two
 * names parted by a slash or a colon. `(PHOTOS)` says that there are some, not whose they are.
 */

import {remembering} from '../text/remembering.ts'
import {
  endMarks,
  fromPlaceOrGiver,
  giverWords,
  lentBy,
  loudPictureWords,
  nameJoints,
  ofAll,
  onePicture,
  pictureKinds,
  picturesOf,
  pictureWords,
  saysPictures,
  sureGivers
} from '../vocabulary/credit-forms.ts'
import {phrasesOf} from '../vocabulary/index.ts'
import {namesAgency, opensCourtesy, opensCredit} from '../vocabulary/openings.ts'
import {hasPhrase, startsWithPhrase} from '../vocabulary/phrases.ts'
import {suppliers} from '../vocabulary/picture-credits.ts'
import {requests} from '../vocabulary/requests.ts'
import {addressAtEnd, ownerOf} from './address.ts'
import {
  afterDash,
  afterParting,
  beforeVerb,
  behindSlash,
  inCapitals,
  nameAtEnd
} from './credit-at-end.ts'
import {
  endsInNameAndOutlet,
  endsInPictureLink,
  isNameFor,
  nameForAtEnd,
  namesOutlet
} from './name-for.ts'

/** A credit is short: characters at the end of a caption that may hold one. */
const longest = 90

/** A capital after anything else, or a letter of a script without capitals, or a short form, after a space or stop. */
const wordStart = /(?<!\p{Lu})\p{Lu}|(?<![\p{L}\p{M}])(?:\p{Lo}|\p{Ll}{3,5}\.\s)/gu

/** `Photo: `, `사진=`: a name follows; and so it does after a short form, `fot. `. */
const announcesName = /[:：=＝]\s*$/u
/** `फोटो- `, in scripts without capitals. */
const dashThenName = /^[-–]\s?\p{Lo}[\p{Lo}\p{M} ]{2,40}$/u
const shortForm = /^[\p{Lu}\p{Ll}]\p{Ll}{2,4}\.\s(?:[^.!?]|\.(?=\p{Ll}{2,4}$)){3,60}$/u

const opensRequest = startsWithPhrase(requests)

const namesGiver = hasPhrase([...phrasesOf('captionCredit'), ...suppliers])

/** The credit at the end of a caption, without brackets; `undefined` when there is none. */
export const creditIn = remembering(readCredit)

function readCredit(text: string): string | undefined {
  const address = addressAtEnd(text)
  if (address !== '') {
    const before = text.slice(0, -address.length)
    const credit = creditIn(before) ?? ownerOf(address, before)
    return credit === undefined ? undefined : text.slice(text.lastIndexOf(credit))
  }
  const tail = text.slice(-longest)
  if (endsInPictureLink(tail)) return undefined
  return (
    bracketed(tail) ??
    afterSign(tail) ??
    afterWord(tail) ??
    givenBy(tail) ??
    afterStop(tail) ??
    nameForAtEnd(tail) ??
    nameAtEnd(tail) ??
    afterDash(text) ??
    inCapitals(text) ??
    beforeVerb(tail) ??
    behindSlash(tail)
  )
}

/**
 * The outlet in brackets after the last sentence of a text: `… the office said. (KLND)`. Under a
 * picture that is its credit; after the last paragraph it signs the story.
 */
export function signedIn(text: string): string | undefined {
  if (!/[)\]）]$/u.test(text)) return undefined
  return /[.!?。]["”’]?\s?[([（](\p{Lu}[\p{L}\d&.'’-]{1,20}(?: \p{Lu}[\p{L}\d&.'’-]{1,20}){0,3})[)\]）]$/u.exec(
    text.slice(-longest)
  )?.[1]
}

/** Small words after the word for a picture, and then who gave it. */
const small = giverWords.join('|')
const opensGiver = new RegExp(`^(?:${small}) (?:(?:${phrasesOf('the').join('|')}) )?`, 'u')
const nameWord = new RegExp(`^(?:[\\p{Lu}\\d&]|(?:${nameJoints.join('|')})$)`, 'u')

/** `Courtesy photo`, `Submitted photo`. */
const isKind = new RegExp(`^(?:${pictureKinds.join('|')}) (?:${pictureWords.join('|')})\\.?$`, 'iu')

const behindLender = new RegExp(`\\s(?:${lentBy.join('|')}) (\\p{Lu}\\p{L}{1,20})$`, 'u')

/** `Jane Doe on Unsplash` without the library that lends the picture. */
function withoutLibrary(names: string): string {
  const library = behindLender.exec(names)
  return library !== null && namesAgency(library[1] ?? '') ? names.slice(0, library.index) : names
}

/** Whether it is a word for a picture and who gave it: `Photo by Jane Doe`, `Image via AP.` */
export function isGiven(text: string): boolean {
  const opened = opensCredit(text)
  if (opened === 0) return false
  const rest = text.slice(opened)
  const giver = opensGiver.exec(rest)?.[0] ?? ''
  // `Photos from Lindholm` shows that town; `Photo from the Harbour Office` is theirs.
  const isOne = text.toLowerCase().startsWith(`${onePicture} `)
  if (giver.startsWith(fromPlaceOrGiver) && !isOne) return false
  const names = withoutLibrary(rest.slice(giver.length)).split(/,? |\s?\/\s?/u)
  return (
    names.length <= 8 && /^\p{Lu}/u.test(names[0] ?? '') && names.every(word => nameWord.test(word))
  )
}

const behindText = new RegExp(
  `\\p{Ll} (\\p{Lu}\\p{Ll}{3,8} (?:${sureGivers.join('|')}) \\p{Lu}[^.!?]{3,60})$`,
  'u'
)

/** `… behind the fence. Image via AP.`, `… on Monday (file). Photo by Jane Doe`. */
function givenBy(tail: string): string | undefined {
  for (const match of tail.matchAll(/[.!?”"'’)\]—–]\s?(?=\p{Lu})/gu)) {
    const rest = tail.slice(match.index + match[0].length)
    if (isGiven(rest) || isKind.test(rest)) return rest
  }
  const joined = behindText.exec(tail)?.[1]
  return joined !== undefined && isGiven(joined) ? joined : undefined
}

/** The word for a picture, and nobody’s name: `(PHOTOS)`, `(Foto: )`. */
const saysPicturesOnly = new RegExp(`^(?:${saysPictures.join('|')})\\s*[:：]?$`, 'iu')
const isEndMark = new RegExp(`^(?:${endMarks.join('|')})\\b`, 'u')

/** `(Supplied: Lindholm P&C)`, `(Gentileza Bomberos)`, `(Supplied)`: a word of thanks, and perhaps who gave it. */
function isSupplied(inside: string): boolean {
  const length = opensCourtesy(inside)
  if (length === inside.length) return /^\p{Lu}/u.test(inside)
  return length > 0 && /^\p{Lu}/u.test(inside.slice(length))
}

/** `(إ.ب.أ)`, `(د ب أ)`: an agency by its initials, in Arabic. */
const isInitials = /^\p{Script=Arabic}(?:[. ]{1,2}\p{Script=Arabic}){1,3}\.?$/u

function bracketed(tail: string): string | undefined {
  if (!/[)\]）]/u.test(tail)) return undefined
  const inside = /[([（]([^()[\]（）]{2,80})[)\]）]\s*[.．]?$/u.exec(tail)?.[1]?.trim()
  if (inside === undefined || isEndMark.test(inside)) return undefined
  // `(See pictures of the storm.)` asks the reader to look elsewhere.
  if (saysPicturesOnly.test(inside) || (/[.!?”"]$/u.test(inside) && opensRequest(inside) > 0))
    return undefined
  const credit =
    isInitials.test(inside) ||
    namesAgency(inside) ||
    namesGiver(inside) ||
    isNameFor(inside) ||
    namesOutlet(inside) ||
    endsInNameAndOutlet(tail) ||
    isSupplied(inside) ||
    /\p{L}\s?\/\s?\p{L}/u.test(inside) ||
    /\.(?:com|org|net)$/u.test(inside)
  return credit ? inside : undefined
}

/** `… in the hall. FILE | LNP`. */
const saysKind = new RegExp(`[.!?] (?:${loudPictureWords.join('|')})$`, 'u')

function afterSign(tail: string): string | undefined {
  const worded = afterParting(tail)
  if (worded !== undefined) return worded
  const sign = /(?:[©ⓒ]|\(c\)|\s\|\s)\s*([^©ⓒ|]{2,60})$/u.exec(tail)
  if (sign === null) return undefined
  if (/^(?:[©ⓒ]|\(c\))/u.test(sign[0])) return sign[0].trim()
  const name = sign[1]?.trim() ?? ''
  const ends = /[.!?”"»]$/u.test(tail.slice(0, sign.index))
  const isOutlet =
    ends || saysKind.test(tail.slice(0, sign.index))
      ? /^\p{Lu}[\p{Lu} ’'&-]{1,25}$/u.test(name)
      : /^\p{Lu}{2,4}$/u.test(name)
  return isOutlet || namesAgency(name) || name.includes('/') ? name : undefined
}

/** `… on Monday. photo : herald`, `… in the hall. All photos: Lindholm Post`. */
const inSmallLetters = new RegExp(
  `[.!?,]\\s((?:(?:${ofAll.join('|')})\\s)?(?:${picturesOf.join('|')})\\s?[:：]\\s?[\\p{L}\\d][^:：]{1,40})$`,
  'u'
)

/** `…Credit...Ed Murray`, `… Foto: dpa`, `… fot. archiwum`, `… 사진=남해우체국`, glued to the word before or not. */
function afterWord(tail: string): string | undefined {
  if (!/[:：=＝]|\.\.\.|\.\s|\p{M}[-–]/u.test(tail)) return undefined
  const small = inSmallLetters.exec(tail)?.[1]
  if (small !== undefined) return small
  for (const {index} of tail.matchAll(wordStart)) {
    const rest = tail.slice(index)
    const length = index === 0 ? 0 : opensCredit(rest)
    if (length === 0) continue
    if (shortForm.test(rest)) return rest
    const isAnnounced =
      announcesName.test(rest.slice(0, length)) ||
      rest.startsWith('...', length) ||
      dashThenName.test(rest.slice(length))
    if (isAnnounced && /\p{L}/u.test(rest.slice(length))) return rest
  }
  return undefined
}

/** `… for the season.AFP`, `… at the pier. -LNP/JANE DOE`, `… in England. EPA-EFE/Stuart Brock`, `… the cup - Heinrich Aikawa/Instituto Lula`. */
function afterStop(tail: string): string | undefined {
  const slash = /[.!?”"]\s\/\s(\p{Lu}[^.!?]{1,50})$/u.exec(tail)?.[1]
  if (slash?.split(' ').every(word => nameWord.test(word))) return slash
  const match = /(?:[.!?”"]\s?[-–—]?|\s[-–—]\s)(\p{Lu}[^.!?]{1,50})$/u.exec(tail)
  const name = match?.[1]
  if (match === null || name === undefined) return undefined
  const pair = /^[\p{L}\s.'’-]{2,30}\/[\p{L}\s.'’/-]{2,40}$/u.test(name)
  const alone = name.split(/\s+/u).length <= 5 && namesAgency(name)
  return pair || alone ? name : undefined
}
