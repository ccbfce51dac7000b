/**
 * Refuse to write a site over something that is not one.
 *
 *     cuttings build --output ~    Unexpected files in `/home/ann`, expected an empty folder …
 *
 * A site that this program wrote is known by `data/datapackage.json`. Pages of gone stories are
 * removed from the output folder, so it must never be a folder with other things in it.
 */

import {existsSync, mkdirSync, readdirSync, statSync, writeFileSync} from 'node:fs'
import {dirname, isAbsolute, join, relative, sep} from 'node:path'
import {WrongUse} from '../wrong-use.ts'

/** The file by which a site is known. */
const mark = join('data', 'datapackage.json')

/**
 * Check that a site may be written to `output`.
 *
 * @param inputs Folders that the site is made from; the site must not stand in one, nor hold one.
 * @throws WrongUse when it may not.
 */
export function checkOutputFolder(output: string, inputs: readonly string[]): void {
  for (const input of inputs) {
    if (!isWithin(output, input) && !isWithin(input, output)) continue
    throw new WrongUse(
      `Unexpected output folder \`${output}\`, expected one apart from \`${input}\`; choose another with --output`
    )
  }
  const stat = statSync(output, {throwIfNoEntry: false})
  if (stat === undefined || (stat.isDirectory() && isOurs(output))) return
  throw new WrongUse(
    `Unexpected ${stat.isDirectory() ? 'files in' : 'file'} \`${output}\`, expected an empty folder or a site built by cuttings; empty it, or choose another with --output`
  )
}

/** Mark the folder, before anything else is written to it: a first build may be killed. */
export function markOutputFolder(output: string): void {
  if (existsSync(join(output, mark))) return
  mkdirSync(join(output, dirname(mark)), {recursive: true})
  writeFileSync(join(output, mark), '')
}

function isOurs(folder: string): boolean {
  return existsSync(join(folder, mark)) || readdirSync(folder).length === 0
}

function isWithin(inner: string, outer: string): boolean {
  const path = relative(outer, inner)
  return path !== '..' && !path.startsWith(`..${sep}`) && !isAbsolute(path)
}
