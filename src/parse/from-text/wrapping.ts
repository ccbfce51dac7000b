/**
 * Find out whether a capture is hard-wrapped, and where its paragraphs break.
 *
 *     Oil prices rose on Monday as      ← “producers” would not have fitted here,
 *     producers met in Vienna.          ← but “A” would have here: a paragraph ends
 *         A deal is expected.
 *
 * In wrapped text a line ends where the next word did not fit. In all other text that is
 * so only by chance. Indents and blank lines mark paragraphs where the writer used them.
 * Each line that is not joined to the one before opens a block.
 */

import type {TextLine} from './lines.ts'

/** How the lines of a capture make paragraphs. */
export interface Wrapping {
  /** Longest line the wrapping allows; 0 when each line is a paragraph of its own. */
  readonly width: number
  /** Whether the first line of a paragraph is indented, and from how many columns on. */
  readonly indent: number
  /** Whether a blank line stands between any two lines, and so marks nothing. */
  readonly doubleSpaced: boolean
  /** Whether a program wrapped it: every line with room for the next word ends a sentence. */
  readonly isExact: boolean
  /** Number of the first line, which is mostly a headline and ends no sentence. */
  readonly firstLine: number
}

const narrowest = 30
const widest = 110

/** Lines from which on blank lines between all of them may be double spacing. */
const fewestDoubleSpaced = 6

/** Longest part of the line width that a paragraph's last line may fill when nothing else marks its end. */
const shortLine = 0.55

/** The same where a person wrapped it and a sentence ends. */
const ragged = 0.92

/** Share of the lines with room for the next word that end a sentence where a program wrapped. */
const exactly = 0.9

/** Share of the lines inside sentences that may open with a capital: more are lines of a list. */
const mostlyCapitals = 0.8
const capital = /^\p{Lu}\p{Ll}/u

const endsSentence = /[.!?…:;"”»’')\]。！？」』।؟]$/u
const startsSentence = /^["“‘'«([¿¡—–-]?\s?[\p{Lu}\p{Lt}\p{Lo}\p{N}]/u
const unspaced = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u

/** How the lines are wrapped. */
export function wrappingOf(lines: readonly TextLine[]): Wrapping {
  const unwrapped: Wrapping = {
    width: 0,
    indent: 0,
    doubleSpaced: false,
    isExact: false,
    firstLine: 0
  }
  const adjacent = lines.filter(line => !line.afterBlank).length
  const doubleSpaced = adjacent === 0 && lines.length >= fewestDoubleSpaced
  const width = widthOf(lines, doubleSpaced)
  if (width < narrowest || width > widest) return unwrapped
  let pairs = 0
  let full = 0
  let open = 0
  let parted = 0
  let capitalised = 0
  for (const [index, line] of lines.entries()) {
    const previous = lines[index - 1]
    if (previous === undefined || (line.afterBlank && !doubleSpaced)) continue
    pairs += 1
    if (!fits(previous, line, width)) full += 1
    else if (index > 1 && partsSentences(previous, line)) parted += 1
    if (endsSentence.test(previous.text.slice(-1))) continue
    open += 1
    if (capital.test(line.text)) capitalised += 1
  }
  if (pairs < 2 || full < pairs * 0.5 || open < pairs * 0.3) return unwrapped
  if (capitalised > open * mostlyCapitals) return unwrapped
  const isExact = parted >= (pairs - full - 1) * exactly
  if (doubleSpaced && !isExact) return unwrapped
  return {width, indent: indentOf(lines), doubleSpaced, isExact, firstLine: lines[0]?.number ?? 0}
}

/** Whether a paragraph, or another block, begins at `line`. */
export function startsBlock(previous: TextLine, line: TextLine, wrapping: Wrapping): boolean {
  if (wrapping.width === 0) return true
  if (line.afterBlank && !wrapping.doubleSpaced) return true
  if (wrapping.indent > 0 && line.indent >= wrapping.indent) return true
  if (!fits(previous, line, wrapping.width)) return false
  const length = endOf(previous)
  if (length < wrapping.width * shortLine) return true
  if (wrapping.indent > 0) return false
  if (previous.number === wrapping.firstLine && startsSentence.test(line.text)) return true
  return (wrapping.isExact || length < wrapping.width * ragged) && partsSentences(previous, line)
}

function partsSentences(previous: TextLine, line: TextLine): boolean {
  return endsSentence.test(previous.text.slice(-1)) && startsSentence.test(line.text)
}

/** The lines as one text; no space where a hyphen ends a line or the script has none. */
export function unwrap(lines: readonly TextLine[]): string {
  let end = ''
  let text = ''
  for (const line of lines) {
    const glued = /\p{L}-$/u.test(end) && /^\p{Ll}/u.test(line.text)
    const closed = unspaced.test(end.slice(-1)) && unspaced.test(line.text)
    text += (end === '' || glued || closed ? '' : ' ') + line.text
    end = line.text.slice(-2)
  }
  return text
}

/** The length that all but a few lines stay within: of those that a line follows, if there are any. */
function widthOf(lines: readonly TextLine[], doubleSpaced: boolean): number {
  const followed = lines.filter(
    (_, index) => doubleSpaced || lines[index + 1]?.afterBlank === false
  )
  const lengths = followed.map(endOf).sort((left, right) => left - right)
  return lengths[Math.floor(lengths.length * 0.98)] ?? lengths.at(-1) ?? 0
}

/** The indent that opens a paragraph, when some lines have one and most do not. */
function indentOf(lines: readonly TextLine[]): number {
  const base = lines.reduce((least, line) => Math.min(least, line.indent), 8)
  const indented = lines.filter(line => line.indent >= base + 2 && line.indent <= base + 8).length
  const share = indented / lines.length
  return share > 0.05 && share < 0.7 ? base + 2 : 0
}

function fits(previous: TextLine, line: TextLine, width: number): boolean {
  const word = unspaced.test(line.text) ? 1 : 1 + firstWordLength(line.text)
  return endOf(previous) + word <= width
}

function firstWordLength(text: string): number {
  const space = text.indexOf(' ')
  return space === -1 ? text.length : space
}

function endOf(line: TextLine): number {
  return line.indent + line.text.length
}
