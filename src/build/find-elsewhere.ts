/**
 * Find captures in a thread of its own, while this one recalls the archive that they most likely
 * are more of.
 *
 *     95,000 captures    .6 s to look at them, as long as to recall what was made of them
 *
 * A few thousand are looked at sooner than a thread is started.
 */

import {join} from 'node:path'
import {findCaptures} from '../read/find-captures.ts'
import {createThread} from '../thread.ts'
import {programFolder} from './fingerprint.ts'
import {type FoundColumns, fromColumnsOfFound} from './found-columns.ts'

/** Threads of Node read no TypeScript: run from source, all is done in this one. */
const isSource = import.meta.url.endsWith('.ts')

/** What the thread runs. */
const ownProgram = join(programFolder, 'build', 'find-thread.js')

/** Captures for which a thread pays. */
const worthThread = 30_000

/** Whether so many captures are better found elsewhere. */
export function isWorthThread(captures: number): boolean {
  return !isSource && captures >= worthThread
}

/**
 * The captures below a folder, found elsewhere; here, if that cannot be.
 *
 * @param program What the thread runs; a test has another.
 */
export async function findElsewhere(
  folder: string,
  program = ownProgram
): Promise<ReturnType<typeof findCaptures>> {
  const thread = createThread<string, FoundColumns>(program)
  try {
    return fromColumnsOfFound(folder, await thread.ask(folder))
  } catch {
    return findCaptures(folder)
  } finally {
    await thread.close()
  }
}
