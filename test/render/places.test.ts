/** Places on the site: each for one file, whatever an archive asks for. */

import assert from 'node:assert/strict'
import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, test} from 'node:test'
import {overridesSchema} from '../../src/model/schema/overrides.ts'
import {openLedger} from '../../src/render/manifest.ts'
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
