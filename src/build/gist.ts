/**
 * The gist of a capture: the little of it that every build needs, however large the archive.
 */

import type {Card} from '../model/card.ts'
import type {Message} from '../model/message.ts'

/** What the archive needs of one capture: its card, if it is a story, and what to tell. */
export interface Gist {
  readonly card?: Card
  /** Warnings and worse; what was merely dropped or derived stays with the story. */
  readonly messages: readonly Message[]
}
