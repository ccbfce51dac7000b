/**
 * Put files in their places: each is written beside the site first, and all are renamed to
 * where they belong at the end, new folders whole. So a build that fails leaves the site as it
 * was, and no reader ever meets half a file.
 */

import {
  lstatSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync
} from 'node:fs'
import {dirname, join} from 'node:path'
import {filesBelow} from './files-below.ts'
import {createMeasuredFiles, type WrittenFile} from './measured-files.ts'
import type {FileContent} from './planned-file.ts'

/** Where files wait, below the output folder. */
const waitingFolder = '.rendering'

/** Not ours: the search index. */
const foreign = ['pagefind', waitingFolder]

/** Files on their way to the site. */
export interface Publication {
  /** A folder without files, as long as others wait. */
  readonly empty: string
  /** Where a file waits that another writes. */
  reserve(file: string): string
  /** Write a file; it waits. */
  add(file: string, content: string | Uint8Array): void
  /** Write a file of any length, and tell what is written: all of it is when all is settled. */
  addMeasured(file: string, content: FileContent): WrittenFile
  /** Forget a file that waits. */
  drop(file: string): void
  /** Resolves when all that waits is written. @throws what hindered a file */
  settled(): Promise<void>
  /** Move all that waits to its place, in the order of writing. */
  publish(): void
  /** Forget what waits. */
  discard(): void
}

/** Start to write to a site; what an earlier build left waiting is discarded. */
export function startPublication(output: string): Publication {
  const waiting = join(output, waitingFolder)
  const [site, empty] = [join(waiting, 'site'), join(waiting, 'empty')]
  const files: string[] = []
  const made = new Set(['.'])
  const measured = createMeasuredFiles()
  /** Each folder once: to be told by the disk that one is there costs as much as to make it. */
  const make = (folder: string) => {
    if (made.has(folder)) return
    make(dirname(folder))
    mkdirSync(join(site, folder))
    made.add(folder)
  }
  const reserve = (file: string) => {
    make(dirname(file))
    files.push(file)
    return join(site, file)
  }
  const discard = () => rmSync(waiting, {recursive: true, force: true})
  discard()
  for (const folder of [empty, site]) mkdirSync(folder, {recursive: true})
  return {
    empty,
    reserve,
    add: (file, content) => writeFileSync(reserve(file), content),
    addMeasured: (file, content) => measured.write(reserve(file), content),
    drop: file => {
      measured.remove(join(site, file))
      files.splice(files.lastIndexOf(file), 1)
    },
    settled: measured.settled,
    publish: () => {
      moveAll(files, site, output)
      discard()
    },
    discard
  }
}

/** Remove files of the site that are there still, and folders that are empty then. */
export function removeFiles(output: string, files: readonly string[]): void {
  for (const file of files.filter(one => isFile(join(output, one)))) {
    rmSync(join(output, file), {force: true})
    removeEmpty(output, dirname(file))
  }
}

/** Every file of the site but the search index. */
export function filesOfSite(output: string): string[] {
  return filesBelow(output, foreign)
}

/** Move files to their places; where a folder of theirs is new, all of it at once. */
function moveAll(files: readonly string[], from: string, to: string): void {
  const standing = new Set<string>()
  const moved = new Set<string>()
  const isNew = (folder: string): boolean => {
    if (standing.has(folder)) return false
    if (moved.has(folder) || !isFolder(join(to, folder))) return true
    standing.add(folder)
    return false
  }
  for (const file of files) {
    const part = foldersOf(file).find(isNew) ?? file
    if (!moved.has(part)) moveTo(join(to, part), join(from, part))
    moved.add(part)
  }
}

/** The folders that a file stands in, outermost first: `people`, `people/jane-doe`. */
function foldersOf(file: string): string[] {
  const names = file.split('/').slice(0, -1)
  return names.map((_, at) => names.slice(0, at + 1).join('/'))
}

/** Move a file or a folder to its place, in that of something else of an earlier site if need be. */
function moveTo(place: string, waiting: string): void {
  try {
    renameSync(waiting, place)
  } catch (error) {
    if (lstatSync(place, {throwIfNoEntry: false}) === undefined) throw error
    rmSync(place, {recursive: true})
    renameSync(waiting, place)
  }
}

function isFile(path: string): boolean {
  return statSync(path, {throwIfNoEntry: false})?.isFile() === true
}

function isFolder(path: string): boolean {
  return statSync(path, {throwIfNoEntry: false})?.isDirectory() === true
}

function removeEmpty(output: string, folder: string): void {
  if (folder === '.' || readdirSync(join(output, folder)).length > 0) return
  rmdirSync(join(output, folder))
  removeEmpty(output, dirname(folder))
}
