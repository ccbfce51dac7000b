/**
 * Know what a page says to its readers, and not the story: by the words with which pages ask, offer and invite.
 *
 *     Ferry strikes the pier                                 the headline
 *     Click here to download the app                         click, download, app: three words of pages
 *     When you join we will send you these letters.          the page: it speaks to the reader
 *     How your ferry ticket will change in March.            a standfirst, with a word of the headline
 *
 * A story speaks to its reader of what its headline names; an offer has no word of that. What a count of such words
 * means is for the plugins to say: an article about apps has them as well.
 */

import type {Block} from '../data.ts'
import {speech} from '../text/speech.ts'
import {longPhrasesOf} from '../vocabulary/index.ts'
import {speaksToReader} from '../vocabulary/openings.ts'
import {pageWords} from '../vocabulary/page-words.ts'
import {startsWithPhrase} from '../vocabulary/phrases.ts'
import {shareOf} from './begins-anew.ts'
import {contentWords} from './features.ts'

/** The words with which a page asks something of its readers, from which on it does. */
const fewestOfPage = 2

/** Whether a block speaks to the reader or as pages do, and has no word of the headline. */
export function speaksForPage({text, words}: Block, headline: Block): boolean {
  if (speech.test(text) || shareOf(words, headline.words) > 0) return false
  return speaksToReader(text) || countPageWords(words) >= fewestOfPage
}

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
