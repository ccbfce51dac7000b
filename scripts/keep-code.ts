/**
 * Keep what V8 makes of the command and of the programs of threads: started by `scripts/compile.ts`
 * in a process of its own, under the settings of V8 that the program runs with.
 *
 *     dist/build/understand-thread.cjs  ─►  dist/build/understand-thread.cjs.code
 *
 * What is kept are the functions that were called: some captures are parsed, a run of Eleventy is
 * begun, a small site is built three times. None of it is the user's.
 */

import {copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join, resolve} from 'node:path'
import {pathToFileURL} from 'node:url'
import {compileLess, keptEnding, runProgram} from '../src/kept-code.ts'
import {findCaptures, loadCapture} from '../src/read/index.ts'

/** Captures that stand there whatever a user keeps in `articles/`. */
const examples = findCaptures(resolve('test/fixtures/captures')).captures.filter(({path}) =>
  path.endsWith('capture.txt')
)

type Command = Pick<typeof import('../src/cli.ts'), 'command' | 'done'>

type Parser = Pick<typeof import('../src/build/understand-thread.ts'), 'toText'>

/** The part of `src/render/render-thread.ts` that is used, which begins a run without a site. */
interface Renderer {
  readonly createRenderer: () => (question: object) => Promise<unknown>
}

/** Run a program, put it to use, and keep what V8 has made of it then. */
async function keep<Exports>(
  file: string,
  use: (exports: Exports) => void | Promise<void>
): Promise<void> {
  const {exports, code} = runProgram(pathToFileURL(resolve(file)))
  await use(exports as Exports)
  writeFileSync(resolve(file) + keptEnding, code())
}

function parse({toText}: Parser): void {
  for (const found of examples) toText(loadCapture(found))
}

async function render({createRenderer}: Renderer): Promise<void> {
  const input = mkdtempSync(join(tmpdir(), 'cuttings-compile-'))
  try {
    const answer = createRenderer()
    await answer({type: 'run', lots: 1, templates: {input, folders: [], site: {}, words: {}}})
    await answer({type: 'end'})
  } finally {
    rmSync(input, {recursive: true})
  }
}

/** Build a site, build it again with nothing changed, and with a capture more. */
async function build({done, command}: Command): Promise<void> {
  const words = ['build', '--quiet']
  await done
  await command(words)
  writeFileSync(join('articles', 'added.txt'), 'A harbour opens\n\nBoats came in on Monday.\n')
  await command(words)
}

/** In an archive of the examples. */
async function keepCommand(): Promise<void> {
  const home = process.cwd()
  const copy = mkdtempSync(join(tmpdir(), 'cuttings-compile-'))
  mkdirSync(join(copy, 'articles'))
  for (const [index, {absolutePath}] of examples.entries()) {
    copyFileSync(absolutePath, join(copy, 'articles', `${index}.txt`))
  }
  // What it is asked when it starts.
  process.argv = [process.execPath, 'cuttings', 'build', '--quiet']
  process.chdir(copy)
  try {
    await keep(join(home, 'dist', 'program', 'cli.cjs'), build)
  } finally {
    process.chdir(home)
    rmSync(copy, {recursive: true})
  }
}

compileLess()
await keep('dist/build/understand-thread.cjs', parse)
await keep('dist/build/find-thread.cjs', () => undefined)
await keep('dist/build/site-child.cjs', () => undefined)
await keep('dist/render/render-thread.cjs', render)
await keepCommand()
