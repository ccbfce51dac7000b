/**
 * Take out the notes of the page about the story it carries.
 *
 *     This article is more than five years old.                        above the text
 *     This story was corrected on Monday to give the name of the ferry. below it
 *
 * Runs after the plugins that read dates, names and outlets from such lines. In the middle of a
 * text such words may well speak of another story.
 */

import type {Root} from 'mdast'
import type {VFile} from 'vfile'
import {openBlocksOf, takeOut} from './data.ts'
import {isNote} from './note.ts'

/** Claim the notes around the text as furniture. */
export function notes() {
  return (_tree: Root, file: VFile): void => {
    const open = openBlocksOf(file)
    const body = open.filter(({zone}) => zone === 'body')
    const [first, last] = [body[0], body.at(-1)]
    for (const block of open) {
      const isInside = block.zone === 'body' && block !== first && block !== last
      if (isInside || body.length === 1 || !isNote(block)) continue
      takeOut(file, block, {fate: 'furniture', rule: 'notes'})
    }
  }
}
