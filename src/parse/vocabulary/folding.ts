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
  // Only the dotted capital of Turkish is longer in lower case.
  const folded = lower.length === text.length ? lower : text.replaceAll('İ', 'i').toLowerCase()
  return folded.replace(/[’‘ʼ`´]/g, "'").replace(/[^\S ]/g, ' ')
}

/** The word that a text starts with, or its first character when it starts with none. */
export function firstWord(text: string): string {
  return text.slice(0, Math.max(wordEnd(text, 0, text.length), 1))
}

/** A page glues its labels: `caption` of “Media captionDrone footage shows …”; `undefined` of most words. */
export function gluedWord(word: string): string | undefined {
  const glue = word.search(/\p{Ll}\p{Lu}/u)
  return glue === -1 ? undefined : word.slice(0, glue + 1)
}

/**
 * Where the word that starts at a place ends, or as far as is looked; there, when none starts. Without
 * spaces each character is a word.
 */
export function wordEnd(text: string, start: number, most: number): number {
  let end = start
  for (; end < most; end += 1) {
    const code = text.charCodeAt(end)
    if (code < 128) {
      if (asciiWord[code] === 0) break
    } else if (isUnspaced(text, end)) return Math.max(end, start + 1)
    else if (!wordCharacter.test(text.charAt(end))) break
  }
  return end
}

function isUnspaced(text: string, at: number): boolean {
  return text.charCodeAt(at) >= firstUnspaced && unspaced.test(text.charAt(at))
}

/** Whether the character at a place is of a class; in ASCII the two classes are one. */
function isOf(characters: RegExp, text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code < 128 ? asciiWord[code] === 1 : characters.test(text.charAt(at))
}

/** Where the next word starts, at a place or after it. */
export function startOfWord(text: string, from: number): number {
  const {length} = text
  let at = from
  for (; at < length; at += 1) {
    const code = text.charCodeAt(at)
    if (code < 128 ? isAsciiLetter(code) : /\p{L}/u.test(text.charAt(at))) break
  }
  return at
}

function isAsciiLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90)
}

/** Whether a word ends at a place: at a capital as well that a page glues to it. */
export function endsWord(text: string, end: number): boolean {
  if (end >= text.length || !isOf(wordCharacter, text, end)) return true
  const next = text.charAt(end)
  const last = text.charAt(end - 1)
  if (/\p{Ll}/u.test(last) && /\p{Lu}/u.test(next)) return true
  return !wordCharacter.test(last) || unspaced.test(last)
}

/** The text without some signs at its end. */
export function withoutAtEnd(text: string, signs: string): string {
  let end = text.length
  while (end > 0 && signs.includes(text.charAt(end - 1))) end -= 1
  return end === text.length ? text : text.slice(0, end)
}

/** Where the first letter or digit of a text stands; its end when there is none. */
export function startOfBare(text: string): number {
  let start = 0
  while (start < text.length && !isOf(letterOrDigit, text, start)) start += 1
  return start
}

/** The text without what is neither letter nor digit at both ends, and without a count at its end. */
export function bare(text: string): string {
  const start = startOfBare(text)
  let end = text.length
  while (end > start && !isOf(wordCharacter, text, end - 1)) end -= 1
  const trimmed = text.slice(start, end)
  return /\d$/.test(trimmed) ? trimmed.replace(/[\s(]{1,4}\d{1,7}$/u, '') : trimmed
}
