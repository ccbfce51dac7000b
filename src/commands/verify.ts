/**
 * `cuttings verify`: the captures against the SHA-256 that was recorded when they were published.
 *
 *     changed  2019/tass.txt
 *     missing  2019/press-tv.txt
 *     2 of 19,043 captures are not as recorded
 *
 * The record is the manifest in the site, in the form of `sha256sum`, so that the same can be
 * checked without this program: `cd articles && sha256sum -c ../_site/data/checksums.txt`.
 * Exit code 1 when a recorded capture is changed or missing; a new one is no fault.
 */

import {readFileSync} from 'node:fs'
import {resolve} from 'node:path'
import {sha256} from '../model/identifiers.ts'
import {findCaptures} from '../read/index.ts'
import {WrongUse} from '../wrong-use.ts'
import {counted, printable, type Terminal} from './terminal.ts'

/** Options of `cuttings verify`. */
export interface VerifyOptions {
  readonly articles: string
  readonly manifest: string
}

const lineEnds: Readonly<Record<string, string>> = {n: '\n', r: '\r'}

/** How a capture stands to its record. */
type Standing = 'unchanged' | 'changed' | 'missing' | 'new'

/** Compare; gives the exit code. */
export function verifyCommand(
  {articles, manifest}: VerifyOptions,
  {results, notes}: Terminal
): number {
  const recorded = recordsOf(readManifest(manifest), manifest)
  const present = new Map(
    findCaptures(resolve(articles)).captures.map(found => [found.path, found.absolutePath])
  )
  const standings = [...new Set([...recorded.keys(), ...present.keys()])]
    .sort()
    .map(path => ({path, standing: standingOf(recorded.get(path), present.get(path))}))
  const having = (standing: Standing) => standings.filter(one => one.standing === standing)
  const faults = [...having('changed'), ...having('missing')]
  for (const {path, standing} of [...faults, ...having('new')]) {
    results.write(`${standing.padEnd(7)}  ${printable(path)}\n`)
  }
  const all = counted(recorded.size, 'recorded capture')
  const fresh = having('new').length === 0 ? '' : `; ${having('new').length} not recorded yet`
  notes.write(
    faults.length === 0
      ? `${all}, all as recorded${fresh}\n`
      : `${faults.length} of ${all} not as recorded${fresh}\n`
  )
  return faults.length === 0 ? 0 : 1
}

function standingOf(record: string | undefined, file: string | undefined): Standing {
  if (file === undefined) return 'missing'
  if (record === undefined) return 'new'
  return sha256(readFileSync(file)) === record ? 'unchanged' : 'changed'
}

function readManifest(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    throw new WrongUse(
      `Unexpected missing manifest \`${path}\`, expected the record of a build; run \`cuttings build\`, or name one with --manifest`
    )
  }
}

/** Digest by path. */
function recordsOf(text: string, manifest: string): Map<string, string> {
  const lines = text.split('\n').filter(line => line !== '')
  return new Map(
    lines.map((line, index) => {
      const [, escaped, digest, name] = /^(\\?)([0-9a-f]{64}) [ *](.+)$/s.exec(line) ?? []
      if (digest === undefined || name === undefined) {
        throw new WrongUse(
          `Unexpected line ${index + 1} in \`${manifest}\`, expected a SHA-256 and a path; build the site again, or name another file with --manifest`
        )
      }
      return [escaped === '' ? name : unescaped(name), digest]
    })
  )
}

/** `sha256sum` writes line ends in names as `\n` and `\r`, and backslashes twice. */
function unescaped(name: string): string {
  return name.replace(/\\([\\nr])/g, (_, sign: string) => lineEnds[sign] ?? '\\')
}
