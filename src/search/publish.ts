/**
 * Put a fresh index in the place of the one that stands, under readers' eyes.
 *
 *     1  new files beside the old ones      index/en_1f2e3d.pf_index
 *     2  the entry that names them          pagefind-entry.json
 *     3  files that were superseded before  removed
 *
 * A reader whose page was loaded a minute ago still asks for the old files, whose names are
 * hashes: what the new index supersedes therefore stays until the next one comes.
 */

import {mkdir, readdir, readFile, rename, rm, writeFile} from 'node:fs/promises'
import path from 'node:path'

const entry = 'pagefind-entry.json'
const superseded = 'superseded.json'

/**
 * Publish the files of `fresh` in `place`.
 *
 * @returns number of files written
 */
export async function publish(fresh: string, place: string): Promise<number> {
  const files = (await filesBelow(fresh)).filter(file => file !== entry)
  let written = 0
  for (const file of [...files, entry]) written += await copyInto(fresh, place, file)
  await retire(place, new Set([...files, entry, superseded]))
  return written
}

/** Remove what was superseded before, and remember what is superseded now. */
async function retire(place: string, current: ReadonlySet<string>): Promise<void> {
  const list = path.join(place, superseded)
  const old = (await filesBelow(place)).filter(file => !current.has(file))
  const before = new Set(await readList(list))
  for (const file of old.filter(name => before.has(name))) await rm(path.join(place, file))
  await writeFile(list, JSON.stringify(old.filter(file => !before.has(file))))
}

/** Write one file whole, and only if it is not there already. */
async function copyInto(fresh: string, place: string, file: string): Promise<number> {
  const [content, standing] = await Promise.all([
    readFile(path.join(fresh, file)),
    readFile(path.join(place, file)).catch(() => undefined)
  ])
  if (standing?.equals(content)) return 0
  const target = path.join(place, file)
  await mkdir(path.dirname(target), {recursive: true})
  await writeFile(`${target}.new`, content)
  await rename(`${target}.new`, target)
  return 1
}

/** Paths of all files below a folder, sorted, with forward slashes. */
async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, {recursive: true, withFileTypes: true}).catch(() => [])
  return entries
    .filter(found => found.isFile())
    .map(found => path.relative(folder, path.join(found.parentPath, found.name)))
    .map(file => file.split(path.sep).join('/'))
    .sort()
}

async function readList(file: string): Promise<string[]> {
  try {
    const content: unknown = JSON.parse(await readFile(file, 'utf8'))
    return Array.isArray(content) ? content.filter(name => typeof name === 'string') : []
  } catch {
    return []
  }
}
