/**
 * Tell captions by where they stand, when neither a credit nor their words tell them.
 *
 *     Petra Alm holds up the new flag.                                    between byline and text
 *     Petra Alm, 31, waited for the ferry on the old pier of Lindholm     between paragraphs: too long
 *                                                                         for a subhead, and in words of
 *                                                                         the story, as no link is
 *
 * Such a line must speak of the story in its words, and not of the page.
 */

import type {Block} from '../data.ts'
import {isKicker} from '../vocabulary/kickers.ts'
import {speaksToReader} from '../vocabulary/openings.ts'
import {type Standing, severalSentences, sharesWords} from './standing.ts'
import {saysPage, showsScene} from './words.ts'

/** Longest one that only its place tells. */
const longestPlaced = 300
const shortestPlaced = 40
/** Longest sentence that stands apart between byline and text. */
const longestLeft = 200
/** Longest sentence that, alone above the text, is a caption. */
const longestAlone = 80

/** Shortest and longest clause that, alone between byline and text, is one; words of it in small letters. */
const shortestUnstopped = 25
const longestUnstopped = 100
const fewestOfClause = 2
const smallWord = /(?<![\p{L}\p{M}])[\p{Ll}\p{Lo}][\p{L}\p{M}]{2,}/gu

/** Words of the story in a clause that says what is done in a picture: a link has one or two. */
const fewestOfScene = 3

/** Shortest and longest clause between paragraphs that is one, and words of it that are the story's. */
const shortestClause = 60
const longestClause = 160
const fewestShared = 3

/** `(ATTN: UPDATES with comments)`, `From: Department for Heritage`, `Three things to know:`, `>>> Read on`. */
const isNote = /^[(（[].*[)）\]]$|^\p{L}{2,12}[:：]|[:：]$|^[^\p{L}\p{N}"“„«‘']/u

/** `Town Council, Ferries, Video`: words in capitals and commas alone are the topics of a page. */
const isTopics =
  /^\p{Lu}[^\s,]*(?: [\p{Lu}\d&][^\s,]*)*(?:, \p{Lu}[^\s,]*(?: [\p{Lu}\d&][^\s,]*)*){2,}$/u

/** In a talk the title is who asks. */
const asks = /[?？؟]$/u

/**
 * What somebody does in a picture: `Petra Alm holds up the new flag.` between headline and text, or a clause
 * of the story that follows a paragraph of it.
 */
export function isScene(block: Block, {belowHeadline, followsText, isOfStory}: Standing): boolean {
  const {text, zone, features} = block
  if (!belowHeadline || !showsScene(text)) return false
  if (zone === 'above') return true
  const {endsSentence, capitals, hasAddress} = features
  if (zone !== 'body' || !followsText || endsSentence || capitals || hasAddress) return false
  return [...block.words].filter(isOfStory).length >= fewestOfScene
}

/** A sentence as long as captions are. */
function isPlaced({text, features}: Block): boolean {
  const {size, endsSentence, capitals, breaksOff, hasAddress} = features
  if (capitals || breaksOff || hasAddress || !endsSentence || /[?？]$/u.test(text)) return false
  if (severalSentences.test(text) || isNote.test(text)) return false
  return size >= shortestPlaced && size < longestPlaced
}

/** A short sentence or clause right above the text. */
export function isAboveText(
  {text, zone, words, features}: Block,
  {belowHeadline, belowCredits, belowLinks, next, isOfStory}: Standing
): boolean {
  const {size, endsSentence, capitals, breaksOff, dated, hasAddress} = features
  if (!belowHeadline || belowLinks || capitals || breaksOff || dated || hasAddress) return false
  if (endsSentence ? size >= longestAlone : !belowCredits || !isUnstopped(text, size)) return false
  if (![...words].some(word => singularsOf(word).some(isOfStory))) return false
  return !severalSentences.test(text) && zone === 'above' && next?.zone === 'body'
}

/** A sentence of the story that nobody took for its standfirst: `Canoes lay idle at the old jetty for a week.` */
export function isLeft(block: Block, {belowCredits, isOfStory}: Standing): boolean {
  const {text, zone, features} = block
  if (!belowCredits || zone !== 'above' || !isPlaced(block) || features.size >= longestLeft)
    return false
  return !saysPage(text) && !speaksToReader(text) && sharesWords(block, isOfStory)
}

/** `Canoes idle at the old jetty on Tuesday`: a clause without a full stop. */
function isUnstopped(text: string, size: number): boolean {
  if (size < shortestUnstopped || size >= longestUnstopped) return false
  if (isNote.test(text) || saysPage(text) || speaksToReader(text)) return false
  return !/\p{L}\.\p{L}/u.test(text) && (text.match(smallWord)?.length ?? 0) >= fewestOfClause
}

/** A word, and what it is without an ending of plurals: `rocas`, `roca`; `panes`, `pan`. */
function singularsOf(word: string): string[] {
  return [0, 1, 2].filter(end => word.length - end > 2).map(end => word.slice(0, word.length - end))
}

/** A name that the story gives, set off by a comma: `Petra Alm, harbour master of Lindholm`. */
export function isShaped(
  block: Block,
  {belowHeadline, followsText, next, isOfStory}: Standing
): boolean {
  const {text, features, zone} = block
  const {size, endsSentence, capitals, hasAddress} = features
  if (!belowHeadline || capitals || hasAddress || endsSentence) return false
  if (size < 30 || size > 200 || isNote.test(text) || isTopics.test(text)) return false
  if (zone === 'body' && (next === undefined || (next.prose <= 0 && !followsText))) return false
  return (
    sharesWords(block, isOfStory) && /^\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+)+, /u.test(text)
  )
}

/**
 * `Petra Alm, 31, laughed about the mix-up at her party on Saturday`, between paragraphs: a clause too
 * long for a subhead, in the words of the story. A link to another story has other words.
 */
export function isClause(
  block: Block,
  {belowHeadline, followsText, next, isOfStory}: Standing
): boolean {
  const {text, features, zone, words} = block
  const {size, endsSentence, capitals, hasAddress, dated} = features
  if (!belowHeadline || zone !== 'body' || !followsText || next === undefined || next.prose <= 0)
    return false
  if (endsSentence || capitals || hasAddress || dated || isNote.test(text)) return false
  if (size < shortestClause || size > longestClause || saysPage(text)) return false
  // `Alm has three rules. She swims. … Watch her swim »`
  if (severalSentences.test(text)) return false
  const own = [...words]
  const shared = own.filter(isOfStory).length
  return shared >= fewestShared && shared * 5 >= own.length * 3
}

/** `Mix-up: Petra Alm and her brother with the wrong cake`: a title, and what is seen. */
export function isTitled(
  block: Block,
  {belowHeadline, followsText, next, isOfStory}: Standing
): boolean {
  const {text, features} = block
  const {size, endsInFullStop, breaksOff, hasAddress, capitals} = features
  if (!belowHeadline || endsInFullStop || breaksOff || hasAddress || capitals) return false
  if (size < shortestPlaced || size > longestPlaced || asks.test(text)) return false
  if ([...block.words].filter(isOfStory).length < 2) return false
  const title = /^\p{Lu}[\p{L}’'-]+(?: [\p{L}’'-]+){0,3}: (?=\p{Lu})/u.exec(text)?.[0]
  const isLabel = title === undefined || isKicker(title.slice(0, -2)) || saysPage(title)
  return !isLabel && (followsText || (next !== undefined && next.prose > 0))
}
