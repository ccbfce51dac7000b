/** Which of the names of an entity it is shown under. */

import assert from 'node:assert/strict'
import {test} from 'node:test'
import {collectEntities} from '../../src/archive/entities/collect.ts'
import {entityId} from '../../src/model/entity.ts'
import {storyId} from '../../src/model/identifiers.ts'
import {descriptionSchema} from '../../src/model/schema/description.ts'
import type {Mention} from '../../src/model/story.ts'

const table: readonly (readonly [
  Mention['type'],
  names: string[],
  expected: string,
  country?: string
])[] = [
  ['Place', ['MISSISSIPPI', 'MISSISSIPPI', 'Mississippi'], 'Mississippi'],
  ['Place', ['MISSISSIPPI', 'MISSISSIPPI'], 'MISSISSIPPI'],
  ['Place', ['Mogadishu', 'Mogadiscio', 'Mogadiscio'], 'Mogadiscio'],
  ['Place', ['America', 'America', 'US', 'US', 'US', 'United States'], 'United States', 'US'],
  ['Place', ['America', 'US', 'US'], 'America', 'US'],
  ['Organization', ['NATO', 'NATO', 'Nato'], 'NATO'],
  ['Organization', ['HARBOUR MILLS INC', 'HARBOUR MILLS INC', 'Harbour Mills'], 'Harbour Mills'],
  ['Person', ['JOHN BOLTON', 'JOHN BOLTON', 'John Bolton', 'Bolton'], 'John Bolton']
]

for (const [type, names, expected, country] of table) {
  test(`should call ${names.join(', ')} ${expected}`, () => {
    const stories = names.map((_, place) => ({identifier: storyId(`${place}.txt`)}))
    const entity = entityId(type, country === undefined ? expected : 'United States')
    const naming = new Map(
      stories.map(({identifier}, place) => [
        identifier,
        [{entity, mention: {type, name: names[place] ?? '', ...(country && {country})}}]
      ])
    )
    const [found] = collectEntities(stories, naming, descriptionSchema.parse({}))
    assert.equal(found?.entity.name, expected)
  })
}
