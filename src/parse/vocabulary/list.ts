/**
 * Write a list of phrases as text: parted by commas, over as many lines as it takes.
 *
 *     list(`share, share this article,
 *           copy link`)                 → ['share', 'share this article', 'copy link']
 */

/** The phrases of a text, without repetitions. */
export function list(text: string): readonly string[] {
  const phrases = text.split(/[,\n]/u).map(phrase => phrase.trim())
  return [...new Set(phrases.filter(phrase => phrase !== ''))]
}
