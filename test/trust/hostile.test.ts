/**
 * The hostile corpus, end to end: each input costs its own story at most, with the message that
 * `hostile/expected.md` has for it; nothing in it runs, and no good story is touched.
 *
 * `UPDATE=1` rewrites the table; the difference is reviewed like code.
 */

import assert from 'node:assert/strict'
import {readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {before, test} from 'node:test'
import type {BuildReport} from '../../src/build/report.ts'
import {corpus} from './hostile/corpus.ts'
import type {Hostile} from './hostile/hostile.ts'
import {tableOf} from './hostile/table.ts'
import {faultsOfSite, faultsOfTable} from './hostile-site.ts'
import {differing, digestsOf, makeArchive, type TestArchive} from './program.ts'

const expectedFile = join(import.meta.dirname, 'hostile/expected.md')

/**
 * Two good stories, one before and one after them in time, which are their neighbours, and
 * the shipped ones, so that the menu has all of its entries.
 */
const good: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    readdirSync('articles')
      .filter(name => name.endsWith('.txt'))
      .map(name => [name, readFileSync(join('articles', name), 'utf8')])
  ),
  'first.txt': goodStory('Frost closes the harbour of Karsund', '2001-05-02', 'The frost'),
  'ferry.txt': goodStory('Ferry to Karsund sails again', '2001-05-04', 'A ferry'),
  'bridge.txt': goodStory('Bridge of Lindvik opens after repairs', '2001-05-06', 'The bridge'),
  'last.txt': goodStory('Tunnel below Lindvik is flooded', '2001-05-08', 'The tunnel')
}

function goodStory(headline: string, date: string, subject: string): string {
  return `---\nheadline: ${headline}\ndatePublished: ${date}\npublisher: Karsund Tidende\narticleSection: Ports\n---\n${subject} was the talk of the town on that day, and the mayor, Ida Lund, said that nobody had been hurt.\n`
}

interface Published {
  readonly path: string
  readonly capture: string
  readonly messages: BuildReport['messages']
}

/** An archive that was built, and what came of it. */
interface Built {
  readonly archive: TestArchive
  readonly site: string
  readonly report: BuildReport
  /** By the path of the capture. */
  readonly stories: ReadonlyMap<string, Published>
}

function built(rows: readonly Hostile[]): Built {
  const archive = makeArchive()
  for (const [name, text] of Object.entries(good)) archive.put(`articles/${name}`, text)
  for (const {name, files} of rows) {
    for (const [file, content] of Object.entries(files)) {
      archive.put(`articles/${name}/${file}`, content)
    }
  }
  const {exitCode, results, notes} = archive.run(['build', '--json', '--quiet', '--lenient'])
  assert.equal(exitCode, 0, notes)
  const site = join(archive.root, '_site')
  const lines = readFileSync(join(site, 'data/stories.jsonl'), 'utf8').trimEnd().split('\n')
  const published: Published[] = lines.map(line => JSON.parse(line))
  const stories = new Map(published.map(story => [story.capture, story]))
  return {archive, site, report: JSON.parse(results), stories}
}

const rows = Object.values(corpus).flat()
let quiet: Built
let loud: Built
let captures: Record<string, string>
before(() => {
  quiet = built([])
  loud = built(rows)
  captures = digestsOf(join(loud.archive.root, 'articles'))
})

test('should have a name for each row, unlike all others', () => {
  const names = rows.map(({name}) => name)
  assert.equal(new Set(names).size, names.length)
})

test('should say of each input what the table has for it', () => {
  const table = tableOf(corpus, loud.report.messages, loud.stories)
  if (process.env.UPDATE !== undefined) writeFileSync(expectedFile, table)
  assert.deepEqual(table.split('\n'), readFileSync(expectedFile, 'utf8').split('\n'))
})

test('should leave the pages of good stories as they are, byte for byte', () => {
  const pages = (site: string, name: string) => {
    const {path} = quiet.stories.get(name) ?? {path: ''}
    return digestsOf(join(site, path.replace(/\/$/, '')))
  }
  for (const name of ['ferry.txt', 'bridge.txt']) {
    assert.deepEqual(differing(pages(loud.site, name), pages(quiet.site, name)), [])
  }
})

test('should leave the whole site as it is when all hostile inputs are lost', () => {
  const isLost = ({name}: Hostile) =>
    ![...loud.stories.keys()].some(capture => capture.startsWith(`${name}/`))
  const lost = rows.filter(isLost)
  assert.ok(lost.length > 50)
  assert.deepEqual(differing(digestsOf(built(lost).site), digestsOf(quiet.site)), [])
})

test('should run nothing, and write nothing but the site and what is remembered', () => {
  const {above, root} = loud.archive
  assert.deepEqual(
    [readdirSync(above), readdirSync(root).sort()],
    [['archive'], ['.cuttings', '_site', 'articles']]
  )
  const names = readdirSync(loud.site).sort()
  assert.deepEqual(
    names.filter(name => /^(?:planted$|\.|etc$)/.test(name)),
    []
  )
})

test('should have nothing on the site that a capture smuggled in', () =>
  assert.deepEqual(faultsOfSite(loud.site), []))

test('should export nothing that runs or breaks out of its place', () => {
  const {run} = loud.archive
  const exported = (format: string) => {
    const {exitCode, results, notes} = run(['export', format])
    assert.equal(exitCode, 0, notes)
    return results
  }
  assert.deepEqual(faultsOfTable(exported('csv')), [])
  for (const format of ['jsonl', 'ninjs']) {
    for (const line of exported(format).trimEnd().split('\n')) JSON.parse(line)
  }
  assert.equal(JSON.parse(exported('csl-json')).length, loud.stories.size)
  assert.deepEqual(entriesOf(exported('bibtex')), {entries: loud.stories.size, depth: 0})
})

test('should change no capture', () =>
  assert.deepEqual(differing(digestsOf(join(loud.archive.root, 'articles')), captures), []))

/** Entries of a bibliography, as its braces have them, and the depth at its end. */
function entriesOf(bibtex: string): {entries: number; depth: number} {
  let [entries, depth] = [0, 0]
  for (const [index, sign] of [...bibtex].entries()) {
    if (sign === '{') depth += 1
    if (sign === '}') depth -= 1
    assert.ok(depth >= 0, `a brace too many at ${index}`)
    if (sign === '@' && depth === 0) entries += 1
  }
  return {entries, depth}
}
