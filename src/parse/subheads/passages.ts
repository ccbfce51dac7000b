/**
 * The sentences and quotations of the paragraphs, to know a line that repeats one.
 *
 *     … in the East. “What are they doing there?” she exclaimed.
 *       → 'in the East', 'What are they doing there', …
 *
 * A pull quote, and a subhead made of a quotation, stand on a line of their own and again
 * in the text.
 */

import type {Block} from '../data.ts'

/** A sign that ends a sentence where white space follows, and one that always does. */
const sentenceEnds = /[.!?…]\s+|[。！？]/gu
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
    for (const sentence of sentencesOf(text)) add(sentence)
    if (quotationMarks.test(text)) text.split(quotationMarks).forEach(add)
  }
  return passages
}

function sentencesOf(text: string): string[] {
  const sentences: string[] = []
  let start = 0
  for (const {0: found, index} of text.matchAll(sentenceEnds)) {
    sentences.push(text.slice(start, index + 1))
    start = index + found.length
  }
  sentences.push(text.slice(start))
  return sentences
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
