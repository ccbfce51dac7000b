/**
 * Bytes to text.
 */

import type {Message} from '../model/message.ts'

/** Text and how it was decoded. */
export interface Decoded {
  readonly text: string
  readonly encoding: {readonly name: string; readonly because: string}
  readonly messages: readonly Message[]
}

/** Decode the bytes; a fatal message says why they are no text. */
export function decode(bytes: Uint8Array): Decoded | Message {
  try {
    const text = new TextDecoder('utf-8', {fatal: true}).decode(bytes)
    return {text, encoding: {name: 'utf-8', because: 'the bytes are valid UTF-8'}, messages: []}
  } catch {
    return {
      severity: 'fatal',
      reason: 'Unexpected bytes, expected text in UTF-8',
      rule: 'encoding',
      note: 'Save the file as UTF-8'
    }
  }
}
