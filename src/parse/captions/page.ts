/**
 * Know the words of a page in a line that may be a caption.
 *
 *     Pictures Home        a menu
 */

import {longPhrasesOf, phrasesOf} from '../vocabulary/index.ts'
import {hasPhrase} from '../vocabulary/phrases.ts'

const pageConcepts = [
  'navigation',
  'related',
  'subscribe',
  'tools',
  'share',
  'follow',
  'comments'
] as const
/** Whether a line has a word of the page in it, as no name or caption has: `Pictures Home`. */
export const saysFurniture = hasPhrase(phrasesOf(...pageConcepts))

/** Whether several words of a page stand in it; single ones are words of other languages as well. */
export const saysPage = hasPhrase(longPhrasesOf(...pageConcepts))
