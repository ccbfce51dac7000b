/**
 * The medians of several runs, as a table.
 *
 *                      CPU s   wall s  peak MB    files
 *     first build       14.5     12.1      427    9,402
 */

import type {Cost} from './command.ts'

/** One line of the table in one run. */
export interface Row extends Partial<Cost> {
  readonly name: string
  readonly files?: number
}

const columns = ['cpu', 'wall', 'peak', 'files'] as const

/** The table of the same rows, measured in several runs. */
export function tableOf(runs: readonly (readonly Row[])[]): string {
  const names = (runs[0] ?? []).map(({name}) => name)
  const width = Math.max(...names.map(name => name.length)) + 2
  const line = (name: string, cells: readonly string[]) =>
    `${name.padEnd(width)}${cells.map(cell => cell.padStart(9)).join('')}\n`
  const rows = names.map((name, index) => {
    const measured = runs.map(run => run[index])
    const cells = columns.map(column => {
      const value = median(measured.flatMap(row => row?.[column] ?? []))
      return value === undefined ? '–' : text(column, value)
    })
    return line(name, cells)
  })
  return [line('', ['CPU s', 'wall s', 'peak MB', 'files']), ...rows].join('')
}

function median(values: readonly number[]): number | undefined {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]
}

function text(column: (typeof columns)[number], value: number): string {
  if (column === 'files') return value.toLocaleString('en')
  return column === 'peak' ? value.toFixed(0) : value.toFixed(2)
}
