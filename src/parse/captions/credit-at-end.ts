/**
 * Find the credit that ends a caption after a sign, or as a name with no full stop.
 *
 *     Workers at the old bridge | foto: Jan Berg        → foto: Jan Berg
 *     Workers at the old bridge. - filepic              → filepic
 *     El puente viejo, cerrado desde mayo. Javier Berg  → Javier Berg
 *     The old bridge, closed since May. — White Star    → White Star
 *     Le vieux pont. SOPHIE LUND POUR « LE FIL »        → SOPHIE LUND POUR « LE FIL »
 *     旧桥。海陵日报记者 贺宁 摄                           → 海陵日报记者 贺宁 摄
 *
 * They read the end of a caption, no longer than a credit and the words before it. A name in brackets may
 * as well sign a text: who asks must know that more of the text follows.
 */

import {opensWithGivenName} from '../mentions/lexicon.ts'
import {isAscii} from '../text/ascii.ts'
import {speech} from '../text/speech.ts'
import {
  creditVerbs,
  koreanPosts,
  loudPictureWords,
  pictureKinds,
  pictureWords,
  slashedWords,
  takenFor,
  takenVerbs
} from '../vocabulary/credit-forms.ts'
import {phrasesOf} from '../vocabulary/index.ts'
import {namesAgency, opensCredit} from '../vocabulary/openings.ts'
import {hasPhrase} from '../vocabulary/phrases.ts'

const namesCredit = hasPhrase(phrasesOf('captionCredit'))

/** Shortest text before a credit that says what the picture shows. */
const shortestShown = 25

/** `foto: `: a name follows. */
const announcesName = /[:：=＝]\s*$/u

/** A sign between what a picture shows and who took it, and words or names of at most so many. */
const partingSign = /\s[|–—/-]\s/gu
const mostNameWords = 6
/** `PHOTO | JANE DOE | LINDHOLM GROUP`, `filepic`, `Lindholm Post photo`. */
const loud = `(?:${loudPictureWords.join('|')})`
const worded = new RegExp(
  String.raw`^(?:${loud}S? \| \p{Lu}.{2,60}|(?:\p{Lu}[\p{L}.’'-]* ){0,3}(?:(?:${pictureKinds.join('|')})\s?)?(?:${pictureWords.join('|')})s?)$`,
  'u'
)
const loudBehindStop = new RegExp(
  String.raw`[.!?]\s((?:${pictureWords.join('|').toUpperCase()}) \| .{3,80})$`,
  'u'
)

/** `… in the hall | foto: Jan Berg, Lindholm Post`, `… in the hall - Reuters pic`: words for a picture after a sign. */
export function afterParting(tail: string): string | undefined {
  const inCapitals = loudBehindStop.exec(tail)?.[1]
  if (inCapitals !== undefined && worded.test(inCapitals)) return inCapitals
  for (const sign of tail.matchAll(partingSign)) {
    const rest = tail.slice(sign.index + sign[0].length)
    if (worded.test(rest)) return rest
    const length = opensCredit(rest)
    const names = rest.slice(length)
    // `Imagen referencial | Archivo` says nothing of what it shows.
    if (sign.index < shortestShown && opensCredit(tail) > 0) continue
    if (length === 0 || names === '' || /[.!?]$/u.test(names)) continue
    const isAnnounced = announcesName.test(rest.slice(0, length))
    if ((isAnnounced || /^[\p{Lu}\p{Lo}]/u.test(names)) && names.split(' ').length <= mostNameWords)
      return rest
  }
  return undefined
}

