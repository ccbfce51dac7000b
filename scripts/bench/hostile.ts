/**
 * What hostile captures cost from file to site, and how that grows with their size.
 *
 *     npm run bench -- hostile [--only "of 100,000 names"]
 *
 *     hostile capture          CPU s, ¼     ½     1   growth   MB, ¼     ½     1   1 ÷ ¼
 *     of 100,000 names              1.2   2.1   4.0     1.05     301   380   540     1.8
 *
 * Each kind has a process of its own, which first builds an ordinary story, then a quarter, a
 * half and the whole of what the tests have. Growth is what the last doubling adds over what
 * the first adds, each for a unit more: 1 when time is linear, 2 when it is quadratic, however
 * much the rest of a build costs; a dash when too little is added to tell. Peak memory is at
 * most 4 times that of a quarter when it is linear. Pagefind's process is in the time, not in
 * the memory. Needs Linux, whose accounting this is.
 */

import {spawnSync} from 'node:child_process'
import {fileURLToPath} from 'node:url'
import {parseArgs} from 'node:util'
import {sized} from '../../test/trust/hostile/sizes.ts'
import type {Bench} from '../bench.ts'
import type {Cost} from '../measure/hostile-builds.ts'

/** The benchmark. */
export const bench: Bench = {
  usage: '[--only NAME]',
  run: args => {
    const {values} = parseArgs({args: [...args], options: {only: {type: 'string'}}})
    const names = sized.map(({name}) => name)
    const chosen = names.filter(name => values.only === undefined || name === values.only)
    if (chosen.length === 0) throw new Error(`Unexpected name \`${values.only}\``)
    process.stdout.write(line('hostile capture', header))
    for (const name of chosen) process.stdout.write(rowOf(name))
    return ''
  }
}

const header = ['CPU s, ¼', '½', '1', 'growth', 'MB, ¼', '½', '1', '1 ÷ ¼']

/** Seconds that must be added for a growth that is not noise. */
const least = 0.4

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
    growth(cpu),
    ...peak.map(cost => cost.toFixed(0)),
    ((peak[2] ?? 0) / (peak[0] ?? 0)).toFixed(1)
  ])
}

/** How much more a unit costs in the second doubling than in the first. */
function growth([first = 0, second = 0, third = 0]: readonly number[]): string {
  if (third - first < least) return '–'
  return ((third - second) / 2 / Math.max(second - first, least / 10)).toFixed(2)
}

function line(name: string, cells: readonly string[]): string {
  return `${name.padEnd(38)}${cells.map(cell => cell.padStart(9)).join('')}\n`
}
