/**
 * Measure the lines of a capture: how wide they are, and how far those that open paragraphs are indented.
 *
 *     five lines of 38 to 42 characters, one of 74    42, where one line in ten may run across columns
 */

import type {TextLine} from './lines.ts'

/** What is measured. */
interface Measured {
  readonly doubleSpaced: boolean
  readonly isIndentCounted: boolean
}

/** Share of the lines within the width, but for a caption or a title across several columns. */
export const within = 0.98
export const ofColumn = 0.9

/** The length that all but a few lines stay within: of those that a line follows, if there are any. */
export function widthOf(lines: readonly TextLine[], how: Measured, share: number): number {
  const followed = lines.filter(
    (_, index) => how.doubleSpaced || lines[index + 1]?.afterBlank === false
  )
  const lengths = followed.map(line => endOf(line, how)).sort((left, right) => left - right)
  return lengths[Math.floor(lengths.length * share)] ?? lengths.at(-1) ?? 0
}

/** The indent that opens a paragraph, when some lines have one and most do not. */
export function indentOf(lines: readonly TextLine[]): number {
  const base = lines.reduce((least, line) => Math.min(least, line.indent), 8)
  const indented = lines.filter(line => line.indent >= base + 2 && line.indent <= base + 8).length
  const share = indented / lines.length
  return share > 0.05 && share < 0.7 ? base + 2 : 0
}

/** The column in which a line ends. */
export function endOf({indent, text}: TextLine, how: Pick<Measured, 'isIndentCounted'>): number {
  return (how.isIndentCounted ? indent : 0) + text.length
}
