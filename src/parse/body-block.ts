/**
 * Tell the body of the story from the page around it.
 */

import type {Root} from 'mdast'
import type {VFile} from 'vfile'
import {textOf} from '../model/body.ts'
import type {Block} from './data.ts'
import {foldSpace} from './from-text/lines.ts'

/** Cut the capture into blocks above the body, in it and below it. */
export function bodyBlock() {
  return (tree: Root, file: VFile): void => {
    file.data.blocks = tree.children.map((node, index): Block => {
      const text = foldSpace(textOf(node))
      return {
        node,
        text,
        index,
        line: node.position?.start.line ?? 1,
        prose: text.length - 80,
        zone: 'body'
      }
    })
  }
}
