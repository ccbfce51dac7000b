/**
 * Run a program from the code that V8 made of it when it was compiled: to make it anew takes a
 * thread as long as to parse a hundred captures.
 *
 *     understand-thread.cjs        the program, in one file
 *     understand-thread.cjs.code   what V8 made of it, and of the functions that it called then
 *
 * Where that is missing, or is of another Node or of other settings of V8, it is made anew.
 */

import {existsSync, readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {fileURLToPath} from 'node:url'
import {setFlagsFromString} from 'node:v8'
import {Script} from 'node:vm'

/** A program that runs. */
export interface RunningProgram {
  /** What it exports. */
  readonly exports: Readonly<Record<string, unknown>>
  /** What V8 has made of it by now. */
  readonly code: () => Uint8Array
}

/** A program as it is compiled: CommonJS in one file, in which `importMeta` stands for `import.meta`. */
type Wrapped = (
  module: {readonly exports: RunningProgram['exports']},
  require: NodeJS.Require,
  importMeta: ImportMeta
) => void

/** What a compiled program stands in, so that it is one function. */
export const wrapping = ['(function (module, require, importMeta) {', '})'] as const

/** The ending of files with kept code. */
export const keptEnding = '.code'

/**
 * Have V8 compile less: it compiles for programs that run for days. Of a build of 1,000 stories that
 * took a quarter of all CPU time, in three threads. A function has to be fifteen times as hot here. And
 * a regular expression becomes machine code when it is first used: otherwise it becomes byte code
 * first, which for one with `\p{L}` takes twice as long.
 */
export function compileLess(): void {
  setFlagsFromString('--interrupt-budget=1000000')
  setFlagsFromString('--no-regexp-tier-up')
}

/** Run the program in a file. */
export function runProgram(url: URL): RunningProgram {
  const filename = fileURLToPath(url)
  const kept = filename + keptEnding
  const script = new Script(readFileSync(filename, 'utf8'), {
    filename,
    ...(existsSync(kept) ? {cachedData: readFileSync(kept)} : {})
  })
  const wrapped: Wrapped = script.runInThisContext()
  const module = {exports: {}}
  wrapped(module, createRequire(url), {...import.meta, url: url.href})
  return {exports: module.exports, code: () => script.createCachedData()}
}
