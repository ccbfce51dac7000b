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
import {type Block, openBlocksOf, takeOut} from './data.ts'
import {featuresOf} from './features.ts'

/** Claim what is left and is not body. */
export function furniture() {
  return (_tree: Root, file: VFile): void => {
    const seen = new Set<string>()
    const open = openBlocksOf(file)
    const last = open.findLast(block => block.zone === 'body')
    for (const block of open) {
      const rule = block === last ? undefined : furnitureRule(block, seen)
      if (rule !== undefined) takeOut(file, block, {fate: 'furniture', rule})
      seen.add(block.text)
    }
  }
}

/** Why a block is furniture; `undefined` when it is body. */
function furnitureRule(block: Block, seen: ReadonlySet<string>): string | undefined {
  if (block.zone === 'above') return 'furniture-above'
  if (block.zone === 'below') return 'furniture-below'
  if (block.prose > 0) return undefined
  const {furniture: known, wordless, hasAddress, endsSentence, breaksOff} = featuresOf(block.text)
  if (known) return 'furniture-phrase'
  if (wordless) return 'furniture-wordless'
  if (hasAddress) return 'furniture-address'
  if (seen.has(block.text)) return 'furniture-repeated'
  return endsSentence && !breaksOff ? undefined : 'furniture-line'
}
