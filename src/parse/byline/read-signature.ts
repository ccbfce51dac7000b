/**
 * Read a signature: who wrote the story, in its first or last paragraph or right under it.
 *
 *     '（评论员 罗博 萧海川）'                          at the end of a paragraph
 *     'Por Ana Costa - A ponte reabriu …'             before the first sentence
 *     'Ebba Stråle/TT', '홍길동 기자 hong@example.kr'  on a line of its own
 */

import type {Author} from '../../model/story.ts'
import {fold} from '../mentions/fold.ts'
import {opensWithGivenName} from '../mentions/lexicon.ts'
import {isAscii} from '../text/ascii.ts'
import {agencyOf} from '../vocabulary/agencies.ts'
import {
  chineseAssistants,
  chineseCorrespondents,
  chineseEditors,
  chinesePapers,
  chineseReporters,
  chineseTook,
  koreanHeads,
  koreanRanks,
  koreanReporters,
  wireReports
} from '../vocabulary/east-asian-reporters.ts'
import {longPhrasesOf, phrasesOf} from '../vocabulary/index.ts'
import {capitalised} from '../vocabulary/list.ts'
import {isCommonWord} from '../vocabulary/names/common-words.ts'
import {opensEditing} from '../vocabulary/openings.ts'
import {hasPhrase, startsWithPhrase} from '../vocabulary/phrases.ts'
import {isKnownPlace} from '../vocabulary/places.ts'
import {longestByline, type ReadByline} from './line.ts'
import {readName} from './names.ts'
import {openingLength, readOpenedByline} from './read-byline.ts'
import {isThing} from './things.ts'

const opensSignOff = startsWithPhrase(longPhrasesOf('byline', 'editing'))
const saysRole = hasPhrase(phrasesOf('role'))

