import assert from 'node:assert/strict'
import {test} from 'node:test'
import {keepingLast} from '../../src/model/keeping-last.ts'

test('should compute again what was asked for long ago, and not what was asked for lately', () => {
  const computed: number[] = []
  const square = keepingLast(3, (number: number) => {
    computed.push(number)
    return number * number
  })
  assert.deepEqual([1, 2, 1, 3, 4, 2, 5, 6].map(square), [1, 4, 1, 9, 16, 4, 25, 36])
  assert.deepEqual(computed, [1, 2, 3, 4, 5, 6])
  assert.deepEqual([2, 1].map(square), [4, 1])
  assert.deepEqual(computed, [1, 2, 3, 4, 5, 6, 1])
})
