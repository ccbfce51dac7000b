/** Whom a story cites. */

import assert from 'node:assert/strict'
import {describe, it} from 'node:test'
import type {Root} from 'mdast'
import type {Mention} from '../../src/model/story.ts'
import {citedSourcesIn} from '../../src/parse/cited-sources.ts'

const mentions: readonly Mention[] = [
  {type: 'Organization', name: 'RT'},
  {type: 'Organization', name: 'Fox News'},
  {type: 'Organization', name: 'El Comercio'},
  {type: 'Person', name: 'Maria Zakharova'}
]

const cases: readonly [text: string, expected: readonly [name: string, text: string][]][] = [
  ['The agreement is 18 years old, RT reported on Tuesday.', [['RT', 'RT reported']]],
  ['The meeting was telecast by Fox News.', [['Fox News', 'telecast by Fox News']]],
  [
    'The daily El Comercio said the planes had landed.',
    [['El Comercio', 'daily El Comercio said']]
  ],
  ['She told RT and later told RT again.', [['RT', 'told RT']]],
  ['El Comercio said its profit rose.', []],
  ['Reports say that RT closed its office.', []],
  ['According to Maria Zakharova, they landed.', []],
  ['RT reporters were there.', []]
]

describe('citedSourcesIn', () => {
  for (const [text, expected] of cases) {
    it(`should find ${expected.length} in “${text}”`, () =>
      assert.deepEqual(
        citedSourcesIn(paragraph(text), mentions).map(source => [source.name, source.text]),
        expected
      ))
  }

  it('should find the source of a picture in its credit', () => {
    const body: Root = {
      type: 'root',
      children: [
        {type: 'caption', credit: 'Photo by Reuters', children: [{type: 'text', value: 'A plane.'}]}
      ]
    }
    assert.deepEqual(citedSourcesIn(body, []), [{name: 'Reuters', text: 'Photo by Reuters'}])
  })
})

function paragraph(value: string): Root {
  return {type: 'root', children: [{type: 'paragraph', children: [{type: 'text', value}]}]}
}
