/**
 * Look phrases up in text, without regard to case, kind of apostrophe or punctuation around.
 *
 *     const opensByline = startsWithPhrase(phrasesOf('byline'))
 *     opensByline('By Jane Doe')  → 'By '.length
 *
 * Phrases are indexed by their first word, or first character where writing has no spaces, so
 * that most words of a text cost one look into the index. Time is linear in the text, and an
 * empty list matches nothing.
 */

/** Length of the phrase that a text starts with, and of the white space and colon after it; 0 if none. */
export type PrefixMatch = (text: string) => number

/** Phrases, the longest first, by their first word. */
interface PhraseIndex {
  readonly byWord: ReadonlyMap<string, readonly string[]>
  /** Characters that may decide: those of the longest phrase and the one after it. */
  readonly reach: number
  /** By the first two characters of the first words, their lengths as bits: most words need no look-up. */
  readonly lengths: Uint32Array
}

/** Entries of `lengths`: a power of two. */
const openings = 4096

const wordCharacter = /[\p{L}\p{N}\p{M}]/u
const letterOrDigit = /[\p{L}\p{N}]/u
const asciiWord = Array.from({length: 128}, (_, code) =>
  wordCharacter.test(String.fromCharCode(code))
)

/** Text that folds to its lower case: ASCII without grave accents. */
const plain = /^[ -_a-~]*$/

/** Writing without spaces between words: there a phrase may be followed by anything. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u
const firstUnspaced = 0x0e00

/** A test whether a text starts with one of the phrases, as whole words; the longest counts. */
export function startsWithPhrase(phrases: readonly string[]): PrefixMatch {
  const index = toIndex(phrases)
  return text => {
    if (!mayOpen(index, text)) return 0
    const opening = text.slice(0, index.reach)
    const folded = fold(opening)
    const candidates =
      index.byWord.get(firstWord(folded)) ?? index.byWord.get(fold(gluedWord(opening)))
    const length = candidates === undefined ? 0 : longestAt(opening, folded, 0, candidates)
    return length === 0 ? 0 : length + separatorLength(text.slice(length, length + 8))
  }
}

/** A test whether a text contains one of the phrases, as whole words. */
export function hasPhrase(phrases: readonly string[]): (text: string) => boolean {
  const index = toIndex(phrases)
  return text => {
    const folded = fold(text)
    for (let start = 0; start < text.length; ) {
      const end = Math.max(wordEnd(text, start), start + 1)
      if (hasLength(index, folded, start, end)) {
        const candidates = index.byWord.get(folded.slice(start, end))
        if (candidates && longestAt(text, folded, start, candidates) > 0) return true
      }
      start = end
    }
    return false
  }
}

/** A test whether a whole text is one of the phrases, punctuation and digits around it apart. */
export function isPhrase(phrases: readonly string[]): (text: string) => boolean {
  const known = new Set(phrases.map(phrase => bare(fold(phrase))).filter(phrase => phrase !== ''))
  const longest = Math.max(0, ...[...known].map(phrase => phrase.length))
  return text => text.length <= longest + 24 && known.has(bare(fold(text)))
}

/**
 * How many of the phrases a text is a row of, with nothing else in it but signs and digits:
 * 3 for `Share Tweet Share`; 0 when anything else stands in it.
 */
export function countingPhrases(phrases: readonly string[]): (text: string) => number {
  const opens = startsWithPhrase(phrases)
  return text => {
    let count = 0
    for (let at = startOfWord(text, 0); at < text.length; at = startOfWord(text, at)) {
      const length = opens(text.slice(at))
      if (length === 0) return 0
      at += length
      count += 1
    }
    return count
  }
}

function startOfWord(text: string, from: number): number {
  let at = from
  while (at < text.length && !/\p{L}/u.test(text.charAt(at))) at += 1
  return at
}

