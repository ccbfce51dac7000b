/**
 * Arbitrary captures through the whole pipeline. Each is read and parsed, and its body made HTML, in
 * this process; some are built into a site, too. Every story is sound, every page is whole and holds
 * nothing but text of them, and nothing of a capture is lost.
 *
 *     npx tsx test/trust/fuzz.test.ts --cases 20000 --seed 3     of them, every tenth in the site
 */

import assert from 'node:assert/strict'
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {test} from 'node:test'
import {parseArgs} from 'node:util'
import fc from 'fast-check'
import {parseHTML} from 'linkedom'
import {paragraphsOf} from '../../src/model/body.ts'
import {toRecord} from '../../src/model/record.ts'
import type {Story} from '../../src/model/story.ts'
import {parseCapture} from '../../src/parse/index.ts'
import {loadCapture, readCapture} from '../../src/read/index.ts'
import {bodyHtml} from '../../src/render/body-html.ts'
import {assertSound} from '../parse/sound.ts'
import {capture} from './arbitrary.ts'
import {faultsOfElements, faultsOfSite} from './hostile-site.ts'
import {makeArchive} from './program.ts'

const {values} = parseArgs({
  strict: false,
  options: {cases: {type: 'string', default: '4000'}, seed: {type: 'string', default: '20190326'}}
})
const [cases, seed] = [Number(values.cases), Number(values.seed)]
const samples = fc.sample(capture, {numRuns: cases, seed})
const published = samples.filter((_, index) => index % 10 === 0)

test(`should read ${cases} arbitrary captures into sound stories, and nothing else`, () => {
  let stories = 0
  for (const [index, {ending, text}] of samples.entries()) {
    const bytes = new TextEncoder().encode(text)
    const file = readCapture({path: `${index}.${ending}`, key: '', bytes})
    const story = parseCapture(file)
    if (story === undefined) continue
    stories += 1
    assertSound(story)
    assert.deepEqual(faultsOfBody(story), [])
    assert.deepEqual(JSON.parse(JSON.stringify(toRecord(story))), toRecord(story))
  }
  assert.ok(stories > cases / 2, `only ${stories} stories`)
})

test(`should publish ${published.length} arbitrary captures whole, and nothing else`, () => {
  const {root, run} = makeArchive()
  for (const [index, {ending, text: content}] of published.entries()) {
    const folder = join(root, 'articles', String(index % 50))
    mkdirSync(folder, {recursive: true})
    writeFileSync(join(folder, `${index}.${ending}`), content)
  }
  const {exitCode, notes} = run(['build', '--quiet', '--lenient'])
  assert.equal(exitCode, 0, notes)
  const site = join(root, '_site')
  assert.deepEqual(faultsOfSite(site), [])
  const lines = readFileSync(join(site, 'data/stories.jsonl'), 'utf8').trimEnd().split('\n')
  const stories: {path: string; capture: string}[] = lines.map(one => JSON.parse(one))
  const lost = stories.flatMap(story =>
    lostLines(join(site, story.path), join(root, 'articles', story.capture))
  )
  assert.deepEqual(lost, [])
  assert.ok(stories.length > published.length / 4, `only ${stories.length} stories`)
})

/** What is wrong with the HTML of a body; of raw text, which has no markup to leave out, all must be in it. */
function faultsOfBody({articleBody, capture: {format}}: Story): string[] {
  const html = bodyHtml(articleBody, () => 'link')
  const page = parseHTML(`<html><body>${html}</body></html>`)
  const {document} = page
  for (const anchor of document.querySelectorAll('.anchor')) anchor.remove()
  const shown = folded(document.body.textContent ?? '')
  const paragraphs = format === 'text' ? paragraphsOf(articleBody) : []
  const lost = paragraphs.filter(text => !shown.includes(folded(text)))
  return [...faultsOfElements(page), ...lost]
}

/** Lines of a capture that its view on the site does not show. */
function lostLines(page: string, path: string): string[] {
  const found = {path, absolutePath: path, bytes: 0, modified: ''}
  const {capture: read} = readCapture(loadCapture(found)).data
  const {document} = parseHTML(readFileSync(join(page, 'capture/index.html'), 'utf8'))
  const shown = folded(document.body.textContent ?? '')
  return (read?.lines ?? [])
    .map(folded)
    .filter(one => one !== '' && !shown.includes(one))
    .map(one => `${path}: ${one}`)
}

function folded(written: string): string {
  return written.replace(/\s+/g, '')
}
