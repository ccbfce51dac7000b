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
  /** What stands on each page that has an arrangement; see `PlannedPage`. */
  readonly arrangements: Readonly<Record<string, string>>
  /** Hash of all that is not in the archive and that pages may show. */
  readonly basis: string
}

/** A manifest in the making. */
export interface Ledger {
  /**
   * Claim the place of a path for content of that key. `fresh`: it stands there already.
   * `stale`: it must be written. `taken`: the place belongs to another.
   */
  claim(path: SitePath, key: string, arrangement?: string): 'fresh' | 'stale' | 'taken'
  /**
   * Claim the place of a path for what stands there, unseen; false when nothing of that
   * arrangement does.
   */
  keep(path: SitePath, arrangement?: string): boolean
  /** Whether what stands at a claimed place is right already. */
  isFresh(path: SitePath): boolean
  /** What stands at the place of a path, if it is what was written there. */
  standing(path: SitePath): Buffer | undefined
  /** Where another may write what belongs to a claimed place; nothing where facts of it are kept. */
  reserve(path: SitePath): string | undefined
  /** Write to a claimed place. */
  write(path: SitePath, content: FileContent): void
  /** Size and digest of a file that has its place. */
  factsOf(path: SitePath): WrittenFile
  /** Size and digest of the files of which they are kept. */
  facts(): Manifest['facts']
  /** How many files were claimed, and how many of them were written. */
  readonly counts: {readonly claimed: number; readonly written: number}
  /** All that was claimed. */
  manifest(basis: string): Manifest
}

/** Digits of a key that are kept: enough that no two contents of a file are alike. */
const keyLength = 24

/** Start a ledger for a site; `remembers` says of which files the facts are kept. */
export function openLedger(
  output: string,
  previous: Manifest | undefined,
  publication: Publication,
  remembers: (path: SitePath) => boolean
): Ledger {
  const files = new Map<string, string>()
  const facts = new Map<string, WrittenFile>()
  const arrangements = new Map<string, string>()
  const stale = new Set<string>()
  const places = createPlaces()
  const counts = {claimed: 0, written: 0}
  const claim = (file: string, key: string, arrangement: string | undefined): boolean => {
    if (!places.take(file)) return false
    files.set(file, key)
    counts.claimed += 1
    const known = previous?.facts[file]
    if (known !== undefined) facts.set(file, known)
    if (arrangement !== undefined) arrangements.set(file, arrangement)
    return true
  }
  return {
    claim: (path, key, arrangement) => {
      const file = fileOf(path)
      const kept = key.slice(0, keyLength)
      if (!claim(file, kept, arrangement)) return 'taken'
      if (previous?.files[file] === kept && existsSync(join(output, file))) return 'fresh'
      stale.add(file)
      return 'stale'
    },
    keep: (path, arrangement) => {
      const file = fileOf(path)
      const key = previous?.files[file]
      if (key === undefined || previous?.arrangements[file] !== arrangement) return false
      claim(file, key, arrangement)
      return true
    },
    isFresh: path => files.has(fileOf(path)) && !stale.has(fileOf(path)),
    standing: path => {
      const known = previous?.facts[fileOf(path)]
      if (known === undefined) return undefined
      const place = join(output, fileOf(path))
      const isWhole = statSync(place, {throwIfNoEntry: false})?.size === known.bytes
      return isWhole ? readFileSync(place) : undefined
    },
    reserve: path => {
      if (remembers(path)) return undefined
      counts.written += 1
      return publication.reserve(fileOf(path))
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
    facts: () => Object.fromEntries(facts),
    counts,
    manifest: basis => ({
      files: Object.fromEntries(files),
      facts: Object.fromEntries(facts),
      arrangements: Object.fromEntries(arrangements),
      basis
    })
  }
}

/** Most names on the site: on every disk they are as they are. */
const isPlain = /^[a-z0-9/._-]*$/

/** Places on a disk, each for one file. */
function createPlaces(): {take(file: string): boolean} {
  const files = new Set<string>()
  const folders = new Set<string>()
  return {
    take: file => {
      const place = isPlain.test(file) ? file : file.normalize('NFC').toLowerCase()
      if (files.has(place) || folders.has(place)) return false
      const above = newFolders(place, folders)
      if (above.some(folder => files.has(folder))) return false
      files.add(place)
      for (const folder of above) folders.add(folder)
      return true
    }
  }
}

/** `a/b/c.html` → `a/b`, `a`, up to the first that is known: those above it are known, too. */
function newFolders(file: string, known: ReadonlySet<string>): string[] {
  const found: string[] = []
  for (let end = file.lastIndexOf('/'); end > 0; end = file.lastIndexOf('/', end - 1)) {
    const folder = file.slice(0, end)
    if (known.has(folder)) break
    found.push(folder)
  }
  return found
}
