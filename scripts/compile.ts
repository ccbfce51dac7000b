/**
 * Compile the program into `dist/`: what runs in Node, what runs in a reader's browser, types.
 *
 *     dist/cli.js, program/cli.cjs          the command, in one file
 *     dist/build/understand-thread.js, render/render-thread.js   what runs in threads of its own, likewise
 *     dist/…/*.cjs.code                     the code that V8 made of each, see `kept-code.ts`
 *     dist/eleventy.js, chunks/…            the plugin, a file for what is loaded together
 *     dist/browser/…                        a file for each script that pages or scripts name
 *     dist/types/…                          declarations
 *     dist/version                          the hash of all that
 *     dist/LICENCES.txt                     of the libraries that the program brings along
 *
 * Node takes a millisecond or two to find, read and compile each module, so the program comes in
 * few files and brings most libraries along. They stay dependencies, so that audits see them. A
 * reader's browser asks for each file anew, and keeps those whose address has no version in it.
 */

import assert from 'node:assert/strict'
import {execFileSync} from 'node:child_process'
import {chmodSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {basename} from 'node:path'
import {pathToFileURL} from 'node:url'
import {type BuildOptions, build, type Plugin} from 'esbuild'
import {noteVersion} from '../src/build/fingerprint.ts'
import {wrapping} from '../src/kept-code.ts'
import {bundledLicences} from './bundled-licences.ts'

/** Those that are not JavaScript alone, and a server that nobody starts. */
const apart = ['lmdb', 'pagefind', '@11ty/eleventy-dev-server']

/** What runs in threads of its own. */
const threads = ['build/understand-thread', 'render/render-thread']

/** Only when it is run from source does a program load what runs in threads. */
const threadsFromSource = threads.map(name => `./${basename(name)}.ts`)

/** Libraries of the older kind ask for Node's modules in this way. */
const require =
  "import {createRequire as requireOf} from 'node:module'; const require = requireOf(import.meta.url)"

/**
 * The pieces of words by which `eld` tells languages, a megabyte of them, as sorted lines of a text,
 * `piece<tab>{"language": score}`. It is parted when the first text is asked about that its small
 * words do not show to be English, and a line is read when its piece is met: to read all takes a
 * thread as long as to parse sixty captures.
 */
const piecesAsLines: Plugin = {
  name: 'pieces-as-lines',
  setup: ({onLoad}) => {
    onLoad({filter: /[\\/]eld[\\/]src[\\/]ngrams[\\/]\w+\.js$/}, async ({path}) => {
      const {ngramsData}: {ngramsData: {ngrams: Record<string, unknown>}} = await import(
        pathToFileURL(path).href
      )
      const {ngrams, ...others} = ngramsData
      const lines = Object.entries(ngrams).map(([piece, scores]) => {
        assert.ok(!/[\t\n]/.test(piece), `Unexpected white space in ${JSON.stringify(piece)}`)
        return `${piece}\t${JSON.stringify(scores)}`
      })
      const contents = `
        let lines
        const found = new Map()
        function scoresOf(piece) {
          lines ??= ${JSON.stringify(lines.sort().join('\n'))}.split('\\n')
          const start = piece + '\\t'
          let [low, high] = [0, lines.length]
          while (low < high) {
            const middle = (low + high) >> 1
            if (lines[middle] < start) low = middle + 1
            else high = middle
          }
          const line = lines[low]
          if (!line?.startsWith(start)) return undefined
          const scores = JSON.parse(line.slice(start.length))
          found.set(piece, scores)
          return scores
        }
        const ngrams = new Proxy({}, {get: (_, piece) => found.get(piece) ?? scoresOf(piece)})
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

/** What all that runs in Node is compiled with. */
const forNode: BuildOptions & {metafile: true} = {
  outbase: 'src',
  outdir: 'dist',
  bundle: true,
  platform: 'node',
  target: 'node20',
  external: apart,
  charset: 'utf8',
  // Otherwise each use of a pattern with `\p{…}` makes it anew.
  supported: {'regexp-unicode-property-escapes': true},
  minifySyntax: true,
  minifyWhitespace: true,
  plugins: [piecesAsLines, eleventyAtHome],
  metafile: true,
  logLevel: 'warning'
}

/** Compile what others import, which loads what it needs when it needs it. */
function compilePlugin() {
  return build({
    ...forNode,
    entryPoints: ['src/eleventy.ts', 'src/kept-code.ts'],
    chunkNames: 'chunks/[name]-[hash]',
    splitting: true,
    external: [...apart, ...threadsFromSource],
    format: 'esm',
    banner: {js: require}
  })
}

/** Compile the command and what runs in threads: each is one file, of which V8's code is kept. */
async function compileKept() {
  const [opening, closing] = wrapping
  const result = await build({
    ...forNode,
    entryPoints: [
      {in: 'src/cli.ts', out: 'program/cli'},
      ...threads.map(name => ({in: `src/${name}.ts`, out: name}))
    ],
    external: [...apart, ...threadsFromSource],
    outExtension: {'.js': '.cjs'},
    format: 'cjs',
    define: {'import.meta': 'importMeta'},
    banner: {js: opening},
    footer: {js: closing}
  })
  for (const name of threads) {
    const program = `new URL('${basename(name)}.cjs', import.meta.url)`
    writeFileSync(
      `dist/${name}.js`,
      `import {runProgram} from '../kept-code.js'\nrunProgram(${program})\n`
    )
  }
  writeFileSync(
    'dist/cli.js',
    `#!/usr/bin/env node
import {compileLess, runProgram} from './kept-code.js'
compileLess()
runProgram(new URL('program/cli.cjs', import.meta.url))
`
  )
  chmodSync('dist/cli.js', 0o755)
  execFileSync(process.execPath, ['--import', 'tsx', 'scripts/keep-code.ts'], {stdio: 'inherit'})
  return result
}

rmSync('dist', {recursive: true, force: true})
const compiled = [await compilePlugin(), await compileKept()]
writeFileSync('dist/LICENCES.txt', bundledLicences(compiled.map(({metafile}) => metafile)))
typescript('-p', 'src')
await compileScripts('esm', ['highlight', 'on-this-day', 'search', 'search-worker', 'shortcuts'])
await compileScripts('iife', ['theme'])
typescript('-p', 'src/browser')
noteVersion('dist')
