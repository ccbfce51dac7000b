/**
 * Know two subheads in a row.
 *
 *     Part one           the first of a pair
 *     The dam            the second
 *     It was built in 1938 by men who were paid in boots …
 *
 * A label above a link looks the same, so a text must have several such pairs.
 */

import type {Block} from '../data.ts'

const fewest = 2

/** The places, among some blocks, of the first subheads of pairs, by what is a paragraph and what may be a subhead. */
export function pairsAmong(
  blocks: readonly Block[],
  isParagraph: (block: Block) => boolean,
  mayBeSubhead: (block: Block) => boolean
): ReadonlySet<number> {
  const pairs = blocks.flatMap((first, index) => {
    const [above, second, text] = [blocks[index - 1], blocks[index + 1], blocks[index + 2]]
    if (above === undefined || second === undefined || text === undefined) return []
    const isBetween = isParagraph(above) && isParagraph(text)
    return isBetween && mayBeSubhead(first) && mayBeSubhead(second) ? [index] : []
  })
  return new Set(pairs.length >= fewest ? pairs : [])
}
