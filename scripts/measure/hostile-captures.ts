/**
 * Whole parses of captures that would take minutes if any step were worse than linear.
 *
 *     hostile capture         s, 1 MB    4 MB   growth
 *     quotation marks            0.01    0.04     1.03
 *
 * Growth is the time for a byte of the larger capture against that of the smaller: near 1 when time
 * is linear, 4 when it is quadratic. Parsed as lines, past the bounds that reading sets.
 */

import {VFile} from 'vfile'
import type {CompiledParser} from './compiled-parser.ts'

const megabyte = 1_000_000

const story =
  'The harbour of Lundvik reopened on Friday after the storm, the port authority said, and ' +
  '"ships are moving again," harbour master Ida Lund told reporters on the quay.\n\n'

/** What each capture repeats. */
const units: readonly (readonly [name: string, unit: string])[] = [
  ['quotation marks', '"'],
  ['curly quotation marks', '“'],
  ['spaces', ' '],
  ['empty lines', '\n'],
  ['initials', 'A. '],
  ['greater-than signs', '>'],
  ['opening brackets', '('],
  ['full stops', '.'],
  ['one word', 'a'],
  ['words', 'the harbour opened again after '],
  ['words with capitals', 'Lundvik '],
  ['words in capitals', 'LUNDVIK STORM '],
  ['hyphens', 'a-b-'],
  ['names', 'Jane Doe '],
  ['names in a list', 'Jane Doe, '],
  ['an office without end', 'Bank of '],
  ['agencies', '(AFP) - '],
  ['digits', '1 '],
  ['dates', 'March 28, 2019 '],
  ['quotations', '"Ships move again today," Jane Doe said. '],
  ['sentences', 'The harbour opened again after the storm. '],
  ['Chinese signs', '新'],
  ['Russian names', 'Мария Захарова '],
  ['Arabic words', 'قال الوزير '],
  ['schemes', 'a://'],
  ['short lines', 'ab\n'],
  ['date lines', 'March 28, 2019\n'],
  ['bylines', 'By Jane Doe\n'],
  ['headlines', 'Storm breaks records in Lundvik, research suggests\n'],
  ['tables', 'Shr 12 cts vs 10 cts\n'],
  ['profiles', 'About AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA_\n'],
  ['wrapped lines', 'The harbour of Lundvik reopened on Friday after the storm, the port\n'],
  ['a story', story]
]

/** How a capture is parsed. */
type Parser = Pick<CompiledParser, 'parseCapture'>

/** The table, for captures of so many megabytes and of a quarter of that. */
export function hostileTable(parser: Parser, largest: number): string {
  const smallest = largest / 4
  const secondsFor = (unit: string, megabytes: number) =>
    parse(parser, unit.repeat(Math.ceil((megabytes * megabyte) / Buffer.byteLength(unit))))
  parse(parser, story.repeat(100))
  const rows = units.map(([name, unit]) => {
    // What is compiled the first time a kind is seen is not the capture's.
    const small = Math.min(secondsFor(unit, smallest), secondsFor(unit, smallest))
    const large = secondsFor(unit, largest)
    return line(name, ...[small, large, large / (small * 4)].map(cell => cell.toFixed(2)))
  })
  return [
    line('hostile capture', `s, ${smallest} MB`, `${largest} MB`, 'growth'),
    ...rows,
    ''
  ].join('\n')
}

/** CPU seconds that parsing takes. */
function parse({parseCapture}: Parser, text: string): number {
  const file = new VFile({path: 'hostile.txt'})
  file.data.capture = {
    path: 'hostile.txt',
    format: 'text',
    sha256: '',
    bytes: Buffer.byteLength(text),
    encoding: {name: 'utf-8', because: 'it was made so'},
    lines: text.split('\n'),
    frontMatterLines: 0,
    overrides: [],
    messages: []
  }
  const start = process.cpuUsage()
  parseCapture(file)
  const {user, system} = process.cpuUsage(start)
  return (user + system) / 1e6
}

function line(name: string, ...cells: readonly string[]): string {
  return name.padEnd(24) + cells.map(cell => cell.padStart(10)).join('')
}
