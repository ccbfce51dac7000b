/**
 * Text as look-ups see it: in lower case with plain apostrophes and spaces, cut into words.
 *
 *     fold('Editor’s Pick')  → "editor's pick", of the same length
 *
 * Where writing has no spaces each character is a word.
 */

const wordCharacter = /[\p{L}\p{N}\p{M}]/u
const letterOrDigit = /[\p{L}\p{N}]/u
const asciiWord = Uint8Array.from({length: 128}, (_, code) =>
  wordCharacter.test(String.fromCharCode(code)) ? 1 : 0
)

/** Text that folds to its lower case: ASCII without grave accents. */
const plain = /^[ -_a-~]*$/

/** Writing without spaces between words: there a phrase may be followed by anything. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u
const firstUnspaced = 0x0e00

/** The text in lower case with plain apostrophes and spaces, of the same length. */
export function fold(text: string): string {
  const lower = text.toLowerCase()
  if (plain.test(text)) return lower
  const folded = lower.length === text.length ? lower : text
  return folded.replace(/[’‘ʼ`´]/g, "'").replace(/[^\S ]/g, ' ')
}

/** The word that a text starts with, or its first character when it starts with none. */
export function firstWord(text: string): string {
  return text.slice(0, Math.max(wordEnd(text, 0), 1))
}

/** A page glues its labels: `caption` of “Media captionDrone footage shows …”; `undefined` of most words. */
export function gluedWord(word: string): string | undefined {
  const glue = word.search(/\p{Ll}\p{Lu}/u)
  return glue === -1 ? undefined : word.slice(0, glue + 1)
}

/** Where the word that starts at a place ends; there, when none starts. Without spaces each character is a word. */
export function wordEnd(text: string, start: number): number {
  if (isUnspaced(text, start)) return start + 1
  let end = start
  while (end < text.length && isWordCharacter(text, end)) end += 1
  return end
}

function isWordCharacter(text: string, at: number): boolean {
  return isOf(wordCharacter, text, at) && !isUnspaced(text, at)
}

/** Whether the character at a place is of a class; in ASCII the two classes are one. */
function isOf(characters: RegExp, text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code < 128 ? asciiWord[code] === 1 : characters.test(text.charAt(at))
}

function isUnspaced(text: string, at: number): boolean {
  return text.charCodeAt(at) >= firstUnspaced && unspaced.test(text.charAt(at))
}

/** Where the next word starts, at a place or after it. */
export function startOfWord(text: string, from: number): number {
  let at = from
  while (at < text.length && !/\p{L}/u.test(text.charAt(at))) at += 1
  return at
}

/** Whether a word ends at a place: at a capital as well that a page glues to it. */
export function endsWord(text: string, end: number): boolean {
  if (end >= text.length || !isOf(wordCharacter, text, end)) return true
  const next = text.charAt(end)
  const last = text.charAt(end - 1)
  if (/\p{Ll}/u.test(last) && /\p{Lu}/u.test(next)) return true
  return !wordCharacter.test(last) || unspaced.test(last)
}

/** The text without what is neither letter nor digit at both ends, and without a count at its end. */
export function bare(text: string): string {
  let [start, end] = [0, text.length]
  while (start < end && !isOf(letterOrDigit, text, start)) start += 1
  while (end > start && !isOf(wordCharacter, text, end - 1)) end -= 1
  const trimmed = text.slice(start, end)
  return /\d$/.test(trimmed) ? trimmed.replace(/[\s(]{1,4}\d{1,7}$/u, '') : trimmed
}
