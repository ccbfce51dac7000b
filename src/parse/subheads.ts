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
import {type Block, claim, openBlocksOf} from './data.ts'
import type {Features} from './features.ts'
import {bare, passagesOf} from './passages.ts'
import {recast} from './recast.ts'

/** Longest subhead, in Latin characters. */
const longest = 80

/** Speech on a line of its own: a paragraph, unless it is very short. */
const isQuoted = /^["“„«「『]/u

/** Longest line that, repeated in the text, is a subhead and not a pull quote. */
const longestRepeated = 100

/** Turn the nodes of subheads into headings, those of repeated sentences into pull quotes. */
export function subheads() {
  return (tree: Root, file: VFile): void => {
    const blocks = openBlocksOf(file).filter(block => block.zone === 'body')
    const passages = passagesOf(blocks)
    for (const [index, block] of blocks.entries()) {
      const rule = ruleOf(block, blocks[index + 1], passages)
      if (rule === undefined) continue
      if (rule === 'pull-quote') recast(tree, block, {type: 'pullQuote'})
      else recast(tree, block, {type: 'heading', depth: 2})
      const field = rule === 'pull-quote' ? 'body' : 'subheads'
      claim(file, block.node, {fate: 'body', field, rule})
    }
  }
}

function ruleOf(
  block: Block,
  next: Block | undefined,
  passages: ReadonlySet<string>
): string | undefined {
  if (block.node.type === 'heading') return 'subheads'
  if (block.text.length < 400 && next !== undefined && passages.has(bare(block.text))) {
    return block.text.length <= longestRepeated ? 'subhead-repeated' : 'pull-quote'
  }
  return isSubhead(block, block.features, next) ? 'subheads' : undefined
}

function isSubhead(block: Block, features: Features, next: Block | undefined): boolean {
  const {furniture, wordless, hasAddress, size, endsInFullStop, breaksOff, endsSentence} = features
  if (furniture || wordless || hasAddress || size > longest) return false
  if (endsInFullStop || breaksOff || /[:：]$/u.test(block.text)) return false
  if (endsSentence && isQuoted.test(block.text) && size > 40) return false
  if (next === undefined) return false
  return next.prose > 0 || next.features.size > longest
}
