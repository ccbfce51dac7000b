/**
 * A thread that understands captures: what `understand-elsewhere.ts` starts.
 *
 *     [tass.txt, mine.txt]  ─►  [{gist: '{"card":…}', story: '{"headline":…}', facts: '{"terms":…}'}, …]
 *
 * Answers lot for lot, as the text that the store keeps: to copy a text from thread to thread
 * costs little, to copy a tree of objects costs as much as to parse it.
 */

import {toFacts} from '../archive/facts.ts'
import {toCard} from '../model/card.ts'
import type {LoadedCapture} from '../read/index.ts'
import {answerAll} from '../thread.ts'
import type {Gist} from './gist.ts'
import {understand} from './understand.ts'

/** What came of one capture, as JSON. */
export interface UnderstoodText {
  readonly gist: string
  /** The story, if it is one. */
  readonly story?: string
  /** What the archive will ask of the story: worked out here, where it need not be read again. */
  readonly facts?: string
}

answerAll((lot: readonly LoadedCapture[]) => lot.map(toText))

/** What came of a capture. */
export function toText(loaded: LoadedCapture): UnderstoodText {
  const {story, messages} = understand(loaded)
  const gist: Gist = {
    ...(story && {card: toCard(story)}),
    messages: messages.filter(message => message.severity !== 'info')
  }
  if (story === undefined) return {gist: JSON.stringify(gist)}
  const [text, facts] = [JSON.stringify(story), JSON.stringify(toFacts(story))]
  return {gist: JSON.stringify(gist), story: text, facts}
}
