#!/usr/bin/env node
/**
 * The `cuttings` command. With `own-run.ts` it alone touches the process, but for `child.ts` and the program of
 * Pagefind, which ends with it. It gives the commands their terminal, and the shell its exit code.
 *
 *     cuttings build            exit code 0, 1 or 2, see commands/program.ts
 *     CUTTINGS_DEBUG=1 cuttings build    shows where an unexpected error came from
 */

import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {packageFolder} from './build/fingerprint.ts'
import {paletteOf, type Stream, type Terminal} from './commands/terminal.ts'
import {ownProcess} from './own-run.ts'

/** Oldest Node that runs this program. */
const oldest = [20, 20] as const

/** The exit code of a program that ends before it is done, as Node has it. */
const unfinished = 13

interface Package {
  readonly version: string
}

function streamOf(output: NodeJS.WriteStream): Stream {
  const {env} = process
  const forced = env.FORCE_COLOR !== undefined && env.FORCE_COLOR !== '0'
  const refused = (env.NO_COLOR ?? '') !== '' || env.TERM === 'dumb'
  const colours = !refused && (forced || output.isTTY)
  return {
    write: text => {
      if (text !== '') output.write(text)
    },
    isTerminal: output.isTTY && env.TERM !== 'dumb',
    colours,
    palette: paletteOf(colours)
  }
}

function terminalOf(): Terminal {
  return {
    results: streamOf(process.stdout),
    notes: streamOf(process.stderr),
    readInput: () => readFileSync(process.stdin.fd),
    owner: ownProcess,
    onStop: stop => {
      for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, stop)
    }
  }
}

function isOldNode(): boolean {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  return major < oldest[0] || (major === oldest[0] && minor < oldest[1])
}

async function tellFailure(error: unknown, {notes}: Terminal): Promise<void> {
  const {failureText} = await import('./commands/failure.ts')
  notes.write(failureText(error, 'failed:', notes))
  if (process.env.CUTTINGS_DEBUG === undefined) {
    notes.write('CUTTINGS_DEBUG=1 shows where this came from\n')
  } else if (error instanceof Error) {
    notes.write(`${error.stack}\n`)
  }
}

/** Run the command line `words`, without the program's name; gives the exit code. */
export async function command(words: readonly string[]): Promise<number> {
  const terminal = terminalOf()
  if (isOldNode()) {
    const found = process.versions.node
    terminal.notes.write(
      `Unexpected Node.js ${found}, expected ${oldest.join('.')} or newer; https://nodejs.org has it\n`
    )
    return 2
  }
  try {
    const {version}: Package = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8'))
    const {run} = await import('./commands/program.ts')
    return await run(words, terminal, version)
  } catch (error) {
    await tellFailure(error, terminal)
    return 1
  }
}

// Eleventy would start a thread to watch over imports, which only its own server has a use for.
process.env.ELEVENTY_SKIP_ESM_RESOLVER ??= '1'
// A reader that has seen enough, such as `head`, closes the pipe: that is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit(0)
})
process.exitCode = unfinished

/** Until the command of this process is done. */
export const done = command(process.argv.slice(2)).then(exitCode => {
  process.exitCode = exitCode
})
