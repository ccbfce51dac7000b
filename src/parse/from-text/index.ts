/**
 * Raw text as mdast: one paragraph node a block, with the lines it came from.
 *
 *     lines 3–5, wrapped at 72 columns  →  {type: 'paragraph', children: [text], position: 3–5}
 *
 * Raw text is not Markdown: dashes, stars and indents mean nothing here. What a block is —
 * headline, caption, furniture — is not decided here either. Linear in the text.
 */

import type {Paragraph, Root} from 'mdast'
import type {Position} from 'unist'
import {opensNextItem, type TextLine, toTextLines} from './lines.ts'
import {unwrap} from './unwrap.ts'
import {startsBlock, wrappingOf} from './wrapping.ts'

/** The blocks of the lines of a capture. */
export function fromText(lines: readonly string[]): Root {
  const textLines = toTextLines(lines)
  const wrapping = wrappingOf(textLines)
  const children: Paragraph[] = []
  let block: TextLine[] = []
  for (const line of textLines) {
    const [first, previous] = [block[0], block.at(-1)]
    const isNew =
      previous !== undefined &&
      (startsBlock(previous, line, wrapping) || opensNextItem(first, previous, line))
    if (isNew) {
      children.push(toParagraph(block))
      block = []
    }
    block.push(line)
  }
  if (block.length > 0) children.push(toParagraph(block))
  return {type: 'root', children}
}

function toParagraph(lines: readonly TextLine[]): Paragraph {
  const position = positionOf(lines)
  return {
    type: 'paragraph',
    children: [{type: 'text', value: unwrap(lines), position}],
    position
  }
}

function positionOf(lines: readonly TextLine[]): Position {
  const [first, last] = [lines[0], lines.at(-1)]
  return {
    start: {line: first?.number ?? 1, column: (first?.offset ?? 0) + 1},
    end: {line: last?.number ?? 1, column: (last?.length ?? 0) + 1}
  }
}
