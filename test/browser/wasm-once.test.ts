/** Programs of Pagefind, fetched once for all shards. */

import assert from 'node:assert/strict'
import {afterEach, beforeEach, describe, it} from 'node:test'
import {fetchProgramsOnce} from '../../src/browser/wasm-once.ts'

const fetchAny = globalThis.fetch

describe('fetchProgramsOnce', () => {
  let asked: string[] = []
  let status = 200
  beforeEach(() => {
    asked = []
    status = 200
    globalThis.fetch = async input => {
      asked.push(String(input))
      return new Response('program', {status})
    }
    fetchProgramsOnce()
  })
  afterEach(() => {
    globalThis.fetch = fetchAny
  })

  it('should ask once for a program that stands beside every shard', async () => {
    const [one, other] = await Promise.all([
      fetch('/x/pagefind/en/wasm.en.pagefind'),
      fetch('/x/pagefind/en-new/wasm.en.pagefind')
    ])
    assert.deepEqual([await one.text(), await other.text()], ['program', 'program'])
    assert.deepEqual(asked, ['/x/pagefind/en/wasm.en.pagefind'])
  })

  it('should ask for every other file, and for the program of every language', async () => {
    const files = [
      '/x/en/a.pf_index',
      '/x/en/a.pf_index',
      '/x/ru/wasm.ru.pagefind',
      '/x/wasm.en.pagefind'
    ]
    for (const file of files) await fetch(file)
    assert.deepEqual(asked, files)
  })

  it('should ask again when there was no answer', async () => {
    status = 404
    await fetch('/x/en/wasm.en.pagefind')
    status = 200
    assert.equal((await fetch('/x/en/wasm.en.pagefind')).status, 200)
    assert.equal(asked.length, 2)
  })
})
