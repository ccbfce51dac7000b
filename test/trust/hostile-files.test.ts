/**
 * Files that are no plain files, or do not hold still: links out of the folder and in circles,
 * pipes, sockets, folders called like captures, locked files, files that change or vanish
 * while the site is built. Each costs its own story at most, and nothing waits for ever.
 */

import assert from 'node:assert/strict'
import {spawn, spawnSync} from 'node:child_process'
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync
} from 'node:fs'
import {createServer} from 'node:net'
import {join} from 'node:path'
import {test} from 'node:test'
import {setTimeout as pause} from 'node:timers/promises'
import type {BuildReport} from '../../src/build/report.ts'
import {sha256} from '../../src/model/identifiers.ts'
import {differing, digestsOf, makeArchive, program, type TestArchive} from './program.ts'

const isWindows = process.platform === 'win32'
const isRoot = process.getuid?.() === 0

function story(headline: string): string {
  return `---\nheadline: ${headline}\ndatePublished: 2001-05-04\npublisher: Karsund Tidende\n---\nThe ferry sailed again on Friday, and the mayor, Ida Lund, said that nobody had been hurt.\n`
}

function archiveOfOne(): TestArchive & {readonly articles: string; readonly site: string} {
  const archive = makeArchive()
  archive.put('articles/sound.txt', story('Ferry to Karsund sails again'))
  return {...archive, articles: join(archive.root, 'articles'), site: join(archive.root, '_site')}
}

/** What a build says, as `path: severity: reason`. */
function said(results: string): string[] {
  const {messages}: BuildReport = JSON.parse(results)
  return messages.map(({path, severity, reason}) => `${path}: ${severity}: ${reason}`)
}

test('should pass over what is no file of the folder, and say so', {skip: isWindows}, async () => {
  const {above, articles, site, run} = archiveOfOne()
  assert.equal(run(['build', '--quiet']).exitCode, 0)
  const before = digestsOf(site)
  writeFileSync(join(above, 'secret.txt'), story('Secret'))
  symlinkSync(join(above, 'secret.txt'), join(articles, 'out.txt'))
  symlinkSync('../../secret.txt', join(articles, 'out-by-steps.txt'))
  symlinkSync('/dev/zero', join(articles, 'endless.txt'))
  symlinkSync('round.txt', join(articles, 'round.txt'))
  symlinkSync('there.txt', join(articles, 'here.txt'))
  symlinkSync('here.txt', join(articles, 'there.txt'))
  symlinkSync('.', join(articles, 'self'))
  symlinkSync('nothing.txt', join(articles, 'dangling.txt'))
  mkdirSync(join(articles, 'folder.txt'))
  assert.equal(spawnSync('mkfifo', [join(articles, 'pipe.txt')]).status, 0)
  const server = createServer()
  await new Promise<void>(done => server.listen(join(articles, 'socket.txt'), done))
  try {
    const {results} = run(['build', '--json', '--quiet', '--lenient'])
    const toNothing = 'warning: Unexpected link to nothing, expected a file'
    const leaving = 'warning: Unexpected link that leaves the folder, expected a file in it'
    const special = 'warning: Unexpected device, pipe or socket, expected a file'
    assert.deepEqual(said(results), [
      `dangling.txt: ${toNothing}`,
      `endless.txt: ${leaving}`,
      `here.txt: ${toNothing}`,
      `out-by-steps.txt: ${leaving}`,
      `out.txt: ${leaving}`,
      `pipe.txt: ${special}`,
      `round.txt: ${toNothing}`,
      'self: warning: Unexpected link to a folder, expected a folder',
      `socket.txt: ${special}`,
      `there.txt: ${toNothing}`
    ])
    assert.deepEqual(differing(digestsOf(site), before), [])
  } finally {
    server.close()
  }
})

test('should build without the files and folders that may not be read', {skip: isWindows}, () => {
  const {root, articles, put, site, run} = archiveOfOne()
  put('articles/locked.txt', story('Locked'))
  put('articles/cellar/a.txt', story('Cellar'))
  chmodSync(join(articles, 'locked.txt'), 0)
  chmodSync(join(articles, 'cellar'), 0)
  const words = ['build', '--json', '--quiet', '--lenient']
  const results = isRoot ? asNobody(root, words) : run(words).results
  chmodSync(join(articles, 'cellar'), 0o755)
  assert.deepEqual(said(results), [
    'cellar: fatal: Unexpected folder that cannot be read (EACCES), expected one with captures',
    'locked.txt: fatal: Unexpected locked file, expected one that may be read'
  ])
  assert.equal(
    readdirSync(join(site, 'stories')).filter(name => name.startsWith('ferry')).length,
    1
  )
})

