/**
 * Write a list of phrases as text: parted by commas, over as many lines as it takes.
 *
 *     list(`share, share this article,
 *           copy link`)                 → ['share', 'share this article', 'copy link']
 */

/**
 * The phrases with those that Greek pages print in capitals, which have no accents:
 *
 *     unaccented(['σχόλια'])    → ['σχόλια', 'σχολια'], for ΣΧΟΛΙΑ
 */
export function unaccented(phrases: readonly string[]): readonly string[] {
  const bare = phrases.map(phrase =>
    phrase
      .normalize('NFD')
      .replace(/\u0301/gu, '')
      .normalize('NFC')
  )
  return [...new Set([...phrases, ...bare])]
}

/** The phrases as a line or a name opens with them: `Contact` of `contact`. */
export function capitalised(phrases: readonly string[]): readonly string[] {
  return phrases.map(phrase => phrase.charAt(0).toUpperCase() + phrase.slice(1))
}

/** The phrases of a text, without repetitions. */
export function list(text: string): readonly string[] {
  const phrases = text.split(',').map(phrase => phrase.trim().replace(/\s+/gu, ' '))
  return [...new Set(phrases.filter(phrase => phrase !== ''))]
}

/** The phrases as printed within a sentence, and where a capital opens them. */
export function inBothCases(phrases: readonly string[]): readonly string[] {
  return [...phrases, ...capitalised(phrases)]
}
