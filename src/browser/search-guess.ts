/**
 * Tell when the index only guessed.
 *
 *     asked "dockers", found "do", "does"         a guess: no story has the word
 *     asked "ponies", found "pony"                not one: the same word, inflected
 *     asked "qwxzv", found "q"                    a guess: too little of it
 *     asked "harbourmaster", found "harbour"      not one: near enough to be of use
 *
 * Where no word of the archive begins as the word asked for, Pagefind takes any that the
 * word itself begins with. A reader is better served by hearing that there is none. One
 * result is enough to know, because then all of them are guesses.
 */

/** Letters of a long word that a find has to share, and of a short one. */
const [sharedByLong, sharedByShort] = [4, 1]

/** Words of up to this length are short: their inflections share little, and lose few letters. */
const [shortWord, mostLost] = [5, 3]

/** Whether some word of the query is met by none of the words that were found. */
export function isGuess(query: string, found: readonly string[]): boolean {
  const words = found.map(plain)
  return query
    .split(/\s+/)
    .map(plain)
    .filter(asked => asked !== '')
    .some(asked => {
      const isShort = asked.length <= shortWord
      const start = asked.slice(
        0,
        isShort ? sharedByShort : Math.min(sharedByLong, asked.length - 3)
      )
      const least = isShort ? asked.length - mostLost : 0
      return !words.some(word => word.length >= least && word.includes(start))
    })
}

/** A word in small letters, without accents and punctuation. */
function plain(word: string): string {
  return word
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase()
}
