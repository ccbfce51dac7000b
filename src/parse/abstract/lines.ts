/**
 * Say of a line near the headline what it is to the abstract: still open, or a caption.
 *
 *     Petra Alm opens the lock. Photo: Tom Berg    a caption, by its credit
 *     Petra Alm opens the lock                      a caption, where the next line is its credit or says it again
 */

import type {VFile} from 'vfile'
import {creditIn, signedIn} from '../captions/credit.ts'
import {isCredit} from '../captions/credit-line.ts'
import {announcesPicture, saysPicture, saysPosition, showsScene} from '../captions/words.ts'
import {type Block, blocksOf, type Claim, findingsOf} from '../data.ts'

/** Blocks between a caption and the same text again, the credit of the picture. */
const farthestTwin = 2

/** Shortest standfirst right above a credit. */
const shortestOverCredit = 65

/** The end of a sentence, its word and figure apart, and another. */
const sentenceStart = /\p{Ll}{2}[.!?…]["”»]? (?=["“„«]?\p{Lu})/gu

/** Whether nobody has claimed the block. */
export function isOpen(file: VFile, block: Block): boolean {
  return claimOf(file, block) === undefined
}

/** What has become of a block, if anything. */
export function claimOf(file: VFile, block: Block): Claim | undefined {
  return findingsOf(file).claims.get(block.line)
}

/** Whether a block reads like the text under a picture, or stands like it. */
export function isCaption(file: VFile, block: Block): boolean {
  const {text, index, features} = block
  if (isCredit(text) || (creditIn(text) ?? signedIn(text)) !== undefined) return true
  if (saysPicture(text) || saysPosition(text)) return true
  if (features.endsSentence && showsScene(text)) return true
  const blocks = blocksOf(file)
  const next = blocks[index + 1]
  if (next !== undefined && isCredit(next.text))
    return !(isUnderHeadline(file, block) || hasManySentences(text))
  if (announcesPicture(blocks[index - 1]?.text ?? '')) return true
  return blocks.slice(index + 1, index + 1 + farthestTwin).some(other => other.text === text)
}

/** A text of three sentences: no caption has as many. */
function hasManySentences(text: string): boolean {
  return (text.match(sentenceStart)?.length ?? 0) > 1
}

/** A clause or a sentence right under the headline that shows no scene: the credit below it is that of a picture without a caption. */
function isUnderHeadline(file: VFile, {text, index, features}: Block): boolean {
  if (index !== (file.data.headlineBlock?.index ?? -1) + 1) return false
  return features.size >= shortestOverCredit && !showsScene(text)
}
