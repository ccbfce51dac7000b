/**
 * Remember how files looked, folder by folder, so that an unchanged one is known without a
 * byte of it being read.
 *
 *     articles/2019    tass.txt  4,711 bytes, its times, the key of what it says
 */

import {dirname} from 'node:path'
import {sha256} from '../model/identifiers.ts'
import type {FoundCapture, LoadedCapture} from '../read/index.ts'
import type {Store} from '../store/index.ts'

/** What is remembered of a file: by these facts it is known to be unchanged. */
export interface Trace {
  readonly bytes: number
  readonly modified: string
  readonly sidecar?: {readonly bytes: number; readonly modified: string}
  readonly key: string
}

/** The traces of the captures of a folder, by their paths. */
type FolderTraces = readonly (readonly [path: string, trace: Trace])[]

/** What is remembered of the captures that are there. */
export interface Traces {
  readonly of: (found: FoundCapture) => Trace | undefined
  /** How many there were that are no more. */
  readonly removed: number
  /** Remember these in place of what is remembered of them, and forget those that are no more. */
  readonly remember: (seen: ReadonlyMap<FoundCapture, Trace>) => void
}

/** Longest path that is a name in the store as it is: LMDB's keys end at 1,978 bytes. */
const longestName = 600

/** Recall the traces of these captures. */
export function recallTraces(captures: readonly FoundCapture[], store: Store): Traces {
  const table = store.table<FolderTraces>('trace')
  const folders = byFolder(captures)
  const known = new Map<FoundCapture, Trace>()
  const shrunk = new Set<string>()
  let removed = 0
  for (const [folder, own] of folders) {
    const traces = new Map(table.get(folder))
    const before = known.size
    for (const found of own) {
      const trace = traces.get(found.path)
      if (trace !== undefined) known.set(found, trace)
    }
    const gone = traces.size - (known.size - before)
    if (gone > 0) shrunk.add(folder)
    removed += gone
  }
  const empty = table.keys().filter(folder => !folders.has(folder))
  for (const folder of empty) removed += table.get(folder)?.length ?? 0
  return {
    of: found => known.get(found),
    removed,
    remember: seen => {
      for (const [folder, own] of folders) {
        if (!shrunk.has(folder) && !own.some(found => seen.has(found))) continue
        const traces = own.flatMap(found => {
          const trace = seen.get(found) ?? known.get(found)
          return trace === undefined ? [] : [[found.path, trace] as const]
        })
        table.set(folder, traces)
      }
      for (const folder of empty) table.forget(folder)
    }
  }
}

/** How a capture looks. */
export function traceOf(
  {bytes, modified, sidecar}: FoundCapture,
  {key, problem}: LoadedCapture
): Trace {
  // What could not be read may be readable next time, and look the same.
  if (problem !== undefined) return {bytes: -1, modified, key}
  if (sidecar === undefined) return {bytes, modified, key}
  return {bytes, modified, sidecar: {bytes: sidecar.bytes, modified: sidecar.modified}, key}
}

/** Whether a capture looks as it did. */
export function isUnchanged(found: FoundCapture, before: Trace | undefined): before is Trace {
  return (
    before !== undefined &&
    found.bytes === before.bytes &&
    found.modified === before.modified &&
    found.sidecar?.bytes === before.sidecar?.bytes &&
    found.sidecar?.modified === before.sidecar?.modified
  )
}

function byFolder(captures: readonly FoundCapture[]): ReadonlyMap<string, FoundCapture[]> {
  const folders = new Map<string, FoundCapture[]>()
  for (const found of captures) {
    const folder = nameOf(dirname(found.absolutePath))
    const own = folders.get(folder)
    if (own === undefined) folders.set(folder, [found])
    else own.push(found)
  }
  return folders
}

function nameOf(folder: string): string {
  return folder.length <= longestName ? folder : sha256(folder)
}
