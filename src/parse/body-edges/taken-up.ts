/**
 * Tell whether a story is taken up again behind a long interruption.
 *
 *     Owner Ida Lund said the mill would stay shut.            the text so far
 *     Related articles: …                                      links, each with its kicker and time
 *     “We had no choice,” Lund said.                           yes: somebody of the story speaks
 *     Workers gathered at the gate on Tuesday night.           yes: a paragraph or more, one of them
 *     The council has asked Lund for a report.                 about somebody of the story
 *     She has run three mills since 1998.                      yes, when more follows: somebody was named before
 *     A baker in Lindholm has won a prize.                     no: one sentence alone is a teaser
 *
 * Whom the standfirst names is of the story as well.
 *
 * A name has a capital in the middle of a sentence. In German, where every noun has one, such a word
 * says as much: another story has other nouns.
 */

import {countPageWords} from '../blocks/of-page.ts'
import type {Block} from '../data.ts'
import {speech} from '../text/speech.ts'
import {speechOf} from '../vocabulary/speech/index.ts'
import {isSentence} from './below-text.ts'

/** Words with a capital that open no sentence. */
const nameWord = /(?<=[\p{Ll}\p{N},;:)”’"'»] )\p{Lu}[\p{L}\p{M}’'-]{2,}/gu

/** Paragraphs looked at behind the interruption. */
const farthest = 6

/** The words by which a page speaks of itself, from which on it does. */
const fewestOfPage = 2

/** The first word of a text. */
const firstWord = /^[\p{L}\p{M}]+(?=\s)/u

/**
 * Whether the paragraphs from a block on belong to the story, by the names in those above, from the
 * headline at `first` on; `language` is that of the text.
 */
export function isTakenUp(
  blocks: readonly Block[],
  first: number,
  start: number,
  language: string | undefined
): boolean {
  const run = runFrom(blocks, start)
  const opening = run[0]?.text ?? ''
  if (run.length === 0 || (run.length === 1 && !speech.test(opening))) return false
  if (run.length > 1 && opensWithPronoun(opening, language)) return true
  const names = run.flatMap(({text}) => namesIn(text))
  if (names.length === 0) return false
  const above = blocks.slice(first, start).filter(({prose, zone}) => prose > 0 || zone === 'above')
  const ofStory = new Set(above.flatMap(({text}) => namesIn(text)))
  return names.some(name => ofStory.has(name))
}

/** Whether a text opens with a pronoun of a man or a woman, who must have been named before. */
function opensWithPronoun(text: string, language: string | undefined): boolean {
  const word = firstWord.exec(text)?.[0].toLowerCase()
  const vocabulary = word === undefined ? undefined : speechOf(language)
  return word !== undefined && [vocabulary?.he, vocabulary?.she].some(list => list?.includes(word))
}

/** The paragraphs in a row, from a block on. */
function runFrom(blocks: readonly Block[], start: number): readonly Block[] {
  const run = blocks.slice(start, start + farthest)
  const end = run.findIndex(block => !isOfText(block))
  return end === -1 ? run : run.slice(0, end)
}

function namesIn(text: string): readonly string[] {
  return text.match(nameWord) ?? []
}

/** A sentence that is none of the page. */
function isOfText(block: Block): boolean {
  const {text, words, features} = block
  if (!(isSentence(block) || (features.endsInFullStop && features.size > 40))) return false
  if (features.furniture || features.hasAddress || features.breaksOff) return false
  return speech.test(text) || countPageWords(words) < fewestOfPage
}
