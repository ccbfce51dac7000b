/**
 * Part running text into sentences.
 *
 *     'Mr. Baker met U.S. farmers. They said'  → 'Mr. Baker met U.S. farmers.' · 'They said'
 *
 * A full stop after an initial or a title ends none. Linear in the text.
 */

/** A sentence, or the beginning or the end of one. */
export interface Sentence {
  readonly text: string
  /** Whether it ends as a sentence does. */
  readonly complete: boolean
}

const ends = /[.!?…؟۔।][)\]'’]?(?=\s+[\p{Lu}\p{Lo}\p{N}([¿¡—–-]|\s*$)|[。！？]/gu

/** Longest sentence that is read whole. */
const longest = 1000

const shortened = new Set(
  'mr mrs ms dr sen rep gov gen lt col capt sgt st prof rev hon jr sr no vs maj adm brig cmdr inc corp co ltd sra srta mme m hr fr bzw г им ул jan feb aug sept oct nov dec pres डॉ ডা ড মো'.split(
    ' '
  )
)

/** The sentences of a text. */
export function sentencesOf(text: string): Sentence[] {
  const sentences: Sentence[] = []
  let start = 0
  for (const {0: mark, index} of text.matchAll(ends)) {
    const end = index + mark.length
    if (mark.startsWith('.') && end < text.length && isShortened(text, index)) continue
    sentences.push({text: endOf(text.slice(start, end)), complete: true})
    start = end
  }
  const rest = text.slice(start)
  if (rest.trim() !== '') sentences.push({text: endOf(rest), complete: false})
  return sentences
}

/** What is longer than any sentence keeps its end. */
function endOf(sentence: string): string {
  return sentence.length > longest ? sentence.slice(-longest) : sentence
}

/** Whether the full stop belongs to the word before it: `J.`, `U.S.`, `Mr.` */
function isShortened(text: string, index: number): boolean {
  const word = /[\p{L}\p{M}.]{1,12}$/u.exec(text.slice(Math.max(0, index - 12), index))?.[0] ?? ''
  if (/^\p{Lu}(?:\.\p{Lu})*$/u.test(word)) return true
  return shortened.has(word.toLowerCase())
}
