/**
 * A first site whose pages are made in a process, and its search after them: it is the one that is made here.
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
import type {BuildStage} from '../../src/build/report.ts'
import {makeSiteElsewhere} from '../../src/build/site-elsewhere.ts'
import {withStore} from '../../src/build/with-store.ts'
import {build} from '../../src/build.ts'
import {ownProcess} from '../../src/own-run.ts'
import {findCaptures} from '../../src/read/index.ts'
import {filesBelow} from '../../src/render/files-below.ts'
import {put} from '../commands/workplace.ts'

/** `npm test` has just compiled it. */
const program = resolve('dist/build/site-child.js')

const captures = Array.from({length: 30}, (_, number): [path: string, text: string] => [
  `articles/${number}.txt`,
  `Harbour reopens after storm ${number}

OSLO, March ${number + 1}, 2019 (Reuters) - The harbour of Oslo reopened after storm ${number}, the port authority said.

"Ships are moving again in the harbour," harbour master Ida Lund told reporters.
`
])

describe('makeSiteElsewhere', () => {
  // Not the working directory: processes look there for what this program is run with.
  const folder = mkdtempSync(join(tmpdir(), 'cuttings-elsewhere-'))
  let writtenHere = 0
  before(async () => {
    for (const [path, text] of captures) put(folder, path, text)
    writtenHere = (await build(optionsOf('here'))).written
  })
  after(() => rmSync(folder, {recursive: true}))

  it('should make the site that is made here, its search when the pages stand', async () => {
    const {site, stages} = await makeElsewhere(optionsOf('there'))
    assert.deepEqual(contentsOf('there'), contentsOf('here'))
    const {outcome, ...files} = site
    assert.deepEqual([outcome.stories, outcome.messages], [30, []])
    assert.deepEqual(files, {written: writtenHere, removed: 0, gone: []})
    assert.deepEqual([...new Set(stages)], ['archive', 'render', 'search'])
    assert.ok(stages.indexOf('search') > stages.lastIndexOf('render'))
  })

  for (const mostInMemory of [30, 0]) {
    it(`should leave a site that the next build adds to, here, with ${mostInMemory} in memory`, async () => {
      await makeElsewhere(optionsOf('grown'))
      put(folder, 'articles/new.txt', (captures[3]?.[1] ?? '').replaceAll('storm 3', 'storm 33'))
      const {difference} = await build({...optionsOf('grown'), mostInMemory})
      assert.deepEqual(difference, {added: 1, changed: 0, removed: 0})
      await build({...optionsOf('anew'), clean: true})
      assert.deepEqual(contentsOf('grown'), contentsOf('anew'))
      rmSync(join(folder, 'articles/new.txt'))
    })
  }

  it('should remove what another site had there when the search is announced', async () => {
    put(folder, 'articles/gone.txt', (captures[3]?.[1] ?? '').replaceAll('storm 3', 'calm'))
    await build({...optionsOf('other'), clean: true})
    rmSync(join(folder, 'articles/gone.txt'))
    const {site} = await makeElsewhere(optionsOf('other'))
    assert.ok(site.removed > 0)
    assert.equal(site.gone.length, 1)
    assert.deepEqual(contentsOf('other'), contentsOf('here'))
  })

  it('should make no search where none is wanted', async () => {
    await makeElsewhere({...optionsOf('silent'), search: false})
    assert.equal(existsSync(join(folder, 'silent/pagefind')), false)
    assert.equal(existsSync(join(folder, 'silent/index.html')), true)
  })

  it('should say why a site cannot be made', async () => {
    put(folder, 'templates/layouts/story.njk', '{{ view.nothing() }}')
    const reason = /^Error: Cannot render the pages: .*view\["nothing"\]/s
    await assert.rejects(makeElsewhere(optionsOf('broken')), (error: unknown) => {
      assert.match(String(error), reason)
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
    return {root: folder, articles: 'articles', output, owner: ownProcess}
  }

  /** All but the indexes, which depend on the order of the file system, and what was superseded. */
  function contentsOf(output: string): Record<string, string> {
    const isSame = (path: string) => !/^pagefind\/(?!shards|suggest)/.test(path)
    const paths = filesBelow(join(folder, output)).filter(isSame)
    return Object.fromEntries(
      paths.map(path => [path, readFileSync(join(folder, output, path), 'utf8')])
    )
  }
})

/** The site of the captures, made elsewhere; and the stages that were told of, in their order. */
async function makeElsewhere(
  options: BuildOptions,
  meanwhile = () => undefined as unknown
): Promise<{readonly site: FinishedSite; readonly stages: BuildStage[]}> {
  const stages: BuildStage[] = []
  const plan = planOf({...options, onProgress: ({stage}) => stages.push(stage)})
  const {value} = await withStore(plan, true, async store => {
    const {captures: found, problems} = findCaptures(plan.articles)
    const {keyed} = await keyCaptures(found, store)
    meanwhile()
    const {owner, ...sitePlan} = plan
    const input = {plan: sitePlan, keyed, problems, inputs: inputsOf(plan, keyed, problems)}
    return makeSiteElsewhere(input, store, () => stages.push('archive'), program)
  })
  return {site: value, stages}
}
