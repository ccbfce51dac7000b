/**
 * What hostile captures cost from file to site, and how that grows with their size.
 *
 *     npm run bench -- hostile [--only "of 100,000 names"]
 *
 *     hostile capture          CPU s, ¼     ½     1   1 ÷ ¼   MB, ¼     ½     1   1 ÷ ¼
 *     of 100,000 names              1.3   1.5   2.3     1.8     426   508   662     1.6
 *
 * Each kind has a process of its own, which first builds an ordinary story, then a quarter, a
 * half and the whole of what the tests have. The whole costs at most 4 times what a quarter
 * costs when growth is linear, and up to 16 times when it is quadratic. Pagefind's process is
 * in the time, not in the memory. Needs Linux, whose accounting this is.
 */

import {spawnSync} from 'node:child_process'
import {fileURLToPath} from 'node:url'
import {parseArgs} from 'node:util'
import {large, sized} from '../../test/trust/hostile/sizes.ts'
import type {Bench} from '../bench.ts'
import type {Cost} from '../measure/hostile-builds.ts'

/** The benchmark. */
export const bench: Bench = {
  usage: '[--only NAME]',
  run: args => {
    const {values} = parseArgs({args: [...args], options: {only: {type: 'string'}}})
    const names = [...large, ...sized].map(({name}) => name)
    const chosen = names.filter(name => values.only === undefined || name === values.only)
    if (chosen.length === 0) throw new Error(`Unexpected name \`${values.only}\``)
    process.stdout.write(line('hostile capture', header))
    for (const name of chosen) process.stdout.write(rowOf(name))
    return ''
  }
}

const header = ['CPU s, ¼', '½', '1', '1 ÷ ¼', 'MB, ¼', '½', '1', '1 ÷ ¼']

const script = fileURLToPath(new URL('../measure/hostile-builds.ts', import.meta.url))

function rowOf(name: string): string {
  const {stdout, stderr, status} = spawnSync(process.execPath, ['--import', 'tsx', script, name], {
    encoding: 'utf8'
  })
  if (status !== 0) throw new Error(`Cannot build \`${name}\`: ${stderr}`)
  const costs: readonly Cost[] = JSON.parse(stdout)
  const [cpu, peak] = [costs.map(cost => cost.cpu), costs.map(cost => cost.peak)]
  return line(name, [
    ...cpu.map(cost => cost.toFixed(2)),
    ratio(cpu),
    ...peak.map(cost => cost.toFixed(0)),
    ratio(peak)
  ])
}

/** The whole against a quarter. */
function ratio([quarter = 0, , whole = 0]: readonly number[]): string {
  return (whole / quarter).toFixed(1)
}

function line(name: string, cells: readonly string[]): string {
  return `${name.padEnd(38)}${cells.map(cell => cell.padStart(9)).join('')}\n`
}
