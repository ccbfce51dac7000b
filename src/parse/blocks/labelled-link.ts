/**
 * Know a link by the label before its bar.
 *
 *     RELATED | What the storm did to the pier
 *     WATCH | Divers look at the pillars:
 *
 * Only inside a text: above it some papers open their headlines like this.
 */

import {phrasesOf} from '../vocabulary/index.ts'
import {isPhrase} from '../vocabulary/phrases.ts'

const isLabel = isPhrase(phrasesOf('related'))

/** Longest label. */
const longest = 24

/** Whether a label that announces links, in capitals, and a bar open a text. */
export function isLabelledLink(text: string): boolean {
  const bar = text.slice(0, longest + 3).indexOf(' | ')
  const label = text.slice(0, Math.max(bar, 0))
  return label !== '' && label === label.toUpperCase() && isLabel(label)
}
