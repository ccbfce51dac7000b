/**
 * Know the second line of a headline that was broken in two.
 *
 *     Ferry with forty passengers strikes the northern      the headline
 *     pier of Lindholm and closes its harbour               goes on in small letters, in words of the text
 *     By Jane Doe                                           does not
 */

import {shareOf} from '../blocks/begins-anew.ts'
import {openingLength} from '../byline/read-byline.ts'
import {type Block, hasWordOf} from '../data.ts'
import {isCreditLine} from './shape.ts'

/** Shortest first line that breaks, shortest second, in Latin characters. */
const shortest = 25
const shortestRest = 12
const fewestWords = 2
/** How much longer the second may be, and the share of its words that the first says of a line that says the same. */
const mostOver = 8
const same = 0.5

/** The line right below a headline, if the headline goes on there. */
export function secondLine(blocks: readonly Block[], headline: Block): Block | undefined {
  const next = blocks[headline.index + 1]
  if (next === undefined || next.zone !== 'above' || next.line !== headline.line + 1)
    return undefined
  if (headline.features.size < shortest || !/[\p{L}\p{N},]$/u.test(headline.text)) return undefined
  // A standfirst is longer, or says the same again.
  if (next.features.size > headline.features.size + mostOver) return undefined
  if (shareOf(next.words, headline.words) >= same) return undefined
  const {furniture, wordless, hasAddress, dated, endsInFullStop, size} = next.features
  if (furniture || wordless || hasAddress || dated || endsInFullStop || size < shortestRest)
    return undefined
  if (/(?:19|20)\d\d/.test(next.text)) return undefined
  if (!/^\p{Ll}/u.test(next.text) || next.words.size < fewestWords) return undefined
  if (isCreditLine(next) || openingLength(next.text) > 0) return undefined
  const isOfBody = hasWordOf(blocks.filter(({zone}) => zone === 'body'))
  const told = [...next.words].filter(isOfBody).length
  return told >= fewestWords && told * 2 >= next.words.size ? next : undefined
}

/** A headline and the line on which it goes on, as one. */
export function joined(headline: Block, rest: Block): Block {
  const words = new Set([...headline.words, ...rest.words])
  return {...headline, text: `${headline.text} ${rest.text}`, words}
}
