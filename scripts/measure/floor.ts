/**
 * Write the files of a site and nothing else: what no program that makes such a site can
 * be quicker than.
 *
 *     tsx scripts/measure/floor.ts SITE FOLDER
 *
 * Only names and sizes are those of the site; that many bytes come from one buffer.
 */

import {mkdirSync, readdirSync, statSync, writeFileSync} from 'node:fs'
import {dirname, join, relative} from 'node:path'

const [from = '', to = ''] = process.argv.slice(2)
const files = readdirSync(from, {recursive: true, withFileTypes: true})
  .filter(entry => entry.isFile())
  .map(entry => join(entry.parentPath, entry.name))
const sizes = files.map(file => statSync(file).size)
const bytes = Buffer.alloc(
  sizes.reduce((most, size) => Math.max(most, size), 0),
  'a'
)

const [start, used, made] = [performance.now(), process.cpuUsage(), new Set<string>()]
for (const [index, file] of files.entries()) {
  const target = join(to, relative(from, file))
  const folder = dirname(target)
  if (!made.has(folder)) mkdirSync(folder, {recursive: true})
  made.add(folder)
  writeFileSync(target, bytes.subarray(0, sizes[index]))
}
const {user, system} = process.cpuUsage(used)
process.stdout.write(
  JSON.stringify({
    cpu: (user + system) / 1e6,
    wall: (performance.now() - start) / 1000,
    peak: process.resourceUsage().maxRSS / 1000,
    files: files.length
  })
)
