/**
 * Tell which faults the compiler lets pass. The others need no test: `npm test` begins with it.
 *
 *     if (first === undefined) return      →  `if (false) return` leaves `first` undefined below
 *
 * One run for all faults: each stands in a copy of its file beside it, `headline.fault17.ts`.
 */

import {spawnSync} from 'node:child_process'
import {cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join, resolve} from 'node:path'
import type {Fault} from './fault.ts'
import {withFault} from './mutants.ts'

/** Those of a list of programs with a fault that compile. */
export function compiling(faults: readonly Fault[]): Fault[] {
  const root = mkdtempSync(join(tmpdir(), 'cuttings-compile-'))
  for (const folder of ['src/model', 'src/parse'])
    cpSync(folder, join(root, folder), {recursive: true})
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'))
  cpSync('tsconfig.json', join(root, 'tsconfig.json'))
  cpSync('package.json', join(root, 'package.json'))
  for (const [number, {path, source, mutant}] of faults.entries()) {
    const copy = path.replace(/\.ts$/, `.fault${number}.ts`)
    writeFileSync(join(root, copy), withFault(source, mutant))
  }
  const {stdout} = spawnSync('node_modules/.bin/tsc', [], {cwd: root, encoding: 'utf8'})
  rmSync(root, {recursive: true})
  const refused = new Set([...stdout.matchAll(/\.fault(\d+)\.ts\(/g)].map(([, at]) => Number(at)))
  return faults.filter((_, number) => !refused.has(number))
}
