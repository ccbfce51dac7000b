/**
 * Collect the lines of a capture that tell when the story was published or changed.
 *
 *     Nation & World
 *     Energy Department rejects request
 *     By Joe Davidson
 *     Dec 13, 2016 at 3:45 pm              ← between headline and text: this story's date
 *     …
 *     Related: Old bridge painted, Mar 3      ← in the text: some other story's
 *
 * Only collects them, with where they stand; `date-published.ts` and `date-modified.ts` choose.
 */

import type {Root} from 'mdast'
import type {VFile} from 'vfile'
import {isCertainDay} from '../../model/edtf.ts'
import {announcesLinks, isDatedLink} from '../blocks/links.ts'
import {type Block, blocksOf, findingsOf, isParagraph} from '../data.ts'
import {opensWithDateline} from '../dateline/opens-with.ts'
import {findDates} from '../dates/find-dates.ts'
import type {DateOptions, FoundDate} from '../dates/reader.ts'
import {ordinals} from '../vocabulary/calendar-words.ts'
import {americanZones, otherZones} from '../vocabulary/clock.ts'
import {opensTime} from '../vocabulary/openings.ts'
import {americanSpellings, britishSpellings} from '../vocabulary/spelling.ts'
import {type LabelRole, readTimeLine, type TimeRole} from './time-line.ts'

declare module 'vfile' {
  interface DataMap {
    timeLines: readonly LocatedTime[]
  }
}

/** Where a time line stands: beside the headline, further up, in the text, or under it; `opening`: the text begins with it. */
export type TimePlace = 'head' | 'above' | 'body' | 'below' | 'opening'

/** A date that a line of the capture tells. */
export interface LocatedTime {
  readonly role: TimeRole
  readonly found: FoundDate
  readonly block: Block
  readonly place: TimePlace
  /** Whether nothing else stands on the line. */
  readonly isAlone: boolean
}

/** Lines further than this under the text are about other stories. */
const farthestBelow = 8

/** Lines further than this from the start of the page, and from that of the text, are about other stories. */
const farthest = 500

/** What a text may open with that is a day, and what follows the day. */
const opensDay = new RegExp(
  String.raw`^(?:\d{1,2}(?:${ordinals})?\s|\p{Lu}\p{L}{2,11}\.?\s\d)`,
  'u'
)
const dashThenSentence = /^\s?[–—-]{1,2}\s["“«]?\p{Lu}/u
const longestDay = 30

/** Characters that are searched for the order of day and month. */
const longestSample = 20_000

/** Collect `timeLines`. */
export function timeLines() {
  return (_tree: Root, file: VFile): void => {
    const blocks = blocksOf(file)
    const options = optionsOf(file)
    const placeOf = placesOf(file)
    const times: LocatedTime[] = []
    let open: LabelRole | undefined
    for (const block of blocks) {
      const place = placeOf(block)
      const isRead = place !== undefined && !isText(block, file.data.isCopy, blocks.at(-1))
      const told = isRead ? readTimeLine(block.text, options, open) : undefined
      const isTold = told !== undefined && (told.isAlone || !opensWithDateline(file, block.text))
      const line = isTold ? told : undefined
      open = line?.open
      if (place === undefined || line === undefined || isOfLink(file, block)) continue
      for (const {role, found} of line.times) {
        // `NET RISES IN YEAR TO DEC 31 1986` tells no time of its own.
        if (block.index === file.data.headlineBlock?.index && found.start > 0) continue
        times.push({role, found, block, place, isAlone: line.isAlone})
      }
    }
    const first = blocks.find(isParagraph)
    const opening = first === undefined ? undefined : openingOf(first, options)
    file.data.timeLines = opening === undefined ? times : [...times, opening]
  }
}

/** Whether it is the day of a link to another story; a headline stands over its own. */
function isOfLink({data}: VFile, {index}: Block): boolean {
  const isOwn = data.headlineBlock?.index === index - 1
  return !isOwn && isDatedLink(data.blocks ?? [], index - 1)
}

/** `28 March 2019 – The ferry …`: the day before the first sentence of the text. */
function openingOf(block: Block, options: DateOptions): LocatedTime | undefined {
  const {text} = block
  if (!opensDay.test(text)) return undefined
  const found = findDates(text.slice(0, longestDay), options).find(({start}) => start === 0)
  if (found === undefined || !isCertainDay(found.date)) return undefined
  if (!dashThenSentence.test(text.slice(found.end))) return undefined
  return {role: 'plain', found, block, place: 'opening', isAlone: false}
}

/**
 * Paragraphs, lines that a dateline opens, and the tables of agency copy tell of other days; its last line may
 * say in which edition it was printed: `Published in Tiltline, March 3rd, 2019`.
 */
function isText(block: Block, isCopy: boolean | undefined, last: Block | undefined): boolean {
  const {zone, prose, text, features} = block
  if (zone !== 'body') return false
  if (prose > 0.3) return true
  const opened = isCopy === true ? opensTime(text) : 0
  if (block === last && opened > 0 && !features.endsSentence) return false
  return isCopy === true && !/[:：]\s*$/.test(text.slice(0, opened))
}

/** How to read the dates of a capture. */
function optionsOf(file: VFile): DateOptions {
  const {inLanguage} = findingsOf(file).values
  let order: {dayFirst: boolean | undefined} | undefined
  return {
    ...(inLanguage === undefined ? {} : {language: inLanguage}),
    // Few captures print a date whose order could be asked.
    get dayFirst() {
      order ??= {dayFirst: isDayFirst(sampleOf(blocksOf(file)))}
      return order.dayFirst
    }
  }
}

/** The beginning of the capture, as far as it is searched. */
function sampleOf(blocks: readonly Block[]): string {
  let sample = ''
  for (const {text} of blocks) {
    if (sample.length > longestSample) break
    sample += `${text}\n`
  }
  return sample.slice(0, longestSample)
}

function placesOf(file: VFile): (block: Block) => TimePlace | undefined {
  const blocks = blocksOf(file)
  const headline = file.data.headlineBlock?.index
  const start = blocks.find(isParagraph)?.index ?? blocks.length
  const end = blocks.findLast(block => block.zone === 'body')?.index ?? blocks.length
  const below = blocks.slice(end + 1, end + 1 + farthestBelow)
  const others = below.find(({text}) => announcesLinks(text))?.index ?? end + 1 + farthestBelow
  return block => {
    if (block.index > farthest && Math.abs(block.index - start) > farthest) return undefined
    if (block.index > end) return block.index < others ? 'below' : undefined
    if (block.index >= start) return 'body'
    return headline === undefined || block.index >= headline ? 'head' : 'above'
  }
}

const american = new RegExp(`\\d\\s?(?:[AP]M\\s)?(?:${americanZones})\\b`)
const elsewhere = new RegExp(`\\b(?:${otherZones})\\b`)
const numeric = /(?<!\d)(\d{1,2})[/-](\d{1,2})[/-](?:19|20)\d\d(?!\d)/g

const british = new RegExp(`\\b(?:${britishSpellings.join('|')})`, 'gi')
const americanSpelling = new RegExp(`\\b(?:${americanSpellings.join('|')})`, 'gi')

/** Whether the day comes first; `undefined` when the text does not show it. */
export function isDayFirst(text: string): boolean | undefined {
  for (const [, first, second] of text.matchAll(numeric)) {
    if (Number(first) > 12) return true
    if (Number(second) > 12) return false
  }
  if (american.test(text)) return false
  if (elsewhere.test(text)) return true
  const difference = count(text, british) - count(text, americanSpelling)
  return difference === 0 ? undefined : difference > 0
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}
