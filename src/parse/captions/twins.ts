/**
 * Know captions that a page prints more than once: programs that copy pages print what stands for a picture too.
 *
 *     The tent in Lindholm                  the words for the picture
 *     The tent in Lindholm                  its caption
 *
 *     The harbour of Lindholm by Studio Alm     under each of several pictures, paragraphs between
 *
 * Such a line speaks of the story, and is no sentence.
 */

import type {VFile} from 'vfile'
import {type Block, takeOut} from '../data.ts'
import type {Standing} from './standing.ts'

/** Blocks between a caption and the same text again, the credit of the picture. */
const farthest = 2

/** The picture of the story stands at most so many blocks under the headline. */
const nearHeadline = 12

/** Shortest and longest line that returns under several pictures; a shorter one may name who speaks. */
const shortestAgain = 24
const longestAgain = 120

/**
 * Whether the block is printed twice between headline and text; the first time, which stands for
 * the picture, is taken out.
 */
export function isTwin(
  file: VFile,
  blocks: readonly Block[],
  index: number,
  standing: Standing
): boolean {
  const block = blocks[index]
  if (block === undefined || !standing.belowHeadline) return false
  const {furniture, wordless, dated, endsSentence} = block.features
  const own = [...block.words]
  if (furniture || wordless || dated || own.length < 2) return false
  if (block.zone === 'body' && isAgain(blocks, index)) return isOfStory(own, standing)
  const isNear = block.index - (file.data.headlineBlock?.index ?? 0) <= nearHeadline
  if (block.zone !== 'above' && (endsSentence || !isNear)) return false
  if (!isOfStory(own, standing) || block.text === file.data.headlineBlock?.text) return false
  const isSame = (other: Block) => other.text === block.text
  if (blocks.slice(index + 1, index + 1 + farthest).some(isSame)) {
    takeOut(file, block, {fate: 'metadata', field: 'captions', rule: 'alt-text'})
    return false
  }
  return blocks.slice(Math.max(0, index - farthest), index).some(isSame)
}

function isOfStory(own: readonly string[], standing: Standing): boolean {
  return own.filter(standing.isOfStory).length * 3 >= own.length * 2
}

/** Whether a clause stands between paragraphs, and again between others. */
function isAgain(blocks: readonly Block[], index: number): boolean {
  const {text, prose, features} = blocks[index] as Block
  const {size, endsSentence} = features
  if (prose > 0 || endsSentence || size < shortestAgain || size > longestAgain) return false
  return blocks.some(
    (other, at) => Math.abs(at - index) > 1 && other.zone === 'body' && other.text === text
  )
}
