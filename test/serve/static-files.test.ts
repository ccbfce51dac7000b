import assert from 'node:assert/strict'
import {mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {after, test} from 'node:test'
import {type Answer, answerTo} from '../../src/serve/static-files.ts'

const parent = mkdtempSync(join(tmpdir(), 'cuttings-static-'))
after(() => rmSync(parent, {recursive: true}))
const folder = join(parent, '_site')
mkdirSync(join(folder, 'stories'), {recursive: true})
mkdirSync(join(folder, 'empty'))
const files = [
  'index.html',
  '404.html',
  'stories/index.html',
  'a b.txt',
  'feed.xml',
  'x.wasm',
  'odd.xyz'
]
for (const file of files) writeFileSync(join(folder, file), file)
writeFileSync(join(parent, 'secret.txt'), 'secret')
symlinkSync(join(parent, 'secret.txt'), join(folder, 'link.txt'))

const html = 'text/html; charset=utf-8'
const file = (path: string, contentType: string): Answer => ({
  type: 'file',
  status: 200,
  path: join(folder, path),
  contentType
})
const missing: Answer = {
  type: 'file',
  status: 404,
  path: join(folder, '404.html'),
  contentType: html
}

const rows: readonly [string, string, Answer][] = [
  ['/', '/', file('index.html', html)],
  ['/', '/?q=Bishkek', file('index.html', html)],
  ['/', '/stories/', file('stories/index.html', html)],
  ['/', '/stories?page=2', {type: 'redirect', location: '/stories/?page=2'}],
  ['/', '/a%20b.txt', file('a b.txt', 'text/plain; charset=utf-8')],
  ['/', '/feed.xml', file('feed.xml', 'application/xml; charset=utf-8')],
  ['/', '/x.wasm', file('x.wasm', 'application/wasm')],
  ['/', '/odd.xyz', file('odd.xyz', 'application/octet-stream')],
  ['/', '/nothing', missing],
  ['/', '/empty/', missing],
  ['/', '/feed.xml/', missing],
  ['/', '/../secret.txt', missing],
  ['/', '/%2e%2e/secret.txt', missing],
  ['/', '/..%2fsecret.txt', missing],
  ['/', '/stories/..\\..\\secret.txt', missing],
  ['/', '/link.txt', missing],
  ['/', '/index.html%00.txt', missing],
  ['/', '/%', missing],
  ['/', 'http://elsewhere/', missing],
  ['/x/', '/x/stories/', file('stories/index.html', html)],
  ['/x/', '/x', {type: 'redirect', location: '/x/'}],
  ['/x/', '/', {type: 'redirect', location: '/x/'}],
  ['/x/', '/stories/', missing]
]
for (const [basePath, target, expected] of rows) {
  test(`should answer ${target} of a site at ${basePath}`, () => {
    assert.deepEqual(answerTo(target, {folder, basePath}), expected)
  })
}

test('should answer nothing when the site has no page for what is not there', () => {
  assert.deepEqual(answerTo('/nothing', {folder: join(folder, 'empty'), basePath: '/'}), {
    type: 'nothing'
  })
})
