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

/** What of the parser is measured. */
export type CompiledParser = Parts['parser']

type Parts = typeof import('./parser-parts.ts')

/** Compile the parser and load it. */
export async function compiledParser(): Promise<CompiledParser> {
  const folder = mkdtempSync(join(tmpdir(), 'cuttings-parser-'))
  const outfile = join(folder, 'parser.mjs')
  try {
    await build({
      entryPoints: [fileURLToPath(new URL('parser-parts.ts', import.meta.url))],
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
    const {parser}: Parts = await import(pathToFileURL(outfile).href)
    return parser
  } finally {
    rmSync(folder, {recursive: true})
  }
}
