/** The review queue: what `cuttings check` shows, and when it fails. */

import assert from 'node:assert/strict'
import {rmSync} from 'node:fs'
import {join} from 'node:path'
import {test} from 'node:test'
import {cuttings, put, putShippedArticles, workIn} from './workplace.ts'

const folder = workIn({})
putShippedArticles(folder)

const queue = async (...words: string[]) => {
  const {exitCode, results} = await cuttings(['check', '--json', ...words])
  return {exitCode, matters: JSON.parse(results)}
}

const [pressTv, tass] = ['000_538abd272e9f671b', '003_8c174977fcf6dff6']

test('should show what is derived, why, and what to write, and exit with 0', async () => {
  const {exitCode, results, notes} = await cuttings(['check'])
  assert.deepEqual([exitCode, notes], [0, '4 matters: 4 derived\n'])
  assert.ok(
    results.includes(
      `${pressTv}.txt:5\n  derived datePublished: the caption is dated 24 March 2019, and the text says “on Tuesday”`
    ),
    results
  )
  assert.ok(results.includes(`  ${tass}.yaml ← datePublished: 2019-03-28\n`), results)
})

test('should fail for what is only derived when strict', async () => {
  const {exitCode} = await queue('--strict')
  assert.equal(exitCode, 1)
})

test('should be settled by what it says to paste', async () => {
  const {matters} = await queue()
  for (const {fix} of matters) put(folder, `articles/${fix.file}`, '')
  for (const file of new Set<string>(matters.map(({fix}: {fix: {file: string}}) => fix.file))) {
    const texts = matters
      .filter(({fix}: {fix: {file: string}}) => fix.file === file)
      .map(({fix}: {fix: {text: string}}) => fix.text)
    put(folder, `articles/${file}`, `${texts.join('\n')}\n`)
  }
  const settled = await cuttings(['check', '--strict'])
  assert.deepEqual(settled, {exitCode: 0, results: '', notes: 'Nothing needs attention\n'})
  for (const name of [pressTv, tass]) rmSync(join(folder, `articles/${name}.yaml`))
})

test('should put what is lost, missing or dead first, and exit with 1', async () => {
  put(folder, 'articles/empty.txt', '')
  put(
    folder,
    'articles/notes.md',
    '---\nsame_event: nowhere.txt\n---\nThe harbour was quiet, and nobody came to ask why it was so.\n'
  )
  const {exitCode, matters} = await queue()
  assert.equal(exitCode, 1)
  const seen = matters.map(({urgency, path, field}: Record<string, string>) => [
    urgency,
    path,
    field
  ])
  assert.deepEqual(seen[0], ['lost', 'empty.txt', 'capture'])
  for (const expected of [
    ['missing', 'notes.md', 'publisher'],
    ['missing', 'notes.md', 'datePublished'],
    ['dead', 'notes.md', 'same_event']
  ]) {
    assert.ok(
      seen.some((one: string[]) => one.join() === expected.join()),
      expected.join()
    )
  }
})

test('should name what archive.yaml says in vain', async () => {
  put(
    folder,
    'articles/archive.yaml',
    'outlets:\n  - name: Nowhere Post\npeople:\n  - name: Ida Lund\n    stories: gone.txt\n'
  )
  const {matters} = await queue()
  assert.deepEqual(
    matters
      .filter(({path}: {path: string}) => path === 'archive.yaml')
      .map(({urgency, field, because}: Record<string, string>) => [urgency, field, because]),
    [
      ['dead', 'outlets', 'no story is from `Nowhere Post`'],
      ['dead', 'people', 'no story names `Ida Lund`'],
      ['dead', 'people', 'no capture is called `gone.txt`, for `Ida Lund`']
    ]
  )
})

test('should notice a copy and say which of the two to withdraw', async () => {
  const text = `Harbour reopens after storm

KARSUND, May 4, 2024 (Reuters) - The harbour reopened on Saturday, the port authority said, after a storm had closed it for two days.

"Ships are moving again," harbour master Ida Lund told reporters, adding that no one had been hurt.
`
  put(folder, 'articles/a.txt', text)
  put(folder, 'articles/b.txt', text)
  const {matters} = await queue()
  const copies = matters.filter(
    ({urgency, field}: Record<string, string>) => urgency === 'doubtful' && field === 'capture'
  )
  assert.deepEqual(
    copies.map(({path, fix}: {path: string; fix: object}) => [path, fix]),
    [['b.txt', {file: 'b.yaml', text: 'pubStatus: canceled'}]]
  )
})
