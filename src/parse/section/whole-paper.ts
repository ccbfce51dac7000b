/**
 * Tell steps of section trails that lead to the whole paper and are no topic.
 *
 *     Home / News / Sport / Rowing   →  Home, News
 */

import {phrasesOf} from '../vocabulary/index.ts'
import {newsWords} from '../vocabulary/news-words.ts'

const known: ReadonlySet<string> = new Set([...phrasesOf('home'), ...newsWords])

/** Whether a section or a topic means the whole paper, in any case. */
export function isWholePaper(name: string): boolean {
  return known.has(name.toLowerCase())
}
