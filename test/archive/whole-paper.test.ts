/** Sections that are the whole paper, and near misses. */

import assert from 'node:assert/strict'
import {describe, it} from 'node:test'
import {buildArchive} from '../../src/archive/index.ts'
import {toCard} from '../../src/model/card.ts'
import {descriptionSchema} from '../../src/model/schema/description.ts'
import {exampleStory} from '../render/example-site.ts'

const rows: readonly [sections: string[], topics: string[]][] = [
  [
    ['Home', 'Sport', 'Rowing'],
    ['Rowing', 'Sport']
  ],
  [['NEWS', 'Local News'], ['Local News']],
  [['Anasayfa'], []],
  [['Новости', 'Мир'], ['Мир']],
  [['Home News'], ['Home News']],
  [['首页', '社会'], ['社会']]
]

describe('topics', () => {
  for (const [sections, expected] of rows) {
    it(`should be ${expected.join(', ') || 'none'} of ${sections.join(' / ')}`, () => {
      const story = exampleStory('one.txt', {articleSection: sections})
      const {topics} = buildArchive([toCard(story)], descriptionSchema.parse({}))
      assert.deepEqual(
        topics.map(({name}) => name),
        expected
      )
    })
  }
})
