/**
 * `cuttings explain`: what became of every line of a capture, and why every field says
 * what it says.
 *
 *       3  headline   headline   Russian military personnel arrive in Venezuela …
 *
 *     headline  Russian military personnel arrive in Venezuela …
 *               stated, line 3: the first line after the section trail (rule headline)
 */

import {understand} from '../build/understand.ts'
import {type Evidence, type Field, fields} from '../model/evidence.ts'
import {toRecord} from '../model/record.ts'
import type {Fate, Line, Story} from '../model/story.ts'
import {capturesNamed} from './capture-arguments.ts'
import {messagesText} from './messages.ts'
import {count, type Paint, type Palette, printable, type Terminal} from './terminal.ts'

/** Options of `cuttings explain`. */
export interface ExplainOptions {
  readonly json?: boolean
}

/** Explain the captures; gives the exit code. */
export function explainCommand(
  names: readonly string[],
  {json}: ExplainOptions,
  {results, notes, readInput}: Terminal
): number {
  let losses = 0
  for (const loaded of capturesNamed(names, readInput)) {
    const {story, messages} = understand(loaded)
    if (story === undefined) losses++
    else if (json === true) results.write(`${JSON.stringify(withLines(story), null, 2)}\n`)
    else results.write(explanation(story, results.palette))
    notes.write(
      messagesText(
        messages.map(message => ({...message, path: loaded.path})),
        notes
      )
    )
  }
  return losses > 0 ? 1 : 0
}

function withLines(story: Story): object {
  return {...toRecord(story), lines: story.lines}
}

/** The story, explained. */
function explanation(story: Story, palette: Palette): string {
  const {path, capture, lines} = story
  const facts = `${capture.format}, ${capture.encoding}, ${count(capture.bytes)} bytes, SHA-256 ${capture.sha256}`
  return [
    palette.bold(printable(path)),
    palette.dim(facts),
    '',
    ...linesTable(lines, palette),
    '',
    ...fieldsList(story, palette),
    ''
  ].join('\n')
}

function linesTable(lines: readonly Line[], palette: Palette): string[] {
  const paintOf: Readonly<Record<Fate, Paint>> = {
    body: text => text,
    metadata: palette.good,
    furniture: palette.doubtful,
    blank: palette.dim
  }
  const rows = lines.map(line => ({
    number: String(line.number),
    what: line.fate === 'blank' ? '' : (line.field ?? line.fate),
    rule: line.rule ?? '',
    text: printable(line.text),
    paint: paintOf[line.fate]
  }))
  const [number, what, rule] = [
    widest(rows.map(row => row.number)),
    widest(rows.map(row => row.what)),
    widest(rows.map(row => row.rule))
  ]
  return rows.map(row =>
    [
      palette.dim(row.number.padStart(number)),
      row.paint(row.what.padEnd(what)),
      palette.dim(row.rule.padEnd(rule)),
      row.paint(row.text)
    ]
      .join('  ')
      .trimEnd()
  )
}

function widest(texts: readonly string[]): number {
  return Math.max(0, ...texts.map(text => text.length))
}

function fieldsList(story: Story, palette: Palette): string[] {
  const known = fields.filter(field => story.evidence[field] !== undefined)
  const width = widest(known)
  return known.flatMap(field => {
    const evidence = story.evidence[field]
    if (evidence === undefined) return []
    return [
      `${palette.bold(field.padEnd(width))}  ${shownValue(story, field)}`.trimEnd(),
      `${' '.repeat(width)}  ${palette.dim(inWords(evidence))}`
    ]
  })
}

/** `derived, lines 5 and 9: the caption is dated 24 March 2019 (rule date-published)`. */
function inWords({certainty, line, lines, because, rule}: Evidence): string {
  const places = lines ?? (line === undefined ? [] : [line])
  const where =
    places.length === 0 ? '' : `, ${places.length === 1 ? 'line' : 'lines'} ${listed(places)}`
  return `${certainty}${where}: ${printable(because)} (rule ${rule})`
}

function listed(numbers: readonly number[]): string {
  if (numbers.length < 2) return numbers.join('')
  return `${numbers.slice(0, -1).join(', ')} and ${numbers.at(-1)}`
}

/** The field's value on one line; how many, where they are shown above. */
function shownValue(story: Story, field: Field): string {
  if (field === 'body') return `${count(story.wordCount)} words`
  const value: unknown = Reflect.get(toRecord(story), field)
  if (field === 'furniture') return String(Array.isArray(value) ? value.length : '')
  return printable(inline(value))
}

function inline(value: unknown): string {
  if (Array.isArray(value)) return value.map(inline).join(' · ')
  if (typeof value !== 'object' || value === null) return String(value ?? '')
  const named: {readonly name?: unknown; readonly text?: unknown} = value
  return String(named.name ?? named.text ?? '')
}
