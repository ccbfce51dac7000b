/**
 * A ledger: a manifest in the making. Each file claims its place once, and learns whether what
 * stands there is right.
 *
 *     ledger.keepHome('/stories/tass-a1b2c3d/')     all that stands there stays, unseen
 *     ledger.claim('/about/', key)                  fresh: it stands there already
 */

import {existsSync, readFileSync, statSync} from 'node:fs'
import {join} from 'node:path'
import {fetchedMap} from '../model/fetched-map.ts'
import {
  arrangementIn,
  type Home,
  homeOf,
  keyIn,
  type Manifest,
  stampIn,
  stampOf
} from './manifest.ts'
import type {WrittenFile} from './measured-files.ts'
import {createPlaces, placeOf} from './places.ts'
import type {FileContent} from './planned-file.ts'
import type {Publication} from './publication.ts'
import {fileOf, type SitePath} from './urls.ts'

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
  /**
   * Claim a folder for all that stands in it, unseen; false when it is nobody's home, or when
   * another has claimed something there before.
   */
  keepHome(folder: SitePath): boolean
  /** Whether what stands at a claimed place is right already. */
  isFresh(path: SitePath): boolean
  /** What stands at the place of a path, if it is what was written there. */
  standing(path: SitePath): Buffer | undefined
  /** Where another may write what belongs to a claimed place; nothing where facts of it are kept. */
  reserve(path: SitePath): string | undefined
  /** Write to a claimed place. */
  write(path: SitePath, content: FileContent): void
  /** Claim the place of a path for content that is its own key, and write it unless it stands there. */
  put(path: SitePath, content: FileContent): void
  /** Size and digest of a file that has its place. */
  factsOf(path: SitePath): WrittenFile
  /** Size and digest of the files of which they are kept. */
  facts(): Manifest['facts']
  /** How many files were written. */
  written(): number
  /** All that was claimed. */
  manifest(basis: string): Manifest
}

/** Start a ledger for a site; `remembers` says of which files the facts are kept. */
export function openLedger(
  output: string,
  previous: Manifest | undefined,
  publication: Publication,
  remembers: (path: SitePath) => boolean
): Ledger {
  const homes = createHomes(previous)
  const facts = new Map<string, WrittenFile>()
  const stale = new Set<string>()
  let written = 0
  const claim = (file: string, stamp: string): boolean => {
    if (!homes.put(file, stamp)) return false
    const known = previous?.facts[file]
    if (known !== undefined) facts.set(file, known)
    return true
  }
  const isThere = (file: string, stamp: string): boolean => {
    const before = stampIn(previous, file)
    return before !== undefined && keyIn(before) === keyIn(stamp) && existsSync(join(output, file))
  }
  return {
    claim: (path, key, arrangement) => {
      const file = fileOf(path)
      const stamp = stampOf(key, arrangement)
      if (!claim(file, stamp)) return 'taken'
      if (isThere(file, stamp)) return 'fresh'
      stale.add(file)
      return 'stale'
    },
    keep: (path, arrangement) => {
      const file = fileOf(path)
      const before = stampIn(previous, file)
      if (before === undefined || arrangementIn(before) !== arrangement) return false
      claim(file, before)
      return true
    },
    keepHome: folder => homes.keep(folder.slice(1)),
    isFresh: path => homes.has(fileOf(path)) && !stale.has(fileOf(path)),
    standing: path => {
      const known = previous?.facts[fileOf(path)]
      if (known === undefined) return undefined
      const place = join(output, fileOf(path))
      const isWhole = statSync(place, {throwIfNoEntry: false})?.size === known.bytes
      return isWhole ? readFileSync(place) : undefined
    },
    reserve: path => {
      if (remembers(path)) return undefined
      written += 1
      return publication.reserve(fileOf(path))
    },
    write: (path, content) => {
      const file = fileOf(path)
      written += 1
      const isWhole = typeof content === 'string' || content instanceof Uint8Array
      if (isWhole && !remembers(path)) publication.add(file, content)
      else facts.set(file, publication.addMeasured(file, content))
    },
    put: (path, content) => {
      const file = fileOf(path)
      if (!homes.put(file, '')) return
      const made = publication.addMeasured(file, content)
      facts.set(file, made)
      const stamp = stampOf(made.sha256)
      homes.note(file, stamp)
      if (isThere(file, stamp)) publication.drop(file)
      else {
        stale.add(file)
        written += 1
      }
    },
    factsOf: path => {
      const known = facts.get(fileOf(path))
      if (known === undefined)
        throw new Error(`Unexpected question about \`${path}\`, expected a file of the site`)
      return known
    },
    facts: () => Object.fromEntries(facts),
    written: () => written,
    manifest: basis => ({...homes.all(), facts: Object.fromEntries(facts), basis})
  }
}

/** The homes of a site: those that are kept as they were, and those that are made. */
function createHomes(previous: Manifest | undefined) {
  const names = new Set<string>()
  const made = new Map<string, Record<string, string>>()
  /** Those that are kept and whose place is called otherwise, by that. */
  const odd = new Map<string, string>()
  const places = createPlaces()
  const get = (home: string): Home | undefined => made.get(home) ?? previous?.homes.get(home)
  const note = (file: string, stamp: string): void => {
    const home = homeOf(file)
    const files = made.get(home) ?? {}
    files[file.slice(home.length)] = stamp
    made.set(home, files)
    names.add(home)
  }
  /** Somebody else wants to put a file where a home is kept: now each of its files counts. */
  const open = (place: string): void => {
    const home = odd.get(place) ?? place
    if (!names.has(home) || made.has(home)) return
    const files = {...get(home)}
    for (const name of Object.keys(files)) places.take(home + name)
    made.set(home, files)
  }
  return {
    keep: (home: string): boolean => {
      if (previous?.homes.has(home) !== true || home === '') return false
      const place = placeOf(home)
      if (!places.isFree(place)) return false
      names.add(home)
      if (place !== home) odd.set(place, home)
      return true
    },
    put: (file: string, stamp: string): boolean => {
      const place = placeOf(file)
      open(homeOf(place))
      open(`${place}/`)
      if (!places.take(file)) return false
      note(file, stamp)
      return true
    },
    note,
    has: (file: string): boolean => {
      const home = homeOf(file)
      return names.has(home) && get(home)?.[file.slice(home.length)] !== undefined
    },
    all: (): Pick<Manifest, 'homes' | 'made'> => ({
      homes: fetchedMap({
        keys: [...names],
        has: home => names.has(home),
        get: home => (names.has(home) ? get(home) : undefined)
      }),
      made: new Set(made.keys())
    })
  }
}
