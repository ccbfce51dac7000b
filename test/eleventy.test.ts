/**
 * The plugin in a small real site: `test/fixtures/eleventy-site`, which has a layout, pages, a
 * path of its own, and a page of its own for every story. Eleventy runs as its users run it.
 */

import assert from 'node:assert/strict'
import {execFileSync, spawnSync} from 'node:child_process'
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync
} from 'node:fs'
import {tmpdir} from 'node:os'
import {join, resolve} from 'node:path'
import {after, before, test} from 'node:test'
import {filesBelow} from '../src/render/files-below.ts'

const command = resolve('node_modules/@11ty/eleventy/cmd.cjs')

/** What is cleaned up after: one test, or all of them. */
interface Ending {
  readonly after: (clean: () => void) => void
}

/** A copy of the site, with this program and Eleventy installed. */
function siteIn(context: Ending, change: (config: string) => string = config => config) {
  const folder = mkdtempSync(join(tmpdir(), 'cuttings-eleventy-'))
  context.after(() => rmSync(folder, {recursive: true}))
  cpSync('test/fixtures/eleventy-site', folder, {recursive: true})
  mkdirSync(join(folder, 'node_modules'))
  symlinkSync(resolve('.'), join(folder, 'node_modules/cuttings'))
  symlinkSync(resolve('node_modules/@11ty'), join(folder, 'node_modules/@11ty'))
  const config = join(folder, 'eleventy.config.js')
  writeFileSync(config, change(readFileSync(config, 'utf8')))
  return {folder, read: (file: string) => readFileSync(join(folder, '_site', file), 'utf8')}
}

const withOption = (option: string) => (config: string) =>
  config.replace("captures: 'articles'", option)

function build(folder: string, ...words: string[]) {
  const {status, stdout, stderr} = spawnSync(process.execPath, [command, ...words], {
    cwd: folder,
    encoding: 'utf8'
  })
  assert.equal(status, 0, stderr)
  return stdout
}

function bytesOf(folder: string): Record<string, string> {
  return Object.fromEntries(
    filesBelow(join(folder, '_site')).map(name => [
      name,
      readFileSync(join(folder, '_site', name), 'base64')
    ])
  )
}

const site = siteIn({after})
let told: string
before(() => {
  told = build(site.folder)
})

test('should make the archive a part of a site', () => {
  const {folder, read} = site
  assert.match(told, /2 stories from 2 captures \(2 added\); \d+ files written/)
  const own = filesBelow(join(folder, '_site')).filter(name => !name.startsWith('archive/'))
  assert.deepEqual(own, [
    'index.html',
    'posts/storm/index.html',
    'reports/ferry-6-7-runs-aground-include-base-njk/index.html',
    'reports/harbour-reopens-after-storm/index.html'
  ])
  for (const file of ['index.html', 'feed.xml', 'pagefind/shards.json', 'data/stories.csv']) {
    assert.ok(filesBelow(join(folder, '_site/archive')).includes(file), file)
  }
  assert.match(read('archive/index.html'), /A part of the Harbour site/)
  const before = bytesOf(folder)
  assert.match(build(folder), /2 stories from 2 captures; nothing to write/)
  assert.deepEqual(bytesOf(folder), before)
})

test('should give templates the stories, their shelves and filters', () => {
  const {read} = site
  const home = read('index.html')
  assert.match(
    home,
    /<li><a href="\/harbour\/archive\/stories\/harbour-reopens-after-storm-[0-9a-f]{7}\/">Harbour reopens after storm<\/a>, Reuters, 4 May 2024<\/li>/
  )
  assert.match(home, /<a href="\/harbour\/archive\/outlets\/coastal-news\/">Coastal News<\/a> 1/)
  const report = read('reports/harbour-reopens-after-storm/index.html')
  assert.match(report, /<title>Harbour reopens after storm · Harbour site<\/title>/)
  assert.match(report, /<time datetime="2024-05-04">4 May 2024<\/time>/)
  assert.match(report, /<p id="p2">&quot;Ships are moving again,&quot;|<p id="p2">"Ships are/)
  assert.match(
    report,
    /Harbour reopens after storm\. \(2024, May 4\)\. Reuters\. https:\/\/example\.org\/harbour\/archive\/stories\//
  )
  assert.match(
    read('posts/storm/index.html'),
    /On 4 May 2024 we filed <a href="\/harbour\/archive\/stories\/[^"]+">Harbour reopens after storm<\/a>/
  )
})

