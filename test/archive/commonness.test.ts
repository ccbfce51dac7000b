import assert from 'node:assert/strict'
import {test} from 'node:test'
import {commonnessAmong} from '../../src/archive/similarity/commonness.ts'

const table: readonly (readonly [stories: number, having: number, step: number | undefined])[] = [
  [99, 99, undefined],
  [200, 2, undefined],
  [200, 7, undefined],
  [200, 8, 1],
  [200, 20, 0],
  [500, 8, 2],
  [1000, 7, undefined],
  [1000, 8, 2],
  [1000, 30, 1],
  [1000, 100, 0]
]

for (const [stories, having, step] of table) {
  test(`should give a word that ${having} of ${stories} stories have ${step === undefined ? 'no step' : `step ${step}`}`, () => {
    const counted = commonnessAmong(
      Array.from({length: stories}, (_, place) => ({terms: place < having ? [1] : []}))
    )
    assert.deepEqual(counted, step === undefined ? [] : [[1, step]])
  })
}
