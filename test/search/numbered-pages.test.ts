/** The list of pages of a large index, by number: the same answers from fewer bytes. */

import assert from 'node:assert/strict'
import {cpSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {after, before, describe, it} from 'node:test'
import {pathToFileURL} from 'node:url'
import {numberPages as fetchNumbered} from '../../src/browser/numbered-pages.ts'
import {loadPagefind} from '../../src/browser/pagefind-api.ts'
import {createDocumentFolder} from '../../src/search/folder.ts'
import {hasNumberedPages, numberPages} from '../../src/search/numbered-pages.ts'
import {runPagefind} from '../../src/search/pagefind.ts'
import './index-reader.ts'

const numbers = Array.from({length: 300}, (_, index) => index)

describe('numberPages', () => {
  let root = ''
  let [plain, numbered] = ['', '']
  let names: ReadonlyMap<string, string> | undefined
  before(async () => {
    root = mkdtempSync(path.join(tmpdir(), 'cuttings-search-test-'))
    ;[plain, numbered] = [path.join(root, 'plain'), path.join(root, 'numbered')]
    const folder = createDocumentFolder(path.join(root, 'documents'))
    for (const number of numbers) {
      const words = ['peace', ...Array.from({length: number}, (_, at) => `word${at}`)].join(' ')
      const html = `<html lang="en"><body><h1 id="headline">Peace ${number}</h1><p>${words}</p></body></html>`
      folder.add({url: `/x/stories/peace-${number}/`, html, texts: []})
    }
    await runPagefind(folder.path, plain, 'en')
    rmSync(folder.path, {recursive: true})
    // What the browser is told by the page, Node is told by this file.
    writeFileSync(path.join(root, 'package.json'), '{"type": "module"}')
    cpSync(plain, numbered, {recursive: true})
    names = numberPages(numbered, numbers.length)
    assert.equal(names?.size, numbers.length)
  })
  after(() => rmSync(root, {recursive: true}))

  it('should leave an index alone that is not large', () => {
    assert.equal(numberPages(plain, numbers.length + 1), undefined)
    assert.deepEqual([plain, numbered].map(hasNumberedPages), [false, true])
  })

  for (const [how, prepare] of [
    ['from its own list', () => undefined],
    ['from the shorter list', () => fetchNumbered([folderOf(numbered)])]
  ] as const) {
    it(`should give the same answers ${how}, each page known by its number`, async () => {
      const found = await answersOf(plain)
      assert.equal(found.length, numbers.length)
      prepare()
      assert.deepEqual(
        await answersOf(numbered),
        found.map(answer => ({...answer, id: names?.get(answer.id)}))
      )
    })
  }

  it('should know each page by a number of its own, after the index', () => {
    const [meta = ''] = readdirSync(numbered).filter(name => name.endsWith('.pf_meta'))
    const [, hash = ''] = /_([0-9a-f]{6})/.exec(meta) ?? []
    assert.deepEqual(
      [...(names?.values() ?? [])],
      numbers.map(number => `${hash}-${number}`)
    )
  })

  it('should say in fewer bytes how long the pages are', () => {
    const sizeOf = (ending: string) => {
      const [name = ''] = readdirSync(numbered).filter(each => each.endsWith(ending))
      return statSync(path.join(numbered, name)).size
    }
    assert.ok(sizeOf('.pf_pages') < sizeOf('.pf_meta'))
  })
})

function folderOf(index: string): string {
  return `${pathToFileURL(index).href}/`
}

/** Everything that a search finds, by address. */
async function answersOf(index: string) {
  const {createInstance} = await loadPagefind(folderOf(index))
  const instance = createInstance({basePath: folderOf(index), baseUrl: '/'})
  await instance.preload('')
  const {results} = await instance.search('peace', {filters: {}})
  const answers = results.map(async ({id, score, data}) => ({
    id,
    score,
    url: (await data()).raw_url
  }))
  return (await Promise.all(answers)).sort((a, b) => (a.url < b.url ? -1 : 1))
}