const ownPaper = `(?:${chinesePapers.join('|')})?`
const chineseWriter = `(?:${[...chineseReporters, ...chineseEditors].join('|')})`
const correspondent = `(?:${chineseCorrespondents.join('|')})`
const bracketEnd = new RegExp(
  `[（(]${ownPaper}${chineseWriter}[:：\\s]*([^（）()]{2,40})(?<!${chineseTook})[）)]\\s*$`,
  'u'
)
const copyrightName = /[（(]c[)）]\s?\p{L}{2,12}\/(\p{Lu}[\p{L}\p{M}.'’ -]{3,40})$/iu

/** `Lindholm, 3 March 2019 - Norland Post, Jane Doe. The …`. */
const reporterAfterDate =
  /^\p{Lu}[^.]{1,30}\d[^.]{1,12}\s[–—-]\s[^,.]{2,30},\s(?<names>\p{Lu}\p{Ll}{1,20} \p{Lu}\p{Ll}{1,20})\.\s/u

/** `Lindholm/Apr. ANSA Jane Doe/`. */
const reporterBeforeSlash =
  /^[^/]{2,40}\/\p{Lu}\p{Ll}{2,5}\. ?\p{Lu}{2,8} (?<names>\p{Lu}\p{Ll}{1,20} \p{Lu}\p{Ll}{1,20})\//u

/** Reporters named with the dateline: `…4月26日电（记者王小明）`, `記者王小明／台北報導`, `(서울=한국일보) 홍길동 기자 =`. */
const openings: readonly RegExp[] = [
  new RegExp(
    String.raw`^[^（(。]{2,24}[（(]\p{Script=Han}{0,6}${correspondent}[:：\s]*(?<names>[^（）()]{2,30})[）)]`,
    'u'
  ),
  reporterAfterDate,
  new RegExp(String.raw`^[（(【〔［[]?${correspondent}(?<names>\p{Script=Han}{2,4})[／/]`, 'u'),
  new RegExp(
    String.raw`^[([【][^()[\]】]{2,30}[)\]】]\s?(?<names>\p{Script=Hangul}{2,4}(?:[·, ]+\p{Script=Hangul}{2,4})*?) (?:\p{Script=Hangul}{0,4}(?:${[...koreanReporters, ...koreanHeads].join('|')}))\s?=`,
    'u'
  ),
  /^【[^】＝=]{2,12}[＝=](?<names>\p{Script=Han}{3,5})】/u,
  reporterBeforeSlash,
  new RegExp(
    String.raw`^[（(]\p{Script=Han}{2,6}?${correspondent}(?<names>\p{Script=Han}{2,3})\p{Script=Han}{2,6}(?:\d{1,2}月)?\d{1,2}日${wireReports}`,
    'u'
  )
]

/** `Ebba Stråle/TT` and `Jane Doe – dpa`: a name and an agency, and nothing else. */
const nameThenAgency = /^(.{4,40}?)\s?[/|–—-]\s?([\p{L}-]{2,12})$/u

/** `홍길동 기자 hong@example.kr`, `[홍길동 기자]`. */
const rank = `(?:${koreanRanks.join('|')})`
const post = `(?:${koreanReporters.join('|')})`
const koreanReporter = new RegExp(
  String.raw`^[[(]?(?:[\p{L}\d]{2,12}[=\s])?(?<names>(?!${rank}${post})\p{Script=Hangul}{2,4}?(?:[·, ]+\p{Script=Hangul}{2,4})*?) ?${rank}?${post}[\])]?(?:\s[^\s@]+@[^\s@]+)?$`,
  'u'
)

/** Read a line under the text that is nothing but a signature. */
export function readSigned(text: string): ReadByline | undefined {
  if (text.length > 80) return undefined
  const names = koreanReporter.exec(text)?.groups?.names
  const [, name = '', agency = ''] = nameThenAgency.exec(text) ?? []
  const author = names === undefined ? signedBy(name, agency) : namesIn(names)
  return author.length === 0 ? undefined : {byline: text, author}
}

function signedBy(name: string, agency: string): Author[] {
  const author = agencyOf(agency) === undefined ? undefined : readName(name)
  return author?.type === 'Person' && author.name === name ? [author] : []
}

/** `(Reporting by Jane Doe; Editing by Ann Berg)`, `(Additional reporting by Jane Doe)`: one word may stand before. */
const creditInBrackets =
  /^[(（](?<credit>(?:\p{Lu}\p{Ll}+ (?=\p{Ll}))?(?<opened>[^()（）]{8,400}))[)）]\.?$/u

/** Whether a line in brackets says who wrote the story, or who edited it, as agencies end theirs. */
export function isCreditInBrackets(text: string): boolean {
  const {credit = '', opened = ''} = creditInBrackets.exec(text)?.groups ?? {}
  return [credit, opened].some(one => opensSignOff(one) > 0)
}

/** Read such a line; who only edited the story did not write it. */
export function readCreditInBrackets(text: string): ReadByline | undefined {
  const credit = creditInBrackets.exec(text)?.groups?.credit ?? ''
  const read =
    opensEditing(credit) > 0 ? undefined : readOpenedByline(credit.slice(0, longestByline))
  return read?.author.some(({type}) => type === 'Person') ? {...read, byline: credit} : undefined
}

/** `Contact Jane Doe at …`, `Follow Jane Doe on …`. */
const asksFor = new RegExp(
  String.raw`^(?:${capitalised(phrasesOf('reach')).join('|')})(?: (?:${phrasesOf('role').join('|')}))? (?<name>\p{Lu}[^,:@]{4,36}?)(?: (?:${phrasesOf('on').join('|')})(?!\p{L})|:|,| @)`,
  'u'
)
/** `Jane Doe is a staff writer …`, `Jane Doe can be reached at …`, `Eva Müller ist Redakteurin …`. */
const tellsOf = new RegExp(
  String.raw`^(?<name>\p{Lu}[^,.:@]{4,36}?),? (?:(?<is>${phrasesOf('is').join('|')})|${phrasesOf('reports').join('|')})(?: |$)(?<rest>.{0,80})`,
  'u'
)
/** `… to the river. — Jane Doe`, `… to the river. (Jane Doe)`. */
const nameAtEnd =
  /[.!?”"»] ?(?:[—–-]{1,2} ?(?<dashed>\p{Lu}[^.,()—–]{4,36})|\((?<inside>\p{Lu}[^.,()]{4,36})\))$/u

/** Read a line at the end of the page that tells who wrote the story, or how to reach that person. */
export function readAboutAuthor(text: string): ReadByline | undefined {
  const {name = '', is, rest = ''} = (asksFor.exec(text) ?? tellsOf.exec(text))?.groups ?? {}
  if (is !== undefined && !saysRole(rest)) return undefined
  return signedWhole(name, true)
}

/** Read the name behind the last sentence of a story. */
export function readNameAtEnd(text: string): ReadByline | undefined {
  const {dashed, inside} = nameAtEnd.exec(text.slice(-60))?.groups ?? {}
  return signedWhole(dashed ?? inside ?? '', inside !== undefined && isUnusual(inside))
}

/** `Chathura Weligama`: two words that neither are words of English nor name a place or an outlet. */
function isUnusual(text: string): boolean {
  const words = text.split(' ')
  if (words.length !== 2 || !words.every(word => /^\p{Lu}\p{Ll}{3,}$/u.test(word))) return false
  return !isKnownPlace(text) && !words.some(word => isCommonWord(fold(word)) || isKnownPlace(word))
}

function signedWhole(name: string, isSure = false): ReadByline | undefined {
  const isLikely = isSure ? !isThing(name) : opensWithGivenName(name)
  const author = isLikely ? readName(name) : undefined
  return author?.type === 'Person' && author.name === name
    ? {byline: name, author: [author]}
    : undefined
}

/** Read the signature in brackets at the end of a paragraph, or in the dateline that opens it. */
export function readSignature(text: string): ReadByline | undefined {
  const opener = readOpener(text.slice(0, 80)) ?? openingByline(text)
  if (opener !== undefined) return opener
  const tail = text.slice(-80)
  if (!/[)）]/u.test(tail)) return undefined
  const bracketed = bracketEnd.exec(tail)
  if (bracketed) {
    const author = namesIn(bracketed[1] ?? '')
    return author.length > 0 ? {byline: bracketed[0].trim(), author} : undefined
  }
  if (!/[（(]c[)）]/i.test(tail)) return undefined
  const copyright = copyrightName.exec(tail.trimEnd())
  const author = copyright && readName(copyright[1] ?? '')
  return author?.type === 'Person' ? {byline: copyright?.[0] ?? '', author: [author]} : undefined
}

/** Reporters named with the dateline. */
function readOpener(head: string): ReadByline | undefined {
  const forms = isAscii(head) ? [reporterAfterDate, reporterBeforeSlash] : openings
  const opening = forms.map(form => form.exec(head)).find(match => match !== null)
  if (opening === undefined) return undefined
  const named = opening.groups?.names ?? ''
  const author = /\p{Lu}/u.test(named)
    ? [readName(named)].flatMap(one => one ?? [])
    : namesIn(named)
  return author.length > 0 ? {byline: opening[0].trim(), author} : undefined
}

/** `(By Jane Doe, our reporter in Lindholm.) The ferry …`, `Por Ana Costa - A ponte reabriu …`: names and a dash before the first sentence. */
function openingByline(text: string): ReadByline | undefined {
  const [, inside] = /^\(([^()]{6,80})\)\s\p{Lu}/u.exec(text.slice(0, 90)) ?? []
  const [bracketed = ''] = inside?.split(',') ?? []
  if (openingLength(bracketed) > 0) return readOpenedByline(bracketed)
  const [, opening = ''] = /^(.{6,70}?)\s[–—-]\s(?=\p{Lu})/u.exec(text.slice(0, 80)) ?? []
  const found = opening === '' ? undefined : readOpenedByline(opening)
  const small = openingLength(opening)
  const names = found?.author.map(({name}) => name).join(' ') ?? ''
  return names.length >= opening.length - small - 6 && found?.author[0]?.type === 'Person'
    ? found
    : undefined
}

/** Who else reported: `记者王小明 通讯员李晓红`. */
const assistant = new RegExp(`^(?:${chineseAssistants.join('|')})[:：]?(?=.)`, 'u')

function namesIn(list: string): Author[] {
  return list.split(/[\s、，,·]+/).flatMap(name => readName(name.replace(assistant, '')) ?? [])
}
