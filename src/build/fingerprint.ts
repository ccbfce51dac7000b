/**
 * Fingerprints: one hash for everything that a result was made from.
 *
 *     programVersion()            every file of the program, and the versions of its libraries
 *     folderFingerprint('public') names and bytes of all files below a folder
 *
 * Two equal fingerprints mean: nothing to do. The clock and the order of the file system
 * have no part in them.
 */

import {existsSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {sha256} from '../model/identifiers.ts'

/** Folder of the package: `package.json`, `templates/`, `public/`. */
export const packageFolder = fileURLToPath(new URL('../..', import.meta.url))

/** Folder of the program's own code: `dist/`, or `src/` when run from source. */
export const programFolder = fileURLToPath(new URL('..', import.meta.url))

/** Declarations, and what V8 made of a file: they say nothing of what the program does. */
const nothingItDoes = /\.(?:d\.ts|code)$/

/** Where compiling notes the version: to read the whole program takes as long as to start it. */
const versionFile = 'version'

/** Changes whenever the code of the program or a library of it changes. */
export function programVersion(): string {
  const noted = join(programFolder, versionFile)
  return existsSync(noted) ? readFileSync(noted, 'utf8') : versionIn(programFolder)
}

/** Note the version of the program that was compiled into a folder. */
export function noteVersion(compiled: string): void {
  writeFileSync(join(compiled, versionFile), versionIn(compiled))
}

function versionIn(folder: string): string {
  return fingerprint([
    readFileSync(join(packageFolder, 'package.json'), 'utf8'),
    folderFingerprint(folder, path => !nothingItDoes.test(path))
  ])
}

/**
 * Hash of the names and bytes of all files below `folder`; a missing folder is an empty one.
 *
 * @param counts Whether a file has a part in it. @default all
 */
export function folderFingerprint(
  folder: string,
  counts: (path: string) => boolean = () => true
): string {
  const files = filesBelow(folder).filter(counts)
  return fingerprint(files.map(path => [path, sha256(readFileSync(join(folder, path)))]))
}

/** Hash of any plain value. */
export function fingerprint(value: unknown): string {
  return sha256(JSON.stringify(value))
}

/** Paths of all files below `folder`, in order of their characters. */
function filesBelow(folder: string): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, {withFileTypes: true, recursive: true})
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name).slice(folder.length))
    .sort()
}
