/**
 * Remember how files looked, folder by folder, so that an unchanged one is known without a
 * byte of it being read.
 *
 *     articles/2019    tass.txt//4711 1774… 1774…//press-tv.txt//…    and the keys of what they say
 *
 * Of a folder in which nothing changed one text is compared, and no file of it looked up.
 */

import {statSync} from 'node:fs'
import {dirname} from 'node:path'
import {sha256} from '../model/identifiers.ts'
import type {FoundCapture, LoadedCapture} from '../read/index.ts'
import type {Store} from '../store/index.ts'

/** What is remembered of a file. */
export interface Trace {
  /** By this it is known to be unchanged: its length and times, and those of its sidecar. */
  readonly look: string
  readonly key: string
}

/** The captures of a folder, in their order. */
interface FolderTraces {
  /** The path of each and how it looked, one after the other. */
  readonly looks: string
  readonly keys: readonly string[]
}

/** What is remembered of the captures that are there. */
export interface Traces {
  /** The keys of those that look as they did. */
  readonly unchanged: ReadonlyMap<FoundCapture, string>
  /** What is remembered of one that does not. */
  readonly of: (found: FoundCapture) => Trace | undefined
  /** How many there were that are no more. */
  readonly removed: number
  /** Remember these in place of what is remembered of them, and forget those that are no more. */
  readonly remember: (seen: ReadonlyMap<FoundCapture, Trace>) => void
}

/** Longest path that is a name in the store as it is: LMDB's keys end at 1,978 bytes. */
const longestName = 600

/** Stands in no path of a capture. */
const separator = '//'

/**
 * Whether files came to folders of the captures, or left them: a folder has the time of that. It is
 * no more than likely: a file may be no capture, and a capture that was written anew leaves no mark.
 */
export function hasNews(store: Store): boolean {
  const times = timesIn(store)
  return times.keys().some(folder => times.get(folder) !== timeOf(folder))
}

function timesIn(store: Store) {
  return store.table<number>('folders')
}

function timeOf(folder: string): number {
  return statSync(folder, {throwIfNoEntry: false})?.mtimeMs ?? 0
}

/** Recall the traces of these captures. */
export function recallTraces(captures: readonly FoundCapture[], store: Store): Traces {
  const table = store.table<FolderTraces>('trace')
  const folders = byFolder(captures)
  const unchanged = new Map<FoundCapture, string>()
  const known = new Map<FoundCapture, Trace>()
  const differing = new Map<string, readonly FoundCapture[]>()
  let removed = 0
  for (const [folder, own] of folders) {
    const before = table.get(folder)
    if (before?.looks === looksOf(own.map(found => [found.path, lookOf(found)]))) {
      for (const [place, found] of own.entries()) unchanged.set(found, before.keys[place] ?? '')
      continue
    }
    const traces = tracesIn(before)
    removed += traces.size
    differing.set(folder, own)
    for (const found of own) {
      const trace = traces.get(found.path)
      if (trace === undefined) continue
      removed -= 1
      known.set(found, trace)
      if (trace.look === lookOf(found)) unchanged.set(found, trace.key)
    }
  }
  const empty = table.keys().filter(folder => !folders.has(folder))
  for (const folder of empty) removed += table.get(folder)?.keys.length ?? 0
  return {
    unchanged,
    of: found => known.get(found),
    removed,
    remember: seen => {
      for (const [folder, own] of differing) {
        const traces = own.flatMap(found => {
          const trace = seen.get(found) ?? known.get(found)
          return trace === undefined ? [] : [{path: found.path, ...trace}]
        })
        const looks = looksOf(traces.map(({path, look}) => [path, look]))
        table.set(folder, {looks, keys: traces.map(({key}) => key)})
        // Where the next may come to.
        const near = own.some(({path}) => path.includes('/')) ? [folder, dirname(folder)] : [folder]
        for (const one of near) timesIn(store).set(one, timeOf(one))
      }
      for (const folder of empty) {
        table.forget(folder)
        timesIn(store).forget(folder)
      }
    }
  }
}

/** What to remember of a capture. */
export function traceOf(found: FoundCapture, {key, problem}: LoadedCapture): Trace {
  // What could not be read may be readable next time, and look the same.
  return {look: problem === undefined ? lookOf(found) : 'unreadable', key}
}

function lookOf({bytes, modified, sidecar}: FoundCapture): string {
  const own = `${bytes} ${modified}`
  return sidecar === undefined ? own : `${own} ${sidecar.bytes} ${sidecar.modified}`
}

function looksOf(captures: readonly (readonly [path: string, look: string])[]): string {
  return captures.flat().join(separator)
}

/** The traces of a folder, by the paths of its captures. */
function tracesIn({looks, keys}: FolderTraces = {looks: '', keys: []}): ReadonlyMap<string, Trace> {
  const parts = looks.split(separator)
  return new Map(
    keys.map((key, place) => [parts[2 * place] ?? '', {look: parts[2 * place + 1] ?? '', key}])
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
