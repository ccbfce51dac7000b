/**
 * A part of the archive that is kept in pieces is what was put in, and what did not change is
 * not written again.
 */

import assert from 'node:assert/strict'
import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {test} from 'node:test'
import fc from 'fast-check'
import {
  inRows,
  type Part,
  recallAll,
  recallPart,
  rememberPart
} from '../../src/build/remembered-parts.ts'
import {openStore} from '../../src/store/index.ts'

const entries = fc.uniqueArray(fc.tuple(fc.nat(500).map(String), fc.nat(3)), {
  selector: ([key]) => key,
  maxLength: 40
})

test('should give back what was remembered, one by one and all at once', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'parts-'))
  const {store} = openStore(folder, 'test')
  try {
    fc.assert(
      fc.property(entries, entries, fc.constantFrom(1, 3, 8), (before, after, length) => {
        const part: Part<number> = {
          name: 'numbers',
          table: store.table('archive'),
          length,
          form: inRows()
        }
        const was = new Map(before)
        const is = new Map(after)
        const written = rememberPart(part, was, [], undefined)
        const touched = new Set(
          [...was.keys(), ...is.keys()].filter(key => was.get(key) !== is.get(key))
        )
        const pieces = rememberPart(part, is, written, touched)
        assert.deepEqual(new Map(recallPart(part, pieces)), is)
        assert.deepEqual(recallAll(part, pieces), is)
        assert.deepEqual([...recallPart(part, pieces).keys()], [...is.keys()])
        assert.equal(part.table.size(), pieces.length)
        const alone = {...part, table: store.table<unknown>('alone')}
        assert.deepEqual(pieces, rememberPart(alone, is, [], undefined))
        for (const key of is.keys()) assert.equal(recallPart(part, pieces).get(key), is.get(key))
        assert.equal(recallPart(part, pieces).get('none of them'), undefined)
        rememberPart(part, new Map(), pieces, undefined)
      })
    )
  } finally {
    await store.close()
    rmSync(folder, {recursive: true, force: true})
  }
})

test('should write the pieces alone in which something differs', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'parts-'))
  const {store} = openStore(folder, 'test')
  try {
    const table = store.table<unknown>('archive')
    const names: string[] = []
    const set = (key: string, value: unknown) => {
      names.push(key)
      table.set(key, value)
    }
    const part: Part<number> = {name: 'n', table: {...table, set}, length: 1, form: inRows()}
    const written = rememberPart(part, new Map(Object.entries({a: 1, b: 2, c: 3})), [], undefined)
    names.length = 0
    rememberPart(part, new Map(Object.entries({a: 1, b: 5, d: 4})), written, new Set(['b', 'd']))
    assert.deepEqual(names, ['n/b', 'n/d'])
    assert.deepEqual(table.keys().sort(), ['n/a', 'n/b', 'n/d'])
  } finally {
    await store.close()
    rmSync(folder, {recursive: true, force: true})
  }
})
