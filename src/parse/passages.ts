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
  for (const block of blocks) {
    const text = block.text.toLowerCase()
    const whole = trimmed(text)
    const add = (printed: string) => {
      const passage = trimmed(printed)
      if (passage !== whole && passage !== '') passages.add(passage)
    }
    text.split(sentenceEnds).forEach(add)
    if (quotationMarks.test(text)) text.split(quotationMarks).forEach(add)
  }
  return passages
}

/** The text without quotation marks and punctuation at its ends, in lower case. */
export function bare(text: string): string {
  return trimmed(text.toLowerCase())
}

const signsBefore = /^[^\p{L}\p{N}]+/u
const signsAfter = /[^\p{L}\p{N}]{1,8}$/u

function trimmed(text: string): string {
  const start = signsBefore.exec(text)?.[0].length ?? 0
  const end = signsAfter.exec(text.slice(start).slice(-17))?.[0].length ?? 0
  return text.slice(start, text.length - end)
}
