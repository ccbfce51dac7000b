/**
 * What archiving costs: the whole, and one story more.
 *
 *     npm run bench -- archive --captures DIR [--copies 5] [--more 20]
 *
 *      stories   cards    whole  ms a story │   load  update  remember   of the whole
 *        19022   0.41s    9.32s       0.490 │  0.40s   0.21s     0.03s           2.6%
 *
 * Stories stand in a store, as in a build. The whole and each story more are made by a process
 * of its own, which finds nothing in memory; CPU time, garbage collection included. `cards`
 * and `load` are what reading costs before: a build does one or the other. The last column is
 * the mean of `update` and `remember` over `whole`. `--copies` puts the corpus into the store
 * that often, each copy in another year and with other names; a row for one and one for all.
 */

import {spawnSync} from 'node:child_process'
import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {parseArgs} from 'node:util'
import {openStore} from '../../src/store/index.ts'
import type {Bench} from '../bench.ts'
import {fillStore} from '../measure/archive-corpus.ts'
import {type Costs, program} from '../measure/archive-phase.ts'

/** The benchmark. */
export const bench: Bench = {
  usage: '--captures DIR [--copies 5] [--more 20]',
  run: async args => {
    const {values} = parseArgs({
      args: [...args],
      options: {
        captures: {type: 'string'},
        copies: {type: 'string', default: '1'},
        more: {type: 'string', default: '20'}
      }
    })
    if (values.captures === undefined)
      throw new Error('Unexpected arguments, expected `--captures`')
    const rows = [header]
    for (const copies of new Set([1, Number(values.copies)])) {
      rows.push(await row(values.captures, copies, Number(values.more)))
    }
    return `${rows.join('\n')}\n`
  }
}

const header =
  ' stories   cards    whole  ms a story │   load  update  remember   of the whole  (worst update)'

const phaseScript = fileURLToPath(new URL('../measure/archive-phase.ts', import.meta.url))

/** The costs for so many copies of the captures of a folder. */
async function row(captures: string, copies: number, more: number): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'cuttings-archive-'))
  try {
    const {store} = openStore(folder, program)
    const all = fillStore(store, captures, copies)
    const step = Math.floor(all.length / more)
    const later = new Set(all.filter((_, place) => place % step === step - 1).slice(0, more))
    const first = all.filter(identifier => !later.has(identifier))
    store.table<string[]>('list').set('first', first)
    await store.close()
    const whole = phase('whole', folder)
    const each = [...later].map(identifier => phase('more', folder, identifier))
    return rowOf(first.length, whole, each)
  } finally {
    rmSync(folder, {recursive: true, force: true})
  }
}

function rowOf(stories: number, costs: Costs, each: readonly Costs[]): string {
  const {cards = 0, whole = 0} = costs
  const mean = (step: keyof Costs): number =>
    each.reduce((sum, one) => sum + (one[step] ?? 0), 0) / each.length
  const [load, update, remember] = [mean('load'), mean('update'), mean('remember')]
  const worst = Math.max(...each.map(one => one.update ?? 0))
  return [
    String(stories).padStart(8),
    seconds(cards).padStart(7),
    seconds(whole).padStart(8),
    ((1000 * whole) / stories).toFixed(3).padStart(11),
    '│',
    seconds(load).padStart(6),
    seconds(update).padStart(7),
    seconds(remember).padStart(9),
    `${((100 * (update + remember)) / whole).toFixed(1)}%`.padStart(14),
    `(${seconds(worst)})`.padStart(16)
  ].join(' ')
}

/** One phase, in a process of its own. */
function phase(...args: readonly string[]): Costs {
  const {status, stdout, stderr} = spawnSync(
    process.execPath,
    ['--import', 'tsx', phaseScript, ...args],
    {encoding: 'utf8'}
  )
  if (status !== 0) throw new Error(`Unexpected end of a phase: ${stderr}`)
  return JSON.parse(stdout)
}

function seconds(value: number): string {
  return `${value.toFixed(2)}s`
}
