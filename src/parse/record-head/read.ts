/**
 * Read the labelled lines at the top of a capture: of a record from a collection of news, of a
 * mail, of a news message (RFC 5322, RFC 5536).
 *
 *     Title: Bridge to close              ← headline
 *     Author: Jane Doe                    ← byline
 *     Date: 2016-08-22                    ← datePublished
 *     Text: LINDHOLM — The bridge …       ← the text begins behind the label
 *
 * A page has labels too: `Source:`, `Category:`. Only several labels, one of which is of the
 * headline or of the text, make a record. It may end in more of them.
 */

import {foldSpace} from '../from-text/lines.ts'
import {type RecordKey, recordLabels} from '../vocabulary/record-labels.ts'
import {withLabels} from './tagged.ts'

/** A labelled line. */
export interface RecordField {
  readonly key: RecordKey
  /** What stands behind the label, lines that go on with it included; white space folded. */
  readonly value: string
  /** Number of its first line and of its last, from 1. */
  readonly line: number
  readonly lastLine: number
}

/** The labelled lines of a record, and those that are left to be read. */
export interface RecordHead {
  readonly fields: readonly RecordField[]
  /** All lines of the capture; of those with labels only the headline and the text are left, without theirs. */
  readonly rest: readonly string[]
  /** Number of the line on which the text begins, where a label says so. */
  readonly textLine?: number
}

/** Lines among which a record begins. */
const farthestStart = 8

/** Lines without a label, blank ones apart, that may stand between two labels. */
const mostBetween = 3

/** Blank lines from which on a label alone is not of what stands below it. */
const mostBlank = 2

/** Longest head. */
const mostLines = 80

/** Labelled lines under the text that are read, and what they may say of the story. */
const mostBelow = 20
const besideText: ReadonlySet<RecordKey> = new Set([
  'publisher',
  'datePublished',
  'url',
  'keywords'
])

/** Labels that make a record. */
const fewest = 3

/** Longest label, white space around it included. */
const longestLabel = 40

/** A header of a message whose name we do not know: `X-Mailer: …`. */
const header = /^[A-Z][A-Za-z]{0,20}-[A-Za-z-]{1,20}$/

const keyOfLabel: ReadonlyMap<string, RecordKey> = new Map(
  Object.entries(recordLabels).flatMap(([key, labels]) =>
    labels.map((label): [string, RecordKey] => [label, key as RecordKey])
  )
)

/** What the labelled lines of a capture say, or the tags in their place, if it begins with such. */
export function readRecordHead(lines: readonly string[]): RecordHead | undefined {
  return readLabels(withLabels(lines, isLabel) ?? lines)
}

function isLabel(name: string): boolean {
  return keyOfLabel.has(name.toLowerCase())
}

function readLabels(lines: readonly string[]): RecordHead | undefined {
  const head = fieldsIn(lines)
  const keys = new Set(head.map(({key}) => key))
  const isRecord =
    head.length >= fewest && keys.size > 1 && (keys.has('headline') || keys.has('text'))
  if (!isRecord) return undefined
  const fields = [...head, ...fieldsBelow(lines, head.at(-1)?.lastLine ?? 0)]
  const text = head.find(({key}) => key === 'text')
  const rest = withoutLabels(lines, fields)
  return {fields, rest, ...(text === undefined ? {} : {textLine: text.line})}
}

/** A line with a label that is known. */
interface Labelled {
  readonly key: RecordKey
  readonly value: string
}

function readLabelled(line: string): Labelled | undefined {
  const colon = line.slice(0, longestLabel).search(/[:：]/u)
  if (colon < 1) return undefined
  const label = line.slice(0, colon).trim()
  const key = keyOfLabel.get(label.toLowerCase()) ?? (header.test(label) ? 'other' : undefined)
  return key && {key, value: foldSpace(line.slice(colon + 1).trim())}
}

/** The labelled lines from the top, up to the text. */
function fieldsIn(lines: readonly string[]): readonly RecordField[] {
  const fields: RecordField[] = []
  let between = 0
  for (const [index, line] of lines.slice(0, mostLines).entries()) {
    if (line.trim() === '') continue
    const found = readLabelled(line)
    const last = fields.at(-1)
    if (found !== undefined) {
      // A record has one headline; what is called so again is another story's.
      const isAgain = found.key === 'headline' && fields.some(({key}) => key === 'headline')
      const key = isAgain ? 'other' : found.key
      fields.push({key, value: found.value, line: index + 1, lastLine: index + 1})
      between = 0
      if (found.key === 'text') break
    } else if (last !== undefined && goesOn(last, line, index)) {
      fields[fields.length - 1] = {...last, value: joined(last.value, line), lastLine: index + 1}
    } else {
      between += 1
      if (between > (last === undefined ? farthestStart : mostBetween)) break
    }
  }
  return fields
}

/** A line under a labelled one goes on with it when it is indented, or when the label stands there alone. */
function goesOn(last: RecordField, line: string, index: number): boolean {
  if (last.value === '') return index - last.lastLine < mostBlank
  return last.lastLine === index && /^\s/.test(line)
}

function joined(value: string, line: string): string {
  return foldSpace(`${value} ${line}`)
}

/** Labelled lines under the text, up to the end: `LOAD-DATE: March 3, 1999`. */
function fieldsBelow(lines: readonly string[], head: number): readonly RecordField[] {
  const fields: RecordField[] = []
  for (let line = lines.length; line > head && fields.length < mostBelow; line -= 1) {
    const text = lines[line - 1] ?? ''
    if (text.trim() === '') continue
    const found = readLabelled(text)
    if (found === undefined) break
    fields.push({
      key: besideText.has(found.key) ? found.key : 'other',
      value: found.value,
      line,
      lastLine: line
    })
  }
  return fields.reverse()
}

/** The lines without those that have labels: of the headline and the text, the labels alone go. */
function withoutLabels(
  lines: readonly string[],
  fields: readonly RecordField[]
): readonly string[] {
  const rest = [...lines]
  for (const {key, value, line, lastLine} of fields) {
    rest.fill('', line - 1, lastLine)
    if (key === 'headline' || key === 'text') rest[line - 1] = value
  }
  return rest
}
