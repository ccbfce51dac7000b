/** What the README and the help of the commands show is what happens: their examples are run. */

import assert from 'node:assert/strict'
import {execFileSync} from 'node:child_process'
import {existsSync, readFileSync} from 'node:fs'
import {test} from 'node:test'
import {parse} from 'yaml'
import {examples} from '../src/commands/examples.ts'
import {overridesSchema} from '../src/model/schema/overrides.ts'
import {cuttings, put, putShippedArticles, workIn} from './commands/workplace.ts'

const readme = readFileSync('README.md', 'utf8')
const {scripts}: {scripts: Record<string, string>} = JSON.parse(
  readFileSync('package.json', 'utf8')
)
const folder = workIn({
  'saved-page.html':
    '<!doctype html><html lang="en"><head><title>Ferry sinks</title></head><body><article><h1>Ferry sinks off Karsund</h1><p>KARSUND, May 6, 2024 (AP) - A ferry sank on Monday off the coast of the island, the coast guard said in the evening.</p><p>All passengers were saved by fishing boats, and nobody was hurt, its spokeswoman Ida Lund said.</p></article></body></html>\n'
})

/** Run a command line of the shell; the shell's own part is left out. */
async function run(line: string) {
  const [, ...words] = (line.split(/[|>]| < /)[0] ?? '').trim().split(/\s+/)
  const input = / < (\S+)/.exec(line)?.[1]
  return cuttings(words, input === undefined ? '' : readFileSync(input, 'utf8'))
}

test('should show examples for every command', async () => {
  const {results} = await cuttings(['--help'])
  const commands = [...results.matchAll(/^ {2}([a-z-]+) (?:\[options\]|<|\[)/gm)].map(
    ([, name]) => name
  )
  assert.deepEqual(commands.filter(name => name !== 'help').sort(), Object.keys(examples).sort())
})

const inOrder = [
  'init',
  'build',
  'add',
  'serve',
  'check',
  'parse',
  'explain',
  'export',
  'verify',
  'publish-plan'
]
for (const command of inOrder) {
  test(`should do what the help of ${command} shows`, async () => {
    const {results} = await cuttings([command, '--help'])
    for (const line of examples[command] ?? []) {
      assert.ok(results.includes(`  ${line}\n`), line)
      const {exitCode, notes} = await run(line)
      // The saved page names no outlet, which `check` reports.
      assert.ok(exitCode === 0 || (command === 'check' && exitCode === 1), `${line}: ${notes}`)
    }
    if (command === 'init') {
      process.chdir('my-archive')
      put('.', 'saved-page.html', readFileSync('../saved-page.html'))
    }
  })
}

/** Blocks of code of the README, without their indent. */
const blocks = [...readme.matchAll(/(?:^ {4}.*\n|^\n(?= {4}))+/gm)].map(([block]) =>
  block.replace(/^ {4}/gm, '').trimStart()
)

test('should find the blocks of the README', () => {
  assert.ok(blocks.some(block => block.startsWith('npm ci && npm start')))
  assert.ok(blocks.some(block => block.includes('datePublished: 2019-03-28')))
})

test('should have every script that the README runs', () => {
  const named = [...readme.matchAll(/npm run ([\w:-]+)/g)].map(([, name = '']) => name)
  assert.deepEqual(
    named.filter(name => scripts[name] === undefined),
    []
  )
  assert.ok(named.length > 0 && scripts.start && scripts.test)
})

test('should name only commands that there are', async () => {
  const named = [...readme.matchAll(/(?:^|`|npx |(?<!import)\s)cuttings ([a-z][a-z-]*)(?=[\s`])/g)]
  const known = new Set(Object.keys(examples))
  assert.deepEqual(
    [...new Set(named.map(([, name = '']) => name))].filter(name => !known.has(name)),
    []
  )
})

test('should explain, build, export and verify as the README shows', async () => {
  process.chdir(folder)
  putShippedArticles(folder)
  const lines = [
    ...readme.matchAll(
      /(?:^ {4}|`)(?:npx )?(cuttings (?:explain|build --|export [a-z]+ >|verify)[^`\n]*)/gm
    )
  ]
    .map(([, line = '']) => line.trim())
    .filter(line => !/[<…]/.test(line))
    .sort((left, right) => (left < right ? -1 : 1))
  assert.ok(lines.length >= 3, lines.join('\n'))
  for (const line of lines) {
    const {exitCode, notes} = await run(line.replace(/ {2,}.*/, ''))
    assert.equal(exitCode, 0, `${line}: ${notes}`)
  }
})

test('should have data that stand the check the README shows', () => {
  const checks = [...readme.matchAll(/`(cd \w+ && sha256sum -c [^`]+)`/g)].map(
    ([, line = '']) => line
  )
  assert.ok(checks.length > 0)
  for (const line of checks) execFileSync('sh', ['-c', `${line} > /dev/null`], {cwd: folder})
})

test('should take the sidecar of the README, and show what it says', async () => {
  const block = blocks.find(text => text.startsWith('# articles/'))
  assert.ok(block)
  const [, path = ''] = /^# (\S+)/.exec(block) ?? []
  assert.ok(existsSync(path.replace(/yaml$/, 'txt')))
  put(folder, path, block)
  const {results} = await cuttings(['parse', path.replace(/yaml$/, 'txt')])
  const {datePublished, publisher, evidence} = JSON.parse(results)
  assert.deepEqual({datePublished, publisher: publisher.name}, parse(block))
  assert.deepEqual(
    [evidence.datePublished.rule, evidence.datePublished.certainty],
    [evidence.publisher.rule, 'stated']
  )
})

test('should know every key that the README lists', () => {
  const [table = ''] = /\| key \| what it sets \|[\s\S]*?\n\n/.exec(readme) ?? []
  const keys = table
    .split('\n')
    .slice(2)
    .flatMap(row => [...(row.split('|')[1] ?? '').matchAll(/`(\w+)`/g)].map(([, key = '']) => key))
  const {same_event: _, not_same_event: __, ...shown} = overridesSchema.shape
  assert.deepEqual([...keys].sort(), Object.keys(shown).sort())
})
