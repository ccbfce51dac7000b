/**
 * Know the points of a list inside a text, which no colon announces.
 *
 *     The plan has three parts, the council said.     a sentence
 *     - a warm room in the old post office            a point: it goes on in small letters
 *     - a bus that collects people at night           another
 *     Work begins in November.                        the text again
 *
 * Links have signs of lists too: a word announces them, and each is a title. Points go on in small
 * letters, end as parts of sentences do, or give figures; or they are three at least, between two paragraphs.
 */

import type {Features} from '../blocks/features.ts'
import {announcesLinks} from '../blocks/links.ts'

const fewest = 2
const most = 15
/** Points from which on their place between two paragraphs tells them. */
const fewestPlaced = 3

/** Longest title over a list. */
const longestTitle = 60

const none: ReadonlySet<number> = new Set()

const sign = /^(?:[-–—*]\s|[•·▪■●○◦‣]\s?)(?=\S)/u
/** `- a bus at night`, `- A bus at night;`, `- 40 buses`. */
const partOfText = /^\p{Ll}|[.;,]$|(?<!\p{L})\d/u

/** The places, among the blocks, of such points. */
export function listRowsIn(
  texts: readonly string[],
  features: readonly Features[],
  isProse: (index: number) => boolean
): ReadonlySet<number> {
  if (!texts.some(text => sign.test(text))) return none
  const rows = new Set<number>()
  for (let start = 0; start < texts.length; start += 1) {
    let end = start
    while (isPoint(texts[end] ?? '', features[end])) end += 1
    if (end - start >= fewest && end - start <= most && isOfText(start, end))
      for (let index = start; index < end; index += 1) rows.add(index)
    start = Math.max(start, end)
  }
  return rows

  function isOfText(start: number, end: number): boolean {
    const isTitled = isTitle(texts[start - 1] ?? '', features[start - 1])
    const above = isTitled ? start - 2 : start - 1
    if (!isProse(above) || features[above]?.endsSentence !== true) return false
    const parts = texts
      .slice(start, end)
      .filter(text => partOfText.test(text.replace(sign, ''))).length
    if (parts * 2 > end - start) return true
    return !isTitled && end - start >= fewestPlaced && isProse(end)
  }
}

function isPoint(text: string, seen: Features | undefined): boolean {
  if (seen === undefined || !sign.test(text)) return false
  return !(seen.furniture || seen.hasAddress || seen.wordless)
}

/** `Financial highlights`: a few words that announce no links. */
function isTitle(text: string, seen: Features | undefined): boolean {
  if (seen === undefined || text === '') return false
  const {size, endsSentence, furniture, wordless, hasAddress, dated, listed} = seen
  if (furniture || wordless || hasAddress || dated || listed || endsSentence) return false
  return size <= longestTitle && !announcesLinks(text)
}
