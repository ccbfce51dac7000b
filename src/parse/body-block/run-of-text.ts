/**
 * Find the run of blocks that is the text: the one with the greatest sum of scores.
 *
 *     +1.4  Storm Ciarán made landfall in … overnight.
 *     −0.1  Advertisement                                a word of the page between two paragraphs
 *     +0.4  Ferries stayed in port.
 *     −0.2  Part one                                     a line or two between paragraphs may be subheads
 *     −0.2  The night of the storm
 *     +3.1  The UK Met Office names storms each winter …
 *     −0.8  Most read                                    here the run ends: what follows costs more than it adds
 *     −0.6  Ten recipes for the weekend
 */

import type {Features} from '../blocks/features.ts'
import {isCredit} from '../captions/credit-line.ts'
import {phrasesOf} from '../vocabulary/index.ts'
import {isPhrase, startsWithPhrase} from '../vocabulary/phrases.ts'

/** What a page sets between any two paragraphs: `Advertisement`, `Read more`. */
const isInterruption = isPhrase(phrasesOf('advert', 'related', 'share', 'subscribe'))

/** What such a line costs there: it says nothing of where the text ends. */
const interruptionCost = -0.1

/** What each line of a box costs there, `Unlimited access` over `Subscribe now`, and how many it has at most. */
const boxCost = -0.4
const mostOfBox = 4

/** Most lines of a picture: its number, its caption, who took it. */
const mostOfPicture = 3

/** Below a notice of rights or over comments no text goes on. */
const opensEnd = startsWithPhrase(phrasesOf('rights', 'comments'))
const isRights = (text: string) => opensEnd(text) > 0 || /^[©ⓒ]/u.test(text)
const endsPage = (text: string) => isRights(text) || text.startsWith('(')

/** What a line costs that may open a part of the text. */
const partCost = -0.2

/** `Jane Doe / AFN`, `Jane Doe-AFN News`: who took a picture, for whom. */
const namesTwo = /\p{L}(?:\s?\/\s?|-)\p{Lu}/u

/** A run of blocks, from its first to after its last. */
export interface Run {
  readonly start: number
  readonly end: number
}

/** The run, by texts, scores and features of all blocks; some are known to be of the text. */
export function bestRun(
  texts: readonly string[],
  scores: readonly number[],
  features: readonly Features[],
  isOfText: (index: number) => boolean
): Run {
  let best = {start: 0, end: 0, sum: 0}
  let start = 0
  let sum = 0
  const costOf = (index: number) => {
    if (isOfText(index)) return interruptionCost
    if (isBetween(scores, index) && isInterruption(texts[index] ?? '')) return interruptionCost
    if (isInBox(texts, scores, features, index)) return boxCost
    const isBeside =
      mayOpenPart(texts, scores, features, index) || isOfPicture(texts, scores, index)
    return isBeside ? partCost : -Infinity
  }
  for (const [index, score] of scores.entries()) {
    sum += score > 0 ? score : Math.max(costOf(index), score)
    if (sum <= 0) {
      sum = 0
      start = index + 1
    } else if (sum > best.sum) best = {start, end: index + 1, sum}
  }
  return {start: best.start, end: withLastSentences(best.end, features)}
}

/** Whether it is one of a line or two between paragraphs, and none of them a word of the page. */
function mayOpenPart(
  texts: readonly string[],
  scores: readonly number[],
  features: readonly Features[],
  index: number
): boolean {
  const isText = (at: number) => (scores[at] ?? 0) > 0
  const isLine = (at: number) => {
    const seen = features[at]
    if (seen === undefined || isText(at) || namesTwo.test(texts[at] ?? '')) return false
    const {furniture, wordless, dated, hasAddress, endsSentence} = seen
    return !(furniture || wordless || dated || hasAddress || endsSentence)
  }
  if (!isLine(index)) return false
  const first = isLine(index - 1) ? index - 1 : index
  const last = first === index && isLine(index + 1) ? index + 1 : index
  return isText(first - 1) && isText(last + 1)
}

/** Whether a line, or a row of lines, stands alone between two paragraphs. */
function isBetween(scores: readonly number[], first: number, last = first): boolean {
  return (scores[first - 1] ?? 0) > 0 && (scores[last + 1] ?? 0) > 0
}

/** Whether a line is of a picture between two paragraphs: a few lines, the last of which says who took it. */
function isOfPicture(texts: readonly string[], scores: readonly number[], index: number): boolean {
  const isText = (at: number) => (scores[at] ?? 0) > 0
  let [first, last] = [index, index]
  while (first > 0 && !isText(first - 1) && index - first < mostOfPicture) first -= 1
  while (!isText(last + 1) && last - first < mostOfPicture) last += 1
  const credit = texts[last] ?? ''
  const isShort = last - first < mostOfPicture && isBetween(scores, first, last)
  return isShort && isCredit(credit) && !isRights(credit)
}

/** Whether a line is one of a few that only the page says, below two paragraphs and above another. */
function isInBox(
  texts: readonly string[],
  scores: readonly number[],
  features: readonly Features[],
  index: number
): boolean {
  const isOfPage = (at: number) =>
    features[at]?.furniture === true && (scores[at] ?? 0) <= 0 && !endsPage(texts[at] ?? '')
  if (!isOfPage(index)) return false
  let [first, last] = [index, index]
  while (isOfPage(first - 1) && last - first < mostOfBox) first -= 1
  while (isOfPage(last + 1) && last - first < mostOfBox) last += 1
  return last - first < mostOfBox && isBetween(scores, first, last) && (scores[first - 2] ?? 0) > 0
}

/** Short sentences right after the run are its last paragraphs. */
function withLastSentences(end: number, features: readonly Features[]): number {
  let last = end
  while (last > 0 && isShortSentence(features[last])) last += 1
  return last
}

function isShortSentence(features: Features | undefined): boolean {
  return features?.endsSentence === true && !features.furniture && !features.hasAddress
}
