/**
 * Part the rest of a byline where one name ends and the next begins.
 *
 *     'Jane Doe, John Roe and Ida Holm'   three pieces
 *     'Hillel ItalieThe Associated Press' two: no space parts them
 *     'Jane Doe Joe Roe'                  two given names that we know
 */

import {fold} from '../mentions/fold.ts'
import {isGivenName} from '../mentions/lexicon.ts'
import {
  joinedOnAnd,
  joiningSigns,
  joiningWordBeforeCapital,
  joiningWords,
  joiningWordsInNames,
  loudJoiningWords
} from '../vocabulary/joining.ts'
import {chineseName} from '../vocabulary/names/east-asian.ts'
import {gluedParts} from '../vocabulary/names/words.ts'
import {withoutTimes} from './without-times.ts'

/** `Jane Doe ’21`, as college papers name a student. */
export const classYear = /\s['’]\d\d(?=,|\s|$)/g
/** In a text whose white space is folded. */
const conjunction = new RegExp(
  String.raw` ?(?:${joiningSigns}|\s[-–—]\s|\s\/\s|\/\s|\s\/|\s(?:${[...joiningWords, ...loudJoiningWords].join('|')})\s|\s(?:${joiningWordsInNames.join('|')})\s(?=[^\s,]+\s)|\s${joiningWordBeforeCapital}\s(?=\p{Lu})) ?`,
  'u'
)
/** A space between two Chinese names. */
const betweenChinese = new RegExp(`(?<=\\p{Script=Han}{2}) (?=${chineseName}(?: |$))`, 'u')
/** `سارة عبد المنعم وكريم حسنى`, `דנה לוי ויעל כהן`: "and" is written on to the second name. */
const writtenOn = new RegExp(
  String.raw`(?<=(?:\p{Script=Arabic}{2}|\p{Script=Hebrew}{2}) [\p{Script=Arabic}\p{Script=Hebrew}]{3,15}) (${joinedOnAnd})(?=([\p{Script=Arabic}\p{Script=Hebrew}]{3,}) [\p{Script=Arabic}\p{Script=Hebrew}]{2})`,
  'gu'
)
const glue = /(?<!\p{Ll})(\p{Ll}{2,})(?=\p{Lu})/u
const keepsGlue: ReadonlySet<string> = new Set(gluedParts)

/** Whether a text is nothing but what stands between two names: `,`, `and`. */
export function joinsNames(text: string): boolean {
  return text.length < 5 && ` ${text} Jane Doe`.replace(conjunction, '').trim() === 'Jane Doe'
}

/** The parts of a text of which each may be a name. */
export function pieces(text: string): string[] {
  return cleaned(text)
    .split(conjunction)
    .flatMap(piece => piece.split(betweenChinese))
    .flatMap(namesWithAnd)
    .flatMap(twoNames)
}

/** The names of a piece: `وليد` begins with the sign of "and" and is a name as it stands. */
export function namesWithAnd(text: string): string[] {
  return text
    .replace(writtenOn, (all, and, name) => (isGivenName(fold(and + name)) ? all : '\n'))
    .split('\n')
}

/** `Jane Doe Joe Roe`: nothing parts two names, each with a given name that we know. */
export function twoNames(text: string): string[] {
  const words = text.split(' ')
  const isPair =
    words.length === 4 &&
    words.every(word => /^\p{Lu}\p{Ll}+$/u.test(word)) &&
    isGivenName(fold(words[2] ?? '')) &&
    !isGivenName(fold(words[1] ?? '')) &&
    isGivenName(fold(words[0] ?? ''))
  return isPair ? [words.slice(0, 2).join(' '), words.slice(2).join(' ')] : [text]
}

/** Without times, addresses and telephone numbers, and with glued words apart. */
function cleaned(text: string): string {
  return withoutTimes(text.replace(classYear, ''))
    .replace(/[(（][^)）]*[)）]?/g, ' ')
    .replace(/\d.*/su, '')
    .replace(/\p{L}+/gu, unglue)
    .replace(/\s+/g, ' ')
    .trim()
}

/** `ItalieThe` → `Italie, The`; `DiChristopher` and `MacDonald` stay. */
function unglue(word: string): string {
  const [, , left = ''] = /^(\p{Lu}?)(.*)$/u.exec(word) ?? []
  const cut = glue.exec(left)
  if (cut === null) return word
  const at = word.length - left.length + cut.index + (cut[1]?.length ?? 0)
  const head = word.slice(0, at)
  if (keepsGlue.has(head)) return head + unglue(word.slice(at))
  return head.length < 3 ? word : `${head}, ${word.slice(at)}`
}
