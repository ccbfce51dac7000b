/**
 * Messages: what a person should know about a capture, as plain data.
 *
 *     articles/1987/c0412.txt:3:1: Unexpected month `Febuary` in dateline, expected a month name
 *
 * Stages raise them on the vfile; this is the form that is stored and printed
 * after the vfile is gone.
 */

import type {VFileMessage} from 'vfile-message'

/** `info`: dropped or derived. `warning`: an archivist should look. `fatal`: no story. */
export type Severity = 'info' | 'warning' | 'fatal'

/** One diagnostic about one capture. */
export interface Message {
  readonly severity: Severity
  /** "Unexpected X, expected Y", no full stop, values in backticks. */
  readonly reason: string
  /** Name of the rule that raised it. */
  readonly rule: string
  /** Line of the file, from 1. */
  readonly line?: number
  /** Column of the file, from 1. */
  readonly column?: number
  /** What to do about it. */
  readonly note?: string
}

/** The stored form of a vfile message. `fatal: true` is fatal, `false` a warning, absent an info. */
export function fromVFileMessage(message: VFileMessage): Message {
  return {
    severity: severityOf(message.fatal),
    reason: message.reason,
    rule: message.ruleId ?? message.source ?? 'cuttings',
    ...(message.line === undefined ? {} : {line: message.line}),
    ...(message.column === undefined ? {} : {column: message.column}),
    ...(message.note === undefined ? {} : {note: message.note})
  }
}

function severityOf(fatal: boolean | null | undefined): Severity {
  if (fatal === true) return 'fatal'
  return fatal === false ? 'warning' : 'info'
}