/** The text in lower case with plain apostrophes and spaces, of the same length. */
export function fold(text: string): string {
  const lower = text.toLowerCase()
  if (plain.test(text)) return lower
  const folded = lower.length === text.length ? lower : text
  return folded.replace(/[’‘ʼ`´]/g, "'").replace(/[^\S ]/g, ' ')
}

function toIndex(phrases: readonly string[]): PhraseIndex {
  const byWord = new Map<string, string[]>()
  const lengths = new Uint32Array(openings)
  const folded = [...new Set(phrases.map(fold))].filter(phrase => phrase !== '')
  for (const phrase of folded.sort((left, right) => right.length - left.length)) {
    const key = firstWord(phrase)
    const list = byWord.get(key) ?? []
    list.push(phrase)
    byWord.set(key, list)
    const place = placeOf(key.charCodeAt(0), key.charCodeAt(1))
    lengths[place] = (lengths[place] ?? 0) | bitOf(key.length)
  }
  return {byWord, reach: 1 + (folded[0]?.length ?? 0), lengths}
}

/** Whether a first word of a phrase may stand between two places of a folded text. */
function hasLength({lengths}: PhraseIndex, folded: string, start: number, end: number): boolean {
  const length = end - start
  const second = length > 1 ? folded.charCodeAt(start + 1) : 0
  return ((lengths[placeOf(folded.charCodeAt(start), second)] ?? 0) & bitOf(length)) !== 0
}

/** Whether a text may open with one of the phrases, its first word whole or glued. Only ASCII rules it out. */
function mayOpen({lengths}: PhraseIndex, text: string): boolean {
  const first = text.charCodeAt(0)
  const second = text.charCodeAt(1)
  if (first > 127 || second > 127) return true
  const small = inSmall(first)
  if (lengths[placeOf(small, inSmall(second))] !== 0 || lengths[placeOf(small, 0)] !== 0)
    return true
  if (small === first) return false
  return lengths[placeOf(first, second)] !== 0 || lengths[placeOf(first, 0)] !== 0
}

function placeOf(first: number, second: number): number {
  return (first * 31 + (second || 0)) % openings
}

function bitOf(length: number): number {
  return 1 << Math.min(length, 31)
}

/** The code of an ASCII letter in lower case. */
function inSmall(code: number): number {
  return code >= 65 && code <= 90 ? code + 32 : code
}

/** Length of the longest of some phrases that stands, as whole words, at a place of a text. */
function longestAt(
  text: string,
  folded: string,
  start: number,
  phrases: readonly string[]
): number {
  const found = phrases.find(
    phrase => folded.startsWith(phrase, start) && endsWord(text, start + phrase.length)
  )
  return found?.length ?? 0
}

/** The word that a text starts with, or its first character when it starts with none. */
function firstWord(text: string): string {
  return text.slice(0, Math.max(wordEnd(text, 0), 1))
}

/** A page glues its labels: `caption` of “Media captionDrone footage shows …”. */
function gluedWord(text: string): string {
  const word = firstWord(text)
  const glue = word.search(/\p{Ll}\p{Lu}/u)
  return glue === -1 ? '' : word.slice(0, glue + 1)
}

/** Where the word that starts at a place ends; there, when none starts. Without spaces each character is a word. */
function wordEnd(text: string, start: number): number {
  if (isUnspaced(text, start)) return start + 1
  let end = start
  while (end < text.length && isWordCharacter(text, end)) end += 1
  return end
}

function isWordCharacter(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code < 128) return asciiWord[code] === true
  return wordCharacter.test(text.charAt(at)) && !isUnspaced(text, at)
}

function isUnspaced(text: string, at: number): boolean {
  return text.charCodeAt(at) >= firstUnspaced && unspaced.test(text.charAt(at))
}

/** The text without what is neither letter nor digit at both ends, and without a count at its end. */
function bare(text: string): string {
  let [start, end] = [0, text.length]
  while (start < end && !letterOrDigit.test(text.charAt(start))) start += 1
  while (end > start && !wordCharacter.test(text.charAt(end - 1))) end -= 1
  const trimmed = text.slice(start, end)
  return /\d$/.test(trimmed) ? trimmed.replace(/[\s(]{1,4}\d{1,7}$/u, '') : trimmed
}

function endsWord(text: string, end: number): boolean {
  const next = text.charAt(end)
  if (!wordCharacter.test(next)) return true
  const last = text.charAt(end - 1)
  if (/\p{Ll}/u.test(last) && /\p{Lu}/u.test(next)) return true
  return !wordCharacter.test(last) || unspaced.test(last)
}

function separatorLength(text: string): number {
  return /^[\s:：]{0,8}/u.exec(text)?.[0].length ?? 0
}
