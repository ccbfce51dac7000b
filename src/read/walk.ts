/**
 * Walk a folder of captures: every file below it, and what could not be walked.
 *
 *     2019/tass.txt, 2019/tass.yaml, press-tv.txt
 *
 * Hidden files and folders are passed over. Links to files inside the folder are followed; links
 * that leave it are not, nor links to folders, which may turn in circles. What is found does
 * not depend on the order in which the file system lists it.
 */

import {type Dirent, readdirSync, realpathSync, type Stats, statSync} from 'node:fs'
import {join, sep} from 'node:path'
import {byText} from '../model/order.ts'
import {type FileProblem, type FoundFile, timesOf} from './capture-file.ts'
import {toCleanLine} from './neutralise.ts'

/** A file on disk and its path below the folder. */
export interface WalkedFile extends FoundFile {
  readonly path: string
}

/** What a walk found, by path. */
export interface Walk {
  readonly files: readonly WalkedFile[]
  readonly problems: readonly FileProblem[]
}

const rule = 'find-captures'

/** Most names are letters, digits and a few signs. */
const isPlain = /^[\w./-]+$/

/** Walk the folder. Never throws: what cannot be read is a problem. */
export function walk(folder: string): Walk {
  const files = new Map<string, WalkedFile>()
  const problems: FileProblem[] = []
  const waiting = ['']
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    const beside = join(folder, path) + sep
    for (const entry of list(folder, path, problems)) {
      const below = path === '' ? entry.name : `${path}/${entry.name}`
      const isFolder = entry.isDirectory()
      const absolutePath = beside + entry.name
      const problem = isFolder
        ? undefined
        : add({folder, below, absolutePath, isLink: entry.isSymbolicLink()}, files)
      if (isFolder) waiting.push(below)
      if (problem) problems.push(problem)
    }
  }
  return {files: [...files.values()].sort(byPath), problems: problems.sort(byPath)}
}

/** Order by path, by code units: the same on every machine. */
export function byPath(left: {readonly path: string}, right: {readonly path: string}): number {
  return byText(left.path, right.path)
}

function list(folder: string, path: string, problems: FileProblem[]): Dirent[] {
  try {
    return readdirSync(join(folder, path), {withFileTypes: true})
      .filter(entry => !entry.name.startsWith('.'))
      .sort((left, right) => byText(left.name, right.name))
  } catch (error) {
    problems.push({
      severity: 'fatal',
      path: path === '' ? '.' : path,
      reason: `Unexpected folder that cannot be read (${codeOf(error)}), expected one with captures`,
      rule,
      note: 'Make sure that it exists and that you may read it'
    })
    return []
  }
}

/** A file, or a link, that was met. */
interface Entry {
  /** The folder that is walked, and the path below it. */
  readonly folder: string
  readonly below: string
  readonly absolutePath: string
  readonly isLink: boolean
}

/** Add a file under its NFC path, or say why not. */
function add(
  {folder, below, absolutePath, isLink}: Entry,
  files: Map<string, WalkedFile>
): FileProblem | undefined {
  const path = below.normalize('NFC')
  const problem = (severity: 'warning' | 'fatal', reason: string, note: string): FileProblem => ({
    severity,
    path: toCleanLine(path),
    reason,
    rule,
    note
  })
  if (isOddName(below)) {
    return problem(
      'fatal',
      'Unexpected character in the file’s name, expected visible ones',
      'Rename the file'
    )
  }
  if (isLink && leaves(folder, absolutePath)) {
    return problem(
      'warning',
      'Unexpected link that leaves the folder, expected a file in it',
      'Copy the file here in place of the link'
    )
  }
  const stats = statsOf(absolutePath)
  if (stats === undefined) {
    return problem('warning', 'Unexpected link to nothing, expected a file', 'Remove the link')
  }
  if (!stats.isFile()) return problem('warning', ...notFile(stats))
  const twin = files.get(path)
  if (twin) {
    return problem(
      'fatal',
      'Unexpected second file of the same name in other Unicode characters, expected one',
      'Rename one of the two; only the first was read'
    )
  }
  files.set(path, {path, absolutePath, bytes: stats.size, modified: timesOf(stats)})
  return undefined
}

/** Whether a name holds what a reader cannot see, or what is no text at all. */
function isOddName(name: string): boolean {
  if (isPlain.test(name)) return false
  return name.includes('\ufffd') || toCleanLine(name) !== name.replace(/ +/g, ' ').trim()
}

function notFile(stats: Stats): [reason: string, note: string] {
  return stats.isDirectory()
    ? [
        'Unexpected link to a folder, expected a folder',
        'Move the folder here in place of the link; links to folders are not followed'
      ]
    : ['Unexpected device, pipe or socket, expected a file', 'Remove it']
}

/** Whether a link ends outside the folder. A link to nothing ends nowhere. */
function leaves(folder: string, absolutePath: string): boolean {
  try {
    const [end, root] = [realpathSync(absolutePath), realpathSync(folder)]
    return end !== root && !end.startsWith(root + sep)
  } catch {
    return false
  }
}

function statsOf(absolutePath: string): Stats | undefined {
  try {
    return statSync(absolutePath, {throwIfNoEntry: false})
  } catch {
    return undefined
  }
}

/** The system's code of an error: `ENOENT`. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error)
}
