/**
 * Decide whether the capture is an article, a page of many headlines, or neither.
 *
 *     a run of paragraphs, some lines around it            article
 *     twenty headlines, a teaser under some                listing
 *     numbered items and nothing else                      listing: a rundown
 *     a line with its time after another   listing
 *     menus, a footer, a line about cookies                other
 *
 * Measured on 98 labelled captures: articles had at least 13 characters of running text for
 * every short line around it, or 450 in all; the other pages stayed below both. Of 400 no page but an
 * article has a date and two sentences, one of which has a word of the headline.
 */

import type {Root} from 'mdast'
import type {VFile} from 'vfile'
import type {Kind} from '../model/story.ts'
import {announcesLinks} from './blocks/links.ts'
import {isNote} from './blocks/note.ts'
import {isTableRow} from './blocks/table-row.ts'
import {type Block, blocksOf, findingsOf, settle} from './data.ts'
import {isThread} from './kind/forum.ts'
import {listingReason} from './kind/listing.ts'
import {speech} from './text/speech.ts'
import {tellsAgo} from './vocabulary/ago.ts'
import {speaksOfThePage, speaksToReader} from './vocabulary/openings.ts'

/** Running text, in Latin characters, that makes an article whatever stands around it. */
const enoughText = 450

/** Running text for each line around it that makes an article of a shorter one. */
const enoughDensity = 13

/** Running text for each line around it that needs no headline: a few paragraphs alone. */
const bareDensity = 40

/** Running text that is enough under a headline, or, dense, on a dated page that has none. */
const enoughUnderHeadline = 240

/** Sentences under a dated headline that make an article of a page. */
const fewestSentences = 2

/** Lines that look like headlines, from which on a page without an article is a listing. */
const manyHeadlines = 6

/** Times of day or dates, with as many such lines, that make a page an index of stories; and on a page without text. */
const manyTimes = 5
const fewestTimes = 3

/** Entries with a time each, from which on a page without an article is a listing, whatever it says of itself. */
const manyEntries = 4
const opensWithTime = /^\d{1,2}[:.]\d\d\s/u
const shortestEntry = 20

/** The same link, from which on a page without an article is a listing. */
const fewestLinks = 3

const wireStory = {value: 'article', because: 'a dateline opens it'} as const
const thread = {value: 'other', because: 'it is a thread of a forum'} as const
const datedStory = {
  value: 'article',
  because: 'under a dated headline stand sentences that speak of it'
} as const
const bareStory = {
  value: 'article',
  because: 'it is a headline or a sentence and nothing of a page'
} as const

/** Settle `kind`. */
export function kind() {
  return (_tree: Root, file: VFile): void => {
    const {value, because} = kindOf(file)
    settle(file, 'kind', value, {rule: 'kind', certainty: 'derived', because})
  }
}

/** A kind, with the reason. */
interface Reasoned {
  readonly value: Kind
  readonly because: string
}

function kindOf(file: VFile): Reasoned {
  const blocks = blocksOf(file)
  const {dateline, datePublished, dateModified, headline: title} = findingsOf(file).values
  const isCopy = dateline !== undefined || file.data.isCopy === true
  const listing = listingReason(blocks, isCopy, title)
  if (listing !== undefined) return {value: 'listing', because: listing}
  if (dateline !== undefined) return wireStory
  if (isThread(blocks)) return thread
  const isDated = (datePublished ?? dateModified) !== undefined
  const isText = (block: Block) => isDated || speech.test(block.text) || !speaksToReader(block.text)
  const headline = file.data.headlineBlock
  const seen = kindOfPage(blocks, {hasHeadline: headline !== undefined, isDated}, isText)
  if (seen.value !== 'article' && isDated && headline && tellsOf(headline, blocks))
    return datedStory
  const isCapitals = headline?.features.capitals === true
  return isBare(file, isText) && (seen.value === 'other' || isCapitals) ? bareStory : seen
}

