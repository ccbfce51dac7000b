/**
 * Know the links of a page: by the words that announce them, by the day of each, by a question that has no word of
 * what follows.
 *
 *     Related News
 *     Onion prices up a fifth in a week      a link: its day is no story's here
 *     Sun, Nov 9 2014
 *     Rail wagons short at Gadag             another, of another day
 *     Fri, Nov 7 2014
 *     WATCH | Divers look at the pillars:    a label, with a bar only inside a text: above it some papers open
 *                                            their headlines like this
 *     Village buys its own bus, then two     two more: the paragraph below the question has none of its words
 *     Does anybody trust the timetable?
 *     Harbour master Petra Alm said …
 *
 * One headline over one date is no list, nor is a byline over its date, nor a date that says what it is: `Updated …`.
 */

import type {Block} from '../data.ts'
import {phrasesOf} from '../vocabulary/index.ts'
import {opensByline, opensTime} from '../vocabulary/openings.ts'
import {isPhrase} from '../vocabulary/phrases.ts'

/** Shortest link, and longest line of its day, in Latin characters. */
const shortest = 20
const longestDay = 30

/** Whether the line at a place is one of such links: another, of another day, stands right above it, or right below it when words that announce links stand above. */
export function isDatedLink(blocks: readonly Block[], index: number): boolean {
  const day = dayUnder(blocks, index)
  if (day === undefined) return false
  const isOther = (other: string | undefined) =>
    other !== undefined && other !== day && formOf(other) === formOf(day)
  if (isOther(dayUnder(blocks, index - 2))) return true
  return announcesLinks(blocks[index - 1]?.text ?? '') && isOther(dayUnder(blocks, index + 2))
}

/** How a day is written: `Sun, Nov 9 2014` and `Fri, Nov 14 2014` alike. */
function formOf(day: string): string {
  return day.replace(/\p{N}+/gu, '9').replace(/[\p{L}\p{M}]+/gu, 'a')
}

/** The day on the line under a link. */
function dayUnder(blocks: readonly Block[], index: number): string | undefined {
  const [link, day] = [blocks[index], blocks[index + 1]]
  if (link === undefined || day === undefined) return undefined
  const {furniture, wordless, dated, endsInFullStop, size} = link.features
  if (furniture || wordless || dated || endsInFullStop || size < shortest) return undefined
  if (opensByline(link.text) > 0) return undefined
  const isDay = day.features.dated && day.features.size < longestDay && opensTime(day.text) === 0
  return isDay ? day.text : undefined
}

const asks = /[?？؟]$/u

/** Words of a question that tell what it is about, at least. */
const fewestOfQuestion = 3

/** Whether a question below a link is a link too. */
export function isQuestionApart({text, words}: Block, next: Block | undefined): boolean {
  if (!asks.test(text) || next === undefined || words.size < fewestOfQuestion) return false
  return next.prose > 0 && ![...words].some(word => next.words.has(word))
}

/** Whether a line announces links and says nothing else: `Read more`. */
export const announcesLinks = isPhrase(phrasesOf('related'))

/** Longest label. */
const longestLabel = 24

/** Whether a label that announces links, in capitals, and a bar open a text. */
export function isLabelledLink(text: string): boolean {
  const bar = text.slice(0, longestLabel + 3).indexOf(' | ')
  const label = text.slice(0, Math.max(bar, 0))
  return label !== '' && label === label.toUpperCase() && announcesLinks(label)
}
