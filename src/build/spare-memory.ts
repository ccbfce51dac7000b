/**
 * Spare memory where an archive is large.
 *
 *     95,215 captures    3.1 GB of heap, most of it garbage  →  1.5 GB
 *
 * V8 waits with collecting until the heap has several times the size of what is in use. To read or
 * show a large archive makes that gigabytes: there it collects once two fifths have come on top. Where
 * a story is added to such an archive, most of it is never read, and to collect often is half the work.
 */

import {setFlagsFromString} from 'node:v8'
import {runInNewContext} from 'node:vm'

/** Stories from which on the heap may not grow as it likes; below, it stays under a gigabyte. */
export const many = 30_000

/** Make this process spare with memory if it is about to read, or to show, so many stories. */
export function spareMemory(stories: number): void {
  if (stories > many) setFlagsFromString('--heap-growing-percent=40')
}

/** Give back what this thread does not use, because another process is about to need it. */
export function giveMemoryBack(): void {
  setFlagsFromString('--expose-gc')
  const collect: () => void = runInNewContext('gc')
  collect()
}