/** `…, last summer. Julián Mora`, or without a full stop in capitals: a sentence, and a name at its end. */
const quietName = new RegExp(
  String.raw`\p{Ll}{2}[.!?][»”"]?\s(\p{Lu}\p{Ll}[\p{L}’'-]{0,20}(?:\s(?:(?:${phrasesOf('of').join('|')})\s)?\p{Lu}[\p{L}’'-]{1,20}){1,3})$`,
  'u'
)
const loudName = /\p{Ll}\s((?:\p{Lu}{3,20}|\p{Lu}\.)(?:\s\p{Lu}[\p{Lu}’'-]{2,20}){1,2})$/u

/** `…, last summer. Julián Mora`, `… at the pier M. ESCUDERO`. */
export function nameAtEnd(tail: string): string | undefined {
  if (tail.length < shortestShown) return undefined
  if (!/^\p{Lu}/u.test(tail.slice(tail.lastIndexOf(' ') + 1))) return undefined
  const name = quietName.exec(tail)?.[1] ?? loudName.exec(tail)?.[1]
  if (name === undefined || tail.length - name.length < shortestShown) return undefined
  return /^\S+\. /u.test(name) || opensWithGivenName(name) ? name : undefined
}

/** Longest caption that ends in a dash and a name alone: a longer text is a paragraph that is signed. */
const longestDashed = 200
const dashedName =
  /[\p{Ll}\d]\. ?[–—] ?(\p{Lu}[\p{L}&’'-]{2,20}(?: \p{Lu}[\p{L}&’'-]{2,20}){0,2})$/u

/** `The tram stood here until the war. — White Star`: one sentence, a dash, and who took it. */
export function afterDash(text: string): string | undefined {
  if (text.length > longestDashed || !/[–—]/.test(text.slice(-70)) || speech.test(text))
    return undefined
  const name = dashedName.exec(text.slice(-70))?.[1]
  if (name === undefined) return undefined
  return /\p{Ll}\. /u.test(text.slice(0, -name.length - 4)) ? undefined : name
}

/** `The children watched from the library. (Anita Hoy)`: a name that we know, in brackets behind the last sentence. */
export function nameInBrackets(text: string): string | undefined {
  const name = /[.!?]["”’]? \((\p{Lu}[\p{L}’'-]{1,20}(?: \p{Lu}[\p{L}.’'-]{0,20}){1,2})\)$/u.exec(
    text.slice(-60)
  )?.[1]
  return name !== undefined && opensWithGivenName(name) ? name : undefined
}

const twoCapitals = /\p{Lu}[\p{Lu}\p{M}.'’-]/u
const endsLoud =
  /[.!?»”"]\s(?:\/\s)?((?:\p{Lu}[\p{Lu}\p{M}.'’-]{3,}|\p{Lu}[\p{Lu}\p{M}.'’-]+(?:\s\p{Lu}[\p{Lu}\p{M}.'’-]+){1,4})\s?(?:\s?\/\s?[\p{L}\p{N} -]{2,30}|(\p{Lu}{3,4})\s[^.!?]{2,30})?)$/u
const loudFor: ReadonlySet<string> = new Set(takenFor.map(word => word.toUpperCase()))

/** `…, le 24 septembre. CLAIRE MARTIN POUR « LE MONDE »`: a name in capitals after a sentence that is not. */
export function inCapitals(text: string): string | undefined {
  const tail = text.slice(-70)
  if (!twoCapitals.test(tail)) return undefined
  const match = endsLoud.exec(tail)
  const [, credit = '', word] = match ?? []
  if (word !== undefined && !loudFor.has(word) && /[^\p{Lu}\p{M}\s.'’-]/u.test(credit))
    return undefined
  const before = text.slice(0, text.length - (match?.[1]?.length ?? 0))
  const isLong = before.length > 25 || namesCredit(match?.[1] ?? '')
  return match !== null && isLong && /\p{Ll}{3}/u.test(before) ? match[1] : undefined
}

const beforeWord = String.raw`(?:^|[。！？.，、\s＝=])`
const verbAtEnd = new RegExp(
  `${beforeWord}([^。！？.、]{2,30}?\\s?(?:${creditVerbs.join('|')}))$`,
  'u'
)
const slashAtEnd = new RegExp(
  `${beforeWord}((?:${slashedWords.join('|')})\\s?[/／][^。！？]{2,24})$`,
  'u'
)
/** `… 던지고 있다. 김민수 기자`, `… 던지고 있다. /연합뉴스`. */
const koreanAtEnd = new RegExp(
  `\\p{Script=Hangul}\\.\\s?[/|]?\\s?(\\p{Script=Hangul}{2,5} (?:${koreanPosts.join('|')})|\\p{Script=Hangul}{2,6})$`,
  'u'
)

/** `…甲板上合影。江湾日报记者 贺宁 摄`, `… 던지고 있다. 정선군 제공`: who took or gave it stands before the verb. */
export function beforeVerb(tail: string): string | undefined {
  if (isAscii(tail)) return undefined
  return (verbAtEnd.exec(tail) ?? slashAtEnd.exec(tail) ?? koreanName(tail))?.[1]?.trim()
}

/** A reporter, or a name that sells pictures. */
function koreanName(tail: string): RegExpExecArray | null {
  const match = koreanAtEnd.exec(tail)
  return match !== null && (match[1]?.includes(' ') || namesAgency(match[1] ?? '')) ? match : null
}

const takenOnly = new RegExp(
  `^(?:(?:[^。！？，、]{2,14}|[^\\p{Script=Han}\\p{Script=Hangul},]{2,24})(?:${takenVerbs.join('|')})|(?:${slashedWords.join('|')})\\s?[/／][^。！？]{2,24})$`,
  'u'
)

/** Whether a whole line says who took a picture: `江湾日报记者 贺宁 摄`, `圖／王小明`. */
export function isTakenBy(line: string): boolean {
  return takenOnly.test(line)
}

/** Most words of a name and an agency. */
const mostSold = 7

/** `… at the pier / AFP`, `… at the pier / Jane Doe / PAP`: an agency behind a slash, or a name and one. */
export function behindSlash(tail: string): string | undefined {
  const last = tail.lastIndexOf('/')
  for (const slash of [tail.lastIndexOf('/', last - 1), last]) {
    const sold = tail.slice(slash + 1)
    const words = sold.split(/[\s/]+/u).filter(word => word !== '')
    const isName = words.length <= mostSold && words.every(word => /^[\p{Lu}\d&]/u.test(word))
    if (slash > 0 && sold.startsWith(' ') && isName && namesAgency(sold)) return sold.trim()
  }
  return undefined
}
