/** Shards: one index for each language that is at home in the archive. */

import assert from 'node:assert/strict'
import {describe, it} from 'node:test'
import {shardsOf} from '../../src/search/shards.ts'
import {exampleInput} from './example-archive.ts'

const cases: [name: string, languages: (string | undefined)[], shards: Record<string, number>][] = [
  ['one language makes one shard', ['en', 'en'], {en: 2}],
  ['no story makes none', [], {}],
  ['regions of a language share it', ['en-GB', 'en-US', 'en'], {en: 3}],
  ['the fullest comes first', ['ar', 'ru', 'ru'], {ru: 2, ar: 1}],
  ['of two as full, the first by name', ['ru', 'ar'], {ar: 1, ru: 1}],
  ['a story without a language joins the fullest', ['ru', 'ru', 'en', undefined], {ru: 3, en: 1}],
  ['where none is stated the archive’s own is assumed', [undefined], {fr: 1}],
  ['five have their own', ['a', 'b', 'c', 'd', 'e'].map(tag), {xa: 1, xb: 1, xc: 1, xd: 1, xe: 1}],
  [
    'the smallest of six joins the fullest',
    ['a', 'a', 'b', 'c', 'd', 'e', 'f'].map(tag),
    {xa: 3, xb: 1, xc: 1, xd: 1, xe: 1}
  ],
  ['a language with few stories joins the fullest', [...Array(60).fill('en'), 'nl'], {en: 61}],
  ['one with a fiftieth has its own', [...Array(49).fill('en'), 'nl'], {en: 49, nl: 1}],
  [
    'few in a script without spaces have their own',
    [...Array(60).fill('en'), 'zh'],
    {en: 60, zh: 1}
  ]
]

describe('shardsOf', () => {
  for (const [name, languages, expected] of cases) {
    it(name, () => {
      const {archive} = exampleInput(
        languages.map((inLanguage, index) => ({
          path: `${index}.txt`,
          ...(inLanguage === undefined ? {} : {inLanguage})
        }))
      )
      const shards = shardsOf(archive.stories, 'fr')
      assert.deepEqual(
        shards.map(({language, stories}) => [language, stories.length]),
        Object.entries(expected)
      )
    })
  }
})

describe('shardsOf a large archive', () => {
  const [example] = exampleInput([{path: 'a.txt', inLanguage: 'en'}]).archive.stories
  const sizes: [stories: number, shards: [name: string, stories: number][]][] = [
    [20_000, [['en', 20_000]]],
    [
      20_001,
      [
        ['en-1', 20_000],
        ['en-2', 1]
      ]
    ],
    [95_215, [1, 2, 3, 4, 5].map(period => [`en-${period}`, period < 5 ? 20_000 : 15_215])],
    [100_001, [1, 2, 3, 4].map(period => [`en-${period}`, period < 4 ? 30_000 : 10_001])]
  ]
  for (const [size, expected] of sizes) {
    it(`should divide ${size} stories by periods`, () => {
      assert.ok(example)
      const shards = shardsOf(Array(size).fill(example), 'en')
      assert.deepEqual(
        shards.map(({name, stories}) => [name, stories.length]),
        expected
      )
    })
  }

  it('should begin with the oldest, and put those without a date to the newest', () => {
    assert.ok(example)
    const newestFirst = Array.from({length: 20_000}, (_, index) => ({
      ...example,
      bounds: {earliest: 30_000 - index, latest: 30_000 - index}
    }))
    const [first, last] = shardsOf([...newestFirst, example], 'en')
    assert.equal(first?.stories[0]?.bounds?.earliest, 10_001)
    assert.deepEqual(last?.stories, [example])
  })
})

function tag(letter: string): string {
  return `x${letter}`
}
