/**
 * Tell what is quoted: a sentence, a fragment, or a title.
 *
 *     Russia has to get out,                      a whole sentence
 *     a reckless escalation of the situation      part of one
 *     interim president                           a fragment: not a quotation unless somebody says it
 *     The Art of Growing Old                      a title
 */

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
