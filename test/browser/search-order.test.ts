/** One order of what several shards found. */

import assert from 'node:assert/strict'
import {describe, it} from 'node:test'
import {inOneOrder, type ShardAnswer} from '../../src/browser/search-order.ts'

const cases: [name: string, answers: ShardAnswer[], order: string][] = [
  ['keeps the order of one shard', [answer(['a', 2], ['b', 1])], 'a b'],
  ['finds nothing in none', [], ''],
  [
    'compares scores of shards of one size as they are',
    [answer(['a', 3], ['b', 1]), answer(['c', 2], ['d', 0.5])],
    'a c b d'
  ],
  [
    'does not hold against a story that its shard is small',
    [
      {...answer(['a', 8], ['b', 6]), stories: 19_000, matching: 2},
      {...answer(['new', 0.3]), stories: 1, matching: 1}
    ],
    'new a b'
  ],
  [
    'does not favour it either',
    [
      {...answer(['a', 8], ['b', 6]), stories: 19_000, matching: 2},
      {...answer(['new', 0.18]), stories: 1, matching: 1}
    ],
    'a b new'
  ],
  [
    'names a story once that is in two shards for a moment',
    [answer(['a', 3]), answer(['a', 1], ['b', 2])],
    'a b'
  ]
]

describe('inOneOrder', () => {
  for (const [name, answers, order] of cases) {
    it(name, () =>
      assert.equal(
        inOneOrder(answers)
          .map(({id}) => id)
          .join(' '),
        order
      )
    )
  }
})

function answer(...scores: [id: string, score: number][]): ShardAnswer {
  return {
    found: scores.map(([id, score]) => ({
      id,
      score,
      data: () => Promise.reject(new Error('Nobody asks'))
    })),
    counts: {},
    matching: scores.length,
    stories: 1000
  }
}
