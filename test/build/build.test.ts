/**
 * The pipeline, end to end, on the two articles that ship with the program and a few of ours.
 */

import assert from 'node:assert/strict'
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync
} from 'node:fs'
import {join} from 'node:path'
import {afterEach, before, test} from 'node:test'
import type {BuildReport} from '../../src/build/report.ts'
import {sha256} from '../../src/model/identifiers.ts'
import {cuttings, put, putShippedArticles, workIn} from '../commands/workplace.ts'

const third = `Harbour reopens after storm

OSLO, March 29, 2019 (Reuters) - The harbour reopened on Friday, the port authority said, after a storm had closed it for two days.

"Ships are moving again," harbour master Ida Lund told reporters, adding that no one had been hurt.
`
const folder = workIn({})
putShippedArticles(folder)

async function build(...options: string[]): Promise<BuildReport> {
  const {exitCode, results, notes} = await cuttings(['build', '--json', ...options])
  assert.equal(exitCode, 0, notes)
  return JSON.parse(results)
}

let first: Record<string, string>
before(async () => {
  const {captures, stories, difference, written} = await build()
  assert.deepEqual([captures, stories, difference], [2, 2, {added: 2, changed: 0, removed: 0}])
  first = contents('_site')
  assert.ok(written > 0)
})

afterEach(() => rmSync('articles/oslo', {recursive: true, force: true}))

test('should write nothing when nothing changed', async () => {
  const before = times('_site')
  const {difference, written, removed} = await build()
  assert.deepEqual([difference, written, removed], [{added: 0, changed: 0, removed: 0}, 0, 0])
  assert.deepEqual(times('_site'), before)
})

test('should write nothing when a file was only touched', async () => {
  for (const name of readdirSync('articles')) utimesSync(join('articles', name), 1e9, 1e9)
  const {difference, written} = await build()
  assert.deepEqual([difference, written], [{added: 0, changed: 0, removed: 0}, 0])
})

test('should build the same site byte for byte from scratch', async () => {
  await build('--output', 'again')
  assert.deepEqual(withoutSearch(contents('again')), withoutSearch(first))
  await build('--clean')
  assert.deepEqual(withoutSearch(contents('_site')), withoutSearch(first))
})

test('should add a third article and remove it again without a trace', async () => {
  put(folder, 'articles/oslo/harbour.txt', third)
  const added = await build()
  assert.deepEqual(added.difference, {added: 1, changed: 0, removed: 0})
  const site = contents('_site')
  const page = Object.keys(site).find(path =>
    /^stories\/harbour-reopens-after-storm-[0-9a-f]{7}\/index.html$/.test(path)
  )
  assert.ok(page)
  assert.match(readFileSync('_site/data/stories.jsonl', 'utf8'), /"Harbour reopens after storm"/)
  await build('--output', 'again')
  assert.deepEqual(withoutSearch(contents('again')), withoutSearch(site))
  rmSync('articles/oslo', {recursive: true})
  const removed = await build()
  assert.deepEqual(removed.difference, {added: 0, changed: 0, removed: 1})
  assert.deepEqual(withoutSearch(contents('_site')), withoutSearch(first))
})

test('should leave pages alone that a new article does not touch', async () => {
  const original = Object.keys(first).find(path => path.endsWith('capture/original.txt'))
  assert.ok(original)
  const before = statSync(join('_site', original)).mtimeMs
  put(folder, 'articles/oslo/harbour.txt', third)
  const {written} = await build()
  assert.equal(statSync(join('_site', original)).mtimeMs, before)
  assert.ok(written > 0)
})

test('should stand under a sub-path', async () => {
  await build('--output', 'below', '--base-path', 'x')
  const wrong = Object.keys(contents('below'))
    .filter(path => path.endsWith('.html'))
    .flatMap(path => [
      ...readFileSync(join('below', path), 'utf8').matchAll(/ (?:href|src)="(\/[^"]*)"/g)
    ])
    .map(match => match[1] ?? '')
    .filter(link => !link.startsWith('/x/'))
  assert.deepEqual(wrong, [])
})

test('should make a site right that was damaged while the store was gone', async () => {
  rmSync('.cuttings', {recursive: true})
  put(folder, '_site/stories/old-page/index.html', 'left by a build that was killed')
  put(folder, '_site/index.html', 'half')
  await build()
  assert.deepEqual(withoutSearch(contents('_site')), withoutSearch(first))
})

test('should leave the published site intact when a page cannot be rendered', async () => {
  put(folder, 'templates/layouts/story.njk', '{{ view.nothing.at.all }}')
  await assert.rejects(cuttings(['build']), /render/i)
  assert.deepEqual(withoutSearch(contents('_site')), withoutSearch(first))
  rmSync('templates', {recursive: true})
  await build()
  assert.deepEqual(withoutSearch(contents('_site')), withoutSearch(first))
})

const refusals: readonly [what: string, words: readonly string[], expected: RegExp][] = [
  ['captures that are not there', ['--articles', 'nowhere'], /Unexpected missing folder `nowhere`/],
  ['an output folder with other things in it', ['--output', 'full'], /Unexpected files in .*full/],
  ['an output folder among the captures', ['--output', 'articles/site'], /expected one apart from/],
  ['an output folder around the captures', ['--output', '.'], /expected one apart from/],
  ['an output that is a file', ['--output', 'full/of.txt'], /Unexpected file /],
  ['a base path that is none', ['--base-path', '/a b/'], /Unexpected base path/],
  ['a URL that is none', ['--url', 'example.org'], /Unexpected URL `example\.org`/]
]
for (const [what, words, expected] of refusals) {
  test(`should refuse ${what}, and write nothing`, async () => {
    put(folder, 'full/of.txt', 'life')
    const {exitCode, results, notes} = await cuttings(['build', '--json', ...words])
    assert.deepEqual([exitCode, results], [2, ''])
    assert.match(notes, expected)
    assert.deepEqual(readdirSync('full'), ['of.txt'])
    assert.equal(existsSync('articles/site'), false)
  })
}

test('should refuse to build while another build is at work', async () => {
  mkdirSync('.cuttings', {recursive: true})
  writeFileSync('.cuttings/lock', String(process.ppid))
  const {exitCode, notes} = await cuttings(['build'])
  assert.equal(exitCode, 2)
  assert.match(notes, /at the same time/)
  rmSync('.cuttings/lock')
})

/** Hash of every file below a folder, by path. */
function contents(below: string): Record<string, string> {
  return Object.fromEntries(
    filesBelow(below).map(path => [path, sha256(readFileSync(join(below, path)))])
  )
}

function times(below: string): Record<string, number> {
  return Object.fromEntries(
    filesBelow(below).map(path => [path, statSync(join(below, path)).mtimeMs])
  )
}

function filesBelow(below: string): string[] {
  return readdirSync(below, {recursive: true, withFileTypes: true})
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name).slice(below.length + 1))
    .sort()
}

/** The index answers alike but is not alike byte for byte. */
function withoutSearch(files: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(files).filter(([path]) => !path.startsWith('pagefind/')))
}
