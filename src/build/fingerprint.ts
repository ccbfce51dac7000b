/**
 * Fingerprints: one hash for everything that a result was made from.
 *
 *     programVersion()            every file of the program, and the versions of its libraries
 *     folderFingerprint('public') names and bytes of all files below a folder
 *
 * Two equal fingerprints mean: nothing to do. The clock and the order of the file system
 * have no part in them.
 */

import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {sha256} from '../model/identifiers.ts'

/** Folder of the package: `package.json`, `templates/`, `public/`. */
export const packageFolder = fileURLToPath(new URL('../..', import.meta.url))

/** Folder of the program's own code: `dist/`, or `src/` when run from source. */
export const programFolder = fileURLToPath(new URL('..', import.meta.url))

/** Declarations, and what V8 made of a file: they say nothing of what the program does. */
const nothingItDoes = /\.(?:d\.ts|code)$/

/** Changes whenever the code of the program or a library of it changes. */
export function programVersion(): string {
  return fingerprint([
    readFileSync(join(packageFolder, 'package.json'), 'utf8'),
    folderFingerprint(programFolder, path => !nothingItDoes.test(path))
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
