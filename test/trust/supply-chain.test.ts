/**
 * What the program is made of, and that it asks nobody else: exact versions, known licences, few
 * install scripts, no network while it builds.
 */

import assert from 'node:assert/strict'
import {spawnSync} from 'node:child_process'
import {cpSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {test} from 'node:test'
import {pathToFileURL} from 'node:url'
import {licencesOf, licencesText} from '../../scripts/licences.ts'
import {makeArchive, program} from './program.ts'

interface Locked {
  readonly version: string
  readonly resolved?: string
  readonly integrity?: string
  readonly dev?: boolean
  readonly hasInstallScript?: boolean
}

const {packages}: {packages: Record<string, Locked>} = JSON.parse(
  readFileSync('package-lock.json', 'utf8')
)
const licensed = licencesOf('package-lock.json')

/** Licences that let anyone use, change and pass on what they are for. */
const permissive = [
  ...['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'BlueOak-1.0.0', 'ISC', 'MIT'],
  ...['OFL-1.1', 'Python-2.0']
]

test('should bring only packages of permissive licences along', () =>
  assert.deepEqual(
    licensed.filter(({licence}) => !permissive.includes(licence)),
    []
  ))

test('should list the licences as they are', () =>
  assert.equal(readFileSync('.github/LICENCES.md', 'utf8'), licencesText(licensed)))

test('should ask for exact versions', () => {
  const {
    dependencies,
    devDependencies
  }: Record<string, Record<string, string>> = JSON.parse(readFileSync('package.json', 'utf8'))
  const asked = Object.entries({...dependencies, ...devDependencies})
  assert.deepEqual(
    asked.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version)),
    []
  )
})

test('should have reviewed the advisories for the versions that are locked', () => {
  const rows = readFileSync('.github/ADVISORIES.md', 'utf8').matchAll(/^\| (\S+) (\d[\d., ]*) \|/gm)
  const reviewed = new Map([...rows].map(([, name = '', versions = '']) => [name, versions]))
  const {dependencies}: {dependencies: Record<string, string>} = JSON.parse(
    readFileSync('package.json', 'utf8')
  )
  const locked = [...new Set([...Object.keys(dependencies), ...reviewed.keys()])].map(
    name =>
      [
        name,
        licensed
          .filter(one => one.name === name)
          .map(({version}) => version)
          .join(', ')
      ] as const
  )
  assert.deepEqual(
    locked.filter(([name, versions]) => reviewed.get(name) !== versions),
    []
  )
})

test('should have no install script but those of LMDB, which brings its binary along', () => {
  const scripted = Object.entries(packages)
    .filter(([, {hasInstallScript, dev}]) => hasInstallScript === true && dev !== true)
    .map(([path]) => path)
  assert.deepEqual(scripted, ['node_modules/lmdb', 'node_modules/msgpackr-extract'])
})

/** Take the network away from a command: by the system, where it lets us. */
const cuts: Readonly<Record<string, readonly string[]>> = {
  'as the owner of the machine': ['unshare', '-n'],
  'as a user': ['unshare', '-rn']
}
const cut = Object.values(cuts).find(
  ([command = '', ...words]) => spawnSync(command, [...words, 'true']).status === 0
)

test('should build without a network', {
  skip: cut === undefined && 'no right to cut it off'
}, () => {
  const {root} = makeArchive()
  cpSync('articles', join(root, 'articles'), {recursive: true})
  const [command = '', ...words] = cut ?? []
  const {status, stderr} = spawnSync(command, [...words, process.execPath, program, 'build'], {
    cwd: root,
    encoding: 'utf8'
  })
  assert.equal(status, 0, stderr)
})

test('should open no socket and look up no name while it builds', () => {
  const {root} = makeArchive()
  cpSync('articles', join(root, 'articles'), {recursive: true})
  const guard = join(root, 'guard.mjs')
  writeFileSync(guard, guardSource)
  const {status, stderr} = spawnSync(
    process.execPath,
    ['--import', pathToFileURL(guard).href, program, 'build'],
    {cwd: root, encoding: 'utf8'}
  )
  assert.equal(status, 0, stderr)
})

/** A module that makes every way to the network throw. Pipes to a child are sockets, too: they have no host. */
const guardSource = `import dns from 'node:dns'
import net from 'node:net'
const refuse = () => { throw new Error('Unexpected use of the network') }
net.Socket.prototype.connect = refuse
net.connect = net.createConnection = refuse
dns.lookup = dns.resolve = refuse
globalThis.fetch = refuse
`

test('should let sha256sum check the captures by the record of the site', {
  skip: spawnSync('sha256sum', ['--version']).status !== 0 && 'no sha256sum'
}, () => {
  const {root, run} = makeArchive()
  cpSync('articles', join(root, 'articles'), {recursive: true})
  assert.equal(run(['build', '--quiet']).exitCode, 0)
  const check = () =>
    spawnSync('sha256sum', ['-c', '--quiet', join(root, '_site/data', manifest)], {
      cwd: join(root, 'articles'),
      encoding: 'utf8'
    }).status
  assert.deepEqual([check(), run(['verify']).exitCode], [0, 0])
  const bag = spawnSync('sha256sum', ['-c', '--quiet', 'manifest-sha256.txt'], {
    cwd: join(root, '_site')
  })
  assert.equal(bag.status, 0)
  writeFileSync(join(root, 'articles/000_538abd272e9f671b.txt'), ' ', {flag: 'a'})
  assert.deepEqual([check(), run(['verify']).exitCode], [1, 1])
})

/** The record of the captures, below `data/`. */
const manifest = 'checksums.txt'
