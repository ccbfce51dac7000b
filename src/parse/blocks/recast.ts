/**
 * Give a block of the body another kind of node: a paragraph that turned out to be a caption.
 *
 * The text and its place in the capture stay as they are.
 */

import type {Heading, Root, RootContent} from 'mdast'
import type {Caption, PullQuote} from '../../model/body.ts'
import type {Block} from '../data.ts'

/** What a paragraph may turn out to be. */
type Recast =
  | Pick<Caption, 'type' | 'credit'>
  | Pick<PullQuote, 'type'>
  | Pick<Heading, 'type' | 'depth'>

/** Replace the paragraph of a block in the tree. Nodes that are no paragraphs stay. */
export function recast(tree: Root, block: Block, as: Recast): void {
  const node = tree.children[block.index]
  if (node?.type !== 'paragraph') return
  tree.children[block.index] = {...node, ...as} as RootContent
}
