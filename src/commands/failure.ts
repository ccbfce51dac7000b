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
  const causes = causesOf(error)
  const sentences = [...causes.flatMap(inWords), ...causes.map(messageOf)].map(printable)
  return `${problems}${palette.bad(label)} ${sentences.join('\n  because: ')}\n`
}

/** What a person can do about an error of the system, by its code. */
const cures: Readonly<Record<string, string>> = {
  ENOSPC: 'Unexpected full disk, expected space for the site and its store; make room, build again',
  EDQUOT: 'Unexpected full disk, expected space for the site and its store; make room, build again',
  EROFS: 'Unexpected read-only disk, expected one that may be written; choose another folder',
  EACCES: 'Unexpected locked folder, expected one that you may write to; choose another',
  EMFILE: 'Unexpected many open files, expected more to be allowed; raise the limit (ulimit -n)',
  EIO: 'Unexpected failure of the disk, expected it to work; look at its health'
}

function inWords(error: unknown): string[] {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const full = /No space left on device/.test(messageOf(error)) ? 'ENOSPC' : code
  const cure = cures[full]
  return cure === undefined ? [] : [cure]
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
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
