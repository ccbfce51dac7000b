/**
 * A small archive to do harm to, and what a reader would find wrong with its site.
 *
 *     const place = makeWorkplace()
 *     place.build()                   the compiled program, as a person runs it
 *     unfit(place.site)               → ['stories/x/index.html is cut off']
 *
 * Its captures alternate between two states, with and without one story more, so that each
 * build has something to do.
 */

import {spawnSync} from 'node:child_process'
import {createHash} from 'node:crypto'
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync
} from 'node:fs'
import {tmpdir} from 'node:os'
import {join, resolve} from 'node:path'

/** Digests of files by path. */
export type Digests = ReadonlyMap<string, string>

/** What came of a run of the program. */
export interface Ran {
  readonly exitCode: number | null
  readonly signal: NodeJS.Signals | null
  readonly notes: string
}

/** The archive of a test of faults. */
export interface Workplace {
  readonly root: string
  readonly articles: string
  readonly site: string
  /** Bring the captures to one of the two states. */
  readonly toState: (state: State) => void
  /** Build, whatever comes of it. */
  readonly run: (...words: string[]) => Ran
  /** Build, which must succeed. */
  readonly build: (...words: string[]) => void
  /** What a clean build makes of each state. */
  readonly expected: Readonly<Record<State, Digests>>
  readonly remove: () => void
}

/** With or without one story more. */
export type State = 'with' | 'without'

/** What came of tries at one kind of fault. */
export interface FaultReport {
  readonly fault: string
  readonly tries: number
  /** Tries that met a build at work, or a damage that mattered. */
  readonly hits: number
  /** What was wrong, in words; empty when all is well. */
  readonly broken: readonly string[]
}

/** The compiled program. */
export const program = resolve('dist/cli.js')

const extra = `A third report from the harbour

KARSUND, May 4, 2024 (Reuters) - The harbour reopened on Saturday, the port authority said, after a storm had closed it for two days.
`

/** Make an archive of the shipped captures, and build it clean in both states. */
export function makeWorkplace(): Workplace {
  const root = mkdtempSync(join(tmpdir(), 'cuttings-fault-'))
  const articles = join(root, 'articles')
  const site = join(root, '_site')
  cpSync('articles', articles, {recursive: true})
  const toState = (state: State) => {
    const path = join(articles, 'extra.txt')
    if (state === 'with') writeFileSync(path, extra)
    else rmSync(path, {force: true})
  }
  const run = (...words: string[]) => runIn(root, words)
  const build = (...words: string[]) => {
    const {exitCode, notes} = run(...words)
    if (exitCode !== 0) throw new Error(`Unexpected failure of a build, expected a site: ${notes}`)
  }
  const cleanSite = (state: State) => {
    toState(state)
    build('--clean')
    return digestsOfPages(site)
  }
  const expected = {with: cleanSite('with'), without: cleanSite('without')}
  const remove = () => rmSync(root, {recursive: true})
  return {root, articles, site, toState, run, build, expected, remove}
}

/** Build below a folder, whatever comes of it. */
export function runIn(root: string, words: readonly string[]): Ran {
  const {status, signal, stderr} = spawnSync(process.execPath, [program, 'build', ...words], {
    cwd: root,
    encoding: 'utf8'
  })
  return {exitCode: status, signal, notes: stderr}
}

/** Digests of all files but the search index, whose older generation may stay. */
export function digestsOfPages(site: string): Digests {
  const pages = filesBelow(site).filter(path => !path.startsWith('pagefind'))
  return new Map(pages.map(path => [path, digestOf(join(site, path))]))
}

/** Digests of all files below a folder. */
export function digestsOf(folder: string): Digests {
  return new Map(filesBelow(folder).map(path => [path, digestOf(join(folder, path))]))
}

function digestOf(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('hex')
}

/** Paths of which the two do not agree. */
export function differing(left: Digests, right: Digests): string[] {
  return [...new Set([...left.keys(), ...right.keys()])].filter(
    path => left.get(path) !== right.get(path)
  )
}

/** Paths of all files below a folder, sorted; a missing folder has none. */
export function filesBelow(folder: string): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort()
}