/** Whether there are sentences in the text, and one has a word of the headline. */
function tellsOf({words}: Block, blocks: readonly Block[]): boolean {
  const sentences = blocks.filter(
    ({zone, prose, features}) => zone === 'body' && prose > 0 && features.endsInFullStop
  )
  if (sentences.length < fewestSentences) return false
  return sentences.some(sentence => [...words].some(word => sentence.words.has(word)))
}

/** Whether nothing of a page stands around a headline, or a sentence. */
function isBare(file: VFile, isText: (block: Block) => boolean): boolean {
  const blocks = blocksOf(file)
  if (!blocks.every(block => block.prose <= 0 || isText(block))) return false
  if (file.data.isBare !== true || blocks.some(({text}) => speaksOfThePage(text))) return false
  return file.data.headlineBlock !== undefined || isSentenceAlone(blocks)
}

/** Whether the capture is one sentence, and none about a page. */
function isSentenceAlone(blocks: readonly Block[]): boolean {
  const [only, second] = blocks
  return only?.zone === 'body' && second === undefined && !isNote(only)
}

/** The kind of page the blocks make, with the reason. */
function kindOfPage(
  blocks: readonly Block[],
  {hasHeadline, isDated}: {readonly hasHeadline: boolean; readonly isDated: boolean},
  isText: (block: Block) => boolean
): Reasoned {
  const text = textIn(blocks, isText)
  const headlines = blocks.filter(isHeadlineLike).length
  const short = blocks.filter(block => block.features.size < 25).length
  const dense = text > enoughDensity * (headlines + short)
  const bare = text > bareDensity * (headlines + short)
  if (
    text >= enoughText ||
    bare ||
    (hasHeadline && text > 0 && (dense || text >= enoughUnderHeadline)) ||
    (isDated && dense && text >= enoughUnderHeadline)
  ) {
    return {value: 'article', because: 'it holds a run of paragraphs'}
  }
  const times = blocks.filter(tellsTime).length
  const isIndex = headlines >= manyTimes && (times >= manyTimes || hasRepeatedLink(blocks))
  const isTimed = text === 0 && Math.min(headlines, times) >= fewestTimes
  const entries = blocks.filter((block, index) => isEntry(block, blocks[index + 1])).length
  if (
    isIndex ||
    isTimed ||
    entries >= manyEntries ||
    (headlines >= manyHeadlines && headlines * 3 >= short)
  ) {
    return {value: 'listing', because: 'it holds many headlines and no run of paragraphs'}
  }
  return {value: 'other', because: 'it holds no run of paragraphs'}
}

/** `17:23`, `2 hours ago`. */
function tellsTime({text, features}: Block): boolean {
  return features.dated || tellsAgo(text)
}

/** `17:42 Storm closes the port`; or a headline with its date below it. */
function isEntry(block: Block, next: Block | undefined): boolean {
  const {text, features} = block
  if (opensWithTime.test(text)) return features.size >= shortestEntry && !features.endsSentence
  return (
    isHeadlineLike(block) && next?.features.dated === true && next.features.size < shortestEntry
  )
}

/** Whether the same link stands again and again: `Read more`. */
function hasRepeatedLink(blocks: readonly Block[]): boolean {
  const counts = new Map<string, number>()
  for (const {text} of blocks) {
    if (announcesLinks(text)) counts.set(text, (counts.get(text) ?? 0) + 1)
  }
  return Math.max(0, ...counts.values()) >= fewestLinks
}

/** Running text in Latin characters; once it is enough, no more is looked for. */
function textIn(blocks: readonly Block[], isText: (block: Block) => boolean): number {
  let text = 0
  for (const block of blocks) {
    if (text >= enoughText) break
    if (block.zone !== 'body' || block.prose <= 0.3 || speaksOfThePage(block.text)) continue
    if (isText(block)) text += block.features.size
  }
  return text
}

function isHeadlineLike(block: Block): boolean {
  const {size, furniture, wordless, dated, endsSentence} = block.features
  if (block.prose > 0.3 || furniture || wordless || dated || endsSentence) return false
  return size >= 25 && size < 160 && !isTableRow(block.text)
}
