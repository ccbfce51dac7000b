/**
 * The same captures give the same site, byte for byte: on another day, in another time zone
 * and locale, from another folder, from files written in another order, on one core.
 */

import assert from 'node:assert/strict'
import {spawnSync} from 'node:child_process'
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync
} from 'node:fs'
import {tmpdir} from 'node:os'
import {join, resolve} from 'node:path'
import {after, test} from 'node:test'
import {pathToFileURL} from 'node:url'
import {sha256} from '../../src/model/identifiers.ts'

const folder = mkdtempSync(join(tmpdir(), 'cuttings-same-'))
after(() => rmSync(folder, {recursive: true}))

const captures = new Map(
  ['articles', 'test/fixtures/labelled/texts'].flatMap(source =>
    readdirSync(source)
      .filter(name => name.endsWith('.txt'))
      .sort()
      .slice(0, 12)
      .map(name => [name, readFileSync(join(source, name))] as const)
  )
)

/** Where a build takes place. */
interface Circumstances {
  /** Path of the archive below the temporary folder. */
  readonly place: string
  readonly env: Readonly<Record<string, string>>
  /** Names in the order in which they are written. */
  readonly names: readonly string[]
  /** Milliseconds by which the clock is wrong. */
  readonly clock: number
  /** What runs the program, if not this machine with all of its cores. */
  readonly within?: readonly string[]
}

const names = [...captures.keys()]
const usual = siteBuilt({place: 'usual', env: {TZ: 'UTC', LANG: 'C.UTF-8'}, names, clock: 0})

test('should be the same site in another year, zone, locale, folder and order of files', () =>
  assert.deepEqual(
    differing(
      siteBuilt({
        place: 'some/other place, überall',
        env: {TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8'},
        names: names.toReversed(),
        clock: 40 * 365 * 86_400_000
      })
    ),
    []
  ))

test('should be the same site with the clock set back, west of Greenwich', () =>
  assert.deepEqual(
    differing(
      siteBuilt({
        place: 'back',
        env: {TZ: 'America/Los_Angeles', LANG: 'ar_EG.UTF-8'},
        names,
        clock: -40 * 365 * 86_400_000
      })
    ),
    []
  ))

const oneCore = ['taskset', '-c', '0']

test(
  'should be the same site on one core',
  {
    skip: spawnSync('taskset', ['-c', '0', 'true']).status !== 0 && 'no taskset'
  },
  () =>
    assert.deepEqual(
      differing(siteBuilt({place: 'one core', env: {}, names, clock: 0, within: oneCore})),
      []
    )
)

/** Paths of the files that are not as usual. */
function differing(site: Record<string, string>): string[] {
  const paths = new Set([...Object.keys(usual), ...Object.keys(site)])
  return [...paths].filter(path => usual[path] !== site[path])
}

/** Build with the compiled program; gives the digest of every file of the site. */
function siteBuilt({place, env, names, clock, within = []}: Circumstances): Record<string, string> {
  const root = join(folder, place)
  mkdirSync(join(root, 'articles'), {recursive: true})
  for (const name of names) writeFileSync(join(root, 'articles', name), captures.get(name) ?? '')
  cpSync('articles/archive.yaml', join(root, 'articles/archive.yaml'))
  const clockModule = join(root, 'clock.mjs')
  writeFileSync(clockModule, clockSource(clock))
  const [command = '', ...words] = [
    ...within,
    process.execPath,
    '--import',
    pathToFileURL(clockModule).href,
    resolve('dist/cli.js'),
    'build',
    '--lenient'
  ]
  const {status, stderr} = spawnSync(command, words, {
    cwd: root,
    env: {...process.env, ...env},
    encoding: 'utf8'
  })
  assert.equal(status, 0, stderr)
  const site = join(root, '_site')
  return Object.fromEntries(
    readdirSync(site, {recursive: true, withFileTypes: true})
      .filter(entry => entry.isFile())
      .map(entry => join(entry.parentPath, entry.name))
      .sort()
      .map(path => [path.slice(site.length), sha256(readFileSync(path))])
  )
}

/** A module that moves the clock of the program by some milliseconds. */
function clockSource(milliseconds: number): string {
  return `const Real = Date
globalThis.Date = class extends Real {
  constructor(...parts) { if (parts.length === 0) super(Real.now() + ${milliseconds}); else super(...parts) }
  static now() { return Real.now() + ${milliseconds} }
}
`
}
