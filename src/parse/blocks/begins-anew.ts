/**
 * Tell whether a story begins after a line: the paragraph below says again what the headline says.
 *
 *     Ferry strikes the pier                                    the headline
 *     Forty passengers stayed on board until the evening.        its standfirst, or a caption
 *     A ferry struck the pier of Lindholm on Tuesday …          the story begins here
 *
 * A second paragraph goes on with other words; of 348 labelled stories 27 have one that does not.
 */

import {type Block, wordsOf} from '../data.ts'

/** Share of the headline's words that the paragraph has beyond those of the lines above it. */
const fresh = 0.15

/** Words of a headline, unless it has hardly more, that the paragraph right below takes up. */
const fewest = 2

/** Whether the paragraph says more of the headline than the lines above it do. */
export function beginsAnew(headline: Block, lines: readonly Block[], paragraph: Block): boolean {
  const above = shareOf(headline.words, wordsOf(lines))
  const shared = [...headline.words].filter(word => paragraph.words.has(word)).length
  const isRightBelow = paragraph.index - 1 === lines.at(-1)?.index
  if (isRightBelow && shared < fewest && headline.words.size >= 2 * fewest) return false
  return shareOf(headline.words, paragraph.words) >= above + fresh
}

/** Share of the headline's words that the first paragraph says. */
const ofHeadline = 0.4

/**
 * Whether lines are the first paragraph, whatever picture stands below: they say what the
 * headline says, and the paragraph that follows does not begin the story again.
 *
 *     Ferry strikes the pier
 *     A ferry struck the pier of Lindholm on Tuesday …          opens the story
 *     Photo: Jane Doe
 *     “We saw it come,” said the harbour master.
 */
export function opensStory(
  headline: Block,
  lines: readonly Block[],
  paragraph: Block | undefined
): boolean {
  const isAgain = paragraph !== undefined && beginsAnew(headline, lines, paragraph)
  return !isAgain && shareOf(headline.words, wordsOf(lines)) >= ofHeadline
}

/** Share of some words that are among others. */
export function shareOf(words: ReadonlySet<string>, of: ReadonlySet<string>): number {
  let shared = 0
  for (const word of words) if (of.has(word)) shared += 1
  return shared / Math.max(1, words.size)
}
