/**
 * Words of speech behind a few words in quotation marks, in Chinese and Japanese.
 *
 *     「やっと声が出せる」と話した        “小厂撑不过今年，”他说。
 */

import {list} from '../list.ts'

/** Right behind the marks; what the verb ends with follows. */
export const japaneseSayings: readonly string[] = list(`
  と話, と語, と述, と言, と説明, と訴, と振り返, とコメント, と強調, と明か, とつぶや, と喜, と力を込, と苦笑, と叫
`)

/** Behind who says it. */
export const chineseSayings: readonly string[] = list(`
  说, 說, 表示, 坦言, 指出, 强调, 強調, 认为, 認為, 告诉, 告訴, 感叹, 感嘆, 直言
`)
