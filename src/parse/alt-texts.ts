/**
 * Take out the text that stands for a picture where it cannot be shown, above its caption.
 *
 *     The ferry lies on its side in the harbour.                       ← out: the caption says it again
 *     PictureThe ferry lies on its side in the harbour. Credit: Own    the caption
 *
 * The second line must hold the first, and a credit besides. A line that the next repeats without
 * a credit may be a headline or a standfirst.
 */

import type {Root} from 'mdast'
import type {VFile} from 'vfile'
import {creditIn} from './captions/credit.ts'
import {type Block, blocksOf, takeOut} from './data.ts'

const shortest = 12

/** Most that a caption adds to the text for its picture: a word of the page before, a credit after. */
const most = 110

/** Claim such lines as parts of captions. */
export function altTexts() {
  return (_tree: Root, file: VFile): void => {
    const blocks = blocksOf(file)
    for (const [index, block] of blocks.entries()) {
      const next = blocks[index + 1]
      if (block === file.data.headlineBlock || next === undefined) continue
      if (isCaptionOf(block, next))
        takeOut(file, block, {fate: 'metadata', field: 'captions', rule: 'alt-text'})
    }
  }
}

function isCaptionOf({text}: Block, next: Block): boolean {
  const added = next.text.length - text.length
  if (text.length < shortest || added < 4 || added > most) return false
  return next.text.includes(text) && creditIn(next.text) !== undefined
}
