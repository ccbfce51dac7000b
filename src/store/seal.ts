/**
 * The seal of a store: what its file held when the last build closed it.
 *
 *     .cuttings/seal.json    {"program": "5d41…", "bytes": 37900288, "checksum": 931738445,
 *                             "untouched": {"times": "1774…", "boot": "a5b3…"}}
 *
 * LMDB maps its file into memory and checks nothing, so a damaged file does not raise an error
 * but kills the process, or gives values that nobody stored. Therefore a store is opened only
 * if it is exactly as it was left: the seal is broken on opening and set on closing. A build
 * that was killed leaves none, and the next one starts anew. The checksum is the CRC-32 of the
 * whole file (ISO 3309): it finds damage, not deceit.
 *
 * To read the 1.3 GB of 95,000 stories for it takes half a second. It is not read where the system
 * says that nobody has written to the file since: its size and times are those of the seal, and the
 * machine has not been started anew, so that whatever was written then is what is read now.
 */

import {closeSync, openSync, readFileSync, readSync, rmSync, statSync, writeFileSync} from 'node:fs'
import {type FileHandle, open} from 'node:fs/promises'
import {crc32} from 'node:zlib'

/** Why a store cannot be used, or that it can. */
export type Condition = 'sound' | 'absent' | 'older' | 'damaged'

/** What a store's file held. */
export interface Seal {
  readonly program: string
  readonly bytes: number
  readonly checksum: number
  /** By what it is known that nobody has written to the file; only where a system tells. */
  readonly untouched?: Untouched | undefined
}

interface Untouched {
  /** Of the file's last change, in nanoseconds, and its number on the disk. */
  readonly times: string
  /** Names the run of the machine. */
  readonly boot: string
}

/** What a store was like when it was opened; its seal is broken. */
export interface Broken {
  readonly condition: Condition
  /** The seal, where it holds. */
  readonly seal?: Seal
}

/** Where Linux names the run of the machine. */
const bootFile = '/proc/sys/kernel/random/boot_id'

/** Bytes that are read at a time. */
const chunk = 1 << 20

/** Of so many bytes the next are read while one works on those before. */
const longChunk = 1 << 22

/** The condition of the store in `file` for a program of this version; breaks the seal. */
export function breakSeal(file: string, sealFile: string, program: string): Broken {
  const bytes = statSync(file, {throwIfNoEntry: false})?.size
  const seal = readSeal(sealFile)
  rmSync(sealFile, {force: true})
  if (bytes === undefined) return {condition: 'absent'}
  if (seal === undefined || seal.bytes !== bytes) return {condition: 'damaged'}
  if (!isUntouched(file, seal) && seal.checksum !== checksumOf(file)) return {condition: 'damaged'}
  return {condition: seal.program === program ? 'sound' : 'older', seal}
}

/**
 * Seal the closed store in `file`.
 *
 * @param before The seal that was broken: it holds again when nothing was written.
 */
export async function setSeal(
  file: string,
  sealFile: string,
  program: string,
  before?: Seal
): Promise<void> {
  const isSame = before?.program === program && isUntouched(file, before)
  const seal = isSame ? before : await sealOf(file, program)
  writeFileSync(sealFile, `${JSON.stringify(seal)}\n`)
}

async function sealOf(file: string, program: string): Promise<Seal> {
  // Looked at before it is read: what is written meanwhile shows.
  const untouched = untouchedOf(file)
  const {size: bytes} = statSync(file)
  const handle = await open(file)
  try {
    return {program, bytes, checksum: await checksumWhileRead(handle), untouched}
  } finally {
    await handle.close()
  }
}

/** The same checksum; a thread of Node reads what comes next. */
async function checksumWhileRead(handle: FileHandle): Promise<number> {
  const [one, other] = [Buffer.allocUnsafe(longChunk), Buffer.allocUnsafe(longChunk)]
  let [now, next] = [one, other]
  let checksum = 0
  for (let reading = handle.read(now); ; ) {
    const {bytesRead} = await reading
    if (bytesRead === 0) return checksum
    reading = handle.read(next)
    checksum = crc32(now.subarray(0, bytesRead), checksum)
    ;[now, next] = [next, now]
  }
}

function isUntouched(file: string, {bytes, untouched}: Seal): boolean {
  const now = untouchedOf(file)
  return (
    now !== undefined &&
    statSync(file).size === bytes &&
    untouched?.times === now.times &&
    untouched.boot === now.boot
  )
}

function untouchedOf(file: string): Untouched | undefined {
  const boot = bootOfMachine()
  if (boot === undefined) return undefined
  const {mtimeNs, ctimeNs, ino} = statSync(file, {bigint: true})
  return {times: [mtimeNs, ctimeNs, ino].join(' '), boot}
}

/** Other systems do not tell; there the file is read. */
function bootOfMachine(): string | undefined {
  try {
    return readFileSync(bootFile, 'utf8').trim()
  } catch {
    return undefined
  }
}

function checksumOf(file: string): number {
  const handle = openSync(file, 'r')
  try {
    return checksumIn(handle)
  } finally {
    closeSync(handle)
  }
}

function checksumIn(handle: number): number {
  const buffer = Buffer.allocUnsafe(chunk)
  let checksum = 0
  for (;;) {
    const length = readSync(handle, buffer)
    if (length === 0) return checksum
    checksum = crc32(buffer.subarray(0, length), checksum)
  }
}

/** The seal, if the file has one: any object with these fields, for what does not match the store is none. */
function readSeal(sealFile: string): Seal | undefined {
  try {
    return JSON.parse(readFileSync(sealFile, 'utf8')) ?? undefined
  } catch {
    return undefined
  }
}
