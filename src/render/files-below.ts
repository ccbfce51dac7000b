/**
 * The files below a folder, by name, sorted.
 */

import {existsSync, readdirSync} from 'node:fs'
import {join} from 'node:path'

/** Paths below the folder, with forward slashes; none when there is no such folder. */
export function filesBelow(folder: string, skip: readonly string[] = []): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, {withFileTypes: true})
    .filter(({name}) => !skip.includes(name))
    .flatMap(entry => {
      if (entry.isFile()) return [entry.name]
      if (!entry.isDirectory()) return []
      return filesBelow(join(folder, entry.name)).map(name => `${entry.name}/${name}`)
    })
    .sort()
}
