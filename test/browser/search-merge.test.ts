/** Merging the results of several indexes. */

import assert from 'node:assert/strict'
import {describe, it} from 'node:test'
import fc from 'fast-check'
import {mergeLists} from '../../src/browser/search-merge.ts'

const rankOf = async (number: number) => number

describe('mergeLists', () => {
  it('should give the highest of all lists first', async () => {
    const take = mergeLists([[9, 4], [], [7, 5, 1]], rankOf)
    assert.deepEqual(await take(4), [9, 7, 5, 4])
    assert.deepEqual(await take(9), [9, 7, 5, 4, 1])
  })

  it('should prefer the earlier list among equals', async () => {
    const take = mergeLists([['a'], ['b']], async () => 1)
    assert.deepEqual(await take(2), ['a', 'b'])
  })

  it('should rank nothing where there is only one list', async () => {
    const take = mergeLists([[3, 1, 2]], () => Promise.reject(new Error('ranked')))
    assert.deepEqual(await take(3), [3, 1, 2])
  })

  it('should give what sorting all at once gives', async () => {
    const lists = fc.array(fc.array(fc.integer()).map(list => list.sort((a, b) => b - a)))
    await fc.assert(
      fc.asyncProperty(lists, async all => {
        const sorted = all.flat().sort((a, b) => b - a)
        assert.deepEqual(await mergeLists(all, rankOf)(sorted.length), sorted)
      })
    )
  })
})
