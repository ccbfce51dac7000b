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

import {chineseReports} from '../vocabulary/east-asian-reporters.ts'
import {endOf, indentOf, ofColumn, widthOf, within} from './columns.ts'
import type {TextLine} from './lines.ts'
import {joinsWithout} from './unwrap.ts'

/** How the lines of a capture make paragraphs. */
export interface Wrapping {
  /** Longest line the wrapping allows; 0 when each line is a paragraph of its own. */
  readonly width: number
  /** Whether the first line of a paragraph is indented, and from how many columns on. */
  readonly indent: number
  /** Whether that indent counts among the columns of its line. */
  readonly isIndentCounted: boolean
  /** Whether a blank line stands between any two lines, and so marks nothing. */
  readonly doubleSpaced: boolean
  /** Whether a program wrapped it: where the next word had room, a block ends. */
  readonly isExact: boolean
  /** Whether it is a narrow column, which lines of other width are no part of. */
  readonly isColumn: boolean
  /** Number of the first line, which is mostly a headline and ends no sentence. */
  readonly firstLine: number
}

const narrowest = 30
/** The same in scripts whose signs are as wide as two letters. */
const narrowestUnspaced = 14
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
const small = /^\p{Ll}/u
/** Ends in a letter of a script without capitals. */
const uncased = /[\p{Lo}\p{M}][^\p{L}]{0,2}$/u

/** Share of the lines that may be twice as long as the width of those that a line follows. */
const mostLong = 0.3

/** Lines from which on text that goes on in the next shows that it is wrapped. */
const fewestContinued = 4

/** Lines from which on a column may have such a line. */
const fewestOfColumn = 10

/** Share of them that may have had room, where a program wrapped. */
const seldom = 0.1

