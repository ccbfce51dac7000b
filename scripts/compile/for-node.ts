/**
 * How what runs in Node is compiled: the program, and the parser alone for its benchmark.
 *
 *     await compilePrograms([{in: 'src/cli.ts', out: 'program/cli'}], 'dist')  →  dist/program/cli.cjs
 */

import assert from 'node:assert/strict'
import {readFileSync} from 'node:fs'
import {pathToFileURL} from 'node:url'
import {type BuildOptions, build, type Plugin} from 'esbuild'
import {wrapping} from '../../src/kept-code.ts'

/** Those that are not JavaScript alone, and a server that nobody starts. */
export const apart = ['lmdb', 'pagefind', '@11ty/eleventy-dev-server']

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

/** What all that runs in Node is compiled with. */
export const forNode = {
  outbase: 'src',
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
} as const satisfies BuildOptions

/** Compile programs that `runProgram` runs, each of them in one file. */
export function compilePrograms(
  entryPoints: readonly {readonly in: string; readonly out: string}[],
  outdir: string,
  external: readonly string[] = []
) {
  const [opening, closing] = wrapping
  return build({
    ...forNode,
    outdir,
    entryPoints: [...entryPoints],
    external: [...apart, ...external],
    outExtension: {'.js': '.cjs'},
    format: 'cjs',
    define: {'import.meta': 'importMeta'},
    banner: {js: opening},
    footer: {js: closing}
  })
}
