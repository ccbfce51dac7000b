/**
 * One build at a time: a file that names the process that builds.
 *
 *     .cuttings/lock    → 4711
 *
 * A lock whose process is gone was left by a build that was killed; it is taken over.
 * Does not wait: a second build is told who holds the lock, and stops.
 */

import {linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs'
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

/** What a disk without hard links says. */
const noLinks = ['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EINVAL']

/** Take the lock at `path` for `owner`, unless a living process holds it. */
export function takeLock(path: string, owner: Owner): Lock {
  mkdirSync(dirname(path), {recursive: true})
  let holder = owner.pid
  for (let attempt = 0; attempt < attempts; attempt++) {
    if (create(path, owner.pid)) return {type: 'held', release: () => rmSync(path, {force: true})}
    holder = holderOf(path)
    if (holder > 0 && holder !== owner.pid && owner.isAlive(holder)) break
    takeAway(path, holder, owner.pid)
  }
  return {type: 'busy', pid: holder}
}

/** Remove a lock that names `holder`: not one that another process has put there meanwhile. */
function takeAway(path: string, holder: number, pid: number): void {
  const aside = `${path}.${pid}`
  try {
    renameSync(path, aside)
    if (holderOf(aside) !== holder) linkSync(aside, path)
  } catch (error) {
    if (!isErrno(error, 'ENOENT') && !isErrno(error, 'EEXIST')) throw error
  } finally {
    rmSync(aside, {force: true})
  }
}

/** Make the lock with its content at once, so that nobody ever reads one that names no process. */
function create(path: string, pid: number): boolean {
  const beside = `${path}.${pid}`
  try {
    writeFileSync(beside, String(pid))
    linkSync(beside, path)
    return true
  } catch (error) {
    if (isErrno(error, 'EEXIST')) return false
    if (!noLinks.some(code => isErrno(error, code))) throw error
    return createInPlace(path, pid)
  } finally {
    rmSync(beside, {force: true})
  }
}

/** Where a disk knows no links. */
function createInPlace(path: string, pid: number): boolean {
  try {
    writeFileSync(path, String(pid), {flag: 'wx'})
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
