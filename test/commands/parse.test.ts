import assert from 'node:assert/strict'
import {test} from 'node:test'
import type {Line} from '../../src/model/story.ts'
import {cuttings, workIn} from './workplace.ts'

const story = `Harbour reopens after storm

The harbour reopened on Monday, the port authority said, after a storm had closed it for two days.

"Ships are moving again," harbour master Ida Lund told reporters, adding that no one had been hurt.
`
workIn({
  'notes/harbour.txt': story,
  'notes/more/second.txt': story.replace('Harbour', 'Port'),
  'empty.txt': '',
  'notes/picture.png': 'no capture'
})

const recordsOf = (results: string) =>
  results
    .split('\n')
    .filter(line => line !== '')
    .map(line => JSON.parse(line))

test('should print one story a line, with paths as they were given', async () => {
  const {exitCode, results, notes} = await cuttings(['parse', 'notes/harbour.txt', './notes//more'])
  assert.deepEqual(
    recordsOf(results).map(({path, headline}) => [path, headline]),
    [
      ['notes/harbour.txt', 'Harbour reopens after storm'],
      ['notes/more/second.txt', 'Port reopens after storm']
    ]
  )
  assert.deepEqual([exitCode, notes.includes('error')], [0, false])
})

test('should print all captures of a folder in order', async () => {
  const {results} = await cuttings(['parse', 'notes'])
  assert.deepEqual(
    recordsOf(results).map(({path}) => path),
    ['notes/harbour.txt', 'notes/more/second.txt']
  )
})

test('should read a capture from stdin', async () => {
  const {exitCode, results} = await cuttings(['parse', '-'], story)
  assert.deepEqual([exitCode, recordsOf(results)[0].headline], [0, 'Harbour reopens after storm'])
})

test('should parse the rest when a capture gives no story, and exit with 1', async () => {
  const {exitCode, results, notes} = await cuttings(['parse', 'empty.txt', 'notes/harbour.txt'])
  assert.deepEqual([exitCode, recordsOf(results).length], [1, 1])
  assert.match(notes, /^empty\.txt\n1:1 +error +Unexpected/)
})

test('should exit with 0 all the same when lenient, and say nothing when quiet', async () => {
  const {exitCode, notes} = await cuttings(['parse', '--lenient', '--quiet', 'empty.txt'])
  assert.deepEqual([exitCode, notes], [0, ''])
})

const wrong: readonly [readonly string[], RegExp][] = [
  [['parse', 'notes/harbour.txt', 'nothing.txt'], /Unexpected missing file `nothing\.txt`/],
  [['parse'], /missing required argument 'file'/],
  [['parse', '--colour', 'empty.txt'], /unknown option '--colour'/],
  [['prase'], /unknown command 'prase'/],
  [['explain', 'nothing.txt'], /Unexpected missing file `nothing\.txt`/]
]
for (const [words, expected] of wrong) {
  test(`should refuse \`cuttings ${words.join(' ')}\` with exit code 2 and no results`, async () => {
    const {exitCode, results, notes} = await cuttings(words)
    assert.deepEqual([exitCode, results], [2, ''])
    assert.match(notes, expected)
  })
}

test('should print its version and its help on stdout', async () => {
  assert.deepEqual(await cuttings(['--version']), {exitCode: 0, results: '1.2.3\n', notes: ''})
  const {exitCode, results} = await cuttings(['--help'])
  assert.equal(exitCode, 0)
  for (const command of ['build', 'serve', 'parse', 'explain'])
    assert.match(results, new RegExp(`^  ${command} `, 'm'))
})

test('should explain every line and every field', async () => {
  const {exitCode, results} = await cuttings(['explain', 'notes/harbour.txt'])
  assert.equal(exitCode, 0)
  const lines = results.split('\n')
  assert.equal(lines[0], 'notes/harbour.txt')
  assert.match(lines[1] ?? '', /^text, utf-8, \d+ bytes, SHA-256 [0-9a-f]{64}$/)
  assert.match(results, /^1 +headline +\S+ +Harbour reopens after storm$/m)
  assert.match(results, /^3 +body +\S+ +The harbour reopened on Monday/m)
  assert.match(
    results,
    /^headline +Harbour reopens after storm\n +stated, line 1: .+ \(rule \S+\)$/m
  )
})

test('should explain as JSON, lines included', async () => {
  const {results} = await cuttings(['explain', '--json', 'notes/harbour.txt'])
  const explained = JSON.parse(results)
  assert.equal(explained.headline, 'Harbour reopens after storm')
  assert.deepEqual(
    explained.lines.slice(0, 3).map(({number, fate}: Line) => [number, fate]),
    [
      [1, 'metadata'],
      [2, 'blank'],
      [3, 'body']
    ]
  )
})
