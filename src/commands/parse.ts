/**
 * `cuttings parse`: structured stories as JSON lines.
 *
 *     cuttings parse articles/tass.txt | jq .headline
 *
 * One object a capture, in the order given; names and meaning are those of `model/record.ts`.
 * Messages go to stderr as well as into the objects. Exit code 1 when a capture gives no story.
 */

import {understand} from '../build/understand.ts'
import {toRecord} from '../model/record.ts'
import type {FileMessage} from '../wrong-use.ts'
import {capturesNamed} from './capture-arguments.ts'
import {messagesText} from './messages.ts'
import type {Terminal} from './terminal.ts'

/** Options of `cuttings parse`. */
export interface ParseOptions {
  readonly quiet?: boolean
  readonly lenient?: boolean
}

/** Print the stories; gives the exit code. */
export function parseCommand(
  names: readonly string[],
  {quiet, lenient}: ParseOptions,
  {results, notes, readInput}: Terminal
): number {
  const attention: FileMessage[] = []
  for (const loaded of capturesNamed(names, readInput)) {
    const {story, messages} = understand(loaded)
    if (story !== undefined) results.write(`${JSON.stringify(toRecord(story))}\n`)
    for (const message of messages) {
      if (message.severity !== 'info') attention.push({...message, path: loaded.path})
    }
  }
  if (quiet !== true) notes.write(messagesText(attention, notes))
  return lenient !== true && attention.some(({severity}) => severity === 'fatal') ? 1 : 0
}
