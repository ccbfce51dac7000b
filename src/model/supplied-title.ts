/**
 * Supply a title for a story whose capture prints no headline, as archives do: its first words.
 *
 *     In the hall the machines stood still at noon, and … →  [In the hall the machines stood still …]
 *
 * Square brackets say that the title is the archive's and was not printed (DACS 2.3.3; ISBD A.7).
 */

/** Longest run of words in a supplied title, in characters as readers count them. */
const mostCharacters = 48

/** Signs that no title ends in. */
const loose: ReadonlySet<string> = new Set(' ,;:–—-')

const segmenter = new Intl.Segmenter('und', {granularity: 'grapheme'})

/**
 * The first words of a text in square brackets, with dots where it goes on.
 *
 * @param opening the first paragraph of the story, or its start
 * @returns nothing when there is no text
 */
export function suppliedTitle(opening: string): string | undefined {
  const text = opening.trim().replace(/\s+/gu, ' ')
  if (text === '') return undefined
  const end = endOfCharacters(text, mostCharacters)
  return end === undefined ? `[${text}]` : `[${wholeWords(text, end)} …]`
}

/** Where so many characters end in a text that goes on. */
function endOfCharacters(text: string, count: number): number | undefined {
  let characters = 0
  for (const {index} of segmenter.segment(text.slice(0, 16 * count))) {
    if (characters === count) return index
    characters += 1
  }
  return undefined
}

/** The start of `text` before `end`, without a broken word; scripts without spaces break anywhere. */
function wholeWords(text: string, end: number): string {
  const space = text.lastIndexOf(' ', end)
  let last = space > end / 2 ? space : end
  while (loose.has(text.charAt(last - 1))) last -= 1
  return text.slice(0, last)
}
