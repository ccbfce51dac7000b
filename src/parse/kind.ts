/**
 * Decide whether the capture is an article, a page of many headlines, or neither.
 */

import type {Root} from 'mdast'
import type {VFile} from 'vfile'
import {blocksOf, settle} from './data.ts'

/** Settle `kind`. */
export function kind() {
  return (_tree: Root, file: VFile): void => {
    const blocks = blocksOf(file)
    const prose = blocks.filter(block => block.zone === 'body' && block.prose > 0).length
    settle(file, 'kind', prose > 0 ? 'article' : 'other', {
      rule: 'kind',
      certainty: 'derived',
      because: 'x'
    })
  }
}
