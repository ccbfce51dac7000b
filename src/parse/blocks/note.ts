/**
 * Know a note of the page about the story it carries.
 *
 *     This article is more than five years old.
 *     Cet article remonte à 2018. Certains renseignements ne sont peut-être plus exacts.
 *
 * A story does not call itself a story; who does so speaks from outside. In a quotation, and
 * in the middle of a text, such words may well speak of another.
 */

import type {Block} from '../data.ts'
import {remembering} from '../text/remembering.ts'
import {speech} from '../text/speech.ts'
import {phrasesOf} from '../vocabulary/index.ts'
import {hasPhrase} from '../vocabulary/phrases.ts'

const speaksOfStory = remembering(hasPhrase(phrasesOf('ownText')))

/** Longest note, in Latin characters. */
const longest = 320

/** Whether the block is such a note, where notes stand: before the text and after it. */
export function isNote({text, features}: Block): boolean {
  return features.size <= longest && !speech.test(text) && speaksOfStory(text)
}

/**
 * The blocks as if no notes stood above the text, each with its place among those: a headline is
 * judged by the lines beside it, and a note may stand between it and its standfirst.
 */
export function withoutNotes(blocks: readonly Block[]): readonly Block[] {
  const isKept = (block: Block) => block.zone !== 'above' || !isNote(block)
  if (blocks.every(isKept)) return blocks
  return blocks.filter(isKept).map((block, index) => ({...block, index}))
}
