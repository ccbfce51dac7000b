/**
 * What parsing costs: each plugin for a story, and whole parses of hostile captures.
 *
 *     npm run bench -- parse [--captures DIR] [--passes 5]
 *
 *     plugin                 µs a story
 *     body-block                  140.2
 *     hostile capture                MB       s
 *     quotation marks               1.0    0.31
 *
 * CPU time on one core, garbage collection included. Of several passes over the captures the
 * fastest counts for each plugin: what other programs take from the machine is not the parser's.
 */

import {parseArgs} from 'node:util'
import type {VFile} from 'vfile'
import {fromText} from '../../src/parse/from-text/index.ts'
import {parseCapture, plugins} from '../../src/parse/index.ts'
import {toStory} from '../../src/parse/story.ts'
import type {LoadedCapture} from '../../src/read/capture-file.ts'
import {findCaptures, loadCapture, readCapture} from '../../src/read/index.ts'
import type {Bench} from '../bench.ts'

/** Costs in microseconds of CPU, by the name of a step. */
type Costs = Map<string, number>

const megabyte = 1_000_000

const paragraph =
  'The harbour of Lundvik reopened on Friday after the storm, the port authority said, and ' +
  '"ships are moving again," harbour master Ida Lund told reporters on the quay.\n\n'

/** Captures that would take minutes if any step were worse than linear. */
const hostile: readonly (readonly [name: string, unit: string, size: number])[] = [
  ['quotation marks', '"', megabyte],
  ['curly quotation marks', '“', megabyte],
  ['spaces', ' ', megabyte],
  ['initials', 'A. ', megabyte],
  ['greater-than signs', '>', megabyte],
  ['opening brackets', '(', megabyte],
  ['one word', 'a', megabyte],
  ['Chinese signs', '新', megabyte],
  ['digits', '1 ', megabyte],
  ['short lines', 'ab\n', megabyte],
  ['date lines', 'March 28, 2019\n', megabyte],
  ['bylines', 'By Jane Doe\n', megabyte],
  ['headlines', 'Storm breaks records in Lundvik, research suggests\n', megabyte],
  ['addresses', 'https://example.org/2019/03/28/storm\n', megabyte],
  ['a story', paragraph, megabyte],
  ['a story of 10 MB', paragraph, 10 * megabyte]
]

/** The benchmark. */
export const bench: Bench = {
  usage: '[--captures DIR] [--passes 5]',
  run: args => {
    const {values} = parseArgs({
      args: [...args],
      options: {
        captures: {type: 'string', default: 'test/fixtures/labelled/texts'},
        passes: {type: 'string', default: '5'}
      }
    })
    const loaded = findCaptures(values.captures).captures.map(loadCapture)
    if (loaded.length === 0)
      throw new Error(`Unexpected folder \`${values.captures}\`, expected captures`)
    const passes = Array.from({length: Number(values.passes)}, () => costsOf(loaded))
    return `${pluginTable(passes, loaded.length)}\n${hostileTable()}`
  }
}

/** What each step costs over all captures, in one pass. */
function costsOf(loaded: readonly LoadedCapture[]): Costs {
  const costs: Costs = new Map()
  for (const capture of loaded) costStory(readCapture(capture), costs)
  return costs
}

function costStory(file: VFile, costs: Costs): void {
  const {capture} = file.data
  if (capture === undefined) return
  let last = cpu()
  const lap = (name: string) => {
    const now = cpu()
    costs.set(name, (costs.get(name) ?? 0) + now - last)
    last = now
  }
  const tree = fromText(capture.lines)
  lap('fromText')
  for (const plugin of plugins) {
    plugin()(tree, file)
    lap(plugin.name)
  }
  toStory(tree, file, capture)
  lap('toStory')
}

function pluginTable(passes: readonly Costs[], stories: number): string {
  const names = [...(passes[0]?.keys() ?? [])]
  const rows = names
    .map(name => [name, Math.min(...passes.map(costs => costs.get(name) ?? 0)) / stories] as const)
    .sort((left, right) => right[1] - left[1])
  const total = rows.reduce((sum, [, cost]) => sum + cost, 0)
  const lines = [...rows, ['all', total] as const].map(([name, cost]) =>
    line(name, cost.toFixed(1))
  )
  return [`${stories} captures`, line('plugin', 'µs a story'), ...lines, ''].join('\n')
}

function hostileTable(): string {
  const lines = hostile.map(([name, unit, size]) => {
    const bytes = Buffer.from(unit.repeat(Math.ceil(size / Buffer.byteLength(unit))))
    const file = readCapture({path: 'hostile.txt', key: '', bytes})
    const start = cpu()
    parseCapture(file)
    return line(name, (size / megabyte).toFixed(1), ((cpu() - start) / 1e6).toFixed(2))
  })
  return [line('hostile capture', 'MB', 's'), ...lines, ''].join('\n')
}

/** Microseconds of CPU that this process has used. */
function cpu(): number {
  const {user, system} = process.cpuUsage()
  return user + system
}

function line(name: string, ...cells: readonly string[]): string {
  return name.padEnd(24) + cells.map(cell => cell.padStart(12)).join('')
}