/** What a sentence ends with. */
export const endsSentence = /[.!?…:;"”»’')\]。！？」』।؟]$/u
const startsSentence = /^["“‘'«([¿¡—–-]?\s?[\p{Lu}\p{Lt}\p{Lo}\p{N}]/u
const unspaced = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u

const unwrapped: Wrapping = {
  width: 0,
  indent: 0,
  isIndentCounted: true,
  doubleSpaced: false,
  isExact: false,
  isColumn: false,
  firstLine: 0
}

/** How the lines are wrapped. */
export function wrappingOf(lines: readonly TextLine[]): Wrapping {
  const adjacent = lines.filter(line => !line.afterBlank).length
  const doubleSpaced = adjacent === 0 && lines.length >= fewestDoubleSpaced
  const indent = indentOf(lines)
  const counted = wrappingWith(lines, {indent, doubleSpaced, isIndentCounted: true})
  if (counted.wrapping.width === 0 && lines.length >= fewestOfColumn) {
    const {wrapping} = wrappingWith(lines, {
      indent,
      doubleSpaced,
      isIndentCounted: true,
      share: ofColumn
    })
    if (wrapping.isExact) return wrapping
  }
  if (indent === 0) return counted.wrapping
  const uncounted = wrappingWith(lines, {indent, doubleSpaced, isIndentCounted: false})
  return uncounted.wrapping.isExact && uncounted.broken <= counted.broken
    ? uncounted.wrapping
    : counted.wrapping
}

function wrappingWith(
  lines: readonly TextLine[],
  {
    share = within,
    ...how
  }: Pick<Wrapping, 'indent' | 'doubleSpaced' | 'isIndentCounted'> & {
    readonly share?: number
  }
): {wrapping: Wrapping; broken: number} {
  const width = widthOf(lines, how, share)
  const isNarrow = width < narrowest
  if (width < narrowestUnspaced || (isNarrow && !isUnspaced(lines)) || width > widest)
    return {wrapping: unwrapped, broken: 0}
  const long = lines.filter(line => endOf(line, how) > width * 2).length
  if (long > lines.length * mostLong) return {wrapping: unwrapped, broken: 0}
  const isColumn = share === ofColumn
  const loose = {...how, width, isExact: false, isColumn, firstLine: lines[0]?.number ?? 0}
  const seen = countPairs(lines, loose)
  const isWithin = lines.every(line => endOf(line, how) <= width)
  const enough = isWithin && !isNarrow ? 1 : fewestContinued
  const isExact =
    seen.continued >= enough &&
    seen.broken <= seen.continued * seldom + (seen.continued >= fewestContinued ? 1 : 0)
  if (isExact) return {wrapping: {...loose, isExact}, broken: seen.broken}
  const isLoose = !isNarrow && isWrapped(seen, how.doubleSpaced)
  return {wrapping: isLoose ? loose : unwrapped, broken: seen.broken}
}

/** Whether most lines open with a sign of a script that parts no words. */
function isUnspaced(lines: readonly TextLine[]): boolean {
  return lines.filter(({text}) => unspaced.test(text)).length * 2 > lines.length
}

/** Whether lines end where the next word does not fit, mostly, as those that a person wraps do. */
function isWrapped(
  {pairs, full, open, running, parted, capitalised}: Pairs,
  doubleSpaced: boolean
): boolean {
  if (pairs < 2 || full < pairs * 0.5 || open < pairs * 0.3 || running === 0) return false
  if (capitalised > open * mostlyCapitals) return false
  return !doubleSpaced || parted >= (pairs - full - 1) * exactly
}

/** How neighbouring lines stand to each other. */
interface Pairs {
  pairs: number
  /** The next word did not fit. */
  full: number
  /** The first ends no sentence. */
  open: number
  /** The first ends no sentence, and the next goes on in small letters, or has none: a headline apart. */
  running: number
  /** There was room, and a sentence ends. */
  parted: number
  /** The first ends no sentence, and the next opens with a capital. */
  capitalised: number
  /** The next word did not fit, and a sentence goes on: so does wrapped text. */
  continued: number
  /** There was room, and a sentence goes on all the same: so it is never, where a program wrapped. */
  broken: number
}

function countPairs(lines: readonly TextLine[], wrapping: Wrapping): Pairs {
  const counts: Pairs = {
    pairs: 0,
    full: 0,
    open: 0,
    running: 0,
    parted: 0,
    capitalised: 0,
    continued: 0,
    broken: 0
  }
  for (const [index, line] of lines.entries()) {
    const previous = lines[index - 1]
    if (previous === undefined || (line.afterBlank && !wrapping.doubleSpaced)) continue
    const isFull = !fits(previous, line, wrapping)
    const isOpen = !endsSentence.test(previous.text.slice(-1))
    const isLong = endOf(previous, wrapping) >= wrapping.width * shortLine
    // Between blank lines, one without capitals may be a standfirst above a name.
    const isUncased = uncased.test(previous.text) && !wrapping.doubleSpaced
    const isRunning = isOpen && (small.test(line.text) || isUncased)
    const goesOn = isRunning && isLong
    counts.pairs += 1
    if (isFull) counts.full += 1
    else if (index > 1 && partsSentences(previous, line)) counts.parted += 1
    if (isOpen) counts.open += 1
    if (isRunning && index > 1) counts.running += 1
    if (isOpen && capital.test(line.text)) counts.capitalised += 1
    if (goesOn && isFull) counts.continued += 1
    if (goesOn && !isFull) counts.broken += 1
  }
  return counts
}

/** `(Copyright 2003 by The Lindholm Wire. All Rights Reserved.)` below the text. */
const claimsRights = /^\(?(?:Copyright\s|©|\(c\)\s)/iu

/** `（湖山社記者陳小明湖山縣3日電）`: a dateline opens the text. */
const opensDateline = new RegExp(
  `^[（(【][^（）()【】]{2,40}(?:${chineseReports.join('|')})[）)】]`,
  'u'
)

/** Whether a paragraph, or another block, begins at `line`. */
export function startsBlock(previous: TextLine, line: TextLine, wrapping: Wrapping): boolean {
  if (wrapping.width === 0) return true
  if (line.afterBlank && !wrapping.doubleSpaced) return true
  if (wrapping.indent > 0 && line.indent >= wrapping.indent) return true
  if (wrapping.isColumn && (isWider(previous, wrapping) || isWider(line, wrapping))) return true
  if (claimsRights.test(line.text) && endsSentence.test(previous.text.slice(-1))) return true
  if (opensDateline.test(line.text)) return true
  if (!fits(previous, line, wrapping)) return false
  const length = endOf(previous, wrapping)
  if (length < wrapping.width * shortLine) return true
  // A no-break space may have kept two words together.
  if (wrapping.isExact) return !small.test(line.text) || endsSentence.test(previous.text.slice(-1))
  if (wrapping.indent > 0) return false
  if (previous.number === wrapping.firstLine && startsSentence.test(line.text)) return true
  return length < wrapping.width * ragged && partsSentences(previous, line)
}

/** Whether a line runs across several columns. */
function isWider(line: TextLine, wrapping: Wrapping): boolean {
  return endOf(line, wrapping) > wrapping.width * 1.1
}

function partsSentences(previous: TextLine, line: TextLine): boolean {
  return endsSentence.test(previous.text.slice(-1)) && startsSentence.test(line.text)
}

function fits(previous: TextLine, line: TextLine, wrapping: Wrapping): boolean {
  // No line begins with a comma or a full stop: the one before may have had room for two signs.
  const word = joinsWithout(line.text) ? 2 : 1 + firstWordLength(line.text)
  return endOf(previous, wrapping) + word <= wrapping.width
}

function firstWordLength(text: string): number {
  const space = text.indexOf(' ')
  return space === -1 ? text.length : space
}
