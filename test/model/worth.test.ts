/** Which names are worth a page and a filter value, by the size of the archive. */

import assert from 'node:assert/strict'
import {test} from 'node:test'
import type {Speaker} from '../../src/model/archive.ts'
import type {ArchivedStory} from '../../src/model/archived-story.ts'
import {type Entity, entityId} from '../../src/model/entity.ts'
import {slug, storyId} from '../../src/model/identifiers.ts'
import {worthyEntities} from '../../src/model/worth.ts'

function entity(name: string, stories: number): Entity {
  return {
    identifier: entityId('Person', slug(name)),
    type: 'Person',
    slug: slug(name),
    name,
    aliases: [],
    roles: [],
    stories: Array.from({length: stories}, (_, index) => storyId(`${index}.txt`))
  }
}

const entities = [1, 2, 3, 4, 5].map(stories => entity(`Named ${stories}`, stories))
const quoted = entity('Quoted Once', 1)
const speakers: Speaker[] = [
  {name: quoted.name, entity: quoted.identifier, quotations: []},
  {name: 'Unknown to the archive', quotations: []}
]

const sizes: readonly (readonly [number, readonly string[]])[] = [
  [2, ['Named 2', 'Named 3', 'Named 4', 'Named 5', 'Quoted Once']],
  [5000, ['Named 2', 'Named 3', 'Named 4', 'Named 5', 'Quoted Once']],
  [5001, ['Named 3', 'Named 4', 'Named 5']],
  [50_000, ['Named 3', 'Named 4', 'Named 5']],
  [50_001, ['Named 5']]
]

for (const [size, names] of sizes) {
  test(`should give pages to ${names.length} names among ${size} stories`, () => {
    const stories: ArchivedStory[] = Array(size)
    const listed = {stories, entities: [...entities, quoted], events: [], speakers}
    assert.deepEqual(
      [...worthyEntities(listed).values()].map(({name}) => name),
      names
    )
  })
}
