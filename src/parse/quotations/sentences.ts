/**
 * Part running text into sentences, and tell what is quoted: a sentence, a fragment, or a title.
 *
 *     'Mr. Baker met U.S. farmers. They said'  → 'Mr. Baker met U.S. farmers.' · 'They said'
 *     interim president           a fragment: not a quotation unless somebody says it
 *     The Art of Growing Old      a title
 *
 * A full stop after an initial or a title ends none. Linear in the text.
 */
import {shortForms} from '../vocabulary/short-forms.ts'

/** A sentence, or the beginning or the end of one. */
export interface Sentence {
  readonly text: string
  /** Whether it ends as a sentence does. */
  readonly complete: boolean
}

const ends = /[.!?…؟۔।][)\]'’]?(?=\s+[\p{Lu}\p{Lo}\p{N}([¿¡—–-]|\s*$)|[。！？]/gu

/** Longest sentence that is read whole. */
const longest = 1000

const shortened: ReadonlySet<string> = new Set(shortForms)

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

/** Fewest words of a quotation that nobody is said to say. */
const fewestWords = 5

const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu

/** Whether there are too few words to quote somebody by themselves. */
export function isFragment(text: string): boolean {
  const dense = text.match(unspaced)?.length ?? 0
  if (dense > 0) return dense < fewestWords * 2
  return (text.match(/[\p{L}\p{N}]\S*/gu)?.length ?? 0) < fewestWords
}

/** Whether it can stand alone as a sentence. */
export function isSentence(text: string): boolean {
  return /^[^\p{L}\p{N}]*[\p{Lu}\p{Lo}\p{N}]/u.test(text)
}

/** Whether nearly all its words have capitals, as those of titles do. */
export function isTitle(text: string): boolean {
  if (/[.!?…]$/u.test(text)) return false
  const words = text.match(/\p{L}[\p{L}\p{M}'’]{3,}/gu) ?? []
  const capitals = words.filter(word => /^\p{Lu}/u.test(word)).length
  const fewest = /^[^\s,]+$/u.test(text) ? 1 : 2
  // `Das ist ein Schlag für den Stadtteil`: German gives capitals to nouns.
  const small = text.match(/(?<![\p{L}\p{M}'’])\p{Ll}{2,3}(?![\p{L}\p{M}])/gu)?.length ?? 0
  if (small > capitals) return false
  return words.length >= fewest && words.length <= 12 && capitals > words.length * 0.8
}
