/**
 * Digest words to numbers of 30 bits (FNV-1a with a final mix): quick to compare, to write and
 * to read, the same on every machine. Among 100,000 words five pairs agree by chance; nothing
 * that a reader sees rests on one digest alone.
 */

/** The digest of a text, or of a part of it: an integer from 0 to 2^30 - 1. */
export function digestOf(text: string, from = 0, to = text.length): number {
  let hash = 0x811c9dc5
  for (let index = from; index < to; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  }
  return mix(hash)
}

/** One digest of so many in order, from a place on. */
export function combine(digests: readonly number[], from: number, length: number): number {
  let hash = 0x811c9dc5
  for (let index = from; index < from + length; index += 1) {
    hash = Math.imul(hash ^ (digests[index] ?? 0), 0x01000193)
  }
  return mix(hash)
}

function mix(value: number): number {
  const first = Math.imul(value ^ (value >>> 15), 0x2c1b3c6d)
  const second = Math.imul(first ^ (first >>> 12), 0x297a2d39)
  return (second ^ (second >>> 15)) >>> 2
}
