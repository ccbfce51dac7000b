/** How much of a story may be shown, and what of the shared things is left of it. */

import assert from 'node:assert/strict'
import {describe, test} from 'node:test'
import {lookUp} from '../../src/archive/state.ts'
import {type Access, accessIn} from '../../src/model/access.ts'
import type {Outlet, WholeArchive} from '../../src/model/archive.ts'
import type {ArchivedStory} from '../../src/model/archived-story.ts'
import {entityId} from '../../src/model/entity.ts'
import type {Event} from '../../src/model/event.ts'
import {slug, storyId} from '../../src/model/identifiers.ts'
import {listedOnly, listedWhole} from '../../src/model/listed.ts'
import {descriptionSchema} from '../../src/model/schema/description.ts'
import {exampleSite, exampleStory} from '../render/example-site.ts'

const description = descriptionSchema.parse({access: 'metadata'})
const outlet = (name: string, access?: 'full'): Outlet => ({
  slug: slug(name),
  name,
  aliases: [],
  stories: [],
  ...(access === undefined ? {} : {description: {name, aliases: [], access}})
})
const accessOf = accessIn([outlet('open', 'full'), outlet('silent')], description)

const stories: readonly (readonly [why: string, story: Partial<ArchivedStory>, Access])[] = [
  ['of the archive, when nothing else is said', {editorial: {}}, 'metadata'],
  [
    'of the archive, when its outlet says nothing',
    {outlet: slug('silent'), editorial: {}},
    'metadata'
  ],
  ['of the outlet', {outlet: slug('open'), editorial: {}}, 'full'],
  [
    'of the story before that of its outlet',
    {outlet: slug('open'), editorial: {access: 'excerpt'}},
    'excerpt'
  ],
  ['of the story, when it is usable', {editorial: {access: 'full', pubStatus: 'usable'}}, 'full'],
  [
    'none, when it is withdrawn',
    {outlet: slug('open'), editorial: {pubStatus: 'canceled'}},
    'none'
  ],
  ['none, when it is withheld', {editorial: {access: 'full', pubStatus: 'withheld'}}, 'none']
]
for (const [why, story, access] of stories) {
  test(`should give the access ${why}`, () =>
    assert.equal(accessOf(story as ArchivedStory), access))
}

describe('what may be listed', () => {
  const [open, facts, gone] = ['open.txt', 'facts.txt', 'gone.txt'].map(path => storyId(path)) as [
    ReturnType<typeof storyId>,
    ReturnType<typeof storyId>,
    ReturnType<typeof storyId>
  ]
  const {
    archive,
    entityOf,
    description: openArchive
  } = exampleSite([
    exampleStory('open.txt', {headline: 'Open'}),
    exampleStory('facts.txt', {headline: 'Facts', editorial: {access: 'metadata'}}),
    exampleStory('gone.txt', {headline: 'Gone', editorial: {pubStatus: 'canceled'}})
  ])
  const access = accessIn(archive.outlets, openArchive)
  const named = {type: 'Person', slug: slug('ana'), name: 'Ana', aliases: []} as const
  const ana = entityId('Person', 'Ana')
  const bob = entityId('Person', 'Bob')
  const event = (title: string, ...ids: Event['stories'][number][]): Event => ({
    identifier: slug(title),
    title,
    stories: ids,
    reasons: ['both name Ana'],
    statements: ids.map(story => ({
      speaker: 'Ana',
      entity: ana,
      passages: [{story, text: 'We wait', wordings: []}]
    })),
    speakers: [ana],
    sharedPassages: [
      {text: 'we wait', words: 2, passages: ids.map(story => ({story, text: 'We wait'}))}
    ],
    entities: [ana, bob],
    onlyIn: [{outlet: slug('herald'), entities: [bob, ana]}]
  })
  type Parts = Partial<Pick<WholeArchive, 'entities' | 'events' | 'speakers'>>
  const list = (parts: Parts) => {
    const own = parts.entities?.map(entity => [entity.identifier, entity] as const)
    return listedOnly({...archive, ...parts}, access, own ? lookUp(new Map(own)) : entityOf)
  }
  const leftOf = (whole: Event, parts: Parts) => {
    const given = {...archive, ...parts}
    const listed = list(parts)
    const outline = listed.events.find(({identifier}) => identifier === whole.identifier)
    return outline && listedWhole(given, listed, access)(whole, outline)
  }

  test('should keep of an event no speaker whose words are those of a closed story', () => {
    const whole = event('Facts', facts, open)
    const closed = {...whole, statements: whole.statements.slice(0, 1)}
    assert.deepEqual(leftOf(closed, {events: [closed]})?.speakers, [])
  })

  test('should leave out the stories that are withdrawn', () =>
    assert.deepEqual(
      list({})
        .stories.map(({headline}) => headline)
        .sort(),
      ['Facts', 'Open']
    ))

  test('should forget of an entity the withdrawn stories, and an entity of such stories alone', () => {
    const role = (story: typeof open) => ({text: `called so in ${story}`, story})
    const both = {...named, identifier: ana, roles: [role(open), role(gone)], stories: [open, gone]}
    const known = {
      ...named,
      identifier: entityId('Person', 'Carl'),
      roles: [role(open)],
      stories: [open, facts]
    }
    const lost = {...named, identifier: bob, roles: [role(gone)], stories: [gone]}
    assert.deepEqual(list({entities: [both, known, lost]}).entities, [
      {...both, roles: [role(open)], stories: [open]},
      known
    ])
  })

  test('should quote only from stories whose words may be shown', () => {
    const quotation = (story: typeof open) => ({text: 'We wait', story})
    assert.deepEqual(
      list({
        speakers: [
          {name: 'Ana', quotations: [quotation(open), quotation(facts)]},
          {name: 'Bob', quotations: [quotation(facts), quotation(gone)]}
        ]
      }).speakers,
      [{name: 'Ana', quotations: [quotation(open)]}]
    )
  })

  test('should keep an event of open stories as it is, and none of one story', () => {
    const second = exampleStory('second.txt').identifier
    const whole = event('Open', open, open)
    assert.deepEqual(
      list({events: [whole, event('Gone', open, gone), event('Second', second)]}).events,
      [whole]
    )
    assert.equal(leftOf(whole, {events: [whole]}), whole)
  })

  test('should keep of an event no words of a story that shows its facts alone', () => {
    const entities = [{...named, identifier: ana, roles: [], stories: [open]}]
    const whole = event('Facts', facts, open, gone)
    const parts = {entities, events: [whole]}
    const {identifier, title, speakers} = whole
    assert.deepEqual(list(parts).events, [{identifier, title, speakers, stories: [facts, open]}])
    assert.deepEqual(leftOf(whole, parts), {
      ...event('Facts', facts, open),
      statements: [
        {speaker: 'Ana', entity: ana, passages: [{story: open, text: 'We wait', wordings: []}]}
      ],
      sharedPassages: [],
      entities: [ana],
      onlyIn: [{outlet: slug('herald'), entities: [ana]}]
    })
  })

  test('should name an event after its first story that is left, when its own is withdrawn', () =>
    assert.deepEqual(
      list({events: [event('Gone', facts, open, gone)]}).events.map(({title}) => title),
      ['Facts']
    ))
})
