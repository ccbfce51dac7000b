/**
 * The seal of a store: what its file looked like when the last build closed it.
 *
 *     .cuttings/seal.json    {"program": "5d41…", "bytes": 37900288, "modified": 1553760000123.25}
 *
 * LMDB maps its file into memory, so a damaged file does not raise an error but kills the
 * process. Therefore a store is opened only if it is exactly as it was left: the seal is
 * broken on opening and set on closing. A build that was killed leaves none, and the next
 * one starts anew.
 */

import {readFileSync, rmSync, statSync, writeFileSync} from 'node:fs'

/** Why a store cannot be used, or that it can. */
export type Condition = 'sound' | 'absent' | 'older' | 'damaged'

interface Seal {
  readonly program: string
  readonly bytes: number
  readonly modified: number
}

/** The condition of the store in `file` for a program of this version; breaks the seal. */
export function breakSeal(file: string, sealFile: string, program: string): Condition {
  const found = facts(file)
  const seal = readSeal(sealFile)
  rmSync(sealFile, {force: true})
  if (found === undefined) return 'absent'
  if (seal?.bytes !== found.bytes || seal.modified !== found.modified) return 'damaged'
  return seal.program === program ? 'sound' : 'older'
}

/** Seal the closed store in `file`. */
export function setSeal(file: string, sealFile: string, program: string): void {
  const seal = {program, ...facts(file)}
  writeFileSync(sealFile, `${JSON.stringify(seal)}\n`)
}

function facts(file: string): Omit<Seal, 'program'> | undefined {
  const stat = statSync(file, {throwIfNoEntry: false})
  return stat && {bytes: stat.size, modified: stat.mtimeMs}
}

/** Any object will do: what does not match the file is no seal. */
function readSeal(sealFile: string): Partial<Seal> | undefined {
  try {
    return JSON.parse(readFileSync(sealFile, 'utf8')) ?? undefined
  } catch {
    return undefined
  }
}
