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

/** One of our rows, and the row that it must not exceed. */
export interface Comparison {
  readonly own: string
  readonly rival: string
  readonly column: 'cpu' | 'wall'
  /** Most that ours may take, as a part of the other. */
  readonly bar: number
}

/** Each comparison as a line; those without a rival are left out. */
export function comparisonsOf(
  runs: readonly (readonly Row[])[],
  comparisons: readonly Comparison[]
): string {
  return comparisons
    .flatMap(({own, rival, column, bar}) => {
      const figureOf = (name: string) =>
        median(runs.flatMap(rows => rows.find(row => row.name === name)?.[column] ?? []))
      const [ours, theirs] = [figureOf(own), figureOf(rival)]
      if (ours === undefined || theirs === undefined) return []
      const ratio = (ours / theirs).toFixed(2)
      return [`${own.trim()} ÷ ${rival.trim()}, ${column}: ${ratio} (bar ${bar.toFixed(1)})\n`]
    })
    .join('')
}

function median(values: readonly number[]): number | undefined {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]
}

function text(column: (typeof columns)[number], value: number): string {
  if (column === 'files') return value.toLocaleString('en')
  return column === 'peak' ? value.toFixed(0) : value.toFixed(2)
}
