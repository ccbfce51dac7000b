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
import {fields} from '../model/evidence.ts'
import {toRecord} from '../model/record.ts'
import type {Fate, Line, Story} from '../model/story.ts'
import {capturesNamed} from './capture-arguments.ts'
import {fieldsText} from './fields-text.ts'
import {messagesText} from './messages.ts'
import {count, type Paint, type Palette, printable, type Terminal, widest} from './terminal.ts'

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
  const known = fields.filter(field => story.evidence[field] !== undefined)
  const facts = `${capture.format}, ${capture.encoding}, ${count(capture.bytes)} bytes, SHA-256 ${capture.sha256}`
  return [
    palette.bold(printable(path)),
    palette.dim(facts),
    '',
    ...linesTable(lines, palette),
    '',
    ...fieldsText(story, known, palette),
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
