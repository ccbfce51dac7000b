/**
 * Compile the program into `dist/`: what runs in Node, what runs in a reader's browser, types.
 *
 *     dist/cli.js, eleventy.js, chunks/…    the program, a file for what is loaded together
 *     dist/build/understand-thread.js       what runs in threads of its own
 *     dist/browser/…                        a file for each module
 *     dist/types/…                          declarations
 *
 * Node takes a millisecond or two to find, read and compile each module, so the program comes in
 * few files and brings most libraries along. They stay dependencies, so that audits see them.
 */

import {execFileSync} from 'node:child_process'
import {rmSync} from 'node:fs'
import {build} from 'esbuild'

/** Those that find files of their own beside them, or are programs. */
const apart = ['@11ty/eleventy', 'lmdb', 'pagefind']

/** Libraries of the older kind ask for Node's modules in this way. */
const require =
  "import {createRequire as requireOf} from 'node:module'; const require = requireOf(import.meta.url)"

function typescript(...words: string[]): void {
  execFileSync('npx', ['tsc', ...words], {stdio: 'inherit'})
}

rmSync('dist', {recursive: true, force: true})
await build({
  entryPoints: ['src/cli.ts', 'src/eleventy.ts', 'src/build/understand-thread.ts'],
  outbase: 'src',
  outdir: 'dist',
  chunkNames: 'chunks/[name]-[hash]',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  external: apart,
  banner: {js: require},
  logLevel: 'warning'
})
typescript('-p', 'src')
typescript('-p', 'src/browser')
