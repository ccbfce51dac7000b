/**
 * A thread that understands captures: what `understand-elsewhere.ts` starts.
 *
 *     [tass.txt, mine.txt]  ─►  [{gist: '{"card":…}', story: '{"headline":…}'}, …]
 *
 * Answers lot for lot, as the text that the store keeps: to copy a text from thread to thread
 * costs little, to copy a tree of objects costs as much as to parse it.
 */

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
}

answerAll((lot: readonly LoadedCapture[]) => lot.map(toText))

/** What came of a capture. */
export function toText(loaded: LoadedCapture): UnderstoodText {
  const {story, messages} = understand(loaded)
  const gist: Gist = {
    ...(story && {card: toCard(story)}),
    messages: messages.filter(message => message.severity !== 'info')
  }
  return {gist: JSON.stringify(gist), ...(story && {story: JSON.stringify(story)})}
}
