/** The index on disk: written when it must be, whole at every moment. */

import assert from 'node:assert/strict'
import {mkdtemp, readdir, readFile, rm, stat} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {after, before, describe, it} from 'node:test'
import {indexSite} from '../../src/search/index.ts'
import {pagefindVersion} from '../../src/search/pagefind.ts'
import {type Example, exampleInput, paragraph} from './example-archive.ts'

const strike: Example = {
  path: 'strike.txt',
  headline: 'Harbour strike ends',
  inLanguage: 'en',
  body: [paragraph('Dockers in the harbour went back to work.')]
}
const ferry: Example = {
  path: 'ferry.txt',
  headline: 'Ferry late again',
  inLanguage: 'en',
  body: [paragraph('Fog held the ferry for an hour.')]
}
const bridge: Example = {
  path: 'bridge.txt',
  headline: 'Мост открыт',
  inLanguage: 'ru',
  body: [paragraph('Мост через реку открыт.')]
}

describe('indexSite', () => {
  let output = ''
  before(async () => {
    output = await mkdtemp(path.join(tmpdir(), 'cuttings-search-test-'))
  })
  after(() => rm(output, {recursive: true}))

  it('should write an index for each language and say which there are', async () => {
    const {standing, stories} = await indexSite(exampleInput([strike, bridge]), {output})
    assert.equal(stories, 2)
    assert.deepEqual(await json('shards.json'), {
      key: standing.key,
      shards: [
        {name: 'en', language: 'en', stories: 1, gone: {}},
        {name: 'ru', language: 'ru', stories: 1, gone: {}}
      ]
    })
    const entry = (await json('en/pagefind-entry.json')) as {version: string; languages: object}
    assert.equal(entry.version, pagefindVersion)
    assert.deepEqual(Object.keys(entry.languages), ['en'])
  })

  it('should keep no interface of Pagefind’s', async () => {
    const names = (await readdir(path.join(output, 'pagefind/en'))).map(name =>
      name.replace(/_[0-9a-f]+\./, '.')
    )
    assert.deepEqual(names.sort(), [
      'filter',
      'fragment',
      'index',
      'pagefind-entry.json',
      'pagefind.en.pf_meta',
      'pagefind.js',
      'superseded.json',
      'wasm.en.pagefind',
      'wasm.unknown.pagefind'
    ])
  })

  it('should do nothing when the documents are those that were indexed', async () => {
    const {standing: previous} = await indexSite(exampleInput([strike]), {output})
    const before = await times()
    const again = await indexSite(exampleInput([strike]), {output, previous})
    assert.deepEqual(again, {standing: previous, written: 0, stories: 1})
    assert.deepEqual(await times(), before)
  })

  it('should index again when the index is gone, whatever the key', async () => {
    const {standing: previous} = await indexSite(exampleInput([strike]), {output})
    await rm(path.join(output, 'pagefind'), {recursive: true})
    await indexSite(exampleInput([strike]), {output, previous})
    assert.deepEqual(await announced(), ['en'])
  })

  it('should write the same bytes for the same stories', async () => {
    const other = await mkdtemp(path.join(tmpdir(), 'cuttings-search-test-'))
    await rm(path.join(output, 'pagefind'), {recursive: true})
    await indexSite(exampleInput([strike, ferry]), {output})
    await indexSite(exampleInput([ferry, strike]), {output: other})
    assert.deepEqual(await contents(output), await contents(other))
    await rm(other, {recursive: true})
  })

  it('should keep what an open page still asks for, until the next index comes', async () => {
    await rm(path.join(output, 'pagefind'), {recursive: true})
    await indexSite(exampleInput([strike]), {output})
    const first = await fragments()
    await indexSite(exampleInput([ferry]), {output})
    assert.deepEqual(
      (await fragments()).filter(name => first.includes(name)),
      first
    )
    await indexSite(exampleInput([{...ferry, headline: 'Ferry on time'}]), {output})
    assert.deepEqual(
      (await fragments()).filter(name => first.includes(name)),
      []
    )
  })

  it('should keep it no longer when the next index is one of another language', async () => {
    await rm(path.join(output, 'pagefind'), {recursive: true})
    const first = await indexSite(exampleInput([strike, bridge]), {output})
    const old = await fragments()
    const second = await indexSite(exampleInput([ferry, bridge]), {
      output,
      previous: first.standing
    })
    assert.notDeepEqual(await fragments(), old)
    await indexSite(exampleInput([ferry]), {output, previous: second.standing})
    assert.deepEqual(
      (await fragments()).filter(name => old.includes(name)),
      []
    )
  })

  it('should bring a superseded file back when its story returns', async () => {
    await rm(path.join(output, 'pagefind'), {recursive: true})
    await indexSite(exampleInput([strike]), {output})
    const first = await fragments()
    await indexSite(exampleInput([ferry]), {output})
    await indexSite(exampleInput([strike]), {output})
    await indexSite(exampleInput([strike, ferry]), {output})
    assert.deepEqual(
      (await fragments()).filter(name => first.includes(name)),
      first
    )
  })

  it('should remove the index of a language that is gone, once no open page can ask for it', async () => {
    const folders = async () => {
      const names = await readdir(path.join(output, 'pagefind'))
      return names.filter(name => !name.includes('.')).sort()
    }
    await indexSite(exampleInput([strike, bridge]), {output})
    await indexSite(exampleInput([strike]), {output})
    assert.deepEqual(await announced(), ['en'])
    assert.deepEqual(await folders(), ['en', 'ru', 'suggest'])
    await indexSite(exampleInput([ferry]), {output})
    assert.deepEqual(await folders(), ['en', 'suggest'])
  })

  it('should make an index without shards of an archive without stories', async () => {
    const {standing, stories} = await indexSite(exampleInput([]), {output})
    assert.equal(stories, 0)
    assert.deepEqual(await json('shards.json'), {key: standing.key, shards: []})
  })

  async function json(file: string): Promise<unknown> {
    return JSON.parse(await readFile(path.join(output, 'pagefind', file), 'utf8'))
  }

  /** Names of the shards that the search page is told. */
  async function announced(): Promise<string[]> {
    const {shards} = (await json('shards.json')) as {shards: {name: string}[]}
    return shards.map(({name}) => name)
  }

  async function fragments(): Promise<string[]> {
    return (await readdir(path.join(output, 'pagefind/en/fragment'))).sort()
  }

  async function times(): Promise<[string, number][]> {
    const names = await readdir(path.join(output, 'pagefind'), {recursive: true})
    return Promise.all(
      names.sort().map(async name => {
        const {mtimeMs} = await stat(path.join(output, 'pagefind', name))
        return [name, mtimeMs] as [string, number]
      })
    )
  }
})

async function contents(folder: string): Promise<[string, string][]> {
  const entries = await readdir(folder, {recursive: true, withFileTypes: true})
  const files = entries
    .filter(entry => entry.isFile())
    .map(entry => path.join(entry.parentPath, entry.name))
  const read = files.sort().map(async (file): Promise<[string, string]> => {
    return [path.relative(folder, file), (await readFile(file)).toString('base64')]
  })
  return Promise.all(read)
}
