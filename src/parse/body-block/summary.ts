/**
 * Find the points of a summary: the lines under a label that announces them.
 *
 *     Key points:                                       the label
 *     Posts were treated against fungi, not insects     a point
 *     Toads are 60 kilometres from the first waterhole  a point
 *     Head ranger Petra Alm said she had found out …    the text
 *
 * They stand above the text or after its first paragraph. Points that are whole sentences look
 * like the text: they must end where something else stands, a byline, a button or a picture. Where
 * the first point has no full stop, a line with one is text again.
 */

import type {Features} from '../blocks/features.ts'
import {hasCredit} from '../captions/credit-line.ts'
import {isByline} from '../headline/shape.ts'
import {phrasesOf} from '../vocabulary/index.ts'
import {isPhrase} from '../vocabulary/phrases.ts'

/** Most points, and the longest, in Latin characters. */
const most = 6
const longest = 160

/** Words from which on a line with a date or a time tells more than that. */
const fewestOfPoint = 7

const isLabel = isPhrase(phrasesOf('summary'))

/** `(KLN)`: whose the text is that begins there. */
const isInBrackets = /^\([^()]{2,40}\)$/u

/** The places of the points of the first summary among some blocks, the label apart. */
export function pointsIn(
  texts: readonly string[],
  features: readonly Features[]
): ReadonlySet<number> {
  const label = texts.findIndex(isLabel)
  if (label === -1) return new Set()
  const start = label + 1
  // Points that one sentence joins are of the text: `Hole 4 holds gold;`
  if (/[;；]$/u.test(texts[start] ?? '')) return new Set()
  const rest = features.slice(start, start + most + 1)
  const isStopped = rest[0]?.endsInFullStop === true
  const isOther = (seen: Features, index: number) =>
    seen.furniture ||
    seen.wordless ||
    (seen.dated && (texts[start + index] ?? '').split(' ').length < fewestOfPoint) ||
    isByline(texts[start + index] ?? '') ||
    isInBrackets.test(texts[start + index] ?? '') ||
    isOfPicture(texts, start + index)
  const isClosed = rest.some(isOther)
  const end = rest.findIndex(
    (seen, index) =>
      isOther(seen, index) ||
      seen.size > longest ||
      (seen.endsInFullStop && !(isStopped && isClosed))
  )
  return new Set(Array.from({length: Math.max(end, 0)}, (_, index) => start + index))
}

/** A caption with its credit, or a credit and the caption above it. */
function isOfPicture(texts: readonly string[], index: number): boolean {
  return [index, index + 1].some(place => hasCredit(texts[place] ?? ''))
}
