/**
 * Pagefind's program ends with ours: a build that is told to end leaves nothing running.
 */

import assert from 'node:assert/strict'
import {execFileSync, spawn} from 'node:child_process'
import {once} from 'node:events'
import {mkdirSync, mkdtempSync, rmSync} from 'node:fs'
import {platform, tmpdir} from 'node:os'
import {join} from 'node:path'
import {test} from 'node:test'
import {setTimeout as pause} from 'node:timers/promises'
import {pathToFileURL} from 'node:url'
import {runPagefind} from '../../src/search/pagefind.ts'

const pagefind = pathToFileURL(join(import.meta.dirname, '../../src/search/pagefind.ts')).href

/** The processes that a process has started. */
function childrenOf(pid: number): number[] {
  try {
    const listed = execFileSync('pgrep', ['-P', String(pid), 'pagefind'], {encoding: 'utf8'})
    return listed.trim().split('\n').map(Number)
  } catch {
    return []
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await pause(20)
}

for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) {
  test(`should end Pagefind when the build is told to end by ${signal}`, {
    timeout: 60_000,
    skip: platform() === 'win32' && 'there are no such signals'
  }, async () => {
    const folder = mkdtempSync(join(tmpdir(), 'cuttings-pagefind-'))
    const documents = join(folder, 'documents')
    mkdirSync(documents)
    // A document that never comes to its end: nobody writes to the pipe.
    execFileSync('mkfifo', [join(documents, 'a.html')])
    const run = `const {runPagefind} = await import(${JSON.stringify(pagefind)})
        await runPagefind(${JSON.stringify(documents)}, ${JSON.stringify(join(folder, 'index'))}, 'en')`
    const build = spawn(
      process.execPath,
      ['--import', 'tsx', '--input-type=module', '--eval', run],
      {stdio: 'ignore'}
    )
    let child: number | undefined
    try {
      await until(() => {
        child = childrenOf(build.pid ?? 0)[0]
        return child !== undefined || build.exitCode !== null
      })
      assert.ok(child)
      const ended = once(build, 'exit')
      build.kill(signal)
      assert.deepEqual(await ended, [null, signal])
      await until(() => !isAlive(child ?? 0))
    } finally {
      if (child !== undefined && isAlive(child)) process.kill(child, 'SIGKILL')
      rmSync(folder, {recursive: true})
    }
  })
}

test('should say that memory may have run out when the system ends Pagefind', {
  skip: platform() === 'win32' && 'there are no such signals'
}, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'cuttings-pagefind-'))
  try {
    execFileSync('mkfifo', [join(folder, 'a.html')])
    const running = runPagefind(folder, join(folder, 'index'), 'en')
    const failing = assert.rejects(running, /if memory ran out, close other programs/)
    await until(() => childrenOf(process.pid).length > 0)
    for (const child of childrenOf(process.pid)) process.kill(child, 'SIGKILL')
    await failing
  } finally {
    rmSync(folder, {recursive: true})
  }
})
