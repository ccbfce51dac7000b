/**
 * Run the compiled program in an archive of its own, as a person would, within bounds that the
 * system enforces: seconds of CPU and megabytes of heap.
 *
 *     const archive = makeArchive()
 *     archive.put('articles/a.txt', 'Harbour reopens …')
 *     archive.run(['build', '--json'])  →  {exitCode: 0, results: '{…}', notes: ''}
 */

import {spawnSync} from 'node:child_process'
import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join, resolve} from 'node:path'
import {after} from 'node:test'
import {sha256} from '../../src/model/identifiers.ts'

/** What a run came to. */
export interface Run {
  readonly exitCode: number | null
  readonly results: string
  readonly notes: string
}

/** An archive in a temporary folder, in which nothing else stands. */
export interface TestArchive {
  /** The folder above it, which must stay empty but for the archive. */
  readonly above: string
  readonly root: string
  readonly put: (path: string, content: string | Uint8Array) => void
  readonly run: (words: readonly string[]) => Run
}

/** Limits of one run: far above what any build here needs, far below what harms a machine. */
const [cpuSeconds, heapMegabytes] = [300, 2048]

/** The compiled program. */
export const program = resolve('dist/cli.js')

const made: string[] = []
after(() => {
  for (const folder of made) rmSync(folder, {recursive: true})
})

/** Make an empty archive; it is removed when the tests end. */
export function makeArchive(): TestArchive {
  const above = mkdtempSync(join(tmpdir(), 'cuttings-trust-'))
  const root = join(above, 'archive')
  mkdirSync(join(root, 'articles'), {recursive: true})
  made.push(above)
  return {
    above,
    root,
    put: (path, content) => {
      mkdirSync(dirname(join(root, path)), {recursive: true})
      writeFileSync(join(root, path), content)
    },
    run: words => {
      const [command, ...rest] = bounded([process.execPath, program, ...words])
      const {status, stdout, stderr} = spawnSync(command, rest, {
        cwd: root,
        encoding: 'utf8',
        maxBuffer: 1 << 28,
        env: {...process.env, NODE_OPTIONS: `--max-old-space-size=${heapMegabytes}`}
      })
      return {exitCode: status, results: stdout, notes: stderr}
    }
  }
}

/** The command under a limit of CPU time, where there is a shell that sets one. */
function bounded(words: readonly string[]): [string, ...string[]] {
  if (process.platform === 'win32') return [words[0] ?? '', ...words.slice(1)]
  return ['sh', '-c', `ulimit -t ${cpuSeconds}; exec "$@"`, 'sh', ...words]
}

/** Paths of all files below a folder, sorted. */
export function filesBelow(folder: string): string[] {
  return readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort()
}

/** Digest of every file below a folder, by its path. */
export function digestsOf(folder: string): Record<string, string> {
  return Object.fromEntries(
    filesBelow(folder).map(path => [path, sha256(readFileSync(join(folder, path)))])
  )
}

/** Paths of which the two do not agree. */
export function differing(
  left: Readonly<Record<string, string>>,
  right: Readonly<Record<string, string>>
): string[] {
  return [...new Set([...Object.keys(left), ...Object.keys(right)])]
    .filter(path => left[path] !== right[path])
    .sort()
}
