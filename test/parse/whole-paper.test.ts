/** Sections and topics that are the whole paper, and near misses. */

import assert from 'node:assert/strict'
import {describe, it} from 'node:test'
import {archiveFrom} from '../archive/example-archive.ts'

const rows: readonly [sections: string, topics: string[]][] = [
  ['Home, Sport, Rowing', ['Rowing', 'Sport']],
  ['NEWS, Local News', ['Local News']],
  ['Anasayfa', []],
  ['Новости, Мир', ['Мир']],
  ['Home News', ['Home News']],
  ['首页, 社会', ['社会']]
]

describe('topics', () => {
  for (const [sections, expected] of rows) {
    it(`should be ${expected.join(', ') || 'none'} of ${sections}`, () => {
      const capture = `---\nsection: [${sections}]\n---\nNine rowers won on the lake of Harlow, the club said.\n`
      assert.deepEqual(
        archiveFrom({'one.txt': capture}).topics.map(({name}) => name),
        expected
      )
    })
  }
})
