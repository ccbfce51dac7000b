/** What is indexed anew, and what is kept. */

import assert from 'node:assert/strict'
import {describe, it} from 'node:test'
import type {StoryOutline} from '../../src/model/outline.ts'
import {type PlannedShard, planShards} from '../../src/search/changes.ts'
import {type Shard, shardsOf} from '../../src/search/shards.ts'
import type {Standing} from '../../src/search/standing.ts'
import {exampleInput} from './example-archive.ts'

/** Stories by number; those of a number below `changed` have another key than before. */
interface State {
  readonly from?: number
  readonly to: number
  readonly changed?: number
  /** Of the last stories, in another language. */
  readonly russian?: number
}

const cases: [name: string, before: State | undefined, now: State, planned: string[]][] = [
  ['all, where nothing stands', undefined, {to: 400}, ['fresh en 400']],
  ['all of a small archive', {to: 20}, {to: 21}, ['fresh en 21']],
  ['nothing, when nothing changed', {to: 400}, {to: 400}, ['kept en']],
  ['what was added', {to: 400}, {to: 402}, ['kept en', 'fresh delta en-new 2']],
  ['nothing, when stories only went', {to: 400}, {from: 3, to: 400}, ['kept en −0 −1 −2']],
  ['what was changed', {to: 400}, {to: 400, changed: 2}, ['kept en −0 −1', 'fresh delta en-new 2']],
  [
    'as much as a fifth beside the rest',
    {to: 400},
    {to: 500},
    ['kept en', 'fresh delta en-new 100']
  ],
  ['all, when more than a fifth was added', {to: 400}, {to: 501}, ['fresh en 501']],
  ['all, when more than a fifth went', {to: 600}, {from: 200, to: 600}, ['fresh en 400']],
  ['all, at more than a thousand', {to: 9000}, {to: 10_001}, ['fresh en 10001']],
  [
    'the shards that changed, when a language has come',
    {to: 400},
    {to: 420, russian: 20},
    ['kept en', 'fresh ru 20']
  ],
  [
    'a delta for each language in which something changed',
    {to: 400, russian: 40},
    {to: 404, russian: 44, changed: 1},
    ['kept en −0', 'kept ru', 'fresh delta en-new 1', 'fresh delta ru-new 4']
  ],
  [
    'one more period of a large archive',
    {to: 40_000},
    {to: 42_000},
    ['kept en-1', 'kept en-2', 'fresh en-3 2000']
  ],
  [
    'no period anew for a few stories',
    {to: 40_000},
    {to: 40_001},
    ['kept en-1', 'kept en-2', 'fresh delta en-new 1']
  ]
]

describe('planShards', () => {
  for (const [name, before, now, expected] of cases) {
    it(`should index ${name}`, () => {
      const standing = before && standingOf(before)
      const planned = planShards(shardsOfState(now), keysOf(now), standing)
      assert.deepEqual(planned.map(described), expected)
    })
  }
})

const [{stories: [example] = []}] = [exampleInput([{path: 'a.txt'}]).archive]

function storiesOf({from = 0, to, russian = 0}: State): StoryOutline[] {
  assert.ok(example)
  const numbers = Array.from({length: to - from}, (_, index) => from + index).reverse()
  return numbers.map(number => ({
    ...example,
    identifier: String(number) as StoryOutline['identifier'],
    inLanguage: number >= to - russian ? 'ru' : 'en',
    bounds: {earliest: number, latest: number}
  }))
}

function shardsOfState(state: State): Shard[] {
  return shardsOf(storiesOf(state), 'en')
}

function keysOf({changed = 0}: State) {
  return ({identifier}: StoryOutline) => (Number(identifier) < changed ? 'new' : 'old')
}

function standingOf(state: State): Standing {
  const keyOf = keysOf(state)
  const shards = shardsOfState(state).map(({name, language, stories}) => ({
    name,
    language,
    isDelta: false,
    documents: new Map(
      stories.map(story => [story.identifier, [keyOf(story), `en_${story.identifier}`] as const])
    ),
    words: []
  }))
  return {key: 'before', shards}
}

function described(planned: PlannedShard): string {
  if (planned.type === 'kept') {
    return ['kept', planned.shard.name, ...planned.gone.toSorted().map(story => `−${story}`)].join(
      ' '
    )
  }
  const {isDelta, shard} = planned
  return `fresh ${isDelta ? 'delta ' : ''}${shard.name} ${shard.stories.length}`
}
