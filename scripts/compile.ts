/**
 * Compile the program into `dist/`: what runs in Node, what runs in a reader's browser, types.
 *
 *     dist/cli.js, program/cli.cjs          the command, in one file
 *     dist/build/understand-thread.js, build/find-thread.js, render/render-thread.js
 *                                           what runs in threads of its own, likewise
 *     dist/build/site-child.js            what runs in a process of its own, likewise
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

import {execFileSync} from 'node:child_process'
import {chmodSync, rmSync, writeFileSync} from 'node:fs'
import {basename} from 'node:path'
import {build} from 'esbuild'
import {noteVersion} from '../src/build/fingerprint.ts'
import {bundledLicences} from './bundled-licences.ts'
import {apart, compilePrograms, forNode} from './compile/for-node.ts'

/** What runs in threads of its own, and in a process. */
const threads = ['build/understand-thread', 'build/find-thread', 'render/render-thread']
const child = 'build/site-child'
const elsewhere = [...threads, child]

/** Only when it is run from source does a program load what runs elsewhere. */
const elsewhereFromSource = elsewhere.map(name => `./${basename(name)}.ts`)

/** Libraries of the older kind ask for Node's modules in this way. */
const require =
  "import {createRequire as requireOf} from 'node:module'; const require = requireOf(import.meta.url)"

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

/** Compile what others import, which loads what it needs when it needs it. */
function compilePlugin() {
  return build({
    ...forNode,
    outdir: 'dist',
    entryPoints: ['src/eleventy.ts', 'src/kept-code.ts'],
    chunkNames: 'chunks/[name]-[hash]',
    splitting: true,
    external: [...apart, ...elsewhereFromSource],
    format: 'esm',
    banner: {js: require}
  })
}

/** Compile the command and what runs in threads: each is one file, of which V8's code is kept. */
async function compileKept() {
  const entryPoints = [
    {in: 'src/cli.ts', out: 'program/cli'},
    ...elsewhere.map(name => ({in: `src/${name}.ts`, out: name}))
  ]
  const result = await compilePrograms(entryPoints, 'dist', elsewhereFromSource)
  for (const name of threads) {
    const program = `new URL('${basename(name)}.cjs', import.meta.url)`
    writeFileSync(
      `dist/${name}.js`,
      `import {runProgram} from '../kept-code.js'\nrunProgram(${program})\n`
    )
  }
  writeFileSync(`dist/${child}.js`, startOf('../kept-code.js', `${basename(child)}.cjs`))
  writeFileSync(
    'dist/cli.js',
    `#!/usr/bin/env node\n${startOf('./kept-code.js', 'program/cli.cjs')}`
  )
  chmodSync('dist/cli.js', 0o755)
  // By its address: threads are given it too, and start in a folder that has no packages.
  const tsx = import.meta.resolve('tsx')
  execFileSync(process.execPath, ['--import', tsx, 'scripts/keep-code.ts'], {stdio: 'inherit'})
  return result
}

/** How a process starts; its threads have the settings of V8 from it. */
function startOf(keptCode: string, program: string): string {
  return `import {compileLess, runProgram} from '${keptCode}'
compileLess()
runProgram(new URL('${program}', import.meta.url))
`
}

rmSync('dist', {recursive: true, force: true})
const compiled = [await compilePlugin(), await compileKept()]
writeFileSync('dist/LICENCES.txt', bundledLicences(compiled.map(({metafile}) => metafile)))
typescript('-p', 'src')
await compileScripts('esm', ['highlight', 'on-this-day', 'search', 'search-worker', 'shortcuts'])
await compileScripts('iife', ['theme'])
typescript('-p', 'src/browser')
noteVersion('dist')
