/**
 * Tell whether a text without a credit may be the caption that the credit below it belongs to.
 *
 *     The ferry lies at the pier. Divers look at her hull.    may be, above the text
 *     Jane Doe / Coast Pictures
 */

import type {Block} from '../data.ts'
import {tellsAgo} from '../vocabulary/ago.ts'
import {phrasesOf} from '../vocabulary/index.ts'
import {startsWithPhrase} from '../vocabulary/phrases.ts'
import {showsWhere} from './words.ts'

/** What reads less like prose than this is no paragraph, whatever its words. */
const leastProse = 0.3

/** A caption whose credit stands on a line of its own reads less like prose than a paragraph does. */
const uncreditedProse = 0.8

/** The same above the text, where a caption may have two sentences. */
const proseAbove = 1.6

/** `Facebook Twitter Email`: a row of buttons stands above the picture. */
const opensButtons = startsWithPhrase(phrasesOf('share', 'tools', 'follow'))

/** Whether a text that has no credit may be the caption that the credit below it belongs to. */
export function mayBeUncredited(
  {text, prose, words, features, zone}: Block,
  isOfStory: (word: string) => boolean
): boolean {
  const {size, furniture, wordless, dated} = features
  if (size > 200 || size < 8 || furniture || wordless || dated) return false
  if (tellsAgo(text)) return false
  const shared = [...words].filter(isOfStory).length
  if (shared === 0 && opensButtons(text) > 0) return false
  const most = zone === 'above' && showsWhere(text) ? proseAbove : uncreditedProse
  // Above the text hardly a word of it needs to return.
  const fewest = zone === 'above' ? 1 : 2
  return prose <= leastProse || (prose < most && shared >= fewest)
}
