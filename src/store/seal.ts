/**
 * The seal of a store: what its file held when the last build closed it.
 *
 *     .cuttings/seal.json    {"program": "5d41…", "bytes": 37900288, "checksum": 931738445}
 *
 * LMDB maps its file into memory and checks nothing, so a damaged file does not raise an error
 * but kills the process, or gives values that nobody stored. Therefore a store is opened only
 * if it is exactly as it was left: the seal is broken on opening and set on closing. A build
 * that was killed leaves none, and the next one starts anew. The checksum is the CRC-32 of the
 * whole file (ISO 3309): it finds damage, not deceit, and takes 0.08 s for the 176 MB of
 * 19,000 stories.
 */

import {
  closeSync,
  fstatSync,
  openSync,
  readFileSync,
  readSync,
  rmSync,
  writeFileSync
} from 'node:fs'
import {crc32} from 'node:zlib'
import {isErrno} from '../errno.ts'

/** Why a store cannot be used, or that it can. */
export type Condition = 'sound' | 'absent' | 'older' | 'damaged'

interface Seal {
  readonly program: string
  readonly bytes: number
  readonly checksum: number
}

/** Bytes that are read at a time. */
const chunk = 1 << 20

/** The condition of the store in `file` for a program of this version; breaks the seal. */
export function breakSeal(file: string, sealFile: string, program: string): Condition {
  const found = facts(file)
  const seal = readSeal(sealFile)
  rmSync(sealFile, {force: true})
  if (found === undefined) return 'absent'
  if (seal?.bytes !== found.bytes || seal.checksum !== found.checksum) return 'damaged'
  return seal.program === program ? 'sound' : 'older'
}

/** Seal the closed store in `file`. */
export function setSeal(file: string, sealFile: string, program: string): void {
  const seal = {program, ...facts(file)}
  writeFileSync(sealFile, `${JSON.stringify(seal)}\n`)
}

function facts(file: string): Omit<Seal, 'program'> | undefined {
  const handle = openIfThere(file)
  if (handle === undefined) return undefined
  try {
    return {bytes: fstatSync(handle).size, checksum: checksumOf(handle)}
  } finally {
    closeSync(handle)
  }
}

function openIfThere(file: string): number | undefined {
  try {
    return openSync(file, 'r')
  } catch (error) {
    if (isErrno(error, 'ENOENT')) return undefined
    throw error
  }
}

function checksumOf(handle: number): number {
  const buffer = Buffer.allocUnsafe(chunk)
  let checksum = 0
  for (;;) {
    const length = readSync(handle, buffer)
    if (length === 0) return checksum
    checksum = crc32(buffer.subarray(0, length), checksum)
  }
}

/** Any object will do: what does not match the file is no seal. */
function readSeal(sealFile: string): Partial<Seal> | undefined {
  try {
    return JSON.parse(readFileSync(sealFile, 'utf8')) ?? undefined
  } catch {
    return undefined
  }
}
