/**
 * What building a site costs, beside what people would otherwise use.
 *
 *     npm run bench -- build --captures DIR [--runs 3] [--alone]
 *
 * Our commands as a user runs them; our stages one by one; the floor, which writes the same
 * files and does nothing else; Hugo, if it is installed, and Eleventy as its starter has it, both
 * with the same kinds of page as ours and followed by Pagefind's own command line. `--alone`
 * leaves the rivals out.
 *
 * The article that is added is the middle one of the captures, which the first build goes
 * without. The captures themselves are only read.
 */

import {cpSync, mkdtempSync, readdirSync, renameSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {parseArgs} from 'node:util'
import {packageFolder} from '../../src/build/fingerprint.ts'
import type {BuildReport} from '../../src/build/report.ts'
import {findCaptures} from '../../src/read/index.ts'
import type {Bench} from '../bench.ts'
import {isInstalled, measure} from '../measure/command.ts'
import {writeEleventyProject} from '../measure/eleventy.ts'
import {writeHugoProject} from '../measure/hugo.ts'
import {type Comparison, comparisonsOf, type Row, tableOf} from '../measure/table.ts'

const modules = join(packageFolder, 'node_modules')

const starter = 'Eleventy, its starter with our kinds of page'

/** What is compared with what, and the bar. */
const comparisons: readonly Comparison[] = [
  {own: 'first build', rival: 'Hugo and Pagefind', column: 'wall', bar: 1},
  {own: '  render', rival: '  Hugo', column: 'cpu', bar: 0.6},
  {own: 'first build', rival: `${starter} and Pagefind`, column: 'wall', bar: 0.5}
]

/** The benchmark. */
export const bench: Bench = {
  usage: '--captures DIR [--runs 3] [--alone]',
  run: async args => {
    const {values} = parseArgs({
      args: [...args],
      options: {
        captures: {type: 'string'},
        runs: {type: 'string', default: '3'},
        alone: {type: 'boolean', default: false}
      }
    })
    const {captures, runs, alone} = values
    if (captures === undefined) throw new Error('Unexpected arguments, expected `--captures`')
    const folder = mkdtempSync(join(tmpdir(), 'cuttings-bench-'))
    try {
      cpSync(captures, join(folder, 'articles'), {recursive: true, dereference: true})
      const tables: Row[][] = []
      for (let run = 0; run < Number(runs); run++) {
        tables.push([...ourRows(folder), ...(alone ? [] : await rivalRows(folder))])
      }
      return `${tableOf(tables)}\n${comparisonsOf(tables, comparisons)}`
    } finally {
      rmSync(folder, {recursive: true, force: true})
    }
  }
}

/** Our commands, our stages, and the floor. */
function ourRows(folder: string): Row[] {
  const added = middleCapture(folder)
  const apart = join(folder, 'added')
  for (const name of ['_site', '.cuttings', 'stages', 'floor']) {
    rmSync(join(folder, name), {recursive: true, force: true})
  }
  renameSync(added, apart)
  const first = buildRow('first build', folder)
  const unchanged = buildRow('nothing changed', folder)
  renameSync(apart, added)
  const one = buildRow('one added', folder)
  const stages = script('stages.ts', join(folder, 'articles'), join(folder, 'stages'))
  const laps: Row[] = JSON.parse(stages.output)
  const pagefind = (stages.cpu ?? 0) - laps.reduce((sum, {cpu = 0}) => sum + cpu, 0)
  const floor: Row = JSON.parse(
    script('floor.ts', join(folder, '_site'), join(folder, 'floor')).output
  )
  return [
    first,
    ...laps,
    {name: '  Pagefind', ...(stages.cpu === undefined ? {} : {cpu: pagefind})},
    unchanged,
    one,
    {...floor, name: 'floor: the files of the first build'}
  ]
}

/** The capture in the middle of all, by path. */
function middleCapture(folder: string): string {
  const {captures} = findCaptures(join(folder, 'articles'))
  const middle = captures[Math.floor(captures.length / 2)]
  if (middle === undefined) throw new Error(`Unexpected folder \`${folder}\`, expected captures`)
  return middle.absolutePath
}

function buildRow(name: string, folder: string): Row {
  const program = join(packageFolder, 'dist', 'cli.js')
  const {output, ...cost} = measure(
    process.execPath,
    [program, 'build', '--json', '--lenient', '--quiet'],
    folder
  )
  const {written}: BuildReport = JSON.parse(output)
  return {name, ...cost, files: written}
}

function script(name: string, ...args: string[]) {
  const file = join(packageFolder, 'scripts', 'measure', name)
  return measure(process.execPath, ['--import', 'tsx', file, ...args], packageFolder)
}

/** Hugo and Eleventy over the stories that our build found, and Pagefind after each. */
async function rivalRows(folder: string): Promise<Row[]> {
  const site = join(folder, '_site')
  const [hugo, eleventy] = [join(folder, 'hugo'), join(folder, 'eleventy')]
  for (const place of [hugo, eleventy]) rmSync(place, {recursive: true, force: true})
  await writeEleventyProject(site, eleventy)
  const rows = rivalRow(
    starter,
    process.execPath,
    [join(modules, '@11ty', 'eleventy', 'cmd.cjs'), '--output=public'],
    eleventy
  )
  if (!isInstalled('hugo', 'version')) return [{name: 'Hugo (not installed)'}, ...rows]
  await writeHugoProject(site, hugo)
  return [...rivalRow('Hugo', 'hugo', ['--quiet'], hugo), ...rows]
}

function rivalRow(name: string, program: string, args: readonly string[], folder: string): Row[] {
  const {output: _, ...pages} = measure(program, args, folder)
  const files = filesBelow(join(folder, 'public'))
  const {output: __, ...search} = measure(
    process.execPath,
    [join(modules, 'pagefind', 'lib', 'runner', 'bin.cjs'), '--site', 'public'],
    folder
  )
  const both = {
    wall: pages.wall + search.wall,
    ...(pages.cpu === undefined ? {} : {cpu: pages.cpu + (search.cpu ?? 0)}),
    ...(pages.peak === undefined ? {} : {peak: Math.max(pages.peak, search.peak ?? 0)})
  }
  return [
    {name: `${name} and Pagefind`, ...both},
    {name: `  ${name}`, ...pages, files},
    {name: '  Pagefind', ...search}
  ]
}

function filesBelow(folder: string): number {
  const entries = readdirSync(folder, {recursive: true, withFileTypes: true})
  return entries.filter(entry => entry.isFile()).length
}
