/**
 * The parser, compiled as the program is.
 *
 *     const {readCapture, parseCapture} = await compiledParser()
 *
 * Run from source, what loads it names each function anew whenever it is made, and makes each pattern
 * with `\p{…}` within a function anew whenever it is used: that costs what no user of the program pays. The
 * settings of V8 are its own: those of the program make a short build faster, and a story of it slower.
 */

import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath, pathToFileURL} from 'node:url'
import {runProgram} from '../../src/kept-code.ts'
import {compilePrograms} from '../compile/for-node.ts'

/** What of the parser is measured. */
export type CompiledParser = Parts['parser']

type Parts = typeof import('./parser-parts.ts')

/** Compile the parser and load it. */
export async function compiledParser(): Promise<CompiledParser> {
  const folder = mkdtempSync(join(tmpdir(), 'cuttings-parser-'))
  try {
    const entry = fileURLToPath(new URL('parser-parts.ts', import.meta.url))
    await compilePrograms([{in: entry, out: 'parser'}], folder)
    const {exports} = runProgram(pathToFileURL(join(folder, 'parser.cjs')))
    return (exports as Parts).parser
  } finally {
    rmSync(folder, {recursive: true})
  }
}
