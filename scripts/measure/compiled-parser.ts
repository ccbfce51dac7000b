/**
 * The parser compiled as `scripts/compile.ts` compiles the program.
 *
 *     const {readCapture, parseCapture} = await compiledParser()
 *
 * Run from source, each pattern with `\p{…}` within a function is made anew whenever it is used: that
 * costs what no user of the program pays.
 */

import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath, pathToFileURL} from 'node:url'
import {build} from 'esbuild'

const entry = `
  export {fromText} from './src/parse/from-text/index.ts'
  export {parseCapture, plugins} from './src/parse/index.ts'
  export {toStory} from './src/parse/story.ts'
  export {readCapture} from './src/read/index.ts'`

/** What of the parser is measured. */
export type CompiledParser = Pick<
  typeof import('../../src/parse/from-text/index.ts') &
    typeof import('../../src/parse/index.ts') &
    typeof import('../../src/parse/story.ts') &
    typeof import('../../src/read/index.ts'),
  'fromText' | 'parseCapture' | 'plugins' | 'toStory' | 'readCapture'
>

/** Compile the parser and load it. */
export async function compiledParser(): Promise<CompiledParser> {
  const folder = mkdtempSync(join(tmpdir(), 'cuttings-parser-'))
  const outfile = join(folder, 'parser.mjs')
  try {
    await build({
      stdin: {
        contents: entry,
        resolveDir: fileURLToPath(new URL('../..', import.meta.url)),
        loader: 'ts'
      },
      outfile,
      bundle: true,
      format: 'esm',
      platform: 'node',
      target: 'node20',
      banner: {
        js: "import {createRequire as requireOf} from 'node:module'; const require = requireOf(import.meta.url)"
      },
      charset: 'utf8',
      supported: {'regexp-unicode-property-escapes': true},
      minifySyntax: true,
      logLevel: 'warning'
    })
    return (await import(pathToFileURL(outfile).href)) as CompiledParser
  } finally {
    rmSync(folder, {recursive: true})
  }
}
