/**
 * Know the words that announce links, on a line of their own or before the bar of a link.
 *
 *     Related news                              links stand below it
 *     RELATED | What the storm did to the pier  a link
 *     WATCH | Divers look at the pillars:       another
 *
 * With a bar only inside a text: above it some papers open their headlines like this.
 */

import {phrasesOf} from '../vocabulary/index.ts'
import {isPhrase} from '../vocabulary/phrases.ts'

/** Whether a line announces links and says nothing else: `Read more`. */
export const announcesLinks = isPhrase(phrasesOf('related'))

/** Longest label. */
const longest = 24

/** Whether a label that announces links, in capitals, and a bar open a text. */
export function isLabelledLink(text: string): boolean {
  const bar = text.slice(0, longest + 3).indexOf(' | ')
  const label = text.slice(0, Math.max(bar, 0))
  return label !== '' && label === label.toUpperCase() && announcesLinks(label)
}
