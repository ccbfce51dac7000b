/**
 * One build at a time: a file that names the process that builds.
 *
 *     .cuttings/lock    → 4711
 *
 * A lock whose process is gone was left by a build that was killed; it is taken over.
 * Does not wait: a second build is told who holds the lock, and stops.
 */

import {closeSync, mkdirSync, openSync, readFileSync, rmSync, writeSync} from 'node:fs'
import {dirname} from 'node:path'
import {isErrno} from '../errno.ts'

/** The process that asks for a lock, and how it finds out about others. */
export interface Owner {
  readonly pid: number
  /** Whether a process of this number runs on the machine. */
  readonly isAlive: (pid: number) => boolean
}

/** A lock that is held, or the process that holds it. */
export type Lock =
  | {readonly type: 'held'; readonly release: () => void}
  | {readonly type: 'busy'; readonly pid: number}

/** Attempts, the takeover of one stale lock included. */
const attempts = 3

/** Take the lock at `path` for `owner`, unless a living process holds it. */
export function takeLock(path: string, owner: Owner): Lock {
  mkdirSync(dirname(path), {recursive: true})
  let holder = owner.pid
  for (let attempt = 0; attempt < attempts; attempt++) {
    if (create(path, owner.pid)) return {type: 'held', release: () => rmSync(path, {force: true})}
    holder = holderOf(path)
    if (holder > 0 && holder !== owner.pid && owner.isAlive(holder)) break
    rmSync(path, {force: true})
  }
  return {type: 'busy', pid: holder}
}

function create(path: string, pid: number): boolean {
  try {
    const file = openSync(path, 'wx')
    writeSync(file, String(pid))
    closeSync(file)
    return true
  } catch (error) {
    if (isErrno(error, 'EEXIST')) return false
    throw error
  }
}

/** Process that a lock names; 0 when it names none, or has just gone. */
function holderOf(path: string): number {
  try {
    const pid = Number(readFileSync(path, 'utf8'))
    return Number.isSafeInteger(pid) ? pid : 0
  } catch (error) {
    if (isErrno(error, 'ENOENT')) return 0
    throw error
  }
}
