/**
 * Take out what a page carries besides its story: whatever nobody wanted.
 *
 *     All news                         above the body
 *     Read more: Ten things to know    between paragraphs
 *     Press TV News Roku               below the body
 *
 * Runs after the plugins that look for parts of the story. Above and below the body all that
 * is left is furniture; inside it only what does not read like prose.
 */

import type {Root} from 'mdast'
import type {VFile} from 'vfile'
import {isLabelledLink, isQuestionApart} from './blocks/links.ts'
import {countPageWords} from './blocks/of-page.ts'
import {isTableRow} from './blocks/table-row.ts'
import {isBroken, isSignedOff} from './body-edges/below-text.ts'
import {type Block, openBlocksOf, takeBack, takeOut} from './data.ts'
import {apartFrom} from './furniture/apart.ts'
import {speech} from './text/speech.ts'
import {longPhrasesOf} from './vocabulary/index.ts'
import {hasPhrase} from './vocabulary/phrases.ts'

/** Requests to readers inside a sentence: `… to receive our newsletter`. */
const saysFurniture = hasPhrase(longPhrasesOf('subscribe', 'cookies'))

const endsInColon = /[:：]$/u

/** Words of meaning that a request to readers has, and words of pages among them. */
const mostOfRequest = 24
const fewestOfRequest = 2

/** Claim what is left and is not body. */
export function furniture() {
  return (_tree: Root, file: VFile): void => {
    const seen = new Set<string>()
    const open = openBlocksOf(file)
    let counts: ReadonlyMap<string, number> | undefined
    const frequencyOf = (word: string) => {
      counts ??= countWords(open)
      return counts.get(word) ?? 0
    }
    const last = open.findLast(block => block.zone === 'body')
    let isPoint = false
    let above: string | undefined
    for (const [index, block] of open.entries()) {
      const next = open[index + 1]
      const isTitle = next !== undefined && file.data.tableRows?.has(next.index) === true
      const found = furnitureRule(block, next, seen, frequencyOf)
      isPoint = block.features.listed && (isPoint || endsInColon.test(open[index - 1]?.text ?? ''))
      // The capture may end in a line that is cut short; a list that the text announces is of the text.
      const isRow = file.data.tableRows?.has(block.index) === true
      const mayBeText =
        isRow ||
        (isTitle && endsInColon.test(block.text)) ||
        isPoint ||
        file.data.listRows?.has(block.index) === true ||
        isSignedOff(block.text) ||
        isBroken(block) ||
        (block === last && !isRequest(block, frequencyOf))
      const rule = mayBeText && found === 'furniture-line' ? undefined : found
      const isLink = above === 'furniture-line' && isQuestionApart(block, open[index + 1])
      above = rule ?? (isLink ? 'furniture-line' : undefined)
      if (above !== undefined) takeOut(file, block, {fate: 'furniture', rule: above})
      seen.add(block.text)
    }
    for (const block of apartFrom(file))
      takeBack(file, block, {fate: 'furniture', rule: 'furniture-apart'})
  }
}

/** Why a block is furniture; `undefined` when it is body. */
function furnitureRule(
  block: Block,
  next: Block | undefined,
  seen: ReadonlySet<string>,
  frequencyOf: (word: string) => number
): string | undefined {
  if (block.zone === 'above') return 'furniture-above'
  if (block.zone === 'below') return 'furniture-below'
  const {furniture: known, wordless, hasAddress, endsSentence, breaksOff, capitals} = block.features
  if (block.prose > 0)
    return isPromotion(block, hasAddress, frequencyOf) ? 'furniture-promotion' : undefined
  if (known) return 'furniture-phrase'
  if (wordless) return 'furniture-wordless'
  if (hasAddress) return 'furniture-address'
  if (seen.has(block.text)) return 'furniture-repeated'
  if (isTableRow(block.text) && !isOfPost(block)) return undefined
  if (isLabelledLink(block.text)) return 'furniture-line'
  if (introduces(block, next)) return undefined
  return endsSentence && !breaksOff && !capitals ? undefined : 'furniture-line'
}

/** `9:15 PM - 4 May 2017`, `12 Retweets 30 likes`: below what somebody posted. */
function isOfPost({features, words}: Block): boolean {
  return features.dated || countPageWords(words) > 0
}

/** A line that ends in a colon introduces what follows: a paragraph, when it is short. */
function introduces({text, features}: Block, next: Block | undefined): boolean {
  return endsInColon.test(text) && (features.size > 25 || (next !== undefined && next.prose > 0))
}

/** Sentences that speak to the reader of the page, in words that the story does not use. */
function isPromotion(
  block: Block,
  hasAddress: boolean,
  frequencyOf: (word: string) => number
): boolean {
  if (block.prose > 2.5) return false
  if (isRequest(block, frequencyOf)) return true
  const own = [...block.words]
  const shared = own.filter(word => frequencyOf(word) > 1).length
  return shared < own.length * 0.25 && (hasAddress || saysFurniture(block.text))
}

/** Whether a good part of its words are those of pages, and the story has none of these elsewhere. */
function isRequest({text, words}: Block, frequencyOf: (word: string) => number): boolean {
  if (words.size > mostOfRequest || speech.test(text)) return false
  const asks = countPageWords([...words].filter(word => frequencyOf(word) <= 1))
  return asks >= fewestOfRequest && asks * 4 >= words.size
}

/** In how many paragraphs each word of the body stands. */
function countWords(blocks: readonly Block[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const block of blocks.filter(({zone, prose}) => zone === 'body' && prose > 0)) {
    for (const word of block.words) counts.set(word, (counts.get(word) ?? 0) + 1)
  }
  return counts
}
