/** The commands that look after an archive: `init`, `add`, `verify`. */

import assert from 'node:assert/strict'
import {execFileSync} from 'node:child_process'
import {existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {test} from 'node:test'
import {readDescription} from '../../src/config.ts'
import {sha256} from '../../src/model/identifiers.ts'
import {descriptionSchema} from '../../src/model/schema/description.ts'
import {cuttings, put, workIn} from './workplace.ts'

const story = `Harbour reopens after storm

KARSUND, May 4, 2024 (Reuters) - The harbour reopened on Saturday, the port authority said, after a storm had closed it for two days.

"Ships are moving again," harbour master Ida Lund told reporters, adding that no one had been hurt.
`
const folder = workIn({
  'saved/page (3).txt': story,
  'saved/copy.txt': story,
  'saved/other.txt': story.replace('two days', 'three days'),
  'saved/empty.txt': '',
  'full/file.txt': 'taken'
})

test('should make an archive that explains every key and builds', async () => {
  const made = await cuttings(['init', 'fresh'])
  assert.deepEqual([made.exitCode, made.results], [0, ''])
  assert.match(made.notes, /Build and serve it: cd fresh && npm start/)
  assert.deepEqual(readdirSync('fresh', {recursive: true, encoding: 'utf8'}).sort(), [
    '.github',
    '.github/workflows',
    '.github/workflows/publish.yml',
    '.gitignore',
    'README.md',
    'articles',
    'articles/2024',
    'articles/2024/lighthouse-reopens.txt',
    'articles/archive.yaml',
    'package.json'
  ])
  const {name, dependencies, scripts} = JSON.parse(readFileSync('fresh/package.json', 'utf8'))
  assert.deepEqual(
    [name, dependencies, scripts.start],
    ['fresh', {cuttings: '1.2.3'}, 'npx --yes cuttings@1.2.3 serve']
  )
  const described = readFileSync('fresh/articles/archive.yaml', 'utf8')
  for (const key of Object.keys(descriptionSchema.shape)) {
    assert.match(described, new RegExp(`^(# )?${key}:`, 'm'), key)
  }
  assert.equal(readDescription('fresh/articles').title, 'My archive')
})

test('should understand its example wholly', async () => {
  const {results} = await cuttings(['parse', 'fresh/articles'])
  const {headline, datePublished, subheads, furniture, captions} = JSON.parse(results)
  assert.deepEqual(
    [headline, datePublished, subheads, furniture, captions],
    [
      'Lighthouse reopens after two winters of repair',
      '2024-05-03',
      ['A light since 1871'],
      ['Share this story', 'Subscribe to the Coastal News morning letter'],
      [
        {
          text: 'The lantern room of the lighthouse at Skerry Head, seen on May 2. (Photo by Ida Lund)',
          credit: 'Photo by Ida Lund'
        }
      ]
    ]
  )
})

test('should not make an archive where something is already', async () => {
  const {exitCode, notes} = await cuttings(['init', 'full'])
  assert.equal(exitCode, 2)
  assert.match(notes, /^error: Unexpected files in `full`, expected a new or an empty folder/)
  assert.deepEqual(readdirSync('full'), ['file.txt'])
})

test('should show what it would add, and write nothing, in a dry run', async () => {
  const {exitCode, results} = await cuttings(['add', '--dry-run', 'saved/page (3).txt'])
  assert.equal(exitCode, 0)
  assert.match(
    results,
    /^articles\/harbour-reopens-after-storm\.txt {2}← {2}saved\/page \(3\)\.txt$/m
  )
  assert.match(results, /^datePublished {2}2024-05-04\n +stated, line 3: /m)
  assert.match(results, /^byline +unknown$/m)
  assert.deepEqual([existsSync('_site'), readdirSync('articles')], [false, []])
})

test('should add captures under names of their own, and build', async () => {
  const {exitCode, notes} = await cuttings(['add', 'saved/page (3).txt', 'saved/other.txt'])
  assert.equal(exitCode, 0)
  assert.match(notes, /2 stories from 2 captures \(2 added\)/)
  assert.deepEqual(readdirSync('articles').sort(), [
    'harbour-reopens-after-storm-2.txt',
    'harbour-reopens-after-storm.txt'
  ])
  assert.equal(readFileSync('articles/harbour-reopens-after-storm.txt', 'utf8'), story)
  assert.ok(existsSync('_site/index.html'))
})

test('should not add what the archive has already, and say where', async () => {
  const {exitCode, results, notes} = await cuttings(['add', 'saved/copy.txt'])
  assert.deepEqual(
    [exitCode, results, notes],
    [0, '', 'saved/copy.txt is in the archive already, as harbour-reopens-after-storm.txt\n']
  )
})

const nearly: readonly [title: string, text: string, expected: string][] = [
  [
    'the same text with the furniture of another page',
    `${story}\nShare this story\n`,
    'saved/near.txt prints the same text as harbour-reopens-after-storm.txt\n'
  ],
  [
    'mostly the same text',
    story.replace('"Ships are', 'The port was packed, and trucks queued for hours. "Ships are'),
    'saved/near.txt prints mostly the same text as harbour-reopens-after-storm.txt\n'
  ],
  [
    'another text under its headline',
    'Harbour reopens after storm\n\nKARSUND, May 6, 2024 (AP) - Fishing boats left on Monday for the first time in a week, their owners said.\n',
    'saved/near.txt has the headline of harbour-reopens-after-storm-2.txt\n'
  ],
  [
    'another story',
    'Ferry sinks\n\nKARSUND, May 6, 2024 (AP) - A ferry sank on Monday off the coast, the guard said.\n',
    ''
  ]
]
for (const [title, text, expected] of nearly) {
  test(`should say what it has already of ${title}`, async () => {
    put(folder, 'saved/near.txt', text)
    const {exitCode, notes} = await cuttings(['add', '--dry-run', 'saved/near.txt'])
    assert.deepEqual([exitCode, notes], [0, expected])
  })
}

test('should compare what it adds with what it has just added', async () => {
  put(folder, 'saved/ferry.txt', nearly[3]?.[1] ?? '')
  put(folder, 'saved/ferry-2.txt', `${nearly[3]?.[1]}\nMore soon.\n`)
  const {notes} = await cuttings(['add', '--dry-run', 'saved/ferry.txt', 'saved/ferry-2.txt'])
  assert.match(notes, /^saved\/ferry-2\.txt prints (?:mostly )?the same text as ferry-sinks\.txt$/m)
})

test('should not add what cannot become a story, and exit with 1', async () => {
  const {exitCode, notes} = await cuttings(['add', 'saved/empty.txt'])
  assert.equal(exitCode, 1)
  assert.match(notes, /Unexpected empty capture, expected text/)
  assert.equal(readdirSync('articles').length, 2)
})

test('should find every capture as it was recorded', async () => {
  const {exitCode, results, notes} = await cuttings(['verify'])
  assert.deepEqual([exitCode, results], [0, ''])
  assert.match(
    notes,
    /^2 recorded captures, all as recorded\n\d+ recorded files of data, all as recorded\n$/
  )
})

test('should find every capture and all data as recorded without this program', () => {
  for (const [place, record] of [
    ['articles', '../_site/data/checksums.txt'],
    ['_site', 'manifest-sha256.txt']
  ] as const) {
    execFileSync('sha256sum', ['--check', '--strict', '--quiet', record], {cwd: place})
  }
})

test('should be a bag whose payload is the data', () => {
  const read = (name: string) => readFileSync(join('_site', name), 'utf8')
  assert.equal(read('bagit.txt'), 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n')
  const recorded = read('manifest-sha256.txt')
    .trimEnd()
    .split('\n')
    .map(line => line.split('  '))
  const files = readdirSync('_site/data').sort()
  assert.deepEqual(
    recorded,
    files.map(name => [sha256(readFileSync(join('_site/data', name))), `data/${name}`])
  )
  const bytes = files.reduce((sum, name) => sum + statSync(join('_site/data', name)).size, 0)
  assert.match(read('bag-info.txt'), new RegExp(`^Payload-Oxum: ${bytes}\\.${files.length}$`, 'm'))
})

test('should name changed, missing and new data, and exit with 1', async () => {
  const table = readFileSync('_site/data/stories.csv')
  const events = readFileSync('_site/data/events.json')
  writeFileSync('_site/data/stories.csv', 'changed')
  writeFileSync('_site/data/more.txt', 'new')
  rmSync('_site/data/events.json')
  const {exitCode, results, notes} = await cuttings(['verify'])
  assert.deepEqual(
    [exitCode, results],
    [
      1,
      'changed  _site/data/stories.csv\nmissing  _site/data/events.json\nnew      _site/data/more.txt\n'
    ]
  )
  assert.match(notes, /^2 of \d+ recorded files of data not as recorded; 1 not recorded yet$/m)
  writeFileSync('_site/data/stories.csv', table)
  writeFileSync('_site/data/events.json', events)
  rmSync('_site/data/more.txt')
})

test('should name changed, missing and new captures, and exit with 1', async () => {
  writeFileSync('articles/harbour-reopens-after-storm.txt', `${story}More.\n`)
  put(folder, 'articles/fresh.txt', story)
  const gone = JSON.stringify('gone\\\n.txt').slice(1, -1)
  writeFileSync(
    'record.txt',
    `${readFileSync('_site/data/checksums.txt', 'utf8')}\\${'0'.repeat(64)}  ${gone}\n`
  )
  const {exitCode, results, notes} = await cuttings(['verify', '--manifest', 'record.txt'])
  assert.equal(exitCode, 1)
  assert.equal(
    results,
    'changed  harbour-reopens-after-storm.txt\nmissing  gone\\\n.txt\nnew      fresh.txt\n'
  )
  assert.equal(notes, '2 of 3 recorded captures not as recorded; 1 not recorded yet\n')
})

const unreadable: readonly [string, RegExp][] = [
  ['nowhere.txt', /^error: Unexpected missing manifest `nowhere\.txt`.*run `cuttings build`/],
  [
    'saved/other.txt',
    /^error: Unexpected line 1 in `saved\/other\.txt`, expected a SHA-256 and a path/
  ]
]
for (const [manifest, expected] of unreadable) {
  test(`should refuse ${manifest} as a record`, async () => {
    const {exitCode, results, notes} = await cuttings(['verify', '--manifest', manifest])
    assert.deepEqual([exitCode, results], [2, ''])
    assert.match(notes, expected)
  })
}
