/** Which of the names of an entity it is shown under. */

import assert from 'node:assert/strict'
import {test} from 'node:test'
import {collectEntities} from '../../src/archive/entities/collect.ts'
import {entityId} from '../../src/model/entity.ts'
import {storyId} from '../../src/model/identifiers.ts'
import {descriptionSchema} from '../../src/model/schema/description.ts'
import type {Mention} from '../../src/model/story.ts'

const table: readonly (readonly [Mention['type'], names: string[], expected: string])[] = [
  ['Place', ['MISSISSIPPI', 'MISSISSIPPI', 'Mississippi'], 'Mississippi'],
  ['Place', ['MISSISSIPPI', 'MISSISSIPPI'], 'MISSISSIPPI'],
  ['Place', ['Mogadishu', 'Mogadiscio', 'Mogadiscio'], 'Mogadiscio'],
  ['Organization', ['NATO', 'NATO', 'Nato'], 'NATO'],
  ['Person', ['JOHN BOLTON', 'JOHN BOLTON', 'John Bolton', 'Bolton'], 'John Bolton']
]

for (const [type, names, expected] of table) {
  test(`should call ${names.join(', ')} ${expected}`, () => {
    const stories = names.map((_, place) => ({identifier: storyId(`${place}.txt`)}))
    const entity = entityId(type, expected)
    const naming = new Map(
      stories.map(({identifier}, place) => [
        identifier,
        [{entity, mention: {type, name: names[place] ?? ''}}]
      ])
    )
    const [found] = collectEntities(stories, naming, descriptionSchema.parse({}))
    assert.equal(found?.name, expected)
  })
}
