/** Items of ninjs 3.1, held against its schema. */

import assert from 'node:assert/strict'
import {test} from 'node:test'
import {exportSite} from '../../src/render/exchange/export.ts'
import {address, hostileSite, hostileTexts, templateFolders} from './hostile-site.ts'
import {ninjs} from './ninjs-schema.ts'

const items = [...exportSite(hostileSite, 'ninjs', {...address, templateFolders})].map(line =>
  ninjs.parse(JSON.parse(line))
)

test('should give every hostile text back, an item a line', () => {
  assert.equal(items.length, hostileSite.archive.stories.length)
  const headlines = new Set(items.map(item => item.headlines?.[0]?.value))
  for (const text of hostileTexts) assert.ok(headlines.has(text), text.slice(0, 60))
  for (const {uri} of items) assert.ok(URL.canParse(uri), uri)
  assert.equal(new Set(items.map(({uri}) => uri)).size, items.length)
})

test('should name an instant only for a day that is certain', () => {
  const created = new Map(
    items.map(item => [item.headlines?.[0]?.value, item.contentCreated] as const)
  )
  assert.deepEqual(
    ['Derived', 'No year', 'Range', undefined, hostileTexts[2]].map(title => created.get(title)),
    [undefined, undefined, undefined, undefined, '2019-03-28T00:00:00Z']
  )
})
