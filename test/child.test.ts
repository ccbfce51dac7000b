/** Processes of the program: what they answer, what they throw, and how they end. */

import assert from 'node:assert/strict'
import {spawn} from 'node:child_process'
import {existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {after, describe, it} from 'node:test'
import {setTimeout} from 'node:timers/promises'
import {askChild} from '../src/child.ts'
import {ownProcess} from '../src/own-run.ts'

const module = JSON.stringify(join(import.meta.dirname, '../src/child.ts'))

describe('askChild', () => {
  const folder = mkdtempSync(join(tmpdir(), 'cuttings-child-'))
  after(() => rmSync(folder, {recursive: true}))

  function programOf(name: string, body: string): string {
    const file = join(folder, `${name}.mts`)
    const program = `import {writeFileSync} from 'node:fs'
      import {answerParent} from ${module}
      answerParent(async (question, tell) => {${body}})`
    writeFileSync(file, program)
    return file
  }

  it('should answer, after its news, with all that structured clones hold', async () => {
    const news: number[] = []
    const program = programOf(
      'twice',
      'tell(1); tell(2); return new Map([[question.of, [2 * 21]]])'
    )
    const answer = await askChild(program, {of: 'twice'}, (told: number) => news.push(told))
    assert.deepEqual([answer, news], [new Map([['twice', [42]]]), [1, 2]])
  })

  it('should be gone when the answer comes', async () => {
    const answer = await askChild(programOf('number', 'return process.pid'), {})
    assert.equal(ownProcess.isAlive(Number(answer)), false)
  })

  it('should throw what the child throws, with its name, its cause and its facts', async () => {
    const body = `throw Object.assign(new Error('Unexpected tide', {cause: new Error('the moon')}),
      {name: 'Flooded', paths: ['a.txt']})`
    await assert.rejects(askChild(programOf('throws', body), {}), (error: Error) => {
      assert.deepEqual([error.name, error.message], ['Flooded', 'Unexpected tide'])
      assert.deepEqual({...error}, {name: 'Flooded', paths: ['a.txt']})
      assert.match(String(error.cause), /^Error: the moon$/)
      return true
    })
  })

  it('should say how a child ended that gave no answer', async () => {
    const killed = programOf('killed', "process.kill(process.pid, 'SIGKILL')")
    await assert.rejects(askChild(killed, {}), {message: 'Unexpected end of a process: SIGKILL'})
    const left = programOf('left', 'process.exit(3)')
    await assert.rejects(askChild(left, {}), {message: 'Unexpected end of a process: exit code 3'})
    const missing = join(folder, 'missing.mjs')
    await assert.rejects(askChild(missing, {}), {message: /exit code 1$/})
  })

  it('should end soon after its parent, in the middle of its work', async () => {
    const file = join(folder, 'busy.pid')
    const busy = programOf(
      'busy',
      `writeFileSync(${JSON.stringify(file)}, String(process.pid)); for (;;) Math.random()`
    )
    const script = join(folder, 'parent.mts')
    writeFileSync(
      script,
      `import {askChild} from ${module}; void askChild(${JSON.stringify(busy)}, {})`
    )
    const parent = spawn(process.execPath, ['--import', 'tsx', script], {stdio: 'ignore'})
    while (!existsSync(file) || readFileSync(file, 'utf8') === '') await setTimeout(20)
    const child = Number(readFileSync(file, 'utf8'))
    assert.equal(ownProcess.isAlive(child), true)
    parent.kill('SIGKILL')
    for (let wait = 0; ownProcess.isAlive(child) && wait < 300; wait++) await setTimeout(50)
    assert.equal(ownProcess.isAlive(child), false)
  })
})
