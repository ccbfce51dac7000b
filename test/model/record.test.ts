/** The records that users get: of a story, an event, an entity and a quotation. */

import assert from 'node:assert/strict'
import {test} from 'node:test'
import type {Outlet} from '../../src/model/archive.ts'
import {entityId} from '../../src/model/entity.ts'
import {slug, storyId} from '../../src/model/identifiers.ts'
import {toRecord} from '../../src/model/record.ts'
import {recordSchemas} from '../../src/model/schema/records.ts'
import {toEntityRecord, toEventRecord, toQuotationRecord} from '../../src/model/shared-records.ts'
import {exampleStory} from '../render/example-site.ts'

const story = storyId('a.txt')

test('should flatten a story: texts for the body, dropped lines as printed, no file facts', () => {
  const example = exampleStory('a.txt', {
    headline: 'Storm closes bridge',
    publisher: {name: 'Herald'},
    lines: [
      {number: 1, text: ' All news ', fate: 'furniture', rule: 'furniture-above'},
      {number: 2, text: 'Storm closes bridge', fate: 'metadata', field: 'headline'},
      {number: 3, text: 'The river rose.', fate: 'body', field: 'body'}
    ],
    body: [
      {type: 'caption', credit: 'AFP', children: [{type: 'text', value: 'The bridge. (AFP)'}]},
      {type: 'heading', depth: 2, children: [{type: 'text', value: 'Next'}]},
      {type: 'paragraph', children: [{type: 'text', value: 'The river rose.'}]}
    ]
  })
  assert.deepEqual(toRecord(example), {
    path: 'a.txt',
    kind: 'article',
    headline: 'Storm closes bridge',
    publisher: {name: 'Herald'},
    direction: 'ltr',
    captions: [{text: 'The bridge. (AFP)', credit: 'AFP'}],
    subheads: ['Next'],
    body: ['The river rose.'],
    furniture: ['All news'],
    quotations: [],
    mentions: [],
    wordCount: 7,
    sha256: example.capture.sha256,
    evidence: {},
    messages: []
  })
})

test('should give of an event what its passages say and where, not how they differ', () => {
  const shared = {
    identifier: slug('storm'),
    title: 'Storm',
    stories: [story, storyId('b.txt')],
    reasons: ['both name Oslo']
  }
  const record = toEventRecord({
    ...shared,
    statements: [
      {
        speaker: 'Petra Alm',
        entity: entityId('Person', 'Petra Alm'),
        passages: [
          {story, line: 3, text: 'We wait', wordings: [{text: 'We wait', differs: false}]},
          {story: storyId('b.txt'), text: 'Wait', wordings: [{text: 'Wait', differs: true}]}
        ]
      }
    ],
    speakers: [entityId('Person', 'Petra Alm')],
    sharedPassages: [],
    entities: [],
    onlyIn: []
  })
  assert.deepEqual(record, {
    ...shared,
    statements: [
      {
        speaker: 'Petra Alm',
        passages: [
          {story, line: 3, text: 'We wait'},
          {story: storyId('b.txt'), text: 'Wait'}
        ]
      }
    ]
  })
  assert.deepEqual(recordSchemas.events.parse([record]), [record])
})

test('should name outlets in the roles of an entity as readers know them, the unknown not at all', () => {
  const identifier = entityId('Person', 'Petra Alm')
  assert.equal(identifier, 'person/petra-alm')
  const outlet: Outlet = {slug: slug('herald'), name: 'The Herald', aliases: [], stories: []}
  const record = toEntityRecord(
    {
      identifier,
      type: 'Person',
      slug: slug('Petra Alm'),
      name: 'Petra Alm',
      aliases: ['Alm'],
      roles: [
        {text: 'harbour master', story, outlet: outlet.slug, line: 3},
        {text: 'sailor', story, outlet: slug('gone')},
        {text: 'diver', story}
      ],
      stories: [story]
    },
    new Map([[outlet.slug, outlet]])
  )
  assert.deepEqual(record, {
    identifier,
    type: 'Person',
    name: 'Petra Alm',
    aliases: ['Alm'],
    roles: [
      {text: 'harbour master', outlet: 'The Herald', story},
      {text: 'sailor', story},
      {text: 'diver', story}
    ],
    stories: [story]
  })
  assert.deepEqual(recordSchemas.entities.parse([record]), [record])
})

test('should give entities whose names have no letters an address of their own', () => {
  assert.match(entityId('Organization', '🦊'), /^organization\/[0-9a-f]{7}$/)
  assert.notEqual(entityId('Organization', '🦊'), entityId('Organization', '🦉'))
})

test('should give a quotation by the name the archive knows, with what is known of it', () => {
  const known = {text: 'We wait', attribution: 'she said', story, line: 3}
  assert.deepEqual(toQuotationRecord({...known, speaker: {name: 'Alm'}}, 'Petra Alm'), {
    ...known,
    speaker: {name: 'Petra Alm'}
  })
  assert.deepEqual(toQuotationRecord({text: 'We wait', story}, 'Petra Alm'), {
    text: 'We wait',
    speaker: {name: 'Petra Alm'},
    story
  })
})
