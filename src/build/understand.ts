/**
 * Understand one capture: read it, parse it.
 *
 *     articles/tass.txt ─► read ─► VFile ─► parse ─► Story
 *
 * The part of the pipeline that looks at one file. Never throws: a capture that cannot be
 * used gives messages and no story.
 */

import {fromVFileMessage, type Message} from '../model/message.ts'
import type {Story} from '../model/story.ts'
import {parseCapture} from '../parse/index.ts'
import {type LoadedCapture, readCapture} from '../read/index.ts'

/** What came of one capture. */
export interface Understood {
  readonly story?: Story
  readonly messages: readonly Message[]
}

/** The story of a loaded capture, or why there is none. */
export function understand(loaded: LoadedCapture): Understood {
  const file = readCapture(loaded)
  const story = parseCapture(file)
  if (story !== undefined) return {story, messages: story.messages}
  return {messages: file.messages.map(fromVFileMessage)}
}
