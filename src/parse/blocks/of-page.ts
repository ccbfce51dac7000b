/**
 * Know a sentence above a text that the page says, and not the story.
 *
 *     Ferry strikes the pier                                 the headline
 *     When you join we will send you these letters.          the page: it speaks to the reader
 *     How your ferry ticket will change in March.            a standfirst, with a word of the headline
 *
 * A story speaks to its reader of what its headline names; an offer has no word of that.
 */

import type {Block} from '../data.ts'
import {speech} from '../text/speech.ts'
import {phrasesOf} from '../vocabulary/index.ts'
import {hasPhrase} from '../vocabulary/phrases.ts'
import {shareOf} from './begins-anew.ts'
import {countPageWords} from './page-stems.ts'

const addressesReader = hasPhrase(phrasesOf('reader'))

/** The words with which a page asks something of its readers, from which on it does. */
const fewestOfPage = 2

/** Whether a block speaks to the reader or as pages do, and has no word of the headline. */
export function speaksForPage({text, words}: Block, headline: Block): boolean {
  if (speech.test(text) || shareOf(words, headline.words) > 0) return false
  return addressesReader(text) || countPageWords(words) >= fewestOfPage
}
