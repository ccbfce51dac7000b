/**
 * Read the bylines of Chinese, Japanese and Korean newspapers, where a word beside the name tells
 * that it is one.
 *
 *     '本报记者 陈若兰'   '記者王小明／台北報導'   '【江城晚报记者 王小明 报道】'   '文／王小明'
 *     '高瀬 真理記者'     '【小野寺健太】'         '聞き手・高瀬真理'              '小野寺健太＝広島'
 *     '[춘천=강원신문] 서하늘 기자'   '글·사진 서하늘 기자 hong@example.kr'          '취재 서하늘'
 */

import type {Author} from '../../model/story.ts'
import {chineseName, japaneseName, koreanName} from '../vocabulary/names/east-asian.ts'
import {eastAsianOutletIn} from '../vocabulary/outlet-words.ts'
import type {ReadByline} from './line.ts'

const longest = 60
const longestName = 10
const script = /[\p{Script=Han}\p{Script=Hangul}]/u
const reporter =
  '(?:记者|記者|通讯员|通訊員|特派員|特派员|特约撰稿人|评论员|評論員|撰文|撰稿|作者|文)'
const report = '(?:报道|報道|报导|報導|专电|專電|专讯|專訊|电|電|讯|訊)'
const post = '(?:선임|전문|객원|인턴|수습)?\\s?(?:기자|특파원|논설위원)'

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
    `^[（(【]?(?:[^\\s（(【・]{2,12}[\\s\u3000])?(?:取材・文|取材|文|執筆|聞き手|記者|ライター|編集委員|論説委員|特派員|報告)[\\s:：・／/＝=]{1,2}(?<names>${japaneseName})[】）)]?$`,
    'u'
  ),
  // `高瀬真理記者`, `小野寺健太＝広島`
  new RegExp(
    `^[【（(]?(?<names>${japaneseName})(?:記者|特派員|編集委員|＝\\p{Script=Han}{1,5})[】）)]?$`,
    'u'
  ),
  // `【高瀬真理】`, `（高瀬 真理）`
  new RegExp(`^[【（(](?<names>${japaneseName})[】）)]$`, 'u'),
  // `[춘천=강원신문] 서하늘 기자`
  new RegExp(
    `(?:^|[\\s/=\\])])(?<names>(?!기자명)${koreanName}(?:[·, ]{1,2}${koreanName}){0,4}?)\\s?${post}[\\])]?(?:\\s?=)?(?:\\s[\\w.+-]{1,40}@[\\w.-]{3,40})?$`,
    'u'
  ),
  new RegExp(`^(?:기자|기사작성|취재|글|작성)[\\s:：]{1,3}(?<names>${koreanName})$`, 'u'),
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
const second = /\s(?:通讯员|通訊員|实习生|實習生)\s/u

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

/** A space parts Chinese and Korean names, and the two halves of a Japanese one. */
function authorsOf(names: string): Author[] {
  const isList = chineseList.test(names) || /\p{Script=Hangul}/u.test(names)
  const each = isList ? names.split(/[ 、，·,]+/) : [names]
  return each.map(name => ({type: 'Person', name}))
}
