/**
 * Measure a command as a whole process: from its start to its exit, with all it started.
 *
 *     measure('hugo', ['--quiet'], folder)  →  {cpu: 7.8, wall: 5.1, peak: 791}
 *
 * Processor time and memory are the system's own accounting, which GNU `time` passes on
 * (Debian's package `time`). Without it only the wall time is known.
 */

import {spawnSync} from 'node:child_process'
import {mkdtempSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'

/** What something cost. Seconds, and MB of the largest process. */
export interface Cost {
  readonly wall: number
  readonly cpu?: number
  readonly peak?: number
}

/** A measured command. */
export interface Measured extends Cost {
  readonly output: string
}

/** Run the command in `folder`. @throws Error when it fails. */
export function measure(command: string, args: readonly string[], folder: string): Measured {
  const note = join(mkdtempSync(join(tmpdir(), 'cuttings-time-')), 'time')
  const timed = hasTime() ? ['time', '-f', '%U %S %M', '-o', note, command] : [command]
  const [program = command, ...before] = timed
  const start = performance.now()
  const {status, stdout, stderr, error} = spawnSync(program, [...before, ...args], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 1 << 30
  })
  const wall = (performance.now() - start) / 1000
  if (status !== 0) {
    throw new Error(`Cannot run ${command} ${args.join(' ')}: ${error?.message ?? stderr}`)
  }
  const cost = {wall, ...(hasTime() ? readNote(note) : {})}
  rmSync(join(note, '..'), {recursive: true})
  return {...cost, output: stdout}
}

/** Whether a program is there to be run. */
export function isInstalled(program: string, ...args: string[]): boolean {
  return spawnSync(program, args).status === 0
}

let known: boolean | undefined

function hasTime(): boolean {
  known ??= isInstalled('time', '-f', '', 'true')
  return known
}

function readNote(file: string): Required<Omit<Cost, 'wall'>> {
  const [user = 0, system = 0, peak = 0] = readFileSync(file, 'utf8').trim().split(' ').map(Number)
  return {cpu: user + system, peak: peak / 1000}
}
