import assert from 'node:assert/strict'
import {describe, it, test} from 'node:test'
import fc from 'fast-check'
import {byEntry, placeAmong, putAmong, withEntries} from '../../src/archive/in-order.ts'
import {byText} from '../../src/model/order.ts'

const table: readonly (readonly [listed: string, word: string, place: number])[] = [
  ['', 'b', 0],
  ['b d f', 'a', 0],
  ['b d f', 'b', 0],
  ['b d f', 'c', 1],
  ['b d f', 'f', 2],
  ['b d f', 'g', 3]
]

for (const [listed, word, place] of table) {
  test(`should find ${word} at ${place} of “${listed}”`, () =>
    assert.equal(placeAmong(listed.split(' ').filter(Boolean), word, byText), place))
}

describe('putAmong', () => {
  it('should give what sorting all gives', () =>
    fc.assert(
      fc.property(fc.uniqueArray(fc.string()), fc.nat(), (words, number) => {
        const [others, rest] = [words.slice(0, number % 8), words.slice(number % 8)]
        assert.deepEqual(putAmong(rest.sort(byText), others, byText), [...words].sort(byText))
      })
    ))
})

describe('withEntries', () => {
  const before = new Map([
    ['a', 1],
    ['c', 3],
    ['d', 4]
  ])
  const byKey = () => byText

  it('should put, replace and take away', () =>
    assert.deepEqual(
      [
        ...withEntries(
          before,
          new Map<string, number | undefined>([
            ['d', undefined],
            ['b', 2],
            ['a', 0],
            ['x', undefined]
          ]),
          byKey
        )
      ],
      [
        ['a', 0],
        ['b', 2],
        ['c', 3]
      ]
    ))

  it('should take the order of entries for that of keys', () => {
    const order = byEntry<string, number>(([, left], [, right]) => right - left)
    assert.deepEqual(
      [
        ...withEntries(
          new Map([
            ['c', 3],
            ['a', 1]
          ]),
          new Map([['x', 2]]),
          order
        ).keys()
      ],
      ['c', 'x', 'a']
    )
  })

  it('should be the same map when nothing changes', () =>
    assert.equal(withEntries(before, new Map(), byKey), before))
})
