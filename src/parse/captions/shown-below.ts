/**
 * Tell captions below the text, where many pages print their pictures.
 *
 *     Photos
 *     The weir after the storm. (Courtesy: Ida Lund)    whose it is, and words of the story
 *     Ten gardens to see this May. (Getty Images)       words of another: the picture of a link
 */

import {contentWords} from '../blocks/features.ts'
import type {Block} from '../data.ts'
import {creditIn} from './credit.ts'
import {isCredit} from './credit-line.ts'
import {sharesWords} from './standing.ts'

/** Shortest and longest caption. */
const [shortest, longest] = [20, 160]

/** Whether a block that stands below the text is a caption of the story. */
export function isShownBelow(
  {zone, text, features}: Block,
  isOfStory: (word: string) => boolean
): boolean {
  const {size, furniture, wordless, dated} = features
  if (zone !== 'below' || furniture || wordless || dated) return false
  if (size < shortest || size > longest || isCredit(text)) return false
  const credit = creditIn(text)
  if (credit === undefined) return false
  const shown = contentWords(text.slice(0, text.lastIndexOf(credit)))
  return sharesWords({words: shown}, isOfStory)
}
