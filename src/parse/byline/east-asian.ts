/**
 * Read the bylines of Chinese, Japanese and Korean newspapers, where a word beside the name tells
 * that it is one.
 *
 *     '本报记者 陈若兰'   '記者王小明／台北報導'   '【江城晚报记者 王小明 报道】'   '文／王小明'
 *     '高瀬 真理記者'     '【小野寺健太】'         '聞き手・高瀬真理'              '小野寺健太＝広島'
 *     '[춘천=강원신문] 서하늘 기자'   '글·사진 서하늘 기자 hong@example.kr'          '취재 서하늘'
 */

import type {Author} from '../../model/story.ts'
import {
  chineseAssistants,
  chineseReporters,
  chineseReports,
  japaneseOffices,
  japanesePosts,
  koreanLabels,
  koreanNameLabel,
  koreanRanks,
  koreanReporters
} from '../vocabulary/east-asian-reporters.ts'
import {chineseName, japaneseName, koreanName} from '../vocabulary/names/east-asian.ts'
import {eastAsianOutletIn} from '../vocabulary/outlet-words.ts'
import type {ReadByline} from './line.ts'

const longest = 60
const longestName = 10
const script = /[\p{Script=Han}\p{Script=Hangul}]/u
const reporter = `(?:${chineseReporters.join('|')})`
const report = `(?:${chineseReports.join('|')})`
const japanesePost = `(?:${japanesePosts.join('|')})`
const japaneseOffice = `(?:${japaneseOffices.join('|')}|＝\\p{Script=Han}{1,5})`
const post = `(?:${koreanRanks.join('|')})?\\s?(?:${koreanReporters.join('|')})`
const koreanLabel = `(?:${koreanLabels.join('|')})`

const japaneseNames = `${japaneseName}(?:[、・]${japaneseName}){0,4}`

/** Each with a group `names`. */
const forms: readonly RegExp[] = [
  // `本报记者 陈若兰`, `【江城晚报记者 王小明 台北報導】`
  new RegExp(
    `^[【（(\\[]?(?:\\p{Script=Han}{2,8})??${reporter}\\s?[:：／/|｜、]?\\s?(?<names>${chineseName}(?:[ 、，]${chineseName}){0,4})(?:[\\s／/|]{0,3}\\p{Script=Han}{0,6}${report})?[】）)\\]]?$`,
    'u'
  ),
  // `王小明／台北報導`
  new RegExp(`^(?<names>${chineseName})\\s?[／/]\\s?\\p{Script=Han}{0,6}${report}$`, 'u'),
  // `文・高瀬真理`, `編集委員 高瀬真理`
  new RegExp(
    `^[（(【]?(?:[^\\s（(【・]{2,12}[\\s\u3000])?${japanesePost}[\\s:：・／/＝=]{1,2}(?<names>${japaneseNames})[】）)]?$`,
    'u'
  ),
  // `高瀬真理記者`, `小野寺健太＝広島`
  new RegExp(`^[【（(]?(?<names>${japaneseName})${japaneseOffice}[】）)]?$`, 'u'),
  // `【高瀬真理】`, `（高瀬 真理）`, `【高瀬真理、小野寺健太】`
  new RegExp(`^[【（(](?<names>${japaneseNames})[】）)]$`, 'u'),
  // `[춘천=강원신문] 서하늘 기자`
  new RegExp(
    `(?:^|[\\s/=\\])])(?<names>(?!${koreanNameLabel})${koreanName}(?:(?:\\s?${post})?[·, ]{1,2}${koreanName}){0,4}?)\\s?${post}[\\])]?(?:\\s?=)?(?:\\s[\\w.+-]{1,40}@[\\w.-]{3,40})?$`,
    'u'
  ),
  new RegExp(`^${koreanLabel}[\\s:：]{1,3}(?<names>${koreanName})$`, 'u'),
  new RegExp(`^(?<names>${koreanName})\\s[\\w.+-]{1,40}@[\\w.-]{3,40}$`, 'u')
]

const bare = new RegExp(
  `^(?:(?=\\p{Script=Han}{3})${chineseName}|${japaneseName}|${koreanName})$`,
  'u'
)

/** Whether a text is a name in one of these writings, and nothing else. Chinese ones of two signs may be words. */
export function isEastAsianName(text: string): boolean {
  if (text.length > longestName || !script.test(text) || !bare.test(text)) return false
  return eastAsianOutletIn(text) === undefined
}

/** Between two reporters, the second of another kind. */
const second = new RegExp(`\\s(?:${chineseAssistants.join('|')})\\s`, 'u')

/** Read a line that is nothing but such a byline. */
export function readEastAsian(line: string): ReadByline | undefined {
  if (line.length > longest || !script.test(line)) return undefined
  const [text = '', other = ''] = line.trim().split(second)
  const found = readForms(text)
  if (found === undefined || !chineseList.test(other)) return found
  return {byline: line, author: [...found.author, ...authorsOf(other)]}
}

function readForms(line: string): ReadByline | undefined {
  const text = line.trim()
  for (const form of forms) {
    const names = form.exec(text)?.groups?.names
    if (names !== undefined) return {byline: line, author: authorsOf(names)}
  }
  return undefined
}

const chineseList = new RegExp(`^${chineseName}(?:[ 、，]${chineseName})*$`, 'u')

/** A Korean post behind each of some names. */
const eachPost = new RegExp(`\\s?${post}(?=[·, ])`, 'gu')

/** A space parts Chinese and Korean names, and the two halves of a Japanese one. */
function authorsOf(names: string): Author[] {
  const isList = chineseList.test(names) || /\p{Script=Hangul}/u.test(names)
  const each = isList ? names.replace(eachPost, '').split(/[ 、，·,]+/) : names.split(/[、・]/)
  return each.map(name => ({type: 'Person', name}))
}
