/**
 * The process that tries faults, in a work copy: told a number and the test files that reach the
 * fault, it runs them until one fails.
 *
 *     → {fault: 17, files: ['test/parse/url.test.ts', …]}
 *                               ← {fault: 17, noticedBy: 'test/parse/url.test.ts'}
 *
 * Asked with `survey`, it runs every test without a fault first, twice, and tells which faults each
 * reaches. What is reached only while modules load or the first time, such as a constant or a table
 * that is kept, cannot be tried in a process that has it already: that fault needs a process of its
 * own, begun with `alone`, as does one that no guard can hold.
 */

import {readdirSync} from 'node:fs'
import {resolve} from 'node:path'
import {takeCases} from './cases.ts'

/** What the tests reach without a fault. */
export interface Survey {
  /** Faults that can be tried in a process that has run the tests before. */
  readonly live: readonly number[]
  /** Test files that pass, those that take least first, with the faults they reach. */
  readonly passing: readonly (readonly [file: string, faults: readonly number[]])[]
  /** Test files that do not pass. */
  readonly failing: readonly string[]
}

/** What to try. */
export interface Trial {
  readonly fault: number
  /** Test files, in this order. */
  readonly files: readonly string[]
}

/** What became of a fault. */
export interface Tried {
  readonly fault: number
  /** Test file; missing when none noticed. */
  readonly noticedBy?: string
  /** Whether that file fails without the fault too by now: what the fault left behind spoils it. */
  readonly isSpoiled?: boolean
}

declare global {
  var $fault: (number: number) => boolean
}

let active = -1
let reached: Set<number> | undefined
globalThis.$fault = number => {
  reached?.add(number)
  return number === active
}

let imports = 0

const [, , mode, ...files] = process.argv
if (mode === 'alone') await tryAlone(files)
else {
  if (mode === 'survey') process.send?.(await survey())
  process.on('message', async (trial: Trial) => process.send?.(await tried(trial)))
}

/** Run the tests in a program that has its fault already. */
async function tryAlone(those: readonly string[]): Promise<void> {
  for (const file of those) if (!(await passes(file))) process.exit(1)
  process.exit(0)
}

/** Run all tests twice, and tell what they reach. */
async function survey(): Promise<Survey> {
  const runs = new Map<string, {readonly cost: number; readonly found: Set<number>}>()
  const failing = new Set<string>()
  const live = new Set<number>()
  for (const isAgain of [false, true]) {
    for (const file of testFiles()) {
      const found = new Set(runs.get(file)?.found)
      reached = new Set()
      const start = process.cpuUsage().user
      if (!(await passes(file))) failing.add(file)
      for (const fault of reached) {
        found.add(fault)
        if (isAgain) live.add(fault)
      }
      runs.set(file, {cost: process.cpuUsage().user - start, found})
    }
  }
  reached = undefined
  const passing = [...runs]
    .filter(([file]) => !failing.has(file))
    .sort(([, one], [, other]) => one.cost - other.cost)
  return {
    live: [...live],
    passing: passing.map(([file, {found}]) => [file, [...found]]),
    failing: [...failing]
  }
}

function testFiles(): readonly string[] {
  return ['test/model', 'test/parse']
    .flatMap(folder =>
      readdirSync(folder, {recursive: true, encoding: 'utf8'}).map(path => `${folder}/${path}`)
    )
    .filter(path => path.endsWith('.test.ts'))
    .sort()
}

async function tried({fault, files: reaching}: Trial): Promise<Tried> {
  for (const file of reaching) {
    active = fault
    const passed = await passes(file)
    active = -1
    if (!passed) return {fault, noticedBy: file, isSpoiled: !(await passes(file))}
  }
  return {fault}
}

/** Whether every case of a test file passes; the file is read anew, as its tables may parse. */
async function passes(file: string): Promise<boolean> {
  imports += 1
  takeCases()
  try {
    await import(`${resolve(file)}?${imports}`)
    for (const run of takeCases()) await run()
    return true
  } catch {
    return false
  }
}
