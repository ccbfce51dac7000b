/**
 * Say where the byline of a story may stand: between headline and text first, then further away.
 *
 *     Ferry strikes the pier                 the headline
 *     Read more
 *     Piers of the north, by Ida Holm        links under a heading: nobody's byline here
 *     By Jane Doe                            by the story's own date: hers
 *     3 March 2021
 */

import type {VFile} from 'vfile'
import {announcesLinks} from '../blocks/links.ts'
import {type Block, blocksOf, findingsOf, isParagraph} from '../data.ts'
import {longPhrasesOf, phrasesOf} from '../vocabulary/index.ts'
import {isPhrase, startsWithPhrase} from '../vocabulary/phrases.ts'

/** Where to look, in this order. */
export interface Zones {
  /** From the headline to the first paragraph. */
  readonly head: readonly Block[]
  /** Above the headline, nearest first. */
  readonly above: readonly Block[]
  /** Short lines in the text and under it. */
  readonly rest: readonly Block[]
  /** The first and last paragraphs, which a signature may open or close. */
  readonly ends: readonly Block[]
}

const farthestHead = 80
const farthestAbove = 8
const farthestBelow = 14
/** Short lines in and under the text that are read. */
const mostRest = 400
/** Blocks after a heading such as "read more" that belong to it. */
const relatedReach = 12
/** How much a sentence reads like prose that links do not have: a standfirst ends them. */
const standfirst = 0.6

const isLabel = isPhrase(phrasesOf('by', 'byline'))
const opensRelated = startsWithPhrase(longPhrasesOf('related'))

/** Where to look for the byline of a capture. */
export function zonesOf(file: VFile): Zones {
  const blocks = blocksOf(file)
  const {values} = findingsOf(file)
  const headline = file.data.headlineBlock
  const top = headline?.index ?? -1
  const start =
    blocks.find(block => isParagraph(block) && block.index > top)?.index ?? blocks.length
  const end = blocks.findLast(block => block.zone === 'body')?.index ?? blocks.length
  const own = blocks.filter(block => block !== headline && block.text !== values.headline)
  const dated = findingsOf(file).evidence.datePublished?.line
  // Without a headline, `Video` above the text is of the menu.
  const lines = withoutRelated(own, headline === undefined ? start - 1 : top, dated).filter(
    block => !isParagraph(block)
  )
  return {
    head: lines.filter(({index}) => index > top && index <= Math.min(start, top + farthestHead)),
    above: lines.filter(({index}) => index < top && index >= top - farthestAbove).reverse(),
    rest: lines
      .filter(({index}) => index > start && index <= end + farthestBelow)
      .slice(0, mostRest),
    ends: own.filter(({index}) => index >= start && index <= end + 2).reverse()
  }
}

/**
 * The blocks that do not stand under a heading such as "read more", if it comes after the headline; what
 * stands right between it and the text does not, nor what stands by the story's own date.
 */
function withoutRelated(
  blocks: readonly Block[],
  headline: number,
  dated: number | undefined
): Block[] {
  let until = -1
  return blocks.filter((block, at) => {
    const [before, next] = [blocks[at - 1], blocks[at + 1]]
    if (before?.features.furniture && next && isParagraph(next)) return true
    if (block.index > headline && mayAnnounceLinks(block.text)) until = block.index + relatedReach
    if (isParagraph(block) || block.prose > standfirst) until = -1
    // `By`, `Jane Doe`, `3 March 2021`.
    const last = isLabel(block.text) ? blocks[at + 2] : next
    const isDated = [before, block, last].some(near => near !== undefined && near.line === dated)
    return isDated || block.index > until
  })
}

/** `Video` alone, or `Read more: …`; not `Listen to this article`, nor `Next story »`, a link itself. */
function mayAnnounceLinks(text: string): boolean {
  return (
    text.length < 60 && !/[»›→]$/u.test(text) && (announcesLinks(text) || opensRelated(text) > 0)
  )
}
