/**
 * Eleventy renders lots of pages as they arrive, and answers for each.
 */

import assert from 'node:assert/strict'
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {type TestContext, test} from 'node:test'
import {type Run, startRun, type Templates} from '../../src/render/eleventy.ts'
import {readStrings} from '../../src/render/strings.ts'
import type {SiteView} from '../../src/render/views/types.ts'
import {temporaryFolder} from './example-site.ts'

/** A page of a kind whose layout prints its title. */
const pageOf = (heading: string, kind = 'redirect') => JSON.stringify({kind, heading})

function runOf(context: TestContext, lots: number): {run: Run; folder: string} {
  const folder = temporaryFolder(context)
  for (const name of ['input', 'templates/layouts']) {
    mkdirSync(join(folder, name), {recursive: true})
  }
  writeFileSync(join(folder, 'templates/layouts/redirect.njk'), '<h1>{{ view.heading }}</h1>')
  writeFileSync(join(folder, 'templates/layouts/broken.njk'), '{{ view.nothing.here }}')
  const templates: Templates = {
    input: join(folder, 'input'),
    folders: [join(folder, 'templates')],
    site: {} as SiteView,
    words: readStrings(['templates'], 'en')
  }
  return {run: startRun(lots, templates), folder}
}

test('should write a page that has a file, and hand back one that has none', async context => {
  const {run, folder} = runOf(context, 2)
  const file = join(folder, 'a.html')
  const lots = [run.render([{view: pageOf('A & B'), file}, {view: pageOf('C')}]), run.end()]
  assert.deepEqual(await Promise.all(lots), [['<h1>C</h1>'], []])
  assert.equal(readFileSync(file, 'utf8'), '<h1>A &amp; B</h1>')
})

test('should fail the lot whose template fails, and those after it', async context => {
  const {run} = runOf(context, 3)
  const lots = [
    run.render([{view: pageOf('A')}]),
    run.render([{view: pageOf('B')}, {view: pageOf('C', 'broken')}]),
    run.render([{view: pageOf('D')}])
  ]
  const [first, ...others] = await Promise.allSettled(lots)
  assert.deepEqual(first, {status: 'fulfilled', value: ['<h1>A</h1>']})
  for (const other of others) {
    assert.ok(other.status === 'rejected')
    assert.match(String(other.reason), /Cannot render the pages: .*broken/s)
  }
})
