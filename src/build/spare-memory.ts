/**
 * Spare memory where an archive is large.
 *
 *     95,215 captures    3.1 GB of heap, most of it garbage  →  1.7 GB
 *
 * V8 waits with collecting until the heap has several times the size of what is in use. A large
 * archive makes that gigabytes: there it collects once two fifths have come on top.
 */

import {setFlagsFromString} from 'node:v8'

/** Captures from which on the heap may not grow as it likes; below, it stays under a gigabyte. */
const many = 30_000

/** Make this process spare with memory if it is about to read so many captures. */
export function spareMemory(captures: number): void {
  if (captures > many) setFlagsFromString('--heap-growing-percent=40')
}
