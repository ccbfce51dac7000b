/**
 * Put a fresh index in the place of the one that stands, under readers' eyes.
 *
 *     1  new files beside the old ones      index/en_1f2e3d.pf_index
 *     2  the entry that names them          pagefind-entry.json
 *     3  files that were superseded before  removed
 *
 * A reader whose page was loaded a minute ago still asks for the old files, whose names are
 * hashes: what the new index supersedes therefore stays until the next one comes, of this
 * shard or another.
 */

import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync
} from 'node:fs'
import path from 'node:path'

const entry = 'pagefind-entry.json'
const superseded = 'superseded.json'

/**
 * Move the files of `fresh` to `place`; both are on one file system.
 *
 * @returns number of files that changed
 */
export function publish(fresh: string, place: string): number {
  if (!existsSync(place)) return publishWhole(fresh, place)
  const standing = filesBelow(place)
  const files = [...filesBelow(fresh).filter(file => file !== entry), entry]
  for (const folder of new Set(files.map(file => path.dirname(file)))) {
    mkdirSync(path.join(place, folder), {recursive: true})
  }
  const changed = files.filter(file => !isSame(path.join(fresh, file), path.join(place, file)))
  for (const file of changed) renameSync(path.join(fresh, file), path.join(place, file))
  const current = new Set([...files, superseded])
  retire(
    place,
    standing.filter(file => !current.has(file))
  )
  return changed.length
}

/** Remove what an index superseded that stands as it is while another was made. */
export function forgetSuperseded(place: string): void {
  const old = readList(path.join(place, superseded))
  if (old.size === 0) return
  retire(
    place,
    filesBelow(place).filter(file => old.has(file))
  )
}

/** Where nothing stands, no file is looked at: a large index has tens of thousands. */
function publishWhole(fresh: string, place: string): number {
  writeFileSync(path.join(fresh, superseded), '[]')
  mkdirSync(path.dirname(place), {recursive: true})
  renameSync(fresh, place)
  return filesBelow(place).length - 1
}

/** Remove those of the old files that were superseded before, and remember the others. */
function retire(place: string, old: readonly string[]): void {
  const list = path.join(place, superseded)
  const before = readList(list)
  for (const file of old.filter(name => before.has(name))) rmSync(path.join(place, file))
  writeFileSync(list, JSON.stringify(old.filter(file => !before.has(file))))
}

function isSame(file: string, other: string): boolean {
  return existsSync(other) && readFileSync(file).equals(readFileSync(other))
}

/** Paths of all files below a folder, sorted, with forward slashes. */
function filesBelow(folder: string): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter(found => found.isFile())
    .map(found => path.relative(folder, path.join(found.parentPath, found.name)))
    .map(file => file.split(path.sep).join('/'))
    .sort()
}

function readList(file: string): ReadonlySet<unknown> {
  try {
    const content: unknown = JSON.parse(readFileSync(file, 'utf8'))
    return new Set(Array.isArray(content) ? content : [])
  } catch {
    return new Set()
  }
}
