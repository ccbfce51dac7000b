/**
 * This process: as the one that builds, which the lock of a store names, and as one that
 * Eleventy runs in already.
 */

import type {Owner} from './store/lock.ts'

/** This process. */
export const ownProcess: Owner = {pid: process.pid, isAlive}

/** A process that we may not signal is alive as well. */
function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

/**
 * What `work` gives. Each run of Eleventy notes itself in the environment, as
 * `ELEVENTY_RUN_MODE` and its like; a run inside another must leave what the outer one noted.
 */
export async function asInnerRun<Value>(work: () => Promise<Value>): Promise<Value> {
  const {env} = process
  const noted = Object.entries(env).filter(([name]) => name.startsWith('ELEVENTY_'))
  try {
    return await work()
  } finally {
    Object.assign(env, Object.fromEntries(noted))
  }
}
