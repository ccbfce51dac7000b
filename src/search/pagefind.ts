/**
 * Run Pagefind over a folder of index documents. The only place that knows it.
 *
 *     /tmp/documents/stories/…/index.html  →  /tmp/index/{pagefind.js, index/, fragment/, filter/, …}
 *
 * Its own program rather than its JavaScript interface: that starts the same program, and then
 * asks it step by step, for which each time this thread would have to be free. Pagefind's own
 * interfaces are not kept.
 */

import {type ChildProcess, type ExecFileException, execFile} from 'node:child_process'
import {readdirSync, rmSync} from 'node:fs'
import {createRequire} from 'node:module'
import path from 'node:path'
import process, {arch, env, platform} from 'node:process'

/** Version of the index format; part of every key, so that an upgrade builds the index anew. */
export const pagefindVersion = '1.6.0'

/**
 * What Pagefind's program reads from its environment when it starts. Its default is 20,000:
 * smaller chunks, of which a query loads fewer bytes.
 */
const chunkSize = {PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE: '5000'}

const interfaces = /^pagefind-(?:ui|modular-ui|component-ui|highlight|worker)\./

/**
 * Index the documents below `documents` into the fresh folder `output`.
 *
 * @throws Error when Pagefind cannot, in its words
 */
export async function runPagefind(
  documents: string,
  output: string,
  language: string
): Promise<void> {
  await run(
    ['--silent', '--site', documents, '--output-path', output, '--force-language', language],
    documents
  )
  for (const name of readdirSync(output).filter(name => interfaces.test(name))) {
    rmSync(path.join(output, name))
  }
}

/** In a folder of ours: Pagefind reads its settings from the folder that it works in. */
function run(args: readonly string[], folder: string): Promise<void> {
  const settings = {cwd: folder, env: {...env, ...chunkSize}}
  // Before it starts: there must be no moment at which nobody would end it.
  const ending = readyToEnd()
  return new Promise<void>((resolve, reject) => {
    const child = execFile(program(), args, settings, error => {
      if (error === null) resolve()
      else reject(failure(error))
    })
    ending.begin(child)
  }).finally(ending.leave)
}

/** By these a program is told to end. */
const endings = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/** Ends a child when this process is told to end, which then does what it would have done without a child. */
function readyToEnd() {
  let child: ChildProcess | undefined
  const end = (signal: NodeJS.Signals) => {
    child?.kill('SIGKILL')
    leave()
    if (process.listenerCount(signal) === 0) process.kill(process.pid, signal)
  }
  const leave = () => {
    for (const signal of endings) process.off(signal, end)
  }
  for (const signal of endings) process.on(signal, end)
  return {
    begin: (started: ChildProcess) => {
      child = started
    },
    leave
  }
}

/** What it said stands in the message, below the command. */
function failure(cause: ExecFileException): Error {
  // Where memory runs out, the system ends a program without a word of its own.
  const advice =
    cause.signal === 'SIGKILL'
      ? 'if memory ran out, close other programs and build again'
      : 'if the disk is full, make room and build again'
  const reason = `Unexpected end of the search program, expected an index; ${advice}`
  return new Error(`${reason}: ${cause.message.trim()}`, {cause})
}

/** Its program for this machine comes as a package beside its own. */
function program(): string {
  const system = platform === 'win32' ? 'windows' : platform
  const file = platform === 'win32' ? 'pagefind_extended.exe' : 'pagefind_extended'
  const beside = createRequire(import.meta.resolve('pagefind'))
  return beside.resolve(`@pagefind/${system}-${arch}/bin/${file}`)
}
