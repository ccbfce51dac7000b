/**
 * Know the first words of a story by the capitals in which some papers set them.
 *
 *     IT was meant to be a short hop.            yes
 *     A FED-UP ferryman has tied his boat …      yes
 *     NATO said on Monday …                      no: a name, for no small word is in capitals
 *     THE COUNCIL HAS SAID YES                   no: all of it is
 *
 * Only English papers are known to do so.
 */

import {english} from '../vocabulary/en.ts'

/** Words in capitals, and one that is not. */
const loudWords = /^((?:\p{Lu}[\p{Lu}’'-]*,? ){1,8})(?=\p{Ll})/u

const smallWords: ReadonlySet<string> = new Set(english.stopWords)

/** Whether the first words of a text are in capitals, and a small word among them or `A` before them. */
export function opensLoud(text: string): boolean {
  const words = loudWords.exec(text.slice(0, 80))?.[1]?.trim().split(/,? /u) ?? []
  if (words.length > 1 && words[0] === 'A') return true
  return words.some(word => word.length > 1 && smallWords.has(word.toLowerCase()))
}
