/**
 * Look phrases up in text, without regard to case, kind of apostrophe or punctuation around.
 *
 *     const opensByline = startsWithPhrase(phrasesOf('byline'))
 *     opensByline('By Jane Doe')  → 'By '.length
 *
 * Phrases are indexed by their first word, or first character where writing has no spaces.
 * Time is linear in the text, and an empty list matches nothing.
 */

/** Length of the phrase that a text starts with, and of the white space and colon after it; 0 if none. */
export type PrefixMatch = (text: string) => number

type PhraseIndex = ReadonlyMap<string, readonly string[]>

const wordCharacter = /[\p{L}\p{N}\p{M}]/u
const firstWord = /^[\p{L}\p{N}\p{M}]+/u
const everyWord = /[\p{L}\p{N}\p{M}]+|[^\p{L}\p{N}\p{M}\s]/gu

/** Writing without spaces between words: there a phrase may be followed by anything. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u

/** A test whether a text starts with one of the phrases, as whole words; the longest counts. */
export function startsWithPhrase(phrases: readonly string[]): PrefixMatch {
  const index = toIndex(phrases)
  const longest = Math.max(0, ...phrases.map(phrase => phrase.length))
  return text => {
    const length = matchAt(text, fold(text.slice(0, longest + 1)), index)
    return length === 0 ? 0 : length + separatorLength(text.slice(length, length + 8))
  }
}

/** A test whether a text contains one of the phrases, as whole words. */
export function hasPhrase(phrases: readonly string[]): (text: string) => boolean {
  const index = toIndex(phrases)
  const longest = Math.max(0, ...phrases.map(phrase => phrase.length))
  return text => {
    const folded = fold(text)
    for (const {0: word, index: at} of folded.matchAll(everyWord)) {
      const starts = unspaced.test(word) ? [...word].map((_, offset) => at + offset) : [at]
      for (const start of starts) {
        if (!index.has(keyOf(folded.slice(start, start + 24)))) continue
        const end = start + longest + 1
        if (matchAt(text.slice(start, end), folded.slice(start, end), index) > 0) return true
      }
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

/** The text in lower case with plain apostrophes and spaces, of the same length. */
export function fold(text: string): string {
  const lower = text.toLowerCase()
  return (lower.length === text.length ? lower : text).replace(/[’‘ʼ`´]/g, "'").replace(/\s/g, ' ')
}

function toIndex(phrases: readonly string[]): PhraseIndex {
  const index = new Map<string, string[]>()
  const folded = [...new Set(phrases.map(fold))].filter(phrase => phrase !== '')
  for (const phrase of folded.sort((left, right) => right.length - left.length)) {
    const key = keyOf(phrase)
    const list = index.get(key) ?? []
    list.push(phrase)
    index.set(key, list)
  }
  return index
}

/** The first word of a text, or its first character where there are no words. */
function keyOf(text: string): string {
  const word = firstWord.exec(text)?.[0] ?? text.slice(0, 1)
  return unspaced.test(word) ? word.slice(0, 1) : word
}

function matchAt(text: string, folded: string, index: PhraseIndex): number {
  // A page glues its labels: “Media captionDrone footage shows …”.
  const word = firstWord.exec(text)?.[0] ?? ''
  const glue = word.search(/\p{Ll}\p{Lu}/u)
  const key = glue === -1 ? keyOf(folded) : folded.slice(0, glue + 1)
  const found = index
    .get(key)
    ?.find(phrase => folded.startsWith(phrase) && endsWord(text, phrase.length))
  return found?.length ?? 0
}

/** The text without what is neither letter nor digit at both ends, and without a count at its end. */
function bare(text: string): string {
  return text
    .replace(/^[^\p{L}\p{N}]+/u, '')
    .replace(/[^\p{L}\p{N}\p{M}]{1,16}$/u, '')
    .replace(/[\s(]{1,4}\d{1,7}$/u, '')
}

function endsWord(text: string, size: number): boolean {
  const next = text.charAt(size)
  if (!wordCharacter.test(next)) return true
  const last = text.charAt(size - 1)
  if (/\p{Ll}/u.test(last) && /\p{Lu}/u.test(next)) return true
  return !wordCharacter.test(last) || unspaced.test(last)
}

function separatorLength(text: string): number {
  return /^[\s:：]{0,8}/u.exec(text)?.[0].length ?? 0
}
