/** In which files the stories stand when there are many. */

import assert from 'node:assert/strict'
import {test} from 'node:test'
import {lookUp} from '../../src/archive/state.ts'
import type {ArchivedStory} from '../../src/model/archived-story.ts'
import {epochDay} from '../../src/model/edtf.ts'
import {sha256, storyId} from '../../src/model/identifiers.ts'
import {createContext} from '../../src/render/context.ts'
import {dataPackage} from '../../src/render/machine/data-package.ts'
import {downloadFiles} from '../../src/render/machine/downloads.ts'
import {sharedDownloads} from '../../src/render/machine/shared-downloads.ts'
import {storyFiles, storyFileText} from '../../src/render/machine/story-files.ts'
import {exampleSite, exampleStory} from '../render/example-site.ts'
import {address, hostileContext} from './hostile-site.ts'

const dates = [
  '1987-02-26',
  '1987-02-27?',
  '1987-03',
  '1987',
  '1986-12-31/1987-01-02',
  '1988-05-04~',
  'XXXX-03-28',
  undefined
]
const {stories} = exampleSite(
  dates.map((date, index) => exampleStory(`${index}.txt`, date === undefined ? {} : {date}))
).archive

const files = (together?: number, inPart?: number) =>
  storyFiles(stories, together, inPart).map(file => [
    file.name,
    file.stories.map(({date}) => date ?? '–')
  ])

test('should hold all stories in one file while they are not many', () => {
  const all = [['stories.jsonl', stories.map(({date}) => date ?? '–')]]
  assert.deepEqual(files(), all)
  assert.deepEqual(files(stories.length), all)
})

test('should part many stories by year', () => {
  assert.deepEqual(files(4), [
    ['stories-1988.jsonl', ['1988-05-04~']],
    ['stories-1987.jsonl', ['1987-03', '1987-02-27?', '1987-02-26', '1987']],
    ['stories-1986.jsonl', ['1986-12-31/1987-01-02']],
    ['stories-undated.jsonl', ['XXXX-03-28', '–']]
  ])
})

test('should part a year with many stories by month', () => {
  assert.deepEqual(files(4, 2), [
    ['stories-1988.jsonl', ['1988-05-04~']],
    ['stories-1987-03.jsonl', ['1987-03']],
    ['stories-1987-02.jsonl', ['1987-02-27?', '1987-02-26']],
    ['stories-1987-01.jsonl', ['1987']],
    ['stories-1986.jsonl', ['1986-12-31/1987-01-02']],
    ['stories-undated.jsonl', ['XXXX-03-28', '–']]
  ])
})

test('should part a month with many stories by day, and what has no year in the same way', () => {
  assert.deepEqual(files(4, 1), [
    ['stories-1988.jsonl', ['1988-05-04~']],
    ['stories-1987-03.jsonl', ['1987-03']],
    ['stories-1987-02-27.jsonl', ['1987-02-27?']],
    ['stories-1987-02-26.jsonl', ['1987-02-26']],
    ['stories-1987-01.jsonl', ['1987']],
    ['stories-1986.jsonl', ['1986-12-31/1987-01-02']],
    ['stories-undated-03.jsonl', ['XXXX-03-28']],
    ['stories-undated.jsonl', ['–']]
  ])
})

test('should part a day no further', () => {
  const [story] = exampleSite([exampleStory('0.txt', {date: 'XXXX-03-28'})]).archive.stories
  assert.ok(story)
  const day = Array.from({length: 3}, () => story)
  const names = storyFiles(day, 2, 1).map(file => [file.name, file.stories.length])
  assert.deepEqual(names, [['stories-undated-03-28.jsonl', 3]])
})

test('should hold every story once, however they are parted', () => {
  for (const most of [1, 2, 3, 5, 8]) {
    const parted = storyFiles(stories, most, most).flatMap(file => file.stories)
    assert.deepEqual(new Set(parted), new Set(stories))
    assert.equal(parted.length, stories.length)
  }
})

test('should say what each file holds', () => {
  assert.deepEqual(
    [1, 4].map(most =>
      storyFiles(stories, 4, most).map(file => storyFileText(hostileContext, file).split(' as ')[0])
    ),
    [
      [
        'The stories of 1988',
        'The stories of March 1987',
        'The stories of 27 February 1987',
        'The stories of 26 February 1987',
        'The stories of January 1987',
        'The stories of 1986',
        'The stories of March',
        'The stories without a year'
      ],
      [
        'The stories of 1988',
        'The stories of 1987',
        'The stories of 1986',
        'The stories without a year'
      ]
    ]
  )
})

test('should write, describe and part the stories of a large archive', () => {
  const {site, strings} = hostileContext
  const [first] = site.archive.stories
  assert.ok(first)
  const pattern = site.archivedOf(first.identifier)
  // As many as make an archive large: of two years, one story more in the later.
  const stories = Array.from({length: 10_001}, (_, index): ArchivedStory => {
    const path = `${index}.txt`
    const day = epochDay(index % 3 === 0 ? 2002 : 2000 + (index % 2), 5, 4)
    assert.ok(day)
    return {...pattern, identifier: storyId(path), path, bounds: {earliest: day, latest: day}}
  })
  const archive = {...site.archive, stories, outlets: [], topics: [], entities: [], events: []}
  const plain = exampleStory('plain.txt', {headline: 'Plain'})
  const archivedOf = lookUp(new Map(stories.map(story => [story.identifier, story])))
  const large = {...site, archive, archivedOf, storyOf: () => plain, keyOf: String}
  const context = createContext(large, {...address, strings})
  const nothingYet = {isFresh: () => false, standing: () => undefined}
  const written = new Map(
    [...downloadFiles(context, nothingYet), ...sharedDownloads(context, nothingYet.standing)].map(
      ({path, content}) => [String(path), [...content()].join('')] as const
    )
  )
  const years = ['2000', '2001', '2002'].map(
    year => written.get(`/data/stories-${year}.jsonl`) ?? ''
  )
  assert.deepEqual(
    years.map(text => text.trimEnd().split('\n').length),
    [3334, 3333, 3334]
  )
  assert.ok(!written.has('/data/stories.jsonl'))
  const described = dataPackage(context, path => {
    const text = written.get(path) ?? ''
    return {bytes: Buffer.byteLength(text), sha256: sha256(text)}
  })
  const {resources}: {resources: Record<string, unknown>[]} = JSON.parse(
    [...described.content()].join('')
  )
  assert.deepEqual(
    resources
      .filter(({jsonSchema}) => jsonSchema === 'stories.schema.json')
      .map(({name, hash}) => [name, hash])
      .sort(),
    years.map((text, index) => [`stories-200${index}.jsonl`, `sha256:${sha256(text)}`])
  )
})
