/**
 * `cuttings verify`: the captures and the published data against the SHA-256 that was recorded
 * when they were published.
 *
 *     changed  2019/tass.txt
 *     missing  _site/data/stories.csv
 *     1 of 19,043 recorded captures not as recorded
 *     1 of 14 recorded files of data not as recorded
 *
 * The records stand in the site, in the form of `sha256sum`, so that the same can be checked
 * without this program: `cd articles && sha256sum -c ../_site/data/checksums.txt`, and
 * `cd _site && sha256sum -c manifest-sha256.txt`, which is a manifest of BagIt as well.
 * Exit code 1 when something recorded is changed or missing; what is new is no fault.
 */

import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join, relative, resolve, sep} from 'node:path'
import {sha256} from '../model/identifiers.ts'
import {byText} from '../model/order.ts'
import {findCaptures} from '../read/index.ts'
import {type Records, readRecords} from './records.ts'
import {counted, printable, type Terminal} from './terminal.ts'

/** Options of `cuttings verify`. */
export interface VerifyOptions {
  readonly articles: string
  readonly output: string
  /** The record of the captures; the data are left out then. @default that of the site */
  readonly manifest?: string
}

/** How a file stands to its record. */
type Standing = 'unchanged' | 'changed' | 'missing' | 'new'

/** What is compared with what. */
interface Comparison {
  /** One of them, and many, in words. */
  readonly names: readonly [string, string]
  readonly records: Records
  /** What is there: the path as it is recorded, and the file. */
  readonly present: ReadonlyMap<string, string>
  /** Stands before a path that is shown. */
  readonly before: string
}

/** Compare; gives the exit code. */
export function verifyCommand(
  {articles, output, manifest}: VerifyOptions,
  terminal: Terminal
): number {
  const comparisons: Comparison[] = [
    {
      names: ['recorded capture', 'recorded captures'],
      records: readRecords(manifest ?? join(output, 'data', 'checksums.txt')),
      present: capturesIn(articles),
      before: ''
    }
  ]
  if (manifest === undefined) {
    comparisons.push({
      names: ['recorded file of data', 'recorded files of data'],
      records: readRecords(join(output, 'manifest-sha256.txt')),
      present: payloadOf(output),
      before: `${output}/`
    })
  }
  const faults = comparisons.map(comparison => compare(comparison, terminal))
  return faults.some(number => number > 0) ? 1 : 0
}

/** Tells what is not as recorded, and gives the number of faults. */
function compare({names, records, present, before}: Comparison, {results, notes}: Terminal) {
  const standings = [...new Set([...records.keys(), ...present.keys()])]
    .sort(byText)
    .map(path => ({path, standing: standingOf(records.get(path), present.get(path))}))
  const having = (standing: Standing) => standings.filter(one => one.standing === standing)
  const [faults, fresh] = [[...having('changed'), ...having('missing')], having('new')]
  for (const {path, standing} of [...faults, ...fresh]) {
    results.write(`${standing.padEnd(7)}  ${printable(before + path)}\n`)
  }
  const all = counted(records.size, ...names)
  const result = faults.length === 0 ? `${all}, all as` : `${faults.length} of ${all} not as`
  const others = fresh.length === 0 ? '' : `; ${fresh.length} not recorded yet`
  notes.write(`${result} recorded${others}\n`)
  return faults.length
}

function standingOf(record: string | undefined, file: string | undefined): Standing {
  if (file === undefined) return 'missing'
  if (record === undefined) return 'new'
  return sha256(readFileSync(file)) === record ? 'unchanged' : 'changed'
}

function capturesIn(articles: string): ReadonlyMap<string, string> {
  const {captures} = findCaptures(resolve(articles))
  return new Map(captures.map(({path, absolutePath}) => [path, absolutePath]))
}

/** The files below `data/` of a site. */
function payloadOf(output: string): ReadonlyMap<string, string> {
  const folder = join(output, 'data')
  const entries = existsSync(folder)
    ? readdirSync(folder, {recursive: true, withFileTypes: true})
    : []
  return new Map(
    entries
      .filter(entry => entry.isFile())
      .map(entry => join(entry.parentPath, entry.name))
      .map(file => [relative(output, file).split(sep).join('/'), file])
  )
}
