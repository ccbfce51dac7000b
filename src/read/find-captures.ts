/**
 * Find the captures of a folder: walk it, and pair what is there.
 *
 *     2019/tass.txt, 2019/tass.yaml  →  one capture with its sidecar
 */

import type {FileProblem, FoundCapture} from './capture-file.ts'
import {pair} from './pair.ts'
import {walk} from './walk.ts'

/** Every capture of a folder, by path, and what is wrong with the files in it. Never throws. */
export function findCaptures(folder: string): {
  readonly captures: readonly FoundCapture[]
  readonly problems: readonly FileProblem[]
} {
  return pair(walk(folder))
}
