/**
 * Where a line stands that may be a caption, and whether it speaks of the story.
 */

import type {Block} from '../data.ts'

/** The end of a sentence and the beginning of another: a caption has one, mostly. */
export const severalSentences = /\p{L}[.!?] \p{Lu}/u

/** Where a block stands. */
export interface Standing {
  readonly next: Block | undefined
  /** Whether a word is one of the paragraphs'. */
  readonly isOfStory: (word: string) => boolean
  /** Under the headline of a page. */
  readonly belowHeadline: boolean
  /** Under the byline or the date as well. */
  readonly belowCredits: boolean
  /** Whether the page prints the same line above the headline, in its menu. */
  readonly isOfMenu: (text: string) => boolean
  /** Above the text, below words that announce links. */
  readonly belowLinks: boolean
  /** Below all paragraphs. */
  readonly belowText: boolean
  /** After all other paragraphs. */
  readonly endsText: boolean
  /** Right after a paragraph, or after a caption that is. */
  readonly followsText: boolean
  /** Right under a caption, and right above the words that open the report: `【本報訊】`. */
  readonly beforeReport: boolean
  /** Right under a word for a picture, or the count of a gallery: `Foto`, `2/5`. */
  readonly labelled: boolean
  /** Right above a button of the picture, `Enlarge`, the credit between them or not. */
  readonly overButton: boolean
}

/** Whether half of its words, two at least, are the story's. */
export function sharesWords(
  {words}: Pick<Block, 'words'>,
  isOfStory: (word: string) => boolean
): boolean {
  const shared = [...words].filter(isOfStory).length
  return shared >= 2 && shared * 2 >= words.size
}
