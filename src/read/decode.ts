/**
 * Bytes to text: the encodings, surest sign first.
 *
 *     EF BB BF …                     UTF-8, by its mark
 *     42 00 49 00 53 00 …            UTF-16, by its zeros
 *     … E2 80 99 …                   UTF-8, because all of it is valid
 *     <meta charset="gbk"> …         as a saved page declares
 *     … E2 80 99 … E2 80 (end)       UTF-8, damaged
 *     CF F0 E8 E2 E5 F2              whatever fits best
 *
 * Whatever was not plain UTF-8 is reported. The file itself is never changed.
 */

import type {Message} from '../model/message.ts'
import {binaryKind} from './binary-kinds.ts'
import {type Census, hasFewControls, takeCensus} from './census.ts'
import {
  countDamage,
  decodeAs,
  decodeStrictly,
  detectIso2022,
  detectLegacy,
  detectUtf16,
  type Encoding,
  whatwgName
} from './detect-encoding.ts'
import {repairMojibake} from './mojibake.ts'

/** Text and how it was decoded. */
export interface Decoded {
  readonly text: string
  readonly encoding: Encoding
  readonly messages: readonly Message[]
}

const rule = 'encoding'

/** Decode the bytes; a fatal message says why they are no text. `declared` is what a page says of itself. */
export function decode(bytes: Uint8Array, declared?: string): Decoded | Message {
  const census = takeCensus(bytes)
  const refusal = whyNoText(bytes, census)
  if (refusal) return refusal

  const encoding = encodingOf(bytes, census, declared)
  const text = decodeAs(bytes, encoding.name)
  if (encoding.name !== 'utf-8')
    return {text, encoding, messages: [converted(encoding), ...damage(text)]}
  const repaired = repairMojibake(text)
  return {text: repaired.text, encoding, messages: [...damage(text), ...repaired.messages]}
}

function encodingOf(bytes: Uint8Array, census: Census, declared: string | undefined): Encoding {
  return (
    markOf(bytes) ??
    detectUtf16(bytes, census) ??
    detectIso2022(bytes) ??
    validUtf8(bytes) ??
    asDeclared(bytes, declared) ??
    damagedUtf8(bytes) ??
    detectLegacy(bytes, census.firstHigh)
  )
}

function markOf(bytes: Uint8Array): Encoding | undefined {
  const because = 'it starts with a byte order mark'
  const [first, second, third] = bytes
  if (first === 0xef && second === 0xbb && third === 0xbf) return {name: 'utf-8', because}
  if (first === 0xff && second === 0xfe) return {name: 'utf-16le', because}
  if (first === 0xfe && second === 0xff) return {name: 'utf-16be', because}
  return undefined
}

function validUtf8(bytes: Uint8Array): Encoding | undefined {
  if (decodeStrictly(bytes, 'utf-8') === undefined) return undefined
  return {name: 'utf-8', because: 'all its bytes are valid UTF-8'}
}

function asDeclared(bytes: Uint8Array, declared: string | undefined): Encoding | undefined {
  const name = declared === undefined ? undefined : whatwgName(declared)
  if (name === undefined || countDamage(decodeAs(bytes, name)) > 0) return undefined
  return {name, because: 'the page declares it'}
}

/** UTF-8 with some broken bytes: other encodings hardly ever make its sequences by chance. */
function damagedUtf8(bytes: Uint8Array): Encoding | undefined {
  const text = decodeAs(bytes, 'utf-8')
  const broken = countDamage(text)
  const whole = count(text, /[^\0-\x7f\ufffd]/gu)
  if (whole < broken * 3) return undefined
  return {name: 'utf-8', because: 'nearly all its bytes are valid UTF-8'}
}

function whyNoText(bytes: Uint8Array, census: Census): Message | undefined {
  const kind = binaryKind(bytes)
  const isText = hasFewControls(census) || isUtf16(bytes, census)
  if (!kind && isText) return undefined
  return {
    severity: 'fatal',
    reason: `Unexpected ${kind?.name ?? 'binary file'}, expected text`,
    rule,
    note: kind?.note ?? 'Remove it, or put the text that it holds here'
  }
}

function isUtf16(bytes: Uint8Array, census: Census): boolean {
  const encoding = markOf(bytes) ?? detectUtf16(bytes, census)
  return encoding?.name.startsWith('utf-16') === true
}

function converted({name, because}: Encoding): Message {
  return {
    severity: 'info',
    reason: `Unexpected encoding \`${name}\`, expected \`utf-8\`; it was taken for that because ${because}`,
    rule,
    note: 'If the text reads wrong, save the file as UTF-8'
  }
}

/** What stands for bytes that no letter could be made of. */
function damage(text: string): Message[] {
  const first = text.indexOf('\ufffd')
  if (first === -1) return []
  const lines = count(text.slice(0, first), /\r\n|\r|\n/g)
  return [
    {
      severity: 'warning',
      reason: `Unexpected damaged letters (${countDamage(text)}, the first here), expected text`,
      rule,
      line: lines + 1,
      note: 'Fetch the text again, or correct the lines that show `\ufffd`'
    }
  ]
}

function count(text: string, pattern: RegExp): number {
  let found = 0
  for (const _ of text.matchAll(pattern)) found++
  return found
}
