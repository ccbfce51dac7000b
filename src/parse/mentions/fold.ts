/**
 * Fold a name to the form in which the lists hold it: lower case, without accents.
 *
 *     fold('Guaidó')  → 'guaido'        fold('Côte d’Ivoire') → 'cote d’ivoire'
 *
 * Cyrillic keeps its marks: `й` is a letter.
 */
import {caseEndings, lastLetters} from '../vocabulary/names/cyrillic-endings.ts'

const ascii = /^[\u0020-\u007e]*$/

/** A name in lower case, without accents, with one kind of apostrophe. */
export function fold(text: string): string {
  if (ascii.test(text))
    return text.includes("'") ? text.toLowerCase().replaceAll("'", '’') : text.toLowerCase()
  return text
    .replaceAll("'", '’')
    .normalize('NFD')
    .replace(/(\p{Script=Latin})\p{M}+/gu, '$1')
    .normalize('NFC')
    .toLowerCase()
}

const cyrillic = /^\p{Script=Cyrillic}/u
/** Most words are of scripts before it. */
const firstCyrillic = 0x0400
const cyrillicEnding = new RegExp(`(?:${caseEndings.join('|')}|[${lastLetters}])$`, 'u')
const lastLetter = new RegExp(`[${lastLetters}]$`, 'u')

/**
 * A folded name without the ending that its case gives it: `Захаровой` and `Захарова` are one.
 * Only Cyrillic names have such endings here.
 */
export function stem(folded: string): string {
  if (folded.length < 4 || folded.charCodeAt(0) < firstCyrillic) return folded
  if (!cyrillic.test(folded)) return folded
  return folded.replace(cyrillicEnding, '').replace(lastLetter, '')
}
