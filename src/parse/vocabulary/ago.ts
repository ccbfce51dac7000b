/**
 * How long ago something was published, as pages tell it.
 *
 *     21 minutes ago            Hace 2 horas            vor 2 Stunden            2時間前
 */

import {phrasesOf} from './index.ts'
import {hasPhrase} from './phrases.ts'

/** Longest line that tells how long ago a story was published. */
const longest = 24
const saysAgo = hasPhrase(phrasesOf('ago'))

/** Whether a line tells how long ago something was, and little else: `2 hours ago`. */
export function tellsAgo(line: string): boolean {
  return line.length <= longest && /\d/.test(line) && saysAgo(line)
}
