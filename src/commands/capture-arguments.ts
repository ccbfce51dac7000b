/**
 * The captures that a command line names: files, folders, or `-` for text on stdin.
 *
 *     cuttings parse saved/ note.txt -
 *
 * Their paths are shown as they were given. What is there but cannot be read becomes a message
 * when it is understood; what is not there at all is wrong use.
 */

import {statSync} from 'node:fs'
import {isAbsolute, normalize, relative, resolve, sep} from 'node:path'
import {sha256} from '../model/identifiers.ts'
import {
  type FoundCapture,
  findCapture,
  findCaptures,
  type LoadedCapture,
  loadCapture
} from '../read/index.ts'
import {WrongUse} from '../wrong-use.ts'

/** The captures named, one after the other. @throws WrongUse when one is not there. */
export function capturesNamed(
  names: readonly string[],
  readInput: () => Uint8Array
): Iterable<LoadedCapture> {
  return load(
    names.map(name => (name === '-' ? 'stdin' : foundAt(name))),
    readInput
  )
}

/** One at a time: the bytes of a large collection need not be in memory together. */
function* load(
  sources: readonly ('stdin' | readonly FoundCapture[])[],
  readInput: () => Uint8Array
): Generator<LoadedCapture> {
  for (const source of sources) {
    if (source === 'stdin') yield standardInput(readInput())
    else for (const found of source) yield loadCapture(found)
  }
}

function foundAt(name: string): readonly FoundCapture[] {
  const path = shownPath(name)
  if (statSync(name, {throwIfNoEntry: false})?.isDirectory() === true) {
    const {captures} = findCaptures(resolve(name))
    return captures.map(found => ({...found, path: `${path}/${found.path}`}))
  }
  const found = findCapture(path, resolve(name))
  if (found !== undefined) return [found]
  throw new WrongUse(
    `Unexpected missing file \`${name}\`, expected a capture there; check the path`
  )
}

/** As given, with forward slashes; below the current folder, relative to it. */
function shownPath(name: string): string {
  const below = relative('.', name)
  const path =
    isAbsolute(name) && !below.startsWith('..') && !isAbsolute(below) ? below : normalize(name)
  return path.split(sep).join('/').replace(/\/$/, '')
}

function standardInput(bytes: Uint8Array): LoadedCapture {
  return {path: 'stdin.txt', key: sha256(bytes), bytes}
}
