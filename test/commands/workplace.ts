/**
 * A folder to run commands in, and a terminal that remembers what was written to it.
 */

import {cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {after} from 'node:test'
import {run} from '../../src/commands/program.ts'
import {paletteOf, type Terminal} from '../../src/commands/terminal.ts'

const project = process.cwd()

/** What a command came to. */
export interface Ran {
  readonly exitCode: number
  readonly results: string
  readonly notes: string
}

/** Make a folder with these files below it, and work there until the tests end. */
export function workIn(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'cuttings-work-'))
  for (const [path, content] of Object.entries(files)) put(folder, path, content)
  process.chdir(folder)
  after(() => {
    process.chdir(project)
    rmSync(folder, {recursive: true})
  })
  return folder
}

/** Write one file, its folders included. */
export function put(folder: string, path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(folder, path)), {recursive: true})
  writeFileSync(join(folder, path), content)
}

/** Copy the articles that ship with the program into `folder`. */
export function putShippedArticles(folder: string): void {
  cpSync(join(project, 'articles'), join(folder, 'articles'), {recursive: true})
}

/** Run a command line, as `cuttings …` would. */
export async function cuttings(words: readonly string[], input = ''): Promise<Ran> {
  const written = {results: '', notes: ''}
  const stream = (name: 'results' | 'notes') => ({
    write: (text: string) => {
      written[name] += text
    },
    isTerminal: false,
    colours: false,
    palette: paletteOf(false)
  })
  const terminal: Terminal = {
    results: stream('results'),
    notes: stream('notes'),
    readInput: () => new TextEncoder().encode(input),
    owner: {pid: process.pid, isAlive: pid => pid === process.ppid},
    onStop: stop => stop()
  }
  const exitCode = await run(words, terminal, '1.2.3')
  return {exitCode, ...written}
}
