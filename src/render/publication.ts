/**
 * Put files in their places: each is written beside the site first, and all are renamed to
 * where they belong at the end. So a build that fails leaves the site as it was, and no reader
 * ever meets half a file.
 */

import {createHash} from 'node:crypto'
import {
  closeSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync
} from 'node:fs'
import {dirname, join} from 'node:path'
import {isErrno} from '../errno.ts'
import {filesBelow} from './files-below.ts'
import type {FileContent} from './planned-file.ts'

/** Where files wait, below the output folder. */
const waitingFolder = '.rendering'

/** Not ours: the search index. */
const foreign = ['pagefind', waitingFolder]

/** Text gathered before it is written. */
const chunkLength = 1 << 20

/** What was written. */
export interface WrittenFile {
  readonly bytes: number
  readonly sha256: string
}

/** Files on their way to the site. */
export interface Publication {
  /** A folder without files, as long as others wait. */
  readonly empty: string
  /** Where a file waits that another writes. */
  reserve(file: string): string
  /** Write a file; it waits. */
  add(file: string, content: string | Uint8Array): void
  /** Write a file of any length, and tell what was written. */
  addMeasured(file: string, content: FileContent): WrittenFile
  /** Move all that waits to its place, in the order of writing. */
  publish(): void
  /** Forget what waits. */
  discard(): void
}

/** Start to write to a site; what an earlier build left waiting is discarded. */
export function startPublication(output: string): Publication {
  const waiting = join(output, waitingFolder)
  const files: string[] = []
  const placeOf = (index: number) => join(waiting, String(index))
  const reserve = (file: string) => placeOf(files.push(file) - 1)
  const discard = () => rmSync(waiting, {recursive: true, force: true})
  const empty = join(waiting, 'empty')
  discard()
  mkdirSync(empty, {recursive: true})
  return {
    empty,
    reserve,
    add: (file, content) => writeFileSync(reserve(file), content),
    addMeasured: (file, content) => writeMeasured(reserve(file), content),
    publish: () => {
      const made = new Set<string>()
      for (const [index, file] of files.entries()) {
        const folder = dirname(file)
        if (!made.has(folder)) makeFolder(output, folder)
        made.add(folder)
        moveTo(join(output, file), placeOf(index))
      }
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

/** Move a file to its place, in that of a folder of an earlier site if need be. */
function moveTo(place: string, file: string): void {
  try {
    renameSync(file, place)
  } catch (error) {
    if (!isFolder(place)) throw error
    rmSync(place, {recursive: true})
    renameSync(file, place)
  }
}

/** Make a folder, in the place of a file of an earlier site if need be. */
function makeFolder(output: string, folder: string): void {
  try {
    mkdirSync(join(output, folder), {recursive: true})
  } catch (error) {
    if (!isErrno(error, 'EEXIST') && !isErrno(error, 'ENOTDIR')) throw error
    replaceByFolder(output, folder)
  }
}

function replaceByFolder(output: string, folder: string): void {
  let above = output
  for (const name of folder.split('/')) {
    above = join(above, name)
    const stat = statSync(above, {throwIfNoEntry: false})
    if (stat?.isDirectory() === false) rmSync(above)
  }
  mkdirSync(above, {recursive: true})
}

function isFile(path: string): boolean {
  return statSync(path, {throwIfNoEntry: false})?.isFile() === true
}

function isFolder(path: string): boolean {
  return statSync(path, {throwIfNoEntry: false})?.isDirectory() === true
}

function writeMeasured(place: string, content: FileContent): WrittenFile {
  const hash = createHash('sha256')
  const file = openSync(place, 'w')
  let bytes = 0
  try {
    for (const chunk of chunksOf(content)) {
      hash.update(chunk)
      for (let from = 0; from < chunk.length; ) from += writeSync(file, chunk, from)
      bytes += chunk.length
    }
  } finally {
    closeSync(file)
  }
  return {bytes, sha256: hash.digest('hex')}
}

function* chunksOf(content: FileContent): Generator<Uint8Array> {
  if (content instanceof Uint8Array) yield content
  else if (typeof content === 'string') yield Buffer.from(content)
  else {
    let text = ''
    for (const piece of content) {
      if (typeof piece === 'string') text += piece
      const isBinary = typeof piece !== 'string'
      if (!isBinary && text.length < chunkLength) continue
      yield Buffer.from(text)
      text = ''
      if (isBinary) yield piece
    }
    yield Buffer.from(text)
  }
}

function removeEmpty(output: string, folder: string): void {
  if (folder === '.' || readdirSync(join(output, folder)).length > 0) return
  rmdirSync(join(output, folder))
  removeEmpty(output, dirname(folder))
}
