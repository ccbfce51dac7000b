/**
 * Compile the program into `dist/`: what runs in Node, what runs in a reader's browser, types.
 *
 *     dist/cli.js, eleventy.js, chunks/…    the program, a file for what is loaded together
 *     dist/build/understand-thread.js, render/render-thread.js   what runs in threads of its own
 *     dist/browser/…                        a file for each script that pages or scripts name
 *     dist/types/…                          declarations
 *     dist/LICENCES.txt                     of the libraries that the program brings along
 *
 * Node takes a millisecond or two to find, read and compile each module, so the program comes in
 * few files and brings most libraries along. They stay dependencies, so that audits see them. A
 * reader's browser asks for each file anew, and keeps those whose address has no version in it.
 */

import {execFileSync} from 'node:child_process'
import {readFileSync, rmSync, writeFileSync} from 'node:fs'
import {pathToFileURL} from 'node:url'
import {build, type Plugin} from 'esbuild'
import {bundledLicences} from './bundled-licences.ts'

/** Those that are not JavaScript alone, and a server that nobody starts. */
const apart = ['lmdb', 'pagefind', '@11ty/eleventy-dev-server']

/** Libraries of the older kind ask for Node's modules in this way. */
const require =
  "import {createRequire as requireOf} from 'node:module'; const require = requireOf(import.meta.url)"

/**
 * The words by which `eld` tells languages, a megabyte of them, as JSON in a string that is read when
 * the first text is asked about that its small words do not show to be English.
 */
const wordsAsJson: Plugin = {
  name: 'words-as-json',
  setup: ({onLoad}) => {
    onLoad({filter: /[\\/]eld[\\/]src[\\/]ngrams[\\/]\w+\.js$/}, async ({path}) => {
      const {ngramsData}: {ngramsData: {ngrams: unknown}} = await import(pathToFileURL(path).href)
      const {ngrams, ...others} = ngramsData
      const contents = `
        let words
        const read = () => JSON.parse(${JSON.stringify(JSON.stringify(ngrams))})
        const ngrams = new Proxy({}, {get: (_, word) => (words ??= read())[word]})
        export const ngramsData = {...${JSON.stringify(others)}, ngrams}`
      return {contents}
    })
  }
}

/** Eleventy looks for files beside its own; in another place it has to be told where that is. */
const eleventyAtHome: Plugin = {
  name: 'eleventy-at-home',
  setup: ({onLoad}) => {
    onLoad({filter: /[\\/]@11ty[\\/]eleventy[\\/]src[\\/]Util[\\/]\w+\.js$/}, ({path}) => {
      const beside = path.replaceAll('\\', '/').split('/eleventy/src/').at(-1)
      const home = `new URL('${beside}', import.meta.resolve('@11ty/eleventy'))`
      return {contents: readFileSync(path, 'utf8').replaceAll('import.meta.url', home)}
    })
  }
}

function typescript(...words: string[]): void {
  execFileSync('npx', ['tsc', ...words], {stdio: 'inherit'})
}

/** Compile scripts of the browser; `iife` for those that are no modules. */
async function compileScripts(format: 'esm' | 'iife', names: readonly string[]): Promise<void> {
  await build({
    entryPoints: names.map(name => `src/browser/${name}.ts`),
    outdir: 'dist/browser',
    bundle: true,
    format,
    target: 'es2022',
    charset: 'utf8',
    minify: true,
    logLevel: 'warning'
  })
}

rmSync('dist', {recursive: true, force: true})
const {metafile} = await build({
  entryPoints: [
    'src/cli.ts',
    'src/eleventy.ts',
    'src/build/understand-thread.ts',
    'src/render/render-thread.ts'
  ],
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
  charset: 'utf8',
  // Otherwise each use of a pattern with `\p{…}` makes it anew.
  supported: {'regexp-unicode-property-escapes': true},
  minifySyntax: true,
  minifyWhitespace: true,
  plugins: [wordsAsJson, eleventyAtHome],
  metafile: true,
  logLevel: 'warning'
})
writeFileSync('dist/LICENCES.txt', bundledLicences(metafile))
typescript('-p', 'src')
await compileScripts('esm', ['highlight', 'on-this-day', 'search', 'search-worker', 'shortcuts'])
await compileScripts('iife', ['theme'])
typescript('-p', 'src/browser')
