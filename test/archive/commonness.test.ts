import assert from 'node:assert/strict'
import {describe, it, test} from 'node:test'
import {commonTerms, shapeFor, stepsIn} from '../../src/archive/events/common-terms.ts'
import {commonAmong} from '../../src/archive/similarity/commonness.ts'
import {digestOf} from '../../src/archive/similarity/hash.ts'
import {storyId} from '../../src/model/identifiers.ts'

const table: readonly (readonly [word: string, having: number, stories: number, step: number])[] = [
  ['zakharova', 2, 2, 3],
  ['zakharova', 10, 300, 3],
  ['zakharova', 11, 300, 2],
  ['zakharova', 30, 300, 2],
  ['zakharova', 39, 300, 1],
  ['zakharova', 130, 300, 0],
  ['zakharova', 23, 2000, 3],
  ['zakharova', 24, 2000, 2],
  ['zakharova', 90, 2000, 1],
  ['zakharova', 300, 2000, 0],
  ['budget', 0, 0, 1],
  ['budget', 2, 2, 1],
  ['helicopter', 2, 2, 2],
  ['helicopter', 0, 2000, 3]
]

for (const [word, having, stories, step] of table) {
  test(`should give "${word}" step ${step} where ${having} of ${stories} stories have it`, () =>
    assert.equal(commonAmong(digestOf(word), having, stories), step))
}

describe('commonTerms', () => {
  it('should count in one block as long as that holds less than two thousand', () =>
    assert.deepEqual([0, 2, 300, 1792, 1793, 4000, 19_043, 95_000].map(shapeFor), [
      {size: 0, number: 1},
      {size: 2, number: 1},
      {size: 320, number: 1},
      {size: 1792, number: 1},
      {size: 1024, number: 2},
      {size: 1024, number: 4},
      {size: 1280, number: 16},
      {size: 1536, number: 64}
    ]))

  it('should weigh a word for the stories of a block by the others of it', () => {
    const stories = Array.from({length: 2048}, (_, place) => storyId(`${place}.txt`))
    const isOdd = (story: string) => Number.parseInt(story.slice(-5), 16) % 2 === 1
    const factsOf = (story: string) => ({
      terms: isOdd(story) ? [1, 2] : [2],
      weights: [],
      names: [],
      headline: [],
      headlineFigures: [],
      figures: [],
      opening: [],
      phrases: []
    })
    const stepOf = stepsIn(commonTerms(stories, factsOf))
    const [odd, even] = [stories.find(isOdd), stories.find(story => !isOdd(story))]
    assert(odd && even)
    assert.deepEqual(
      [odd, even].map(story => [1, 2, 3].map(stepOf(story))),
      [
        [0, 0, 3],
        [3, 0, 3]
      ]
    )
  })
})
