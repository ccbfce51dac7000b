/**
 * Errors in words: what went wrong, and because of what.
 *
 *     Unexpected failure while rendering `/stories/`
 *       because: Unable to call `view.titel`, which is undefined or falsey
 */

import {WrongUse} from '../wrong-use.ts'
import {messagesText} from './messages.ts'
import {printable} from './terminal.ts'

/** The error and its causes, one a line. A wrong use tells every problem it found. */
export function failureText(error: unknown, colours: boolean): string {
  if (error instanceof WrongUse) {
    return `${messagesText(error.messages, {colours})}${printable(error.message)}`
  }
  return causesOf(error)
    .map(cause => printable(cause instanceof Error ? cause.message : String(cause)))
    .join('\n  because: ')
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
