/**
 * The sentences and quotations of the paragraphs, to know a line that repeats one.
 *
 *     … in the East. “What are they doing there?” she exclaimed.
 *       → 'in the East', 'What are they doing there', …
 *
 * A pull quote, and a subhead made of a quotation, stand on a line of their own and again
 * in the text.
 */

import type {Block} from './data.ts'

const sentenceEnds = /(?<=[.!?…])\s+|(?<=[。！？])/u
const quotationMarks = /[“”„«»"「」『』]/u

/** The passages of the paragraphs among the blocks, each without marks at its ends. */
export function passagesOf(blocks: readonly Block[]): ReadonlySet<string> {
  const passages = new Set<string>()
  for (const {text} of blocks) {
    const whole = bare(text)
    for (const passage of [...text.split(sentenceEnds), ...text.split(quotationMarks)].map(bare)) {
      if (passage !== whole && passage !== '') passages.add(passage)
    }
  }
  return passages
}

/** The text without quotation marks and punctuation at its ends, in lower case. */
export function bare(text: string): string {
  return text
    .toLowerCase()
    .replace(/^[^\p{L}\p{N}]+/u, '')
    .replace(/[^\p{L}\p{N}]{1,8}$/u, '')
}
