/** Captures that a thread finds: the same as are found here, whatever becomes of the thread. */

import assert from 'node:assert/strict'
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {after, describe, it} from 'node:test'
import {findElsewhere} from '../../src/build/find-elsewhere.ts'
import {fromColumnsOfFound, toColumnsOfFound} from '../../src/build/found-columns.ts'
import {findCaptures} from '../../src/read/index.ts'

const folder = mkdtempSync(join(tmpdir(), 'cuttings-find-'))
after(() => rmSync(folder, {recursive: true}))

const articles = join(folder, 'articles')
for (const below of ['2019', 'empty']) mkdirSync(join(articles, below), {recursive: true})
const files = [
  '2019/harbour.txt',
  '2019/harbour.yaml',
  '2019/rain.md',
  'cafe\u0301.txt',
  'a|b.txt',
  'x.pdf'
]
for (const file of files) writeFileSync(join(articles, file), `${file}\n`)

describe('captures in columns', () => {
  for (const [name, place] of [
    ['those of a folder, with a sidecar and names that are written otherwise', articles],
    ['none', join(articles, 'empty')],
    ['those of a folder that is not there', join(articles, 'gone')]
  ] as const) {
    it(`should be as they were found: ${name}`, () => {
      const found = findCaptures(place)
      const columns = structuredClone(toColumnsOfFound(place, found))
      assert.deepEqual(fromColumnsOfFound(place, columns), found)
    })
  }
})

describe('findElsewhere', () => {
  it('should find here what a thread does not', async () => {
    const program = join(folder, 'comes-down.mjs')
    writeFileSync(program, "throw new Error('no memory')")
    assert.deepEqual(await findElsewhere(articles, program), findCaptures(articles))
  })
})
