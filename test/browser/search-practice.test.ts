/** What a browser searches for before its reader does. */

import assert from 'node:assert/strict'
import {describe, it} from 'node:test'
import type {Response} from '../../src/browser/pagefind-api.ts'
import {practise} from '../../src/browser/search-practice.ts'

const nothing: Response = {results: [], filters: {}, unfilteredResultCount: 0}

/** An index that notes what it is asked. */
function listening(asked: (string | null)[], fails = false) {
  return {
    preload: async () => undefined,
    search: async (query: string | null) => {
      asked.push(query)
      if (fails) throw new Error('No network')
      return nothing
    }
  }
}

describe('practise', () => {
  it('should search a large index for everything, then for the word that it names', async () => {
    const asked: (string | null)[] = []
    await practise([{commonWord: 'growth', instance: listening(asked)}], () => false)
    assert.deepEqual(asked, [null, 'growth', 'growth'])
  })

  it('should leave an index alone that names no word', async () => {
    const asked: (string | null)[] = []
    await practise([{instance: listening(asked)}], () => false)
    assert.deepEqual(asked, [])
  })

  it('should end when the reader asks', async () => {
    const asked: (string | null)[] = []
    const shard = {commonWord: 'growth', instance: listening(asked)}
    await practise([shard, shard], () => asked.length === 2)
    assert.deepEqual(asked, [null, 'growth'])
  })

  it('should go on where an index fails', async () => {
    const asked: (string | null)[] = []
    const shards = [true, false].map(fails => ({
      commonWord: 'growth',
      instance: listening(asked, fails)
    }))
    await practise(shards, () => false)
    assert.equal(asked.length, 6)
  })
})
