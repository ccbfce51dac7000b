/**
 * A site that is made in a thread, its search beside it or after it: it is the one that is made here.
 */

import assert from 'node:assert/strict'
import {existsSync, mkdtempSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join, resolve} from 'node:path'
import {after, before, describe, it} from 'node:test'
import {CaptureChanged} from '../../src/build/capture-changed.ts'
import type {FinishedSite} from '../../src/build/make-site.ts'
import {type BuildOptions, inputsOf, planOf} from '../../src/build/plan.ts'
import {keyCaptures} from '../../src/build/recall.ts'
import {sitesIn} from '../../src/build/remembered-site.ts'
import type {BuildStage} from '../../src/build/report.ts'
import {siteMakerElsewhere} from '../../src/build/site-elsewhere.ts'
import {withStore} from '../../src/build/with-store.ts'
import {build} from '../../src/build.ts'
import {ownProcess} from '../../src/own-run.ts'
import {findCaptures} from '../../src/read/index.ts'
import {filesBelow} from '../../src/render/files-below.ts'
import {put} from '../commands/workplace.ts'

/** `npm test` has just compiled it. */
const program = resolve('dist/build/site-thread.js')

const captures = Array.from({length: 30}, (_, number): [path: string, text: string] => [
  `articles/${number}.txt`,
  `Harbour reopens after storm ${number}

OSLO, March ${number + 1}, 2019 (Reuters) - The harbour of Oslo reopened after storm ${number}, the port authority said.

"Ships are moving again in the harbour," harbour master Ida Lund told reporters.
`
])

describe('a site that is made elsewhere', () => {
  // Not the working directory: threads look there for what this program is run with.
  const folder = mkdtempSync(join(tmpdir(), 'cuttings-elsewhere-'))
  let expected: Record<string, string>
  let writtenHere = 0
  before(async () => {
    for (const [path, text] of captures) put(folder, path, text)
    writtenHere = (await build(optionsOf('here'))).written
    expected = contentsOf('here')
  })
  after(() => rmSync(folder, {recursive: true}))

  for (const [when, mostInMemory] of [
    ['beside it', 1000],
    ['after it', 10]
  ] as const) {
    it(`should be the one that is made here, its search indexed ${when}`, async () => {
      const {site, stages} = await makeElsewhere({...optionsOf(when), mostInMemory})
      assert.deepEqual(contentsOf(when), expected)
      const {outcome, ...files} = site
      assert.deepEqual([outcome.stories, outcome.messages], [30, []])
      assert.deepEqual(files, {written: writtenHere, removed: 0, gone: []})
      assert.deepEqual(new Set(stages), new Set(['archive', 'render', 'search']))
      if (when === 'after it') assert.ok(stages.indexOf('search') > stages.lastIndexOf('render'))
    })
  }

  it('should be the one that is made here when a capture comes and another goes', async () => {
    await makeElsewhere(optionsOf('grown'))
    const [gone, goneText] = captures[3] ?? ['', '']
    rmSync(join(folder, gone))
    put(folder, 'articles/new.txt', goneText.replaceAll('storm 3', 'storm 33'))
    const {site} = await makeElsewhere({...optionsOf('grown'), clean: false})
    assert.ok(site.written > 0 && site.removed > 0)
    await build(optionsOf('anew'))
    const isPart = ([path]: readonly [string, string]) => !path.startsWith('pagefind/')
    const [grown, anew] = [contentsOf('grown'), contentsOf('anew')].map(contents =>
      Object.fromEntries(Object.entries(contents).filter(isPart))
    )
    assert.deepEqual(grown, anew)
    put(folder, gone, goneText)
    rmSync(join(folder, 'articles/new.txt'))
  })

  it('should have no search where none is wanted', async () => {
    await makeElsewhere({...optionsOf('silent'), search: false})
    assert.equal(existsSync(join(folder, 'silent/pagefind')), false)
    assert.equal(existsSync(join(folder, 'silent/index.html')), true)
  })

  it('should say why it cannot be made', async () => {
    put(folder, 'templates/layouts/story.njk', '{{ view.nothing() }}')
    await assert.rejects(makeElsewhere(optionsOf('broken')), (error: unknown) => {
      assert.match(String(error), /^Error: Cannot render the pages: .*view\["nothing"\]/s)
      return true
    })
    rmSync(join(folder, 'templates'), {recursive: true})
  })

  it('should say which captures changed meanwhile, and leave no documents behind', async () => {
    const change = () => put(folder, 'articles/7.txt', 'Changed')
    await assert.rejects(makeElsewhere(optionsOf('restless'), change), (error: unknown) => {
      assert.ok(error instanceof CaptureChanged)
      assert.deepEqual(error.paths, ['7.txt'])
      return true
    })
    assert.equal(existsSync(join(folder, '.cuttings/documents')), false)
  })

  function optionsOf(output: string): BuildOptions {
    return {root: folder, articles: 'articles', output, owner: ownProcess, clean: true}
  }

  function contentsOf(output: string): Record<string, string> {
    const paths = filesBelow(join(folder, output)).filter(path => !/^pagefind\/en\//.test(path))
    return Object.fromEntries(
      paths.map(path => [path, readFileSync(join(folder, output, path), 'utf8')])
    )
  }
})

/** The site of the captures, made in a thread; and the stages that were told of, in their order. */
async function makeElsewhere(
  options: BuildOptions,
  meanwhile = () => undefined as unknown
): Promise<{readonly site: FinishedSite; readonly stages: BuildStage[]}> {
  const stages: BuildStage[] = []
  const plan = planOf({...options, onProgress: ({stage}) => stages.push(stage)})
  const {value} = await withStore(plan, options.clean === true, async store => {
    const {captures: found, problems} = findCaptures(plan.articles)
    const {keyed} = await keyCaptures(found, store)
    meanwhile()
    const {owner, ...sitePlan} = plan
    const input = {plan: sitePlan, keyed, problems, inputs: inputsOf(plan, keyed, problems)}
    const maker = siteMakerElsewhere(sitePlan, store, program)
    const before = sitesIn(store).get(plan.output)?.inputs
    try {
      return await maker.make(input, before, () => stages.push('archive'))
    } finally {
      await maker.close()
    }
  })
  return {site: value, stages}
}