test('should lead to pages that are there, from either side', () => {
  const {folder} = site
  const files = new Set(filesBelow(join(folder, '_site')))
  for (const page of [...files].filter(name => name.endsWith('.html'))) {
    const html = readFileSync(join(folder, '_site', page), 'utf8')
    for (const [, link = ''] of html.matchAll(/(?:href|src|action)="(\/[^"#?]*)/g)) {
      assert.ok(link.startsWith('/harbour/'), `${page}: ${link}`)
      const file = decodeURI(link.slice('/harbour/'.length)).replace(/(^|\/)$/, '$1index.html')
      assert.ok(files.has(file), `${page}: ${link}`)
    }
  }
})

test('should never take a capture for a template', () => {
  const {folder, read} = site
  assert.ok(!filesBelow(join(folder, '_site')).includes('stolen.html'))
  const report = read('reports/ferry-6-7-runs-aground-include-base-njk/index.html')
  assert.match(
    report,
    /<h1>Ferry \{\{ 6 \* 7 \}\} runs aground \{% include &quot;base\.njk&quot; %\}<\/h1>/
  )
  assert.match(report, /off Karsund, \{\{ collections\.all \| length \}\} witnesses said/)
})

const choices: readonly [title: string, option: string, has: string[], lacks: string[]][] = [
  ['no search', 'search: false', ['archive/index.html'], ['archive/pagefind', 'archive/search/']],
  ['no pages', 'pages: false', ['reports/harbour-reopens-after-storm/index.html'], ['archive/']]
]
for (const [title, option, has, lacks] of choices) {
  test(`should build ${title} when told so`, context => {
    const {folder} = siteIn(context, withOption(option))
    build(folder)
    const files = filesBelow(join(folder, '_site'))
    for (const file of has) assert.ok(files.includes(file), file)
    for (const start of lacks)
      assert.deepEqual(
        files.filter(name => name.startsWith(start)),
        []
      )
    const links = files
      .filter(name => name.endsWith('.html'))
      .flatMap(name =>
        readFileSync(join(folder, '_site', name), 'utf8').match(
          /(?:href|action)="[^"]*\/search\/"/g
        )
      )
    assert.deepEqual(
      links.filter(link => link !== null),
      []
    )
  })
}

test('should give the data alone when Eleventy writes nothing', context => {
  const {folder} = siteIn(context)
  const pages: {url: string; content: string}[] = JSON.parse(build(folder, '--to=json'))
  const home = pages.find(({url}) => url === '/')
  assert.match(home?.content ?? '', /Harbour reopens after storm/)
  assert.deepEqual(filesBelow(join(folder, '_site')), [])
})

test('should say what is wrong, and fail', context => {
  const {folder} = siteIn(context, withOption('pages: false'))
  writeFileSync(join(folder, 'wrong.njk'), '{{ "nowhere.txt" | cutting }}')
  const {status, stderr} = spawnSync(process.execPath, [command], {cwd: folder, encoding: 'utf8'})
  assert.notEqual(status, 0)
  assert.match(stderr, /Unexpected capture `nowhere\.txt` for the filter cutting/)
})

/** What Eleventy does when it watches, and a file changes between two builds. */
const rebuilding = `
import {renameSync} from 'node:fs'
import Eleventy from '@11ty/eleventy'
const site = new Eleventy('.', '_site', {configPath: 'eleventy.config.js', quietMode: true})
await site.init()
await site.executeBuild()
renameSync('closes.txt', 'articles/closes.txt')
await site.restart()
await site.executeBuild()
console.log(process.env.ELEVENTY_ROOT)
`

test('should show a new capture when Eleventy builds again', context => {
  const {folder, read} = siteIn(context)
  const capture = readFileSync(join(folder, 'articles/reopens.txt'), 'utf8')
  writeFileSync(
    join(folder, 'closes.txt'),
    capture.replace('reopens after', 'closes before').replace('May 4', 'May 2')
  )
  writeFileSync(join(folder, 'rebuild.mjs'), rebuilding)
  const printed = execFileSync(process.execPath, ['rebuild.mjs'], {cwd: folder, encoding: 'utf8'})
  assert.match(read('index.html'), /Harbour closes before storm/)
  assert.match(read('reports/harbour-closes-before-storm/index.html'), /2 May 2024/)
  assert.equal(printed.trimEnd().split('\n').at(-1), realpathSync(folder))
})

test('should have types that a configuration in TypeScript can use', context => {
  const {folder} = siteIn(context)
  writeFileSync(
    join(folder, 'use.ts'),
    `import cuttings, {type CuttingsOptions, type HostStory} from 'cuttings/eleventy'
const options: CuttingsOptions = {captures: 'articles', search: false}
// @ts-expect-error There is no such option.
const wrong: CuttingsOptions = {capture: 'articles'}
export const headingOf = ({heading, date, outletText}: HostStory): string => heading + date.text + outletText
export const plugin: Parameters<typeof cuttings>[1] = options ?? wrong
`
  )
  execFileSync(
    resolve('node_modules/.bin/tsc'),
    [
      ...['--noEmit', '--strict', '--skipLibCheck', '--module', 'nodenext', '--target', 'es2023'],
      ...['--types', '', 'use.ts']
    ],
    {cwd: folder, encoding: 'utf8'}
  )
})
