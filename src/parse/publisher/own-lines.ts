/**
 * Read the lines in which a page names its own outlet, by the words before the name and after it.
 *
 *     'Follow Tiltline on Telegram'                 follow … on Telegram
 *     'Download the free Konkan Herald app'         download … app: small words may stand between
 *     'Подпишитесь на «Северный курьер» в Telegram' in quotation marks
 *     '来源：江淮新报'                                its source, whole
 *
 * The lines are data, in `vocabulary/own-lines.ts`.
 */

import {isAscii} from '../text/ascii.ts'
import {fold, startOfWord, withoutAtEnd, wordEnd} from '../vocabulary/folding.ts'
import {phrasesOf} from '../vocabulary/index.ts'
import {isMediaWord} from '../vocabulary/media-words.ts'
import {skipsArticle} from '../vocabulary/openings.ts'
import {eastAsianOutletIn} from '../vocabulary/outlet-words.ts'
import {beforeOwnName, likelyOwnLines, ownLines} from '../vocabulary/own-lines.ts'
import {sourceLabels} from '../vocabulary/own-page.ts'
import {startsWithPhrase} from '../vocabulary/phrases.ts'
import {outletName} from './medium.ts'

/** A name, and how much the line that gives it weighs. */
export type WeighedName = readonly [name: string, weight: number]

/** What follows a name, and how much such a line weighs; nothing follows where it ends the sentence. */
interface Ending {
  readonly words: string
  readonly weight: number
}

const sure = 3
const likely = 2
/** Words of a line at which one may begin. */
const mostWords = 40
/** Characters between the opening and what ends it. */
const reach = 80

const openings = openingsOf()
const opens = startsWithPhrase([...openings.keys()])
const opensSource = startsWithPhrase(sourceLabels)
const skipsSmall = startsWithPhrase(beforeOwnName)
const run = new RegExp(`^${outletName}`, 'u')
const quoted = /^[«“"„](.{3,40}?)[»”“"]/u
const possessive = /[’']s$/u
const between = /^["”»]?(?:[’']s)?(?: \p{Ll}+){0,4} ?$/u
/** An invitation opens a line or a clause, or has a capital. */
const afterSign = /[^\p{L}\p{M}\p{N}’'\s]\s?$|\s\s$/u
const hanSource = /^(?:\p{Script=Han}{2,14}\s)?\p{Script=Han}{2,12}(?=\s|$)/u
/** `Tiltline. All rights`, `KLNW-TV. All rights`: no short form, `St. Elmo`. */
const sentenceEnd = /(?<=\p{L}{3}|\d|-\p{Lu}{2})\.\s/u
const lastWord = /^ \p{Ll}[\p{L}\p{M}’'-]{2,20}/u
const isOver = new RegExp(
  String.raw`^["”»]?(?:[.,;|)]|\s[–—|-]|\s(?:${phrasesOf('on', 'with').join('|')})\s|$)`,
  'u'
)

/** The names that a line gives for the page's own. */
export function namesOnOwnLine(text: string): readonly WeighedName[] {
  const found: WeighedName[] = []
  let at = startOfWord(text, 0)
  for (let words = 0; at < text.length && words < mostWords; words += 1) {
    found.push(...namesAt(text, at))
    at = startOfWord(text, Math.max(wordEnd(text, at, text.length), at + 1))
  }
  return found
}

function namesAt(text: string, at: number): readonly WeighedName[] {
  const line = text.slice(at, at + 2 * reach)
  const source = opensSource(line)
  if (source > 0 && /[:：]/.test(line.slice(0, source))) return sourceIn(line.slice(source), at)
  const length = opens(line)
  const opening = withoutAtEnd(fold(line.slice(0, length)), ' :：')
  const endings = length > 0 || at === 0 ? (openings.get(opening) ?? []) : []
  const isInvited =
    at === 0 ||
    /\p{Lu}/u.test(text.charAt(at)) ||
    afterSign.test(text.slice(Math.max(0, at - 2), at))
  for (const {words, weight} of endings) {
    const found = words === '' || isInvited ? nameBefore(line.slice(length), words) : undefined
    if (found !== undefined) return [[found.name, found.isOwner ? sure : weight]]
  }
  return []
}

/** `Source: Tiltline` is a line of its own; Chinese pages name it among other things. */
function sourceIn(rest: string, at: number): readonly WeighedName[] {
  const names = hanSource.exec(rest)?.[0].split(/\s/u)
  const chinese = names?.find(name => eastAsianOutletIn(name) !== undefined) ?? names?.at(-1)
  if (chinese !== undefined) return [[chinese, sure]]
  const name = nameAt(rest)
  return at === 0 && name !== undefined && name.length === rest.trim().length ? [[name, sure]] : []
}

/** The name at the start of a text, some small words before and after it, and then the words that end the line's sense; whether they are its own: `Tiltline’s newsletter`. */
function nameBefore(rest: string, words: string): {name: string; isOwner: boolean} | undefined {
  const end = words === '' ? rest.length : endAt(rest, words)
  if (end === undefined) return undefined
  const text = rest.slice(startOfName(rest), end)
  const name = nameAt(text)?.replace(possessive, '').replace(/\.$/u, '')
  if (name === undefined) return undefined
  const after = text.slice(text.indexOf(name) + name.length)
  const isNext = words === '' ? isOver.test(after) : between.test(after)
  return isNext ? {name, isOwner: /^[’']s(?: |$)/u.test(after) || words.startsWith("'")} : undefined
}

/** Where the words stand in a text, whole. */
function endAt(rest: string, words: string): number | undefined {
  const near = fold(rest.slice(0, reach))
  const sought = words.startsWith("'") ? words : ` ${words}`
  const at = near.indexOf(sought)
  const isWhole = at > 0 && !/[\p{L}\p{M}]/u.test(near.charAt(at + sought.length))
  return isWhole ? at : undefined
}

/** Behind an article, and a word such as `free`; an article with a capital belongs to the name, unless all is in capitals. */
function startOfName(text: string): number {
  const from = skipsArticleOf(text)
  const word = skipsSmall(text.slice(from))
  return from + word + (word > 0 ? skipsArticleOf(text.slice(from + word)) : 0)
}

function skipsArticleOf(text: string): number {
  return /^(?:\p{Ll}|\p{Lu}{2,3} \p{Lu}{2})/u.test(text) ? skipsArticle(text) : 0
}

/** The name that a text starts with: in quotation marks, or words with capitals and, where papers are called so, a last small one. */
export function nameAt(text: string): string | undefined {
  const marked = quoted.exec(text)?.[1]
  if (marked !== undefined) return marked
  const name = run.exec(text)?.[0].split(sentenceEnd)[0]
  const last = name === undefined ? undefined : lastWord.exec(text.slice(name.length))?.[0]
  if (name === undefined || last === undefined) return name
  return isMediaWord(last.trim()) && !possessive.test(name) && !isAscii(name + last)
    ? name + last
    : name
}

/** What may follow a name, by the words before it, the surest first. */
function openingsOf(): ReadonlyMap<string, readonly Ending[]> {
  const byOpening = new Map<string, Ending[]>()
  const weighed = [[ownLines, sure] as const, [likelyOwnLines, likely] as const]
  for (const [lines, weight] of weighed) {
    for (const line of lines) {
      const [opening = '', words = ''] = line.split('{}').map(part => part.trim())
      byOpening.set(opening, [...(byOpening.get(opening) ?? []), {words, weight}])
    }
  }
  return byOpening
}
