/**
 * `cuttings check`: the review queue, on the terminal or for a program.
 *
 *     tass.txt
 *       derived   datePublished  the text gives no year, and “…” reports the same event
 *                 tass.yaml ← datePublished: 2019-03-28
 *
 * Exit code 1 when something is lost, missing or dead; what is only doubtful or derived is
 * shown, and fails the command with `--strict` alone.
 */

import {survey} from '../build/survey.ts'
import {type Matter, type Urgency, urgencies} from './matter.ts'
import {review} from './review.ts'
import {counted, type Palette, printable, type Terminal} from './terminal.ts'

/** Options of `cuttings check`. */
export interface CheckOptions {
  readonly articles: string
  readonly json?: boolean
  readonly strict?: boolean
}

/** What fails the command without being asked to. */
const failing: readonly Urgency[] = ['lost', 'missing', 'dead']

/** Show the queue; gives the exit code. */
export async function checkCommand(
  {articles, json, strict}: CheckOptions,
  {results, notes, owner}: Terminal
): Promise<number> {
  const matters = await survey({root: '.', articles, owner}, review)
  if (json === true) results.write(`${JSON.stringify(matters)}\n`)
  else results.write(matters.map(matter => textOf(matter, results.palette)).join(''))
  notes.write(`${summaryOf(matters)}\n`)
  const fails = matters.some(({urgency}) => strict === true || failing.includes(urgency))
  return fails ? 1 : 0
}

function textOf({urgency, path, line, field, because, fix}: Matter, palette: Palette): string {
  const {bold, bad, doubtful, dim} = palette
  const paint = failing.includes(urgency) ? bad : doubtful
  const where = line === undefined ? printable(path) : `${printable(path)}:${line}`
  const cure =
    fix === undefined ? '' : `  ${dim(`${printable(fix.file)} ←`)} ${printable(fix.text)}\n`
  return `${bold(where)}\n  ${paint(urgency)} ${field}: ${printable(because)}\n${cure}\n`
}

function summaryOf(matters: readonly Matter[]): string {
  if (matters.length === 0) return 'Nothing needs attention'
  const kinds = urgencies
    .map(kind => [kind, matters.filter(({urgency}) => urgency === kind).length] as const)
    .filter(([, number]) => number > 0)
    .map(([kind, number]) => `${number} ${kind}`)
  return `${counted(matters.length, 'matter')}: ${kinds.join(', ')}`
}
