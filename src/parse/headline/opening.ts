/**
 * Know the standfirst of a capture that begins after its headline.
 *
 *     The keeper's daughter who mapped the stars with a borrowed telescope is finally getting her due
 *     By Jane Doe
 *     In the winter of 1871 a girl of nineteen climbed the steps of Lindholm light …
 *
 * It is longer than headlines are that nothing stands above, and it is a sentence: a good part of
 * its words are short ones in small letters. Headlines of that length have a colon or quote somebody.
 * Agency copy begins with its headline, whatever that looks like.
 */

import type {VFile} from 'vfile'
import type {Block} from '../data.ts'
import {isByline, isCreditLine} from './shape.ts'

/** Shortest such standfirst, in Latin characters. */
const shortest = 90

/** Share of its words that are short and in small letters. */
const fewestSmall = 0.25
const smallWord = /^\p{Ll}{1,3},?$/u

/** What parts a headline in two, or ends a quotation: `Exams: the day is 15 July`, `… again: “If I stop”`. */
const parted = /[:;]|[”"»]$/u

/** Whether one of these blocks is the standfirst of a capture that has no headline above it. */
export function opensAsStandfirst(
  file: VFile,
  {text, index, features}: Block,
  blocks: readonly Block[]
): boolean {
  if (file.data.isCopy === true || features.size < shortest || features.capitals) return false
  if (parted.test(text)) return false
  const words = text.split(' ')
  if (words.filter(word => smallWord.test(word)).length < words.length * fewestSmall) return false
  return blocks.slice(0, index).every(block => isCreditLine(block) || isByline(block.text))
}
