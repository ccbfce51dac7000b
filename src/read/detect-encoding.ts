/**
 * Find out in which encoding bytes were written when they are not UTF-8.
 *
 *     CF F0 E8 E2 E5 F2    → windows-1251, "Привет", because the letters fall as in Russian
 *
 * UTF-16 without a mark is known by its NUL bytes: they stand at every other place. The rest is
 * left to `jschardet`, which knows how often letters follow each other; every candidate must
 * also decode the whole file. Names are those of the WHATWG Encoding Standard.
 */

import {createRequire} from 'node:module'
import type * as Jschardet from 'jschardet'
import {type Census, hasFewControls} from './census.ts'

/** An encoding and how it is known. */
export interface Encoding {
  readonly name: string
  readonly because: string
}

/** Bytes that `jschardet` looks at: enough to be sure, and time that does not grow with the file. */
const sampleLength = 8192

/** In UTF-16 at least one byte in this many is NUL: Chinese has them in line ends and digits only. */
const bytesPerNul = 200

// Loaded on first use: most archives are UTF-8 throughout, and its models take 50 ms to load.
const require = createRequire(import.meta.url)
let jschardet: typeof Jschardet | undefined

/** UTF-16 without a byte order mark, if that is what the NUL bytes say. */
export function detectUtf16(bytes: Uint8Array, census: Census): Encoding | undefined {
  const {evenNuls, oddNuls} = census
  if ((evenNuls + oddNuls) * bytesPerNul < Math.max(bytes.length, 1)) return undefined
  // A few stray NUL bytes do not make other text UTF-16.
  if (hasFewControls(census) && decodeStrictly(bytes, 'utf-8') !== undefined) return undefined
  const [name, half] = oddNuls >= evenNuls ? ['utf-16le', 'second'] : ['utf-16be', 'first']
  if (!fits(bytes, name) || !isPlausible(decodeAs(bytes, name))) return undefined
  return {name, because: `every ${half} byte of its letters is zero, as in UTF-16`}
}

/** Japanese as e-mail carries it: ASCII bytes with escapes. */
export function detectIso2022(bytes: Uint8Array): Encoding | undefined {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, sampleLength))
  if (!['\x1b$B', '\x1b$@', '\x1b(J'].some(switching => head.includes(switching, 0, 'latin1')))
    return undefined
  if (!fits(bytes, 'iso-2022-jp')) return undefined
  return {name: 'iso-2022-jp', because: 'it switches to Japanese with escape sequences'}
}

/** The likeliest encoding of bytes that are neither UTF-8 nor UTF-16; Windows-1252 when nothing speaks for any. */
export function detectLegacy(bytes: Uint8Array, firstHigh: number): Encoding {
  jschardet ??= require('jschardet') as typeof Jschardet
  const sample = bytes.subarray(firstHigh, firstHigh + sampleLength)
  for (const {encoding} of jschardet.detectAll(sample)) {
    const name = whatwgName(encoding ?? '')
    if (name === undefined || !fits(bytes, name) || isOdd(sample, name)) continue
    return {name, because: 'letters follow each other as they do in that encoding'}
  }
  return {name: 'windows-1252', because: 'no other encoding fits'}
}

/** The standard's name of an encoding, if it knows it and it is not a form of Unicode. */
export function whatwgName(label: string): string | undefined {
  try {
    return new TextDecoder(label).encoding
  } catch {
    return undefined
  }
}

/** Making a decoder costs more than decoding a story. */
const strictDecoders = new Map<string, InstanceType<typeof TextDecoder>>()

/** The text; bytes that do not fit the encoding become U+FFFD. A byte order mark is left out. */
export function decodeAs(bytes: Uint8Array, encoding: string): string {
  // Node 20 decodes Windows-1252 as Latin-1 (nodejs/node#56542), but not when it streams.
  return new TextDecoder(encoding).decode(bytes, {stream: encoding === 'windows-1252'})
}

/** The text, if all bytes fit the encoding, which is not Windows-1252: everything fits that. */
export function decodeStrictly(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    const decoder = strictDecoders.get(encoding) ?? new TextDecoder(encoding, {fatal: true})
    strictDecoders.set(encoding, decoder)
    return decoder.decode(bytes)
  } catch {
    return undefined
  }
}

/** How often a text shows U+FFFD. */
export function countDamage(text: string): number {
  return text.split('\ufffd').length - 1
}

/** Whether the bytes fit, but for a letter cut off at the end or a few that were damaged. */
function fits(bytes: Uint8Array, encoding: string): boolean {
  const text = decodeAs(bytes, encoding)
  return countDamage(text) <= 1 + text.length / 1000
}

/** Whether nobody writes so: C1 controls, or letters of two alphabets side by side, as in `cafй`. */
function isOdd(sample: Uint8Array, encoding: string): boolean {
  const text = decodeAs(sample, encoding)
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0
  const mixed = count(/[A-Za-z][\u0370-\u0e5b]|[\u0370-\u0e5b][A-Za-z]/g)
  return (
    mixed * 4 > count(/[\u0370-\u0e5b]/g) ||
    count(/[\u0080-\u009f]/g) * 20 > count(/[\u0080-\uffff]/g)
  )
}

/** Whether this is text, not bytes of something else read in pairs. */
function isPlausible(text: string): boolean {
  const sample = text.slice(0, sampleLength)
  const odd = sample.match(/[^\P{C}\t\n\r\p{Cf}]/gu)?.length ?? 0
  return odd * 50 <= sample.length
}
