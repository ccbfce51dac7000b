import assert from 'node:assert/strict'
import {existsSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {after, test} from 'node:test'
import {takeLock} from '../../src/store/lock.ts'

const folder = mkdtempSync(join(tmpdir(), 'cuttings-lock-'))
after(() => rmSync(folder, {recursive: true}))

const living = {pid: 10, isAlive: () => true}
const alone = {pid: 20, isAlive: () => false}

test('should let a second process know who holds the lock', () => {
  const path = join(folder, 'held')
  const first = takeLock(path, living)
  assert.equal(first.type, 'held')
  assert.deepEqual(takeLock(path, {...living, pid: 11}), {type: 'busy', pid: 10})
})

test('should give the lock again after its release', () => {
  const path = join(folder, 'released')
  const first = takeLock(path, living)
  assert.ok(first.type === 'held')
  first.release()
  assert.equal(existsSync(path), false)
  assert.equal(takeLock(path, {...living, pid: 11}).type, 'held')
})

const stale: readonly [string, string][] = [
  ['of a process that is gone', '4711'],
  ['of our own number, left before the machine started again', '20'],
  ['that names no process', 'what is this'],
  ['that is empty', '']
]
for (const [what, content] of stale) {
  test(`should take over a lock ${what}`, () => {
    const path = join(folder, 'stale')
    writeFileSync(path, content)
    assert.equal(takeLock(path, alone).type, 'held')
    rmSync(path)
  })
}
