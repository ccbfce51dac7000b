/** The values by which a search is narrowed. */

import assert from 'node:assert/strict'
import {test} from 'node:test'
import {accessIn} from '../../src/model/access.ts'
import type {ArchivedStory} from '../../src/model/archived-story.ts'
import {entityId} from '../../src/model/entity.ts'
import {facetedIn, facetsOfArchive, facetsOfStory} from '../../src/model/facets.ts'
import {slug} from '../../src/model/identifiers.ts'
import {listedOnly} from '../../src/model/listed.ts'
import {edtf, exampleSite, exampleStory} from '../render/example-site.ts'
import {understood} from '../render/understood.ts'

const ana = {type: 'Person', name: 'Ana Petrović'} as const
const site = understood(
  exampleSite([
    exampleStory('a.txt', {
      headline: 'A',
      date: '2019-03-28',
      dateline: {text: 'NOVI SAD -', place: 'NOVI SAD'},
      mentions: [ana, {type: 'Place', name: 'Novi Sad'}, {type: 'Organization', name: 'Once'}]
    }),
    exampleStory('b.txt', {
      headline: 'B',
      date: '2019-03-27',
      mentions: [ana, {type: 'Place', name: 'Novi Sad'}]
    }),
    exampleStory('gone.txt', {
      headline: 'C',
      mentions: [{type: 'Organization', name: 'Once'}],
      editorial: {pubStatus: 'canceled'}
    })
  ])
)
const {archive, description} = site
const listed = listedOnly(archive, accessIn(archive.outlets, description), site.entityOf)

test('should narrow by person and place, but not by a name that one story prints', () => {
  const [story] = listed.stories.map(({identifier}) =>
    facetedIn(listed)(site.archivedOf(identifier))
  )
  assert.ok(story)
  assert.deepEqual(facetsOfStory(story), {
    outlet: [],
    person: ['ana-petrovic'],
    organization: [],
    place: ['novi-sad'],
    topic: [],
    language: [],
    certainty: ['unknown']
  })
})

test('should count over the archive what its stories hold, named as readers know it', () => {
  const facets = facetsOfArchive({...archive, ...listed})
  assert.deepEqual(
    facets.filter(({name}) => ['person', 'organization', 'place'].includes(name)),
    [
      {name: 'person', values: [{value: 'ana-petrovic', label: 'Ana Petrović', count: 2}]},
      {name: 'organization', values: []},
      {name: 'place', values: [{value: 'novi-sad', label: 'Novi Sad', count: 2}]}
    ]
  )
})

const certainties: readonly (readonly [why: string, fields: Partial<ArchivedStory>, string])[] = [
  ['as the capture tells it', {date: edtf('2019'), dateCertainty: 'stated'}, 'stated'],
  [
    'as the archive tells it, before the capture',
    {
      date: edtf('2019'),
      dateCertainty: 'stated',
      dateEvidence: {rule: 'neighbours', certainty: 'derived', because: 'it is'}
    },
    'derived'
  ],
  ['unknown, without a date', {dateCertainty: 'stated'}, 'unknown']
]
for (const [why, fields, certainty] of certainties) {
  test(`should know the certainty of a date ${why}`, () => {
    const [story] = listed.stories
    assert.ok(story)
    const {date, dateCertainty, dateEvidence, ...undated} = story
    assert.deepEqual(facetsOfStory({...undated, ...fields}).certainty, [certainty])
  })
}

test('should narrow by outlet, topic and language, and by the place of the dateline', () => {
  const [story] = listed.stories
  assert.ok(story)
  const facets = facetsOfStory({
    ...story,
    outlet: slug('herald'),
    topics: [slug('storms')],
    inLanguage: 'en',
    dateline: {place: 'OSLO'},
    entities: [entityId('Organization', 'Herald'), entityId('Place', 'Bergen')]
  })
  assert.deepEqual(
    [
      facets.outlet,
      facets.topic,
      facets.language,
      facets.place,
      facets.organization,
      facets.person
    ],
    [['herald'], ['storms'], ['en'], ['oslo', 'bergen'], ['herald'], []]
  )
})

test('should put the values of a facet in order: the most stories first, then by name', () => {
  const languages = ['nb', 'de', 'sv', 'de', 'fi']
  const many = understood(
    exampleSite(
      languages.map((inLanguage, index) =>
        exampleStory(`${index}.txt`, {headline: `Story ${index}`, inLanguage})
      )
    )
  )
  const {archive} = many
  const all = listedOnly(archive, accessIn(archive.outlets, description), many.entityOf)
  const facet = facetsOfArchive({...archive, ...all}).find(({name}) => name === 'language')
  assert.deepEqual(
    facet?.values.map(({value, count}) => `${value} ${count}`),
    ['de 2', 'fi 1', 'nb 1', 'sv 1']
  )
})
