/**
 * Find the headline above a line that tells more of the story: its standfirst, a point of a list.
 *
 *     Any port in a storm                              ← the headline plays with words
 *     By Jane Doe
 *     Ferry with forty passengers strikes the pier     its standfirst has the words of the text
 */

import {isFullName} from '../byline/bare-name.ts'
import type {Block} from '../data.ts'
import {isSection, readPair} from '../section/trail.ts'
import {phrasesOf} from '../vocabulary/index.ts'
import {isKicker} from '../vocabulary/kickers.ts'
import {opensByline, speaksToReader} from '../vocabulary/openings.ts'
import {shortestTitle} from './rank.ts'
import {
  hasHeadlineShape,
  hasSentences,
  isByline,
  isCreditLine,
  isTitleCase,
  mayBeHeadline,
  namesSomebody
} from './shape.ts'

/** The headline stands above the standfirst, which says the same in more words. */
const nearlyBest = 0.55

/** Most standfirsts, a line each, under a headline that shares no word with the text. */
const mostPoints = 3

/** Longest line that names who wrote the story. */
const longestByline = 80

const fewestWords = 4

/** Several sentences as long as this are a standfirst, when a line that may be a headline stands right above. */
const shortestSentences = 100

/** The same, in Latin characters, of a headline whose words no spaces part. */
const shortestUnspaced = 20
const unspaced = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u

