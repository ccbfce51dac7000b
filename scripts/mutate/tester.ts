/**
 * The process that tries faults, in a work copy: told a number by its parent, it runs the tests
 * that reach the fault, those that take least first, until one fails.
 *
 *     → 17          ← {fault: 17, noticedBy: 'test/parse/url.test.ts'}
 *
 * It begins by running every test without a fault, twice, and tells which faults they reach. What
 * is reached only while modules load or the first time, such as a constant or a table that is kept,
 * cannot be tried in a process that has it already: that fault needs a process of its own, begun
 * with `alone`, as does one that no guard can hold.
 */

import {readdirSync} from 'node:fs'
import {resolve} from 'node:path'
import {takeCases} from './cases.ts'

/** What the tester tells first. */
export interface Ready {
  /** Faults that can be tried in the process. */
  readonly live: readonly number[]
  /** Faults that some test reaches. */
  readonly reached: readonly number[]
  /** Test files that pass without a fault, those that take least first. */
  readonly files: readonly string[]
  /** Test files that do not. */
  readonly failing: readonly string[]
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

if (process.argv[2] === 'alone') await tryAlone(process.argv.slice(3))
else await tryMany()

/** Run the tests in a program that has its fault already. */
async function tryAlone(files: readonly string[]): Promise<void> {
  for (const file of files) if (!(await passes(file))) process.exit(1)
  process.exit(0)
}

/** Run all tests twice, tell what they reach, then try the faults that the parent names. */
async function tryMany(): Promise<void> {
  const runs = new Map<string, {readonly cost: number; readonly found: ReadonlySet<number>}>()
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
  const files = [...runs.keys()]
    .filter(file => !failing.has(file))
    .sort((one, other) => (runs.get(one)?.cost ?? 0) - (runs.get(other)?.cost ?? 0))
  process.on('message', async (fault: number) => {
    process.send?.(
      await tried(
        fault,
        files.filter(file => runs.get(file)?.found.has(fault))
      )
    )
  })
  const ready: Ready = {
    live: [...live],
    reached: [...runs.values()].flatMap(({found}) => [...found]),
    files,
    failing: [...failing]
  }
  process.send?.(ready)
}

function testFiles(): readonly string[] {
  return ['test/model', 'test/parse']
    .flatMap(folder =>
      readdirSync(folder, {recursive: true, encoding: 'utf8'}).map(path => `${folder}/${path}`)
    )
    .filter(path => path.endsWith('.test.ts'))
    .sort()
}

async function tried(fault: number, files: readonly string[]): Promise<Tried> {
  for (const file of files) {
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
