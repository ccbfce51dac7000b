/**
 * A copy of the program to make faults in, and the tests that should notice them.
 *
 *     const copy = createWorkCopy()
 *     await copy.passes('src/parse/headline.ts', faulty)  →  false: some test noticed
 *
 * The tests of `test/parse` and `test/model` run in one process that ends at the first failure;
 * those named after the file run first. A run that does not end in a minute counts as noticed.
 */

import {spawn} from 'node:child_process'
import {cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join, resolve} from 'node:path'

/** A place where one fault at a time can be tried. */
export interface WorkCopy {
  /** Whether all tests pass with this text in place of a file's; the file is put back. */
  readonly passes: (path: string, text: string) => Promise<boolean>
  readonly remove: () => void
}

const needed = ['src', 'test', 'scripts', 'articles', 'package.json', 'tsconfig.json']
const longestRun = 60_000

/** Copy the program to a temporary folder; its packages are linked. */
export function createWorkCopy(): WorkCopy {
  const root = mkdtempSync(join(tmpdir(), 'cuttings-mutate-'))
  for (const name of needed) cpSync(name, join(root, name), {recursive: true})
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'))
  return {
    passes: async (path, text) => {
      const original = readFileSync(path, 'utf8')
      writeFileSync(join(root, path), text)
      const passed = await testsPass(root, path)
      writeFileSync(join(root, path), original)
      return passed
    },
    remove: () => rmSync(root, {recursive: true})
  }
}

function testsPass(root: string, path: string): Promise<boolean> {
  const run = spawn(
    process.execPath,
    [
      '--import',
      'tsx',
      '--test-reporter=./scripts/mutate/first-failure.ts',
      'scripts/mutate/all-tests.ts',
      path
    ],
    {cwd: root, stdio: 'ignore', timeout: longestRun, killSignal: 'SIGKILL'}
  )
  return new Promise(done => run.on('close', code => done(code === 0)))
}
