/**
 * Bad input, end to end: each bad capture costs its own story at most, says where and how to
 * mend it, and nothing in it is run or interpreted.
 */

import assert from 'node:assert/strict'
import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {before, test} from 'node:test'
import type {BuildReport} from '../../src/build/report.ts'
import {cuttings, put, type Ran, workIn} from '../commands/workplace.ts'

const body = `
The harbour reopened on Monday, the port authority said, after a storm had closed it for two days.

"Ships are moving again," harbour master Ida Lund told reporters, adding that no one had been hurt.
`
const story = (headline: string, more = '') => `${headline}\n${body}\n${more}`

const folder = workIn({
  'articles/sound.txt': story('Harbour reopens after storm'),
  'articles/empty.txt': '',
  'articles/binary.txt': new Uint8Array(4000).map((_, index) => (index * index * 31 + index) % 251),
  'articles/malformed.md': `---\nheadline: "Harbour\n---\n${body}`,
  'articles/script.md': `---js\n{headline: require('node:fs').writeFileSync('ran.txt', 'x')}\n---\n${body}`,
  'articles/markup.txt': story('Harbour <script>alert(1)</script> reopens'),
  'articles/template.txt': story(
    'Harbour sums reopen',
    'The harbour master counted {{ 7*7 }} ships and {% for ship in ships %} many more on Monday.'
  ),
  'articles/twin/a.txt': story('Harbour twins reopen'),
  'articles/twin/b.txt': story('Harbour twins reopen', 'This one differs in its last paragraph.')
})
let ran: Ran
let report: BuildReport
before(async () => {
  ran = await cuttings(['build', '--json'])
  report = JSON.parse(ran.results)
})

test('should build the rest and exit with 1', () => {
  assert.deepEqual([ran.exitCode, report.captures, report.stories], [1, 9, 5])
})

test('should exit with 0 when lenient', async () => {
  assert.equal((await cuttings(['build', '--lenient', '--quiet'])).exitCode, 0)
})

const bad: readonly [path: string, line: number, reason: RegExp][] = [
  ['binary.txt', 1, /^Unexpected binary file/],
  ['empty.txt', 1, /^Unexpected empty/],
  ['malformed.md', 2, /^Unexpected YAML.*Missing closing "quote/],
  ['script.md', 1, /^Unexpected front matter in `js`, expected YAML/]
]
for (const [path, line, reason] of bad) {
  test(`should say where ${path} is wrong and how to mend it`, () => {
    const message = report.messages.find(
      ({path: at, severity}) => at === path && severity === 'fatal'
    )
    assert.ok(message)
    assert.equal(message.line ?? 1, line)
    assert.match(message.reason, reason)
    assert.match(message.note ?? '', /\w/)
    assert.match(ran.notes, new RegExp(`articles/${path}\n *${line}:\\d+ +error +Unexpected`))
  })
}

test('should never run front matter', () => {
  assert.equal(existsSync(join(folder, 'ran.txt')), false)
})

test('should show markup in a headline as text, on every page', () => {
  const wrong = pages().filter(([, html]) => html.includes('<script>alert'))
  assert.deepEqual(
    wrong.map(([path]) => path),
    []
  )
  assert.match(
    pageOf('<title>Harbour &lt;script'),
    /<h1[^>]*>[^<]*&lt;script&gt;alert\(1\)&lt;\/script&gt;/
  )
})

test('should show template source in a body as text', () => {
  assert.ok(pageOf('counted {{ 7*7 }} ships and {% for ship in ships %} many more'))
})

test('should give two stories of the same headline a page each', () => {
  const twins = readdirSync(join(folder, '_site/stories')).filter(name =>
    name.startsWith('harbour-twins-reopen-')
  )
  assert.equal(twins.length, 2)
})

test('should refuse a wrong archive.yaml with exit code 2, and leave the site as it is', async () => {
  const site = pages()
  put(folder, 'articles/archive.yaml', 'titel: Harbour\n')
  const {exitCode, results, notes} = await cuttings(['build', '--json'])
  assert.deepEqual([exitCode, results], [2, ''])
  assert.match(notes, /^articles\/archive\.yaml\n *1:1 +error +Unexpected key `titel`/)
  assert.deepEqual(pages(), site)
})

/** Every page of the site, by path. */
function pages(): (readonly [path: string, html: string])[] {
  return readdirSync(join(folder, '_site'), {recursive: true, encoding: 'utf8'})
    .filter(path => path.endsWith('.html'))
    .sort()
    .map(path => [path, readFileSync(join(folder, '_site', path), 'utf8')] as const)
}

/** The story page that shows this text. */
function pageOf(text: string): string {
  const page = pages().find(
    ([path, html]) => /^stories[/\\][^/\\]+[/\\]index\.html$/.test(path) && html.includes(text)
  )
  assert.ok(page, `Unexpected site without \`${text}\`, expected a story with it`)
  return page[1]
}
