/**
 * Count the bytes that tell text from other files and one encoding from another, in one pass.
 */

/** What the bytes of a file are like. */
export interface Census {
  readonly bytes: number
  /** NUL bytes at even offsets: the high halves of UTF-16BE. */
  readonly evenNuls: number
  /** NUL bytes at odd offsets: the high halves of UTF-16LE. */
  readonly oddNuls: number
  /** Control bytes that no text encoding needs, NUL among them. */
  readonly controls: number
  /** Offset of the first byte above 127, or -1. */
  readonly firstHigh: number
}

// Backspace, tab, line feed, vertical tab, form feed, carriage return, escape: met in text files.
const harmless = new Set([8, 9, 10, 11, 12, 13, 27])

/** Count the bytes. */
export function takeCensus(bytes: Uint8Array): Census {
  const nuls = [0, 0] as [number, number]
  let controls = 0
  let firstHigh = -1
  for (let offset = 0; offset < bytes.length; offset++) {
    const byte = bytes[offset] ?? 0
    if (byte > 127) {
      if (firstHigh === -1) firstHigh = offset
    } else if (byte < 32 && !harmless.has(byte)) {
      controls++
      if (byte === 0) nuls[offset % 2 === 0 ? 0 : 1]++
    }
  }
  return {bytes: bytes.length, evenNuls: nuls[0], oddNuls: nuls[1], controls, firstHigh}
}

/** Whether the control bytes are stray ones in a text: two, or one byte in fifty. */
export function hasFewControls({bytes, controls}: Census): boolean {
  return controls <= Math.max(2, bytes / 50)
}
