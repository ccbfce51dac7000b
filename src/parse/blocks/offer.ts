/**
 * Know a sentence in which a page offers its letters or its subscriptions.
 *
 *     Sign up to get the news of the county in your inbox.
 */

import type {Block} from '../data.ts'
import {longPhrasesOf} from '../vocabulary/index.ts'
import {startsWithPhrase} from '../vocabulary/phrases.ts'

/** Longest such sentence, in Latin characters. */
const longest = 160

const asksReader = startsWithPhrase(longPhrasesOf('subscribe'))

/** Whether a request to the reader opens a block. */
export function isOffer({text, features}: Block): boolean {
  return features.size < longest && asksReader(text) > 0
}
