/**
 * Take the disk away: let it become full at random sizes, or read-only.
 *
 *     fillDisk({tries: 20, seed: 1})  →  {fault: 'disk full', tries: 20, hits: 14, broken: []}
 *
 * The archive moves to a small file system in memory, which only the owner of a Linux machine
 * may mount; elsewhere nothing is tried, and the report says so.
 */

import {spawnSync} from 'node:child_process'
import {cpSync, mkdtempSync, rmSync, statfsSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {type Tries, tryFaults} from './tries.ts'
import {unfit} from './unfit.ts'
import {type FaultReport, type Ran, runIn} from './workplace.ts'

/** Room for everything, in kilobytes. */
const ample = 200_000

/** What a person must be told. */
const told = {
  full: /Unexpected full disk, expected space|Unexpected end of the search program/,
  readOnly: /Unexpected read-only disk, expected one that may be written/
}

/** Whether this machine lets us mount a file system. */
export function canMount(): boolean {
  if (process.platform !== 'linux') return false
  const folder = mkdtempSync(join(tmpdir(), 'cuttings-mount-'))
  const isMounted = mount(folder, 1000)
  if (isMounted) unmount(folder)
  rmSync(folder, {recursive: true})
  return isMounted
}

/** Let disks run full; gives what was found broken. */
export function fillDisk(options: Tries): Promise<FaultReport> {
  return onSmallDisk('disk full', options, (disk, random) => {
    const {blocks, bfree, bsize} = statfsSync(disk)
    const used = ((blocks - bfree) * bsize) / 1024
    const room = Math.round(used + random() * 1500)
    remount(disk, `size=${room}k`)
    return {undo: `size=${ample}k`, what: `at ${room} kB`, tells: told.full}
  })
}

/** Make disks read-only; gives what was found broken. */
export function lockDisk(options: Tries): Promise<FaultReport> {
  return onSmallDisk('disk read-only', options, disk => {
    remount(disk, 'ro')
    return {undo: 'rw', what: 'wholly', tells: told.readOnly}
  })
}

interface Harm {
  /** The option of the mount that makes it good. */
  readonly undo: string
  readonly what: string
  /** What a failed build must say. */
  readonly tells: RegExp
}

function onSmallDisk(
  fault: string,
  options: Tries,
  harm: (disk: string, random: () => number) => Harm
): Promise<FaultReport> {
  if (!canMount()) {
    return Promise.resolve({
      fault: `${fault} (not tried: no right to mount)`,
      tries: 0,
      hits: 0,
      broken: []
    })
  }
  return tryFaults(fault, options, ({place, random}) => {
    const disk = mkdtempSync(join(tmpdir(), 'cuttings-disk-'))
    mount(disk, ample)
    try {
      for (const name of ['articles', '_site', '.cuttings']) {
        cpSync(join(place.root, name), join(disk, name), {
          recursive: true,
          preserveTimestamps: true
        })
      }
      const {undo, what, tells} = harm(disk, random)
      const ran = runIn(disk, [])
      const broken = [
        ...unfit(join(disk, '_site')),
        ...(ran.exitCode === 0 ? [] : untold(ran, tells))
      ]
      remount(disk, undo)
      const next = runIn(disk, [])
      const wrong = next.exitCode === 0 ? [] : [`the build after it failed: ${next.notes.trim()}`]
      for (const name of ['_site', '.cuttings']) {
        rmSync(join(place.root, name), {recursive: true})
        cpSync(join(disk, name), join(place.root, name), {
          recursive: true,
          preserveTimestamps: true
        })
      }
      return {isHit: ran.exitCode !== 0, what, broken: [...broken, ...wrong]}
    } finally {
      unmount(disk)
      rmSync(disk, {recursive: true})
    }
  })
}

function untold({exitCode, signal, notes}: Ran, tells: RegExp): string[] {
  if (tells.test(notes)) return []
  return [
    `the build ended with ${signal ?? exitCode} and said: ${notes.trim().split('\n').slice(-3).join(' / ')}`
  ]
}

function mount(folder: string, kilobytes: number): boolean {
  const words = ['-t', 'tmpfs', '-o', `size=${kilobytes}k`, 'cuttings', folder]
  return spawnSync('mount', words).status === 0
}

function remount(folder: string, option: string): void {
  const {status, stderr} = spawnSync('mount', ['-o', `remount,${option}`, folder], {
    encoding: 'utf8'
  })
  if (status !== 0) throw new Error(`Cannot mount again: ${stderr}`)
}

function unmount(folder: string): void {
  spawnSync('umount', [folder])
}
