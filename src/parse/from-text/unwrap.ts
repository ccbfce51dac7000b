/**
 * Join the lines of a paragraph.
 *
 *     'Oil prices rose on Monday as', 'producers met.'  → 'Oil prices rose on Monday as producers met.'
 *     '渡し船が北の桟', '橋に接触した。'                    → '渡し船が北の桟橋に接触した。'
 */

import type {TextLine} from './lines.ts'

/** Writings that part no words, and the signs of their sentences. */
const unspaced =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\u3000-\u303f\u30fc\uff01-\uff0f\uff1a-\uff1f]/u

/** Whether a text opens in a writing that parts no words. */
export function joinsWithout(text: string): boolean {
  return unspaced.test(text)
}

/** The lines as one text; no space where a hyphen ends a line or the script has none. */
export function unwrap(lines: readonly TextLine[]): string {
  let end = ''
  let text = ''
  for (const line of lines) {
    const glued = /\p{L}-$/u.test(end) && /^\p{Ll}/u.test(line.text)
    const [before, after] = [joinsWithout(end.slice(-1)), joinsWithout(line.text)]
    const closed = (before && (after || /^\d/.test(line.text))) || (after && /\d$/.test(end))
    text += (end === '' || glued || closed ? '' : ' ') + line.text
    end = line.text.slice(-2)
  }
  return text
}
