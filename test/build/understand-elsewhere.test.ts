/**
 * Threads that understand captures: every capture is answered for, whatever becomes of a thread.
 */

import assert from 'node:assert/strict'
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {after, test} from 'node:test'
import {understandElsewhere} from '../../src/build/understand-elsewhere.ts'
import type {LoadedCapture} from '../../src/read/index.ts'

const folder = mkdtempSync(join(tmpdir(), 'cuttings-threads-'))
after(() => rmSync(folder, {recursive: true}))

/** Answers with the path; comes down over a capture whose path says how. */
const answering = `
import {parentPort} from 'node:worker_threads'
parentPort.on('message', lot => parentPort.postMessage({type: 'answer', answer: lot.map(({path}) => {
  if (path.includes('throws')) throw new Error('a fault of the program')
  if (path.includes('exits')) process.exit(3)
  return {gist: path}
})}))
parentPort.postMessage({type: 'ready'})
`

function program(name: string, source: string): string {
  const file = join(folder, name)
  writeFileSync(file, source)
  return file
}

const captureOf = (path: string): LoadedCapture => ({path, key: path, bytes: new Uint8Array()})

/** The gist of each path. */
async function understood(paths: readonly string[], file: string): Promise<object> {
  const gists = new Map<string, string>()
  await understandElsewhere(
    paths.map(captureOf),
    paths.length,
    (lot, answers) => {
      for (const [index, {path}] of lot.entries()) gists.set(path, answers[index]?.gist ?? '')
    },
    file
  )
  return Object.fromEntries(paths.map(path => [path, gists.get(path)]))
}

const lost = (reason: string) =>
  JSON.stringify({
    messages: [
      {
        severity: 'fatal',
        reason: `Unexpected end of the parser (${reason}), expected a story`,
        rule: 'understand',
        note: 'Split the file, or report it; the other captures are built without it'
      }
    ]
  })

for (const count of [0, 1, 26, 400]) {
  test(`should give what came of each of ${count} captures`, async () => {
    const paths = Array.from({length: count}, (_, index) => `${index}.txt`)
    const expected = Object.fromEntries(paths.map(path => [path, path]))
    assert.deepEqual(await understood(paths, program('answering.mjs', answering)), expected)
  })
}

test('should lose the captures that bring their thread down, and no other', async () => {
  const paths = ['a.txt', 'throws.txt', 'b.txt', 'exits.txt', 'c.txt']
  assert.deepEqual(await understood(paths, program('answering.mjs', answering)), {
    'a.txt': 'a.txt',
    'throws.txt': lost('a fault of the program'),
    'b.txt': 'b.txt',
    'exits.txt': lost('exit code 3'),
    'c.txt': 'c.txt'
  })
})

test('should fail when no thread can start, whatever the captures are', async () => {
  await assert.rejects(understood(['a.txt'], program('broken.mjs', 'throw new Error("broken")')), {
    name: 'Unready',
    message: 'Cannot start a thread of the program',
    cause: new Error('broken')
  })
})

test('should fail when what came of a capture cannot be taken', async () => {
  const full = new Error('full disk')
  const taking = understandElsewhere(
    ['a.txt', 'b.txt'].map(captureOf),
    400,
    () => {
      throw full
    },
    program('answering.mjs', answering)
  )
  await assert.rejects(taking, full)
})
