/**
 * Find the subheads: short lines that open a part of the text.
 *
 *     Trump’s threats                                      a subhead
 *     “What are they themselves doing in Eastern Hemisphere?”   a subhead: it returns in a paragraph below
 *
 * A subhead is followed by a paragraph. A long sentence that the text repeats is a pull quote.
 */

import type {Root} from 'mdast'
import type {VFile} from 'vfile'
import {type Block, blocksOf, claim, findingsOf} from './data.ts'
import {type Features, featuresOf} from './features.ts'

/** Longest subhead, in Latin characters. */
const longest = 80

/** Turn the nodes of subheads into headings. */
export function subheads() {
  return (tree: Root, file: VFile): void => {
    const {takenOut, claims} = findingsOf(file)
    const blocks = blocksOf(file)
    for (const [index, block] of blocks.entries()) {
      if (block.zone !== 'body' || takenOut.has(block.node) || claims.has(block.line)) continue
      if (!isSubhead(block, featuresOf(block.text), blocks[index + 1])) continue
      if (block.node.type === 'paragraph') {
        const position = block.node.position
        tree.children[block.index] = {
          type: 'heading',
          depth: 2,
          children: block.node.children,
          ...(position === undefined ? {} : {position})
        }
      }
      claim(file, block.node, {fate: 'body', field: 'subheads', rule: 'subheads'})
    }
  }
}

function isSubhead(block: Block, features: Features, next: Block | undefined): boolean {
  if (block.node.type === 'heading') return true
  if (features.furniture || features.wordless || features.hasAddress) return false
  if (
    features.size > longest ||
    features.endsInFullStop ||
    features.breaksOff ||
    /[:：]$/u.test(block.text)
  )
    return false
  return next !== undefined && next.zone === 'body' && next.prose > 0
}