/** Run the program as a user to whom locks mean something; root reads what it likes. */
function asNobody(root: string, words: readonly string[]): string {
  for (const path of ['', 'articles', '..']) chownSync(join(root, path), 65_534, 65_534)
  chownSync(join(root, 'articles/locked.txt'), 65_534, 65_534)
  chownSync(join(root, 'articles/cellar'), 65_534, 65_534)
  const {stdout, stderr} = spawnSync(process.execPath, [program, ...words], {
    cwd: root,
    uid: 65_534,
    gid: 65_534,
    encoding: 'utf8'
  })
  assert.notEqual(stdout, '', stderr)
  return stdout
}

const many = Array.from({length: 200}, (_, number) => `many/${number}.txt`)

/** Start a build, do something to the captures until it has ended; gives its report. */
async function buildUnder(
  archive: TestArchive,
  disturb: (turn: number) => void
): Promise<BuildReport> {
  const child = spawn(process.execPath, [program, 'build', '--json', '--quiet', '--lenient'], {
    cwd: archive.root,
    stdio: ['ignore', 'pipe', 'inherit']
  })
  let results = ''
  child.stdout.on('data', data => {
    results += String(data)
  })
  const ended = new Promise<number | null>(done => child.once('close', done))
  for (let turn = 0; child.exitCode === null && child.signalCode === null; turn += 1) {
    disturb(turn)
    await pause(5)
  }
  assert.equal(await ended, 0)
  return JSON.parse(results)
}

/** Stories whose original on the site is not the file that the record of the story is of. */
function wrongOriginals(site: string): string[] {
  const lines = readFileSync(join(site, 'data/stories.jsonl'), 'utf8').trimEnd().split('\n')
  const stories: {path: string; sha256: string}[] = lines.map(line => JSON.parse(line))
  return stories
    .filter(({path, sha256: digest}) => {
      const folder = join(site, path, 'capture')
      const original = readdirSync(folder).find(name => name.startsWith('original'))
      return sha256(readFileSync(join(folder, original ?? ''))) !== digest
    })
    .map(({path}) => path)
}

const disturbances: Readonly<Record<string, (articles: string, turn: number) => void>> = {
  'are written again': (articles, turn) =>
    writeFileSync(join(articles, 'sound.txt'), story(`Ferry sails, turn ${turn % 7}`)),
  vanish: (articles, turn) => rmSync(join(articles, many[turn % many.length] ?? ''), {force: true}),
  'come and go': (articles, turn) => {
    const [here, there] = ['many/0.txt', 'many/elsewhere.txt'].map(name => join(articles, name))
    const isHere = existsSync(here ?? '')
    if (turn % 2 === 0) renameSync((isHere ? here : there) ?? '', (isHere ? there : here) ?? '')
  },
  grow: (articles, turn) =>
    writeFileSync(join(articles, many[turn % 5] ?? ''), `Line ${turn}\n`, {flag: 'a'})
}

for (const [what, disturb] of Object.entries(disturbances)) {
  test(`should build a site that agrees with itself while captures ${what}, and the right one after`, async () => {
    const archive = archiveOfOne()
    const {articles, site, put, root} = archive
    for (const [index, name] of many.entries())
      put(`articles/${name}`, story(`Ferry number ${index} sails`))
    await buildUnder(archive, turn => disturb(articles, turn))
    assert.deepEqual(wrongOriginals(site), [])
    await buildUnder(archive, () => undefined)
    const {exitCode, notes} = archive.run(['build', '--quiet', '--clean', '--output', 'clean'])
    assert.equal(exitCode, 0, notes)
    const isPage = (path: string) => !path.startsWith('pagefind')
    const pagesOf = (folder: string) =>
      Object.fromEntries(Object.entries(digestsOf(folder)).filter(([path]) => isPage(path)))
    assert.deepEqual(differing(pagesOf(site), pagesOf(join(root, 'clean'))), [])
  })
}
