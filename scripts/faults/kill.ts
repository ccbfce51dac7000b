/**
 * Kill builds at random moments, and see what they leave: the site must be fit to be read at
 * once, and right, byte for byte, after the next build.
 *
 *     killBuilds({kills: 200, seed: 1})  →  {kills: 200, midway: 171, broken: []}
 *
 * Each round adds or removes a capture, starts the compiled program, and kills it (SIGKILL)
 * somewhere between its start and its usual end.
 */

import {spawn, spawnSync} from 'node:child_process'
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
import {setTimeout as pause} from 'node:timers/promises'

/** What to do. */
export interface KillOptions {
  readonly kills: number
  /** Chooses the moments; the same seed, the same moments. */
  readonly seed: number
}

/** What came of it. */
export interface KillReport {
  readonly kills: number
  /** Builds that were still at work when they were killed. */
  readonly midway: number
  /** What was wrong, in words; empty when all is well. */
  readonly broken: readonly string[]
}

const extra = `A third report from the harbour

KARSUND, May 4, 2024 (Reuters) - The harbour reopened on Saturday, the port authority said, after a storm had closed it for two days.
`

/** Kill builds; gives what was found broken. */
export async function killBuilds({kills, seed}: KillOptions): Promise<KillReport> {
  const root = mkdtempSync(join(tmpdir(), 'cuttings-kill-'))
  try {
    cpSync('articles', join(root, 'articles'), {recursive: true})
    const expected = {without: cleanSite(root), with: withExtra(root, () => cleanSite(root))}
    const usual = timeOf(() => buildIn(root))
    const random = randomFrom(seed)
    const broken: string[] = []
    let midway = 0
    for (let kill = 0; kill < kills; kill += 1) {
      const state = kill % 2 === 0 ? 'with' : 'without'
      setExtra(root, state === 'with')
      const moment = Math.round(random() * usual)
      if (await buildAndKill(root, moment)) midway += 1
      const name = `kill ${kill} after ${moment} ms`
      broken.push(...unfit(root).map(fault => `${name}: ${fault}`))
      buildIn(root)
      const wrong = differing(digests(root), expected[state])
      if (wrong.length > 0) broken.push(`${name}: not as a clean build: ${wrong.join(', ')}`)
    }
    return {kills, midway, broken}
  } finally {
    rmSync(root, {recursive: true})
  }
}

/** What a reader would meet: cut-off pages, or a search index that names missing files. */
function unfit(root: string): string[] {
  const site = join(root, '_site')
  const cut = filesBelow(site)
    .filter(path => path.endsWith('.html'))
    .filter(path => !readFileSync(join(site, path), 'utf8').trimEnd().endsWith('</html>'))
  const shards = join(site, 'pagefind/shards.json')
  const missing = existsSync(shards) ? missingFiles(join(site, 'pagefind')) : []
  return [...cut.map(path => `${path} is cut off`), ...missing.map(path => `${path} is missing`)]
}

/** Files that the entry of an index names and that are not there. */
function missingFiles(folder: string): string[] {
  return readdirSync(folder, {withFileTypes: true})
    .filter(entry => entry.isDirectory())
    .flatMap(({name}) => {
      const entry = join(folder, name, 'pagefind-entry.json')
      if (!existsSync(entry)) return []
      const {languages}: {languages: Record<string, {hash: string}>} = JSON.parse(
        readFileSync(entry, 'utf8')
      )
      return Object.values(languages)
        .map(({hash}) => join(folder, name, `pagefind.${hash}.pf_meta`))
        .filter(path => !existsSync(path))
    })
}

function cleanSite(root: string): Map<string, string> {
  buildIn(root, '--clean')
  return digests(root)
}

function withExtra<Value>(root: string, use: () => Value): Value {
  setExtra(root, true)
  const value = use()
  setExtra(root, false)
  buildIn(root)
  return value
}

function setExtra(root: string, present: boolean): void {
  const path = join(root, 'articles/extra.txt')
  if (present) writeFileSync(path, extra)
  else rmSync(path, {force: true})
}

function buildIn(root: string, ...words: string[]): void {
  const {status, stderr} = spawnSync(
    process.execPath,
    [resolve('dist/cli.js'), 'build', ...words],
    {
      cwd: root,
      encoding: 'utf8'
    }
  )
  if (status !== 0) throw new Error(`Unexpected failure of a build, expected a site: ${stderr}`)
}

/** Whether it was still at work. */
async function buildAndKill(root: string, moment: number): Promise<boolean> {
  const child = spawn(process.execPath, [resolve('dist/cli.js'), 'build'], {
    cwd: root,
    stdio: 'ignore'
  })
  const ended = new Promise<void>(done => child.once('exit', () => done()))
  await Promise.race([pause(moment), ended])
  const atWork = child.exitCode === null && child.kill('SIGKILL')
  await ended
  return atWork
}

/** Digests of all files but the search index, whose older generation may stay. */
function digests(root: string): Map<string, string> {
  const site = join(root, '_site')
  return new Map(
    filesBelow(site)
      .filter(path => !path.startsWith('pagefind'))
      .map(path => [
        path,
        createHash('sha256')
          .update(readFileSync(join(site, path)))
          .digest('hex')
      ])
  )
}

function differing(left: Map<string, string>, right: Map<string, string>): string[] {
  return [...new Set([...left.keys(), ...right.keys()])].filter(
    path => left.get(path) !== right.get(path)
  )
}

function filesBelow(folder: string): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort()
}

function timeOf(work: () => void): number {
  const start = performance.now()
  work()
  return Math.max(2000, 1.5 * (performance.now() - start))
}

/** Numbers from 0 to 1, the same for the same seed (Park & Miller 1988). */
function randomFrom(seed: number): () => number {
  let state = (seed % 2147483646) + 1
  return () => {
    state = (state * 48271) % 2147483647
    return state / 2147483647
  }
}
