/** The fragments of an index, by the documents they were made of. */

import assert from 'node:assert/strict'
import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {after, before, describe, it} from 'node:test'
import {addressesIn, createDocumentFolder} from '../../src/search/folder.ts'
import {fragmentsByUrl, readFragment} from '../../src/search/fragments.ts'
import {runPagefind} from '../../src/search/pagefind.ts'

const numbers = Array.from({length: 40}, (_, index) => index)

describe('fragmentsByUrl', () => {
  let root = ''
  let addresses: string[] = []
  before(async () => {
    root = mkdtempSync(path.join(tmpdir(), 'cuttings-search-test-'))
    const folder = createDocumentFolder(path.join(root, 'documents'))
    for (const number of numbers) {
      folder.add({
        url: `/x/stories/мир-${number}/`,
        html: `<html lang="en"><body><h1 id="headline">Peace ${number}</h1></body></html>`,
        texts: []
      })
    }
    addresses = addressesIn(folder.path)
    await runPagefind(folder.path, path.join(root, 'index'), 'en')
    rmSync(folder.path, {recursive: true})
  })
  after(() => rmSync(root, {recursive: true}))

  it('should know the fragment of each document', () => {
    const index = path.join(root, 'index')
    const headlines = new Map(
      [...fragmentsByUrl(index, 'en', addresses)].map(([url, identifier]) => [
        url,
        readFragment(index, identifier).anchors.map(({text}) => text)
      ])
    )
    assert.deepEqual(
      numbers.map(number => headlines.get(`/x/stories/мир-${number}.html`)),
      numbers.map(number => [`Peace ${number}`])
    )
  })

  it('should look at every fragment when they are in another order than was said', () => {
    const index = path.join(root, 'index')
    const told = fragmentsByUrl(index, 'en', addresses)
    const looked = fragmentsByUrl(index, 'en', addresses.toReversed())
    assert.deepEqual([...looked].sort(), [...told].sort())
  })
})
