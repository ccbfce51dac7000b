/**
 * Know subheads of which a text has several: two in a row, each pair over a paragraph, or one that ends in a colon.
 *
 *     The Brief:                                     a subhead
 *     Growers sent 340 wagons by rail last autumn …
 *     What It Means:                                 another
 *     A wagon that is late costs less than a lorry …
 *
 * `The council said:` introduces what follows: it has words in small letters. A label that returns
 * is who speaks, in an interview.
 */

import type {Block} from '../data.ts'
import {opensWithGivenName} from '../mentions/lexicon.ts'

const fewest = 2

/** Longest label, in Latin characters. */
const longest = 32

/** Capitalised words and a colon; short ones between them may be small. */
const label = /^\p{Lu}[\p{L}’'-]*(?: (?:\p{Lu}[\p{L}’'-]*|\p{Ll}{1,3})){0,4}[:：]$/u

/** The places of such subheads among all blocks of a capture. */
export function labelsAmong(
  blocks: readonly Block[],
  isParagraph: (block: Block) => boolean
): ReadonlySet<number> {
  const found = blocks.filter(({text, zone, features}, index) => {
    const below = blocks[index + 1]
    if (features.furniture || features.size > longest || !label.test(text)) return false
    if (below === undefined || below.zone !== 'body' || !isParagraph(below)) return false
    return zone !== 'below' && !opensWithGivenName(text)
  })
  const texts = new Set(found.map(({text}) => text))
  const isRow = texts.size === found.length && found.length >= fewest
  return new Set(isRow ? found.map(({index}) => index) : [])
}

const fewestPairs = 2

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
  return new Set(pairs.length >= fewestPairs ? pairs : [])
}
