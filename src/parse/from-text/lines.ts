/**
 * The lines of a capture as the text parser sees them: what stands on each, how far it is
 * indented, and whether a blank line stands above it.
 *
 *     '    LONDON, Feb 26 - The pound  '  → {text: 'LONDON, Feb 26 - The pound', indent: 4, …}
 */

import {endsSentence} from './wrapping.ts'

/** One non-blank line. */
export interface TextLine {
  /** Line of the capture, from 1. */
  readonly number: number
  /** The line without white space at its ends; inside, white space is folded to single spaces. */
  readonly text: string
  /** Columns of white space before it; a tab counts four. */
  readonly indent: number
  /** Characters of white space before it. */
  readonly offset: number
  /** Length of the raw line. */
  readonly length: number
  /** Whether a blank line, or the start of the capture, is above it. */
  readonly afterBlank: boolean
}

/** The non-blank lines among the lines of a capture. */
export function toTextLines(lines: readonly string[]): TextLine[] {
  const result: TextLine[] = []
  let afterBlank = true
  for (const [index, raw] of lines.entries()) {
    const text = raw.trim()
    if (text !== '') result.push(toTextLine(raw, text, index + 1, afterBlank))
    afterBlank = text === ''
  }
  return result
}

function toTextLine(raw: string, text: string, number: number, afterBlank: boolean): TextLine {
  const offset = raw.length - raw.trimStart().length
  const tabs = offset === 0 ? 0 : raw.slice(0, offset).split('\t').length - 1
  const indent = offset + 3 * tabs
  return {number, text: foldSpace(text), indent, offset, length: raw.length, afterBlank}
}

/** Anything but single spaces; most lines have none of it. */
const unfolded = /\s\s|[^\S ]|^ | $/u

/** White space of any kind folded to single spaces. */
export function foldSpace(text: string): string {
  return unfolded.test(text) ? text.replace(/\s+/gu, ' ').trim() : text
}

const itemNumber = /^(\d{1,2})[.)]\s/

/** Whether a line opens the item after the one that a block opens with, `2. …` below `1. …`, and not a sentence's rest. */
export function opensNextItem(
  first: TextLine | undefined,
  previous: TextLine,
  line: TextLine
): boolean {
  const [, number] = itemNumber.exec(line.text) ?? []
  if (number === undefined || !endsSentence.test(previous.text.slice(-1))) return false
  return Number(itemNumber.exec(first?.text ?? '')?.[1]) + 1 === Number(number)
}
