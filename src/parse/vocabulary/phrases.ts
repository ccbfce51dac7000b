/**
 * Look phrases up in text, without regard to case, quotation marks or punctuation around.
 *
 *     const opensByline = startsWithPhrase(phrasesOf('byline'))
 *     opensByline('By Jane Doe')  → 'By '.length
 *
 * Time is linear in the text whatever the lists hold, and an empty list matches nothing.
 */

/** Length of the phrase that a text starts with, and of the white space and colon after it; 0 if none. */
export type PrefixMatch = (text: string) => number

const wordCharacter = /[\p{L}\p{N}\p{M}]/u

/** Writing without spaces between words: there a phrase may be followed by anything. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u

/** A test whether a text starts with one of the phrases, as whole words; the longest counts. */
export function startsWithPhrase(phrases: readonly string[]): PrefixMatch {
  const byLength = new Map<number, Set<string>>()
  for (const phrase of phrases.map(fold)) {
    if (phrase === '') continue
    const set = byLength.get(phrase.length) ?? new Set()
    byLength.set(phrase.length, set.add(phrase))
  }
  const lengths = [...byLength.keys()].sort((left, right) => right - left)
  const longest = lengths[0] ?? 0
  return text => {
    const start = fold(text.slice(0, longest + 1))
    const length = lengths.find(
      size => byLength.get(size)?.has(start.slice(0, size)) && endsWord(text, size)
    )
    return length === undefined ? 0 : length + separatorLength(text.slice(length, length + 8))
  }
}

/** A test whether a whole text is one of the phrases, punctuation and digits around it apart. */
export function isPhrase(phrases: readonly string[]): (text: string) => boolean {
  const known = new Set(phrases.map(phrase => bare(fold(phrase))).filter(phrase => phrase !== ''))
  const longest = Math.max(0, ...[...known].map(phrase => phrase.length))
  return text => text.length <= longest + 24 && known.has(bare(fold(text)))
}

/** A test whether a text contains one of the phrases, as whole words. */
export function hasPhrase(phrases: readonly string[]): (text: string) => boolean {
  const starts = startsWithPhrase(phrases)
  return text => {
    const folded = fold(text)
    for (let index = 0; index < folded.length; index += 1) {
      const opensWord = index === 0 || !wordCharacter.test(folded.charAt(index - 1))
      if (opensWord || unspaced.test(folded.charAt(index))) {
        if (starts(folded.slice(index, index + 64)) > 0) return true
      }
    }
    return false
  }
}

/** The text in lower case with plain apostrophes and spaces, of the same length. */
export function fold(text: string): string {
  const lower = text.toLowerCase()
  return (lower.length === text.length ? lower : text).replace(/[’‘ʼ`´]/g, "'").replace(/\s/g, ' ')
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
  // A page glues its labels: “Media captionDrone footage shows …”.
  if (/\p{Ll}/u.test(last) && /\p{Lu}/u.test(next)) return true
  return !wordCharacter.test(last) || unspaced.test(last)
}

function separatorLength(text: string): number {
  return /^[\s:：]{0,8}/u.exec(text)?.[0].length ?? 0
}
