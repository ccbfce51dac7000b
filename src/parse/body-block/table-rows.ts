/**
 * Know the rows of a table by one another: short lines in a row of one form, with figures, that name what
 * the text names.
 *
 *     1. Lindholm, 6:12.4        three rows or more, each a number, a name and a time
 *     2. Nordby, 6:14.9
 *     3. Torsa, 6:20.0
 *
 * Links that a page numbers or dates have one form as well, but other names than the text.
 * A row that needs no others is known by `blocks/table-row.ts`.
 */

import {contentWords, type Features} from '../blocks/features.ts'

const fewest = 3
const none: ReadonlySet<number> = new Set()

/** Longest row, in Latin characters. */
const longest = 60

const words = /\p{L}[\p{L}\p{M}.’'-]*(?: \p{L}[\p{L}\p{M}.’'-]*)*/gu

/** The places of the rows among the blocks; `isProse` tells paragraphs. */
export function tableRowsIn(
  texts: readonly string[],
  features: readonly Features[],
  isProse: (index: number) => boolean
): ReadonlySet<number> {
  const runs: number[][] = []
  let form = ''
  for (const [index, text] of texts.entries()) {
    const seen = features[index]
    const isShort = seen !== undefined && seen.size <= longest && mayBeRow(seen)
    const own = isShort && /\d/.test(text) && /\p{L}{2}/u.test(text) ? formOf(text) : ''
    if (own !== '' && own === form) runs.at(-1)?.push(index)
    else if (own !== '') runs.push([index])
    form = own
  }
  const long = runs.filter(run => run.length >= fewest)
  if (long.length === 0) return none
  const told = new Set(
    texts.flatMap((text, index) => (isProse(index) ? [...contentWords(text)] : []))
  )
  const isOfText = (index: number) =>
    [...contentWords(texts[index] ?? '')].some(word => /\p{L}/u.test(word) && told.has(word))
  return new Set(long.filter(run => run.filter(isOfText).length * 2 >= run.length).flat())
}

function mayBeRow({furniture, hasAddress, endsSentence, breaksOff}: Features): boolean {
  return !(furniture || hasAddress || endsSentence || breaksOff)
}

/** `1. Lindholm, 6:12.4` → `0. a, 0:0.0`. */
function formOf(text: string): string {
  return text.replace(words, 'a').replace(/\d+/gu, '0')
}
