/** The data below `/data/`: the contract, word for word, and its schemas. */

import assert from 'node:assert/strict'
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {test} from 'node:test'
import {storyId} from '../../src/model/identifiers.ts'
import {type DescribedData, recordSchemas} from '../../src/model/schema/records.ts'
import {renderSite} from '../../src/render/index.ts'
import {everything, exampleOptions, exampleSite, exampleStory} from './example-site.ts'
import {flood, understood} from './understood.ts'

const press = exampleStory('press.txt', {
  headline: 'River rises',
  publisher: {name: 'Danube Post'},
  mentions: [{type: 'Person', name: 'Ana Petrović', jobTitle: 'mayor of Novi Sad', line: 3}],
  quotations: [
    {text: 'It rises', speaker: {name: 'Ana Petrović'}, attribution: 'she said', line: 3},
    {text: 'Nobody knows who said this', line: 4}
  ]
})
const wire = exampleStory('wire.txt', {headline: 'Danube rises'})

const [pressId, wireId] = [storyId('press.txt'), storyId('wire.txt')]

async function dataOf(
  test: Parameters<typeof exampleOptions>[0],
  site: Parameters<typeof renderSite>[0]
): Promise<(name: string) => string> {
  const options = exampleOptions(test)
  await renderSite(site, options)
  return name => readFileSync(join(options.output, 'data', name), 'utf8')
}

function linesOf(text: string): unknown[] {
  return text
    .split('\n')
    .filter(line => line !== '')
    .map(line => JSON.parse(line))
}

test('should publish events, entities and quotations as the contract says', async context => {
  const statements = (flood().statements ?? []).map(statement => ({
    ...statement,
    passages: statement.passages.slice(0, 1)
  }))
  const site = understood(exampleSite([press, wire]), [
    {captures: ['press.txt', 'wire.txt'], title: 'River rises', statements}
  ])
  const read = await dataOf(context, site)
  assert.deepEqual(JSON.parse(read('events.json')), [
    {
      identifier: 'river-rises',
      title: 'River rises',
      stories: [pressId, wireId],
      reasons: ['both name Ana Petrović', 'published within 2 days'],
      statements: [
        {
          speaker: 'Ana Petrović',
          passages: [{story: pressId, line: 3, text: 'We have never seen it so high'}]
        }
      ]
    }
  ])
  assert.deepEqual(JSON.parse(read('entities.json')), [
    {
      identifier: 'person/ana-petrovic',
      type: 'Person',
      name: 'Ana Petrović',
      aliases: [],
      roles: [{text: 'mayor of Novi Sad', outlet: 'Danube Post', story: pressId}],
      stories: [pressId]
    }
  ])
  assert.deepEqual(linesOf(read('quotations.jsonl')), [
    {
      text: 'It rises',
      speaker: {name: 'Ana Petrović'},
      attribution: 'she said',
      story: pressId,
      line: 3
    }
  ])
})

test('should publish empty lists where stories share nothing', async context => {
  const read = await dataOf(context, understood(exampleSite([wire])))
  assert.deepEqual(['events.json', 'entities.json', 'quotations.jsonl'].map(read), [
    '[]\n',
    '[]\n',
    ''
  ])
})

test('should publish data that fits the published schemas', async context => {
  const read = await dataOf(context, understood(exampleSite(everything()), [flood()]))
  const data: Record<DescribedData, readonly unknown[]> = {
    stories: linesOf(read('stories.jsonl')),
    events: [JSON.parse(read('events.json'))],
    entities: [JSON.parse(read('entities.json'))],
    quotations: linesOf(read('quotations.jsonl'))
  }
  for (const [name, records] of Object.entries(data) as [DescribedData, unknown[]][]) {
    const schema = recordSchemas[name]
    const problems = records.flatMap(record => schema.safeParse(record).error?.issues ?? [])
    assert.ok(records.length > 0)
    assert.deepEqual(problems, [], name)
    const published = JSON.parse(read(`${name}.schema.json`))
    assert.equal(published.$schema, 'https://json-schema.org/draft/2020-12/schema')
  }
})

test('should refuse by its schema a key that the contract does not know', () => {
  const record = {text: 'It rises', speaker: {name: 'Ana'}, story: pressId, mood: 'sad'}
  const {error} = recordSchemas.quotations.safeParse(record)
  assert.deepEqual(
    error?.issues.map(({code}) => code),
    ['unrecognized_keys']
  )
})
