/**
 * Whole parses of captures that would take minutes if any step were worse than linear.
 *
 *     hostile capture         s, 1 MB    2 MB    4 MB    8 MB   growth
 *     quotation marks            0.01    0.02    0.04    0.09     1.03
 *
 * Growth is the time for a byte of the largest capture against that of the smallest: near 1 when time
 * is linear, 8 when it is quadratic. Parsed as lines, past the bounds that reading sets.
 */

import {VFile} from 'vfile'
import {parseCapture} from '../../src/parse/index.ts'

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

/** The table, up to captures of so many megabytes. */
export function hostileTable(largest: number): string {
  const sizes = [8, 4, 2, 1].map(part => largest / part)
  parse(story.repeat(100))
  const rows = units.map(([name, unit]) => {
    const seconds = sizes.map(size => secondsFor(unit, size * megabyte))
    const growth = (seconds.at(-1) ?? 0) / ((seconds[0] ?? 0) * 8)
    return line(name, ...[...seconds, growth].map(cell => cell.toFixed(2)))
  })
  const head = sizes.map((size, index) => `${index === 0 ? 's, ' : ''}${size} MB`)
  return [line('hostile capture', ...head, 'growth'), ...rows, ''].join('\n')
}

/** CPU seconds that parsing takes, the better of two times. */
function secondsFor(unit: string, bytes: number): number {
  const text = unit.repeat(Math.ceil(bytes / Buffer.byteLength(unit)))
  return Math.min(parse(text), parse(text))
}

function parse(text: string): number {
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
