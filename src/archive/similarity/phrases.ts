/**
 * Digest the phrases of a text so that copies can be found without reading twice.
 *
 *     "… arrived in Venezuela in strict compliance with the country’s …"
 *
 * Every run of eight words has a digest; of each four neighbouring runs the smallest
 * is kept (winnowing, Schleimer, Wilkerson & Aiken 2003). So two texts that share eleven
 * words in a row share a digest for certain, and the texts need not be at hand to see it.
 */

import {after, codeAt, endOfRun, letter, mark, number} from './characters.ts'
import {combine, digestOf} from './hash.ts'

/** Words in a phrase. */
export const phraseLength = 8

/** Neighbouring phrases of which one is kept. */
const windowLength = 4

/** Digests of the words of a text as phrases see them: lower case, nothing else. */
function wordDigests(text: string): number[] {
  const lower = text.toLowerCase()
  const found: number[] = []
  let at = 0
  while (at < lower.length) {
    const end = endOfRun(lower, at, letter | mark | number)
    if (end > at) found.push(digestOf(lower, at, end))
    at = end > at ? end : after(codeAt(lower, at), at)
  }
  return found
}

/** Digests kept for a text, ascending, each once. */
export function phraseDigests(text: string): number[] {
  const words = wordDigests(text)
  const phrases: number[] = []
  for (let start = 0; start + phraseLength <= words.length; start += 1) {
    phrases.push(combine(words, start, phraseLength))
  }
  const windows = phrases.length === 0 ? 0 : Math.max(1, phrases.length - windowLength + 1)
  const kept: number[] = []
  for (let start = 0; start < windows; start += 1) {
    const least = smallest(phrases, start, start + windowLength)
    // Windows overlap: mostly it is the one kept before.
    if (least !== kept.at(-1)) kept.push(least)
  }
  return [...new Set(Int32Array.from(kept).sort())]
}

function smallest(values: readonly number[], from: number, to: number): number {
  let least = values[from] ?? 0
  for (let index = from + 1; index < to; index += 1) least = Math.min(least, values[index] ?? least)
  return least
}

/** Share of the shorter text's phrases that the other has too, from 0 to 1; both ascending. */
export function resemblance(left: readonly number[], right: readonly number[]): number {
  let [one, other, both] = [0, 0, 0]
  while (one < left.length && other < right.length) {
    const difference = (left[one] ?? 0) - (right[other] ?? 0)
    if (difference === 0) both += 1
    if (difference <= 0) one += 1
    if (difference >= 0) other += 1
  }
  const shorter = Math.min(left.length, right.length)
  return shorter === 0 ? 0 : both / shorter
}
