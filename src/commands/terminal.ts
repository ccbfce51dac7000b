/**
 * The terminal as the commands see it: two streams, colours, and the process they run in.
 *
 *     results ─► terminal.print     (stdout)
 *     all else ─► terminal.tell     (stderr)
 *
 * `cli.ts` makes one from the process; a test makes its own. Text from captures and file
 * names passes through `printable` before it is shown.
 */

import type {Owner} from '../store/lock.ts'

/** Wraps text in a style; does nothing where there are no colours. */
export type Paint = (text: string) => string

/** Styles, by what they say. */
export interface Palette {
  readonly bold: Paint
  readonly dim: Paint
  readonly good: Paint
  readonly doubtful: Paint
  readonly bad: Paint
  readonly accent: Paint
}

/** One stream of the terminal. */
export interface Stream {
  readonly write: (text: string) => void
  /** Whether a person looks at it. */
  readonly isTerminal: boolean
  /** Whether it shows colours. */
  readonly colours: boolean
  readonly palette: Palette
}

/** Where a command runs. */
export interface Terminal {
  /** Results: stdout. */
  readonly results: Stream
  /** All else: stderr. */
  readonly notes: Stream
  /** All of stdin. */
  readonly readInput: () => Uint8Array
  readonly owner: Owner
  /** Do once when a person asks to stop. */
  readonly onStop: (stop: () => void) => void
}

const plain: Paint = text => text
const style =
  (open: number, close: number): Paint =>
  text =>
    `\u001b[${open}m${text}\u001b[${close}m`

/** The styles of a stream with colours, or without. */
export function paletteOf(colours: boolean): Palette {
  if (!colours) {
    return {bold: plain, dim: plain, good: plain, doubtful: plain, bad: plain, accent: plain}
  }
  return {
    bold: style(1, 22),
    dim: style(2, 22),
    good: style(32, 39),
    doubtful: style(33, 39),
    bad: style(31, 39),
    accent: style(36, 39)
  }
}

/** Text without what a terminal would obey: control characters become visible. */
export function printable(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu, character =>
    character === '\t' || character === '\n'
      ? character
      : `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`
  )
}

/** A number as people read it: `19,043`. */
export function count(number: number): string {
  return number.toLocaleString('en')
}

/** `1 story`, `2 stories`. */
export function counted(number: number, one: string, many = `${one}s`): string {
  return `${count(number)} ${number === 1 ? one : many}`
}

/** Length of the longest text. */
export function widest(texts: readonly string[]): number {
  return texts.reduce((width, text) => Math.max(width, text.length), 0)
}
