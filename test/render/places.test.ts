/** Places on the site: each for one file, whatever an archive asks for. */

import assert from 'node:assert/strict'
import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, test} from 'node:test'
import {overridesSchema} from '../../src/model/schema/overrides.ts'
import {openLedger} from '../../src/render/ledger.ts'
import {type Manifest, stampIn} from '../../src/render/manifest.ts'
import {startPublication} from '../../src/render/publication.ts'
import {toSitePath} from '../../src/render/urls.ts'

let output = ''
beforeEach(() => {
  output = mkdtempSync(join(tmpdir(), 'cuttings-places-'))
})
afterEach(() => rmSync(output, {recursive: true}))

const claims: readonly [first: string, second: string, outcome: 'stale' | 'taken'][] = [
  ['/a/', '/a/', 'taken'],
  ['/a/', '/A/', 'taken'],
  ['/cafe\u0301/', '/caf\u00e9/', 'taken'],
  ['/a/', '/a/b/', 'stale'],
  ['/a.html', '/a/', 'stale'],
  ['/a.html', '/a.html/', 'taken'],
  ['/a.html', '/A.HTML/b/', 'taken'],
  ['/a.html/b/', '/a.html', 'taken']
]
for (const [first, second, outcome] of claims) {
  test(`should find \`${second}\` ${outcome} after \`${first}\``, () => {
    const ledger = openLedger(output, undefined, startPublication(output), () => false)
    ledger.claim(toSitePath(first), '1')
    assert.equal(ledger.claim(toSitePath(second), '2'), outcome)
  })
}

const home = '/stories/tass-a1b2c3d/'
const before: Manifest = {
  homes: new Map([
    ['stories/tass-a1b2c3d/', {'index.html': 'key'}],
    ['', {'about/index.html': 'key'}]
  ]),
  made: new Set(),
  facts: {},
  basis: ''
}

const intruders: readonly [path: string, outcome: 'stale' | 'taken'][] = [
  [home, 'taken'],
  ['/stories/TASS-A1B2C3D/', 'taken'],
  [`${home}index.html/x/`, 'taken'],
  [`${home}capture/`, 'stale'],
  ['/stories/tass-a1b2c3d', 'taken'],
  ['/stories/tass-a1b2c3/', 'stale']
]
for (const [path, outcome] of intruders) {
  test(`should find \`${path}\` ${outcome} beside a home that is kept`, () => {
    const ledger = openLedger(output, before, startPublication(output), () => false)
    assert.equal(ledger.keepHome(toSitePath(home)), true)
    assert.equal(ledger.claim(toSitePath(path), '2'), outcome)
    assert.equal(stampIn(ledger.manifest(''), 'stories/tass-a1b2c3d/index.html'), 'key')
  })
}

const strangers: readonly [claimed: string, folder: string, isKept: boolean][] = [
  ['/about/', home, true],
  [home, home, false],
  [`${home}notes/`, home, false],
  ['/stories/TASS-A1B2C3D/', home, false],
  ['/about/', '/stories/other-1234567/', false],
  ['/', '/about/', false]
]
for (const [claimed, folder, isKept] of strangers) {
  test(`should ${isKept ? '' : 'not '}keep \`${folder}\` after \`${claimed}\``, () => {
    const ledger = openLedger(output, before, startPublication(output), () => false)
    ledger.claim(toSitePath(claimed), '1')
    assert.equal(ledger.keepHome(toSitePath(folder)), isKept)
  })
}

test('should put files in the place of folders of an earlier site, and folders in that of files', () => {
  mkdirSync(join(output, 'page.html/below'), {recursive: true})
  writeFileSync(join(output, 'page.html/below/index.html'), 'old')
  writeFileSync(join(output, 'folder'), 'old')
  const publication = startPublication(output)
  publication.add('page.html', 'new')
  publication.add('folder/deep/index.html', 'new')
  publication.publish()
  assert.deepEqual(
    ['page.html', 'folder/deep/index.html'].map(file => readFileSync(join(output, file), 'utf8')),
    ['new', 'new']
  )
})

const aliases: readonly [alias: string, isTaken: boolean][] = [
  ['/old/story/', true],
  ['old/story.html', true],
  ['/2019/03/28/café-au-lait', true],
  [`/${'a'.repeat(200)}/`, true],
  [`/${'a'.repeat(201)}/`, false],
  [`/${'a/'.repeat(501)}`, false],
  ['/', false],
  ['/a//b/', false],
  ['/../x/', false],
  ['/.hidden/', false],
  ['/con/', false],
  ['/aux.html', false],
  ['/context/', true],
  ['/pagefind/x.html', false],
  ['/pagefinder/', true],
  ['/a?b', false],
  ['C:\\x', false],
  ['/a /b/', false]
]
for (const [alias, isTaken] of aliases) {
  test(`should ${isTaken ? 'take' : 'refuse'} the former address \`${alias.slice(0, 30)}\``, () =>
    assert.equal(overridesSchema.safeParse({aliases: alias}).success, isTaken))
}
