/** Threads of the program: what they owe, and how they end. */

import assert from 'node:assert/strict'
import {spawnSync} from 'node:child_process'
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {after, describe, it} from 'node:test'
import {createThread} from '../src/thread.ts'

describe('createThread', () => {
  const folder = mkdtempSync(join(tmpdir(), 'cuttings-thread-'))
  after(() => rmSync(folder, {recursive: true}))

  function programOf(name: string, answer: string): string {
    const file = join(folder, `${name}.mjs`)
    const program = `import {parentPort} from 'node:worker_threads'
      parentPort.on('message', question => {${answer}})
      parentPort.postMessage({type: 'ready'})`
    writeFileSync(file, program)
    return file
  }

  it('should answer in the order of the questions', async () => {
    const thread = createThread<number, number>(
      programOf('double', 'parentPort.postMessage({type: "answer", answer: 2 * question})')
    )
    assert.deepEqual(await Promise.all([1, 2, 3].map(thread.ask)), [2, 4, 6])
    await thread.close()
  })

  it('should close while answers are on their way, before the program ends', () => {
    const many =
      'for (let each = 0; each < 1e5; each++) parentPort.postMessage({type: "answer", answer: question})'
    const script = join(folder, 'closes.mts')
    writeFileSync(
      script,
      `import {createThread} from ${JSON.stringify(join(import.meta.dirname, '../src/thread.ts'))}
       const thread = createThread(${JSON.stringify(programOf('many', many))})
       await thread.ask(1)
       void thread.ask(2)
       await thread.close()
       console.log('closed')`
    )
    const {status, stdout} = spawnSync(process.execPath, ['--import', 'tsx', script], {
      encoding: 'utf8'
    })
    assert.deepEqual({status, stdout}, {status: 0, stdout: 'closed\n'})
  })
})
