/**
 * Words with which pages tell how long ago something was published.
 *
 *     21 minutes ago            Hace 2 horas            vor 2 Stunden            2時間前
 */

import {list} from './list.ts'
import {hasPhrase} from './phrases.ts'

/** The words, by no order of languages, in lower case. */
const agoWords: readonly string[] = list(`
  ago, yesterday, vor, gestern, hace, ayer, il y a, hier, fa, ieri, há, ontem, atrás, geleden, gisteren, sedan, igår, siden, i går,
  sitten, eilen, temu, wczoraj, před, včera, pred, prije, pre, jučer, назад, вчера, тому, вчора, преди, önce, dün, ezelőtt,
  tegnap, acum, πριν, χθες, منذ, أمس, پیش, دیروز, לפני, אתמול, पहले, আগে, lalu, kemarin, trước, 前, 昨天, 전
`)

/** Longest line that tells how long ago a story was published. */
const longest = 24
const saysAgo = hasPhrase(agoWords)

/** Whether a line tells how long ago something was, and little else: `2 hours ago`. */
export function tellsAgo(line: string): boolean {
  return line.length <= longest && /\d/.test(line) && saysAgo(line)
}
