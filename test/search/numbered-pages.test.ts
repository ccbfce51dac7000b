/** The list of pages of a large index, by number: the same answers from fewer bytes. */

import assert from 'node:assert/strict'
import {cpSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {after, before, describe, it} from 'node:test'
import {pathToFileURL} from 'node:url'
import {numberPages} from '../../src/browser/numbered-pages.ts'
import {loadPagefind} from '../../src/browser/pagefind-api.ts'
import {createDocumentFolder} from '../../src/search/folder.ts'
import {hasNumberedPages, pageIds, writeNumberedPages} from '../../src/search/numbered-pages.ts'
import {runPagefind} from '../../src/search/pagefind.ts'
import './index-reader.ts'

const numbers = Array.from({length: 300}, (_, index) => index)

describe('writeNumberedPages', () => {
  let root = ''
  let [plain, numbered] = ['', '']
  before(async () => {
    root = mkdtempSync(path.join(tmpdir(), 'cuttings-search-test-'))
    ;[plain, numbered] = [path.join(root, 'plain'), path.join(root, 'numbered')]
    const folder = createDocumentFolder()
    for (const number of numbers) {
      const words = ['peace', ...Array.from({length: number}, (_, at) => `word${at}`)].join(' ')
      const html = `<html lang="en"><body><h1 id="headline">Peace ${number}</h1><p>${words}</p></body></html>`
      folder.add({url: `/x/stories/peace-${number}/`, html, texts: []})
    }
    await runPagefind(folder.path, plain, 'en')
    await folder.remove()
    // What the browser is told by the page, Node is told by this file.
    writeFileSync(path.join(root, 'package.json'), '{"type": "module"}')
    cpSync(plain, numbered, {recursive: true})
    assert.equal(writeNumberedPages(numbered, numbers.length), true)
  })
  after(() => rmSync(root, {recursive: true}))

  it('should leave an index alone that is not large', () => {
    assert.equal(writeNumberedPages(plain, numbers.length + 1), false)
    assert.equal(hasNumberedPages(plain), false)
    assert.equal(pageIds(plain)('en_1f2e3d4'), 'en_1f2e3d4')
  })

  it('should give the same answers, each page known by its number', async () => {
    const found = await answersOf(plain)
    assert.equal(found.length, numbers.length)
    numberPages([folderOf(numbered)])
    const answers = await answersOf(numbered)
    assert.deepEqual(
      answers.map(({url, score}) => ({url, score})),
      found.map(({url, score}) => ({url, score}))
    )
    const idOf = pageIds(numbered)
    assert.deepEqual(
      answers.map(({id}) => id),
      found.map(({id}) => idOf(id))
    )
  })

  it('should say in fewer bytes how long the pages are', () => {
    const sizeOf = (ending: string) => {
      const [name = ''] = readdirSync(numbered).filter(each => each.endsWith(ending))
      return statSync(path.join(numbered, name)).size
    }
    assert.ok(sizeOf('.pf_pages') < sizeOf('.pf_meta') / 2)
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
