/**
 * Know a page of many stories by its paragraphs: they do not make one text.
 *
 *     1. Premier resigns …  2. Rain stops the market …          numbered items
 *     Senators on Tuesday questioned the …                      each breaks off
 *     Minister resigns / The minister … / Continue reading      the same link after each
 *     Rain stops the market / The market of Torsa, where rain …  each under a headline of its own
 *
 * A story may have one list, one teaser, or subheads; so most paragraphs must be like this.
 */

import type {Block} from '../data.ts'

/** Share of such paragraphs among all. */
const most = 0.6

/** Such paragraphs from which on they may make a listing; a link after each is a surer sign. */
const fewest = 4
const fewestLinked = 3
const fewestDated = 8

const enumerator = /^(?:[\divxIVX]{1,4}[A-Za-z]?[.)]|[A-Za-z]\)|[•*■▪●–-])\s/u

/** Why the blocks are a listing; `undefined` when they are none. In agency copy only many numbered items are. */
export function listingReason(
  blocks: readonly Block[],
  isCopy: boolean,
  headline = ''
): string | undefined {
  const paragraphs = blocks.filter(({zone, prose}) => zone === 'body' && prose > 0)
  if (paragraphs.length < fewestLinked) return undefined
  const count = (isItem: (block: Block) => boolean) => {
    const items = paragraphs.filter(isItem).length
    return items >= paragraphs.length * most ? items : 0
  }
  const numbered = count(({text}) => enumerator.test(text))
  if (numbered >= (isCopy ? fewestDated : fewest) && !isCounted(headline, numbered))
    return 'its paragraphs are numbered items'
  if (isCopy) return undefined
  if (count(({features}) => features.breaksOff) >= fewest) return 'its paragraphs break off'
  if (count(block => isUnderHeadline(block, blocks[block.index - 1])) >= fewest)
    return 'its paragraphs stand under headlines of their own'
  const links = paragraphs.map(({index}) => linkAt(blocks[index + 1])).filter(text => text !== '')
  const isRepeated = links.length >= fewestLinked && links.every(text => text === links[0])
  return isRepeated && links.length >= paragraphs.length * most
    ? 'the same link stands after its paragraphs'
    : undefined
}

/** Items that are too short for paragraphs. */
const mostShort = 3

/** `8 Things I Learned on Boats`: the headline counts the items of one text. */
function isCounted(headline: string, items: number): boolean {
  return [...headline.matchAll(/(?<![\d.,:])\d{1,2}(?![\d.,:%])/g)].some(
    ([count]) => Number(count) >= items && Number(count) <= items + mostShort
  )
}

/** The text of a line of the page; nothing when the block is none. */
function linkAt(block: Block | undefined): string {
  return block !== undefined && block.prose <= 0 && block.features.furniture ? block.text : ''
}

/** Whether a line as long as headlines are stands above, with words of the paragraph. */
function isUnderHeadline(block: Block, above: Block | undefined): boolean {
  if (above === undefined || above.prose > 0 || above.features.endsSentence) return false
  if (above.features.furniture || above.features.size < 30) return false
  const words = [...above.words]
  const shared = words.filter(word => block.words.has(word)).length
  return shared >= 2 && shared * 3 >= words.length
}
