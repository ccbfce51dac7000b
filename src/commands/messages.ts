/**
 * Messages for people, by file, as `vfile-reporter` sets them.
 *
 *     articles/1987/c0412.txt
 *     3:1 warning Unexpected month `Febuary` in dateline, expected a month name  dateline
 *
 * Every message has a line, so that an editor can go there. Long reports are cut, and say so.
 */

import {VFile} from 'vfile'
import {reporter} from 'vfile-reporter'
import type {Severity} from '../model/message.ts'
import type {FileMessage} from '../wrong-use.ts'
import {counted, printable} from './terminal.ts'

/** Most messages shown at once; a large archive may have thousands. */
const most = 100

const fatalOf: Readonly<Record<Severity, boolean | undefined>> = {
  info: undefined,
  warning: false,
  fatal: true
}

/** How to set messages. */
export interface MessageOptions {
  readonly colours: boolean
  /** Put before each path: the folder of the captures. */
  readonly folder?: string
}

/** The messages as one text, fatal ones first; empty when there are none. */
export function messagesText(
  messages: readonly FileMessage[],
  {colours, folder}: MessageOptions
): string {
  if (messages.length === 0) return ''
  const fatal = messages.filter(({severity}) => severity === 'fatal')
  const rest = messages.filter(({severity}) => severity !== 'fatal')
  const shown = [...fatal, ...rest].slice(0, Math.max(most, fatal.length))
  const files = new Map<string, VFile>()
  for (const message of shown) {
    const path = printable(folder === undefined ? message.path : `${folder}/${message.path}`)
    const file = files.get(path) ?? new VFile({path})
    files.set(path, file)
    add(file, message)
  }
  const hidden = messages.length - shown.length
  const more =
    hidden === 0 ? '' : `\n… and ${counted(hidden, 'more message')}; --json lists them all`
  return `${reporter([...files.values()], {color: colours, verbose: true})}${more}\n`
}

function add(file: VFile, {severity, reason, rule, line = 1, column = 1, note}: FileMessage): void {
  const message = file.message(printable(reason), {place: {line, column}, ruleId: rule})
  message.fatal = fatalOf[severity]
  if (note !== undefined) message.note = printable(note)
}
