/**
 * Count the words with which a page asks something of its readers.
 *
 *     Click here to download the app         click, download, app: 3
 *     The harbour master closed the pier     0
 *
 * What a count means is for the plugins to say: an article about apps has such words as well.
 */

import {pageWords} from '../vocabulary/page-words.ts'
import {contentWords} from './features.ts'

const stems = contentWords(pageWords.join(' '))

/** How many of some stems are those of words of pages. */
export function countPageWords(words: Iterable<string>): number {
  let count = 0
  for (const word of words) if (stems.has(word)) count += 1
  return count
}
