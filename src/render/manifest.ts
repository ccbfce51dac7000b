/**
 * The manifest: what stands on a site, so that the next build knows what is stale.
 *
 * A ledger is a manifest in the making. Each file claims its place once; a place that differs
 * from another only in case is the same place, because on many disks it is, and so is one
 * that would be both a file and a folder.
 *
 *     /x.html, then /x.html/y/    → the second is taken
 */

import {existsSync, readFileSync, statSync} from 'node:fs'
import {join} from 'node:path'
import type {FileContent} from './planned-file.ts'
import type {Publication, WrittenFile} from './publication.ts'
import {fileOf, type SitePath} from './urls.ts'

/** What stands on a site. Plain data. */
export interface Manifest {
  /** The key of each file, by its path below the output folder. */
  readonly files: Readonly<Record<string, string>>
  /** Size and digest of files that were written piece by piece, and of those that `/data/` speaks of. */
  readonly facts: Readonly<Record<string, WrittenFile>>
}

/** A manifest in the making. */
export interface Ledger {
  /**
   * Claim the place of a path for content of that key. `fresh`: it stands there already.
   * `stale`: it must be written. `taken`: the place belongs to another.
   */
  claim(path: SitePath, key: string): 'fresh' | 'stale' | 'taken'
  /** Whether what stands at a claimed place is right already. */
  isFresh(path: SitePath): boolean
  /** What stands at the place of a path as text, if it is what was written there. */
  standing(path: SitePath): string | undefined
  /** Write to a claimed place. */
  write(path: SitePath, content: FileContent): void
  /** Size and digest of a file that has its place. */
  factsOf(path: SitePath): WrittenFile
  /** How many files were claimed, and how many of them were written. */
  readonly counts: {readonly claimed: number; readonly written: number}
  /** All that was claimed. */
  manifest(): Manifest
}

/** Start a ledger for a site; `remembers` says of which files the facts are kept. */
export function openLedger(
  output: string,
  previous: Manifest | undefined,
  publication: Publication,
  remembers: (path: SitePath) => boolean
): Ledger {
  const files = new Map<string, string>()
  const facts = new Map<string, WrittenFile>()
  const places = createPlaces()
  const counts = {claimed: 0, written: 0}
  const isFresh = (file: string, key: string | undefined) =>
    key !== undefined && previous?.files[file] === key && existsSync(join(output, file))
  return {
    claim: (path, key) => {
      const file = fileOf(path)
      if (!places.take(file)) return 'taken'
      files.set(file, key)
      counts.claimed += 1
      const known = previous?.facts[file]
      if (known !== undefined) facts.set(file, known)
      return isFresh(file, key) ? 'fresh' : 'stale'
    },
    isFresh: path => isFresh(fileOf(path), files.get(fileOf(path))),
    standing: path => {
      const known = previous?.facts[fileOf(path)]
      if (known === undefined) return undefined
      const place = join(output, fileOf(path))
      const isWhole = statSync(place, {throwIfNoEntry: false})?.size === known.bytes
      return isWhole ? readFileSync(place, 'utf8') : undefined
    },
    write: (path, content) => {
      const file = fileOf(path)
      counts.written += 1
      const isWhole = typeof content === 'string' || content instanceof Uint8Array
      if (isWhole && !remembers(path)) publication.add(file, content)
      else facts.set(file, publication.addMeasured(file, content))
    },
    factsOf: path => {
      const known = facts.get(fileOf(path))
      if (known === undefined)
        throw new Error(`Unexpected question about \`${path}\`, expected a file of the site`)
      return known
    },
    counts,
    manifest: () => ({files: Object.fromEntries(files), facts: Object.fromEntries(facts)})
  }
}

/** Places on a disk, each for one file. */
function createPlaces(): {take(file: string): boolean} {
  const files = new Set<string>()
  const folders = new Set<string>()
  return {
    take: file => {
      const place = file.normalize('NFC').toLowerCase()
      const above = foldersOf(place)
      if (files.has(place) || folders.has(place) || above.some(folder => files.has(folder))) {
        return false
      }
      files.add(place)
      for (const folder of above) folders.add(folder)
      return true
    }
  }
}

/** `a/b/c.html` → `a`, `a/b`. */
function foldersOf(file: string): string[] {
  const parts = file.split('/').slice(0, -1)
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'))
}
