/**
 * Errors in words: what went wrong, and because of what.
 *
 *     Unexpected failure while rendering `/stories/`
 *       because: Unable to call `view.titel`, which is undefined or falsey
 */

import {WrongUse} from '../wrong-use.ts'
import {messagesText} from './messages.ts'
import {printable, type Stream} from './terminal.ts'

/**
 * The error and its causes, one a line. A wrong use tells every problem that it found first.
 *
 * @param label What to call it: `error:`, `failed:`.
 */
export function failureText(
  error: unknown,
  label: string,
  {colours, palette}: Pick<Stream, 'colours' | 'palette'>
): string {
  const problems = error instanceof WrongUse ? messagesText(error.messages, {colours}) : ''
  const sentences = causesOf(error).map(cause =>
    printable(cause instanceof Error ? cause.message : String(cause))
  )
  return `${problems}${palette.bad(label)} ${sentences.join('\n  because: ')}\n`
}

/** An error, its cause, the cause of that; bounded, because causes may form a ring. */
function causesOf(error: unknown): unknown[] {
  const causes: unknown[] = []
  let next = error
  while (next !== undefined && !causes.includes(next)) {
    causes.push(next)
    next = next instanceof Error ? next.cause : undefined
  }
  return causes
}
