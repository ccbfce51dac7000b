/**
 * Tell by what stands beside a few words in quotation marks that somebody says them, in Chinese and Japanese.
 *
 *     “小厂撑不过今年，”他说。        a comma or a full stop inside the marks
 *     他说：“小厂撑不过今年”          a colon before them
 *     「やっと声が出せる」と話した      a word of speech behind them
 *     “守夜人”回到古村                nobody says it: what somebody is called
 */

import {chineseSayings, japaneseSayings} from '../vocabulary/speech/unspaced.ts'
import type {Span} from './marks.ts'

const signs = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu
const fewest = 5
const endsSpoken = /[。！？，…]$/u
const opensSpeech = /[：:]\s?$/u
const saysBehind = new RegExp(
  `^(?:(?:${japaneseSayings.join('|')})|[，、]?[^。！？“”「」]{0,14}?(?:${chineseSayings.join('|')}))`,
  'u'
)

/** Whether the words of a span are said, by the signs inside it and what stands beside it. */
export function isSaidUnspaced(paragraph: string, {text, start, end}: Span): boolean {
  if ((text.match(signs)?.length ?? 0) < fewest) return false
  return (
    endsSpoken.test(text) ||
    opensSpeech.test(paragraph.slice(Math.max(0, start - 2), start)) ||
    saysBehind.test(paragraph.slice(end, end + 24))
  )
}
