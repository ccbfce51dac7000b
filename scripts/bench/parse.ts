/**
 * What parsing costs: each plugin for a story, and whole parses of hostile captures of two sizes.
 *
 *     npm run bench -- parse [--captures DIR] [--passes 5] [--largest 4]
 *
 *     plugin                 µs a story
 *     body-block                  140.2
 *     hostile capture         s, 1 MB    4 MB   growth
 *     quotation marks            0.01    0.04     1.03
 *
 * The parser is compiled as the program is. CPU time on one core, garbage collection included. Of
 * several passes over the captures the fastest counts for each plugin and each lot of stories: what
 * other programs take from the machine is not the parser's. All of it is timed without a look at its
 * parts, which costs time as well.
 */

import {parseArgs} from 'node:util'
import type {VFile} from 'vfile'
import type {LoadedCapture} from '../../src/read/capture-file.ts'
import {findCaptures, loadCapture} from '../../src/read/index.ts'
import type {Bench} from '../bench.ts'
import {type CompiledParser, compiledParser} from '../measure/compiled-parser.ts'
import {hostileTable} from '../measure/hostile-captures.ts'

/** Costs in microseconds of CPU, by the name of a step. */
type Costs = Map<string, number>

/** Captures that are timed together. */
const lotSize = 50

/** The name of a whole parse. */
const all = 'all'

/** The benchmark. */
export const bench: Bench = {
  usage: '[--captures DIR] [--passes 5] [--largest 4]',
  run: async args => {
    const {values} = parseArgs({
      args: [...args],
      options: {
        captures: {type: 'string', default: 'test/fixtures/labelled/texts'},
        passes: {type: 'string', default: '5'},
        largest: {type: 'string', default: '4'}
      }
    })
    const loaded = findCaptures(values.captures).captures.map(loadCapture)
    if (loaded.length === 0)
      throw new Error(`Unexpected folder \`${values.captures}\`, expected captures`)
    const parser = await compiledParser()
    const cost = costing(parser)
    const lots = Array.from({length: Math.ceil(loaded.length / lotSize)}, (_, index) =>
      loaded.slice(index * lotSize, (index + 1) * lotSize)
    )
    const passes = Array.from({length: Number(values.passes)}, () => lots.map(cost))
    return `${pluginTable(passes, loaded.length)}\n${hostileTable(parser, Number(values.largest))}`
  }
}

/** Tells what parsing a lot of captures costs, each step and all of it. */
function costing(parser: CompiledParser): (lot: readonly LoadedCapture[]) => Costs {
  const cost = costingStory(parser)
  return lot => {
    const costs: Costs = new Map()
    for (const file of lot.map(parser.readCapture)) cost(file, costs)
    const files = lot.map(parser.readCapture)
    const start = cpu()
    for (const file of files) parser.parseCapture(file)
    costs.set(all, cpu() - start)
    return costs
  }
}

/** Adds what the steps cost for a story to what they cost for those before it. */
function costingStory({fromText, plugins, toStory}: CompiledParser) {
  const transformers = plugins.map(plugin => [plugin.name, plugin()] as const)
  return (file: VFile, costs: Costs): void => {
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
    for (const [name, transform] of transformers) {
      transform(tree, file)
      lap(name)
    }
    toStory(tree, file, capture)
    lap('toStory')
  }
}

/** The fastest of several passes for each lot, all lots together. */
function fastest(passes: readonly (readonly Costs[])[], name: string): number {
  const [first = []] = passes
  return first.reduce((sum, _, lot) => {
    const costs = passes.map(pass => pass[lot]?.get(name) ?? 0)
    return sum + Math.min(...costs)
  }, 0)
}

function pluginTable(passes: readonly (readonly Costs[])[], stories: number): string {
  const names = [...(passes[0]?.[0]?.keys() ?? [])]
  const rows = names
    .map(name => [name, fastest(passes, name) / stories] as const)
    .sort((left, right) => right[1] - left[1])
  const parts = rows.filter(([name]) => name !== all)
  const whole = rows.filter(([name]) => name === all)
  const lines = [...parts, ...whole].map(([name, cost]) => line(name, cost.toFixed(1)))
  return [`${stories} captures`, line('plugin', 'µs a story'), ...lines, ''].join('\n')
}

/** Microseconds of CPU that this process has used. */
function cpu(): number {
  const {user, system} = process.cpuUsage()
  return user + system
}

function line(name: string, ...cells: readonly string[]): string {
  return name.padEnd(24) + cells.map(cell => cell.padStart(12)).join('')
}
