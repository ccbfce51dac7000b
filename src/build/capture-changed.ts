/**
 * Captures that change or vanish while the site is built from them.
 *
 *     read, parsed … rewritten … published?    → build again, from what stands there now
 *
 * A site shows the bytes that it was made from. So a change is noticed when the bytes are
 * published, and the build starts again. A file that changes a second time would make it
 * start for ever: such a file is left out and reported, and the rest is built.
 */

import {statSync} from 'node:fs'
import {type FileProblem, timesOf} from '../read/index.ts'
import type {KeyedCapture} from './recall.ts'

/** Thrown when captures are not what they were when they were read. */
export class CaptureChanged extends Error {
  override readonly name = 'CaptureChanged'
  readonly paths: readonly string[]

  constructor(paths: readonly string[]) {
    super(`Unexpected change of \`${paths[0]}\` while the site was built, expected it to rest`)
    this.paths = paths
  }
}

/** The error for a capture that changed, and for all others that did: one look at each. */
export function changeOf(changed: KeyedCapture, captures: readonly KeyedCapture[]): CaptureChanged {
  const paths = captures.filter(other => !isAsFound(other)).map(({found}) => found.path)
  return new CaptureChanged([...new Set([changed.found.path, ...paths])])
}

/** Build until no capture changes meanwhile; `restless` are the paths to leave out. */
export async function untilAtRest<Value>(
  build: (restless: ReadonlySet<string>) => Promise<Value>
): Promise<Value> {
  const restless = new Set<string>()
  for (let isFirst = true; ; isFirst = false) {
    try {
      return await build(restless)
    } catch (error) {
      if (!(error instanceof CaptureChanged)) throw error
      if (!isFirst) for (const path of error.paths) restless.add(path)
    }
  }
}

/** What to say of a capture that is left out. */
export function restlessProblem(path: string): FileProblem {
  return {
    severity: 'fatal',
    path,
    reason: 'Unexpected change of the file while the site was built, expected it to rest',
    rule: 'load-capture',
    note: 'Build again when nothing writes to it'
  }
}

function isAsFound({found}: KeyedCapture): boolean {
  const stat = statSync(found.absolutePath, {throwIfNoEntry: false})
  return stat?.size === found.bytes && timesOf(stat) === found.modified
}
