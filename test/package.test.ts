/**
 * The package: what `npm pack` puts into it runs as it stands, with nothing of the checkout
 * beside it but the libraries.
 */

import assert from 'node:assert/strict'
import {type ExecFileSyncOptions, execFileSync, spawnSync} from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync
} from 'node:fs'
import {tmpdir} from 'node:os'
import {join, resolve} from 'node:path'
import {after, before, test} from 'node:test'

const folder = mkdtempSync(join(tmpdir(), 'cuttings-package-'))
const work = join(folder, 'work')
after(() => rmSync(folder, {recursive: true}))

interface Packed {
  readonly filename: string
  readonly files: readonly {readonly path: string}[]
}

let packed: Packed
let command: string

before(() => {
  const options: ExecFileSyncOptions & {encoding: 'utf8'} = {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore']
  }
  // `npm test` has just compiled; compiling here would pull `dist/` from under other tests.
  const output = execFileSync(
    'npm',
    ['pack', '--json', '--ignore-scripts', '--pack-destination', folder],
    options
  )
  const [first]: Packed[] = JSON.parse(output)
  assert.ok(first)
  packed = first
  execFileSync('tar', ['-xzf', join(folder, first.filename), '-C', folder])
  symlinkSync(resolve('node_modules'), join(folder, 'package/node_modules'))
  mkdirSync(join(work, 'articles'), {recursive: true})
  writeFileSync(
    join(work, 'articles/harbour.txt'),
    'Harbour reopens after storm\n\nThe harbour reopened on Monday, the port authority said, after a storm had closed it for two days.\n'
  )
  command = join(folder, 'package', readBin())
})

function readBin(): string {
  const {bin}: {bin: Record<string, string>} = JSON.parse(readFileSync('package.json', 'utf8'))
  return bin.cuttings ?? ''
}

const run = (...words: string[]) =>
  spawnSync(process.execPath, [command, ...words], {cwd: work, encoding: 'utf8'})

test('should hold the program, its templates and nothing of the workshop', () => {
  const tops = new Set(packed.files.map(({path}) => path.split('/')[0]))
  assert.deepEqual([...tops].filter(top => top !== 'README.md' && top !== 'LICENSE').sort(), [
    'dist',
    'package.json',
    'public',
    'templates'
  ])
})

test('should bring the licences of the libraries that it brings along', () => {
  const {dependencies}: {dependencies: Record<string, string>} = JSON.parse(
    readFileSync('package.json', 'utf8')
  )
  const apart =
    /^(?:lmdb|pagefind|@fontsource-variable\/.*|linkedom|@mozilla\/readability|gray-matter|jschardet)$/
  const licences = readFileSync(join(folder, 'package/dist/LICENCES.txt'), 'utf8')
  const named = new Set(licences.match(/^# \S+ \S+/gm))
  const missing = Object.entries(dependencies)
    .filter(([name, version]) => !apart.test(name) && !named.has(`# ${name} ${version}`))
    .map(([name]) => name)
  assert.deepEqual(missing, [])
})

test('should tell its version', () => {
  const {version}: {version: string} = JSON.parse(readFileSync('package.json', 'utf8'))
  const {status, stdout, stderr} = run('--version')
  assert.deepEqual([status, stdout, stderr], [0, `${version}\n`, ''])
})

test('should build a site, and say so on stderr only', () => {
  const {status, stdout, stderr} = run('build')
  assert.equal(stdout, '')
  assert.match(stderr, /1 story from 1 capture \(1 added\); \d+ files written/)
  assert.equal(status, 0)
  for (const path of [
    'index.html',
    'assets/style.css',
    'assets/search.js',
    'pagefind/shards.json'
  ]) {
    assert.ok(existsSync(join(work, '_site', path)), path)
  }
})

test('should make a new archive whose start script builds it', () => {
  const made = run('init', 'fresh')
  assert.deepEqual([made.status, made.stdout], [0, ''])
  const {status, stderr} = spawnSync(process.execPath, [command, 'build'], {
    cwd: join(work, 'fresh'),
    encoding: 'utf8'
  })
  assert.match(stderr, /1 story from 1 capture \(1 added\)/)
  assert.equal(status, 0)
  assert.match(
    readFileSync(join(work, 'fresh/_site/index.html'), 'utf8'),
    /Lighthouse reopens after two winters/
  )
})

test('should exit with 2 when the command is wrong', () => {
  const {status, stdout, stderr} = run('build', '--articles', 'nowhere')
  assert.deepEqual([status, stdout], [2, ''])
  assert.match(stderr, /^error: Unexpected missing folder `nowhere`/)
})

test('should end quietly when its reader has seen enough', () => {
  const {status, stderr} = spawnSync(
    'sh',
    ['-c', '"$0" "$1" parse articles articles articles | head -n 1', process.execPath, command],
    {cwd: work, encoding: 'utf8'}
  )
  assert.deepEqual([status, stderr], [0, ''])
})
