/**
 * Digest words to 32-bit numbers (FNV-1a with a final mix): quick to compare, small to
 * keep, the same on every machine. Two of 100,000 words agree by chance about once;
 * nothing that a reader sees rests on one digest alone.
 */

/** The digest of a text as an unsigned 32-bit integer. */
export function hash32(text: string): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  }
  return mix(hash)
}

/** One digest of several in order. */
export function combine(digests: readonly number[]): number {
  return mix(digests.reduce((hash, digest) => Math.imul(hash ^ digest, 0x01000193), 0x811c9dc5))
}

function mix(value: number): number {
  const first = Math.imul(value ^ (value >>> 15), 0x2c1b3c6d)
  const second = Math.imul(first ^ (first >>> 12), 0x297a2d39)
  return (second ^ (second >>> 15)) >>> 0
}
