/**
 * Count the words with which a page asks something of its readers.
 *
 *     Click here to download the app         click, download, app: 3
 *     The harbour master closed the pier     0
 *     Sign up to get the news of the county in your inbox.     an offer
 *
 * What a count means is for the plugins to say: an article about apps has such words as well.
 */

import type {Block} from '../data.ts'
import {longPhrasesOf} from '../vocabulary/index.ts'
import {pageWords} from '../vocabulary/page-words.ts'
import {startsWithPhrase} from '../vocabulary/phrases.ts'
import {contentWords} from './features.ts'

const stems = contentWords(pageWords.join(' '))

/** How many of some stems are those of words of pages. */
export function countPageWords(words: Iterable<string>): number {
  let count = 0
  for (const word of words) if (stems.has(word)) count += 1
  return count
}

/** Longest such sentence, in Latin characters. */
const longestOffer = 160

const asksReader = startsWithPhrase(longPhrasesOf('subscribe'))

/** Whether a request to the reader opens a block. */
export function isOffer({text, features}: Block): boolean {
  return features.size < longestOffer && asksReader(text) > 0
}