/** All of it is what somebody says. */
const isQuoted = /^[“„«"「『][^“”„«»"「」『』]+[”“»"」』]$/u

/** `Jane Doe at Lindholm`, `Jane Doe in New Torsa`. */
const whereFrom = new RegExp(
  ` (?:${phrasesOf('at').join('|')}) \\p{Lu}[\\p{L}-]{1,20}(?: \\p{Lu}[\\p{L}-]{1,20})?$`,
  'u'
)

/** Lines that may stand between a headline and its standfirst. */
const mostCredits = 10

/** A line that may be the headline, and how likely. */
export interface Candidate {
  readonly block: Block | undefined
  readonly score: number
}

/** Whether the candidate is the best one, or nearly as good and above it; `University of Lindholm` only says whose it is. */
export function isAboveStandfirst(
  blocks: readonly Block[],
  candidate: Candidate,
  best: Candidate
): boolean {
  if (candidate.block === best.block) return true
  if (candidate.block === undefined || best.block === undefined) return false
  const {size} = candidate.block.features
  const between = blocks.slice(candidate.block.index + 1, best.block.index)
  const least = between.length === 0 ? 0.35 : nearlyBest
  return size >= shortestTitle && candidate.score >= best.score * least
}

/**
 * The first of the lines right above one another that may be headline and standfirsts, when the
 * block is the last of them: the headline may play with words, its standfirst tells the story. A line
 * in title case is the headline itself. A line that is not `open`, as it may not be the headline, ends the row.
 */
export function topOfRow(blocks: readonly Block[], block: Block, open: readonly Block[]): Block {
  const next = blocks[block.index + 1]
  if (next !== undefined && next.zone === 'above' && isWordy(next)) return block
  const above = blocks.slice(Math.max(0, block.index - mostPoints), block.index)
  const end = above.findLastIndex(line => !isWordy(line) || !open.includes(line))
  const top = above[end + 1] ?? block
  return isTitleCase(block.text) && !isTitleCase(top.text) ? block : top
}

/**
 * The line above the byline that the best one stands below: the best is a standfirst then, which
 * is longer. Buttons and dates may stand between.
 */
export function overCredits(blocks: readonly Block[], best: Block): Block | undefined {
  const above = blocks.slice(Math.max(0, best.index - mostCredits), best.index)
  const short = shortOverByline(above)
  if (short !== undefined) return short
  const start = above.findLastIndex(block => !isBetween(block)) + 1
  const line = above[start - 1]
  const hasByline = above.slice(start).some(namesAuthor)
  const isTitle = line !== undefined && line.features.size >= shortestTitle && isWordy(line)
  return hasByline && isTitle ? line : undefined
}

/** `The horse stays down there`, right above a byline and the best line right below it: the caption of the picture. */
function shortOverByline(above: readonly Block[]): Block | undefined {
  const [line, byline] = above.slice(-2)
  if (line === undefined || byline === undefined || opensByline(byline.text) === 0) return undefined
  if (byline.features.size >= longestByline || byline.features.endsSentence) return undefined
  const isShort = line.features.size < shortestTitle && line.text.split(' ').length >= fewestWords
  return isShort && hasHeadlineShape(line) && !namesPart(line.text) ? line : undefined
}

/** A byline, a date, a button. */
function isBetween(block: Block): boolean {
  const {furniture, wordless, size} = block.features
  return furniture || wordless || size < shortestTitle || isCreditLine(block) || namesAuthor(block)
}

/** `By Jane Doe`, `Lindholm Radio | By Jane Doe`, `Jane Doe`, `by a staff reporter`. */
function namesAuthor({text, features}: Block): boolean {
  if (features.size >= longestByline || features.endsSentence) return false
  const name = text.replace(whereFrom, '')
  return text.split(' | ').some(isByline) || isFullName(name) || opensByline(text) > 0
}

/** Whether it has the shape of a headline and more words than a section or a name; `Breaking: …` is a ticker. */
export function isWordy(block: Block): boolean {
  return (
    block.words.size >= fewestWords &&
    /(?<![\p{L}\p{M}])\p{Ll}{2,}/u.test(block.text) &&
    hasHeadlineShape(block) &&
    !isKicker(block.text.split(':', 1)[0] ?? '') &&
    !speaksToReader(block.text) &&
    !isPairOfLabels(block.text)
  )
}

/** `Press release | South Torsa`: a few words on either side of a bar. */
function isPairOfLabels(text: string): boolean {
  const parts = text.split(' | ')
  return parts.length > 1 && parts.every(part => part.split(' ').length < fewestWords)
}

/**
 * The line right above a whole sentence: the sentence is its standfirst. A name, a section or one
 * of two words is no headline.
 */
export function overSentence({features}: Block, above: Block | undefined): Block | undefined {
  if (above === undefined || !features.endsInFullStop) return undefined
  const {endsInFullStop, capitals, size} = above.features
  // A paper that ends its headlines in a full stop: nothing stands above, and it says less than what follows.
  const isStopped = endsInFullStop && (above.index > 0 || size >= features.size)
  // Papers of old set the first of their headlines in capitals.
  const isLabel = capitals && above.index > 0
  const isTitle = !isStopped && !isLabel && mayBeHeadline(above) && !isSection(above.text)
  const words = above.text.split(' ').length
  const isOther = namesAuthor(above) || namesSomebody(above) || isKicker(above.text)
  return isTitle && !isOther && words >= fewestWords ? above : undefined
}

/**
 * The few words above a standfirst of two sentences: `Boxed in` above `The world has too many
 * container ships. Governments should stop paying for more`. A section is none.
 */
export function shortAbove({text, features}: Block, above: Block | undefined): Block | undefined {
  if (above === undefined || features.endsSentence || !hasSentences(text)) return undefined
  const {size, furniture, wordless, dated, capitals, hasAddress} = above.features
  const isTitle = /^\p{Lu}\p{Ll}+ \p{Ll}/u.test(above.text) && size < shortestTitle
  const isOther = furniture || wordless || dated || capitals || hasAddress
  return isTitle && !isOther && !isSection(above.text) ? above : undefined
}

/**
 * The line above a standfirst that a byline or a date follows, when nothing stands above that line, the
 * standfirst is of several sentences, or all of the line is what somebody says: `“The fog is my colleague”`.
 * It may share no word with the text.
 */
export function openingAbove(blocks: readonly Block[], found: Block): Block | undefined {
  const [line, below] = [blocks[found.index - 1], blocks[found.index + 1]]
  if (line === undefined || below === undefined || !(isCreditLine(below) || namesAuthor(below)))
    return undefined
  const {text, index, features} = line
  if (namesPart(text) || speaksToReader(text) || namesSomebody(line) || !mayBeHeadline(line))
    return undefined
  const isLong = unspaced.test(text)
    ? features.size >= shortestUnspaced
    : text.split(' ').length >= fewestWords
  const isTop = index === 0 || (isStandfirst(found) && line.words.size >= fewestWords)
  const isTitle = isQuoted.test(text) || (isTop && hasHeadlineShape(line))
  return isLong && isTitle ? line : undefined
}

/** Several sentences that are longer than headlines are. */
function isStandfirst({text, features}: Block): boolean {
  return features.size >= shortestSentences && hasSentences(text)
}

/** Whether it is a section, alone or with a place, or a ticker: `Breaking: …`. */
function namesPart(text: string): boolean {
  return isSection(text) || readPair(text) !== undefined || isKicker(text.split(':', 1)[0] ?? '')
}
