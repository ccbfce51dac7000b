/**
 * Say why lines between the headline and the text are the abstract.
 *
 *     Ferry strikes the pier                               the headline
 *     Forty passengers stayed on board until the evening   ← a byline parts it from the text
 *     By Jane Doe
 *     A ferry struck the pier of Lindholm on Tuesday …
 *
 * The surest reason comes first. Without one such lines are the beginning of the text, captions
 * or links.
 */

import type {VFile} from 'vfile'
import {beginsAnew, opensStory, shareOf} from '../blocks/begins-anew.ts'
import {creditIn} from '../captions/credit.ts'
import {isCredit} from '../captions/credit-line.ts'
import {showsScene} from '../captions/words.ts'
import {type Block, blocksOf, findingsOf, wordsOf} from '../data.ts'
import {hasSentences, isCreditLine} from '../headline/shape.ts'
import {agencyOf} from '../vocabulary/agencies.ts'
import {phrasesOf} from '../vocabulary/index.ts'
import {isPhrase} from '../vocabulary/phrases.ts'
import {claimOf, isCaption, isOpen} from './lines.ts'

/** Lines that may be the abstract, and where they stand. */
export interface Place {
  readonly blocks: readonly Block[]
  /** The last of them. */
  readonly last: Block
  /** Blocks between the headline and them. */
  readonly above: readonly Block[]
  /** Blocks between them and the text. */
  readonly between: readonly Block[]
  /** First paragraph after them. */
  readonly text: Block
}

/** A reason in words, if the lines stand like this. */
type Reason = (file: VFile, place: Place) => string | undefined

const isButton = isPhrase(phrasesOf('share', 'tools', 'comments'))

/** Shortest standfirst below the byline, above a caption with a credit. */
const shortestUncredited = 85

/** Shortest standfirst below the byline that has no full stop. */
const shortestBelow = 100

/** Longest standfirst that is known by the text that begins anew, and bounds of one below the byline. */
const longestAnew = 250
const shortestAnewBelow = 90
const longestAnewBelow = 200

/** Share of its words that the paragraph after a standfirst below the byline says again. */
const saidAgain = 0.15

/** Share of its words that a clause has in common with its story. */
const ofStory = 0.2

/** Longest name of an agency. */
const longestAgency = 24

/** Paragraphs of the story that a line is compared with. */
const storyBlocks = 30

/** The surest first. */
const reasons: readonly Reason[] = [
  partedByMetadata,
  partedByDateline,
  partedByEntry,
  partedByButtons,
  partedByPicture,
  partedByCredit,
  partedByAgency,
  partedByFullStop,
  begunAnew
]

/** Why the lines are the abstract; `undefined` when nothing says so. */
export function reasonFor(file: VFile, place: Place): string | undefined {
  for (const reason of reasons) {
    const because = reason(file, place)
    if (because !== undefined) return because
  }
  return undefined
}

function partedByMetadata(file: VFile, {last, above, between}: Place): string | undefined {
  // Between byline and date a few words without a full stop are those of the picture.
  const isUnderByline = above.some(block => claimOf(file, block)?.field === 'byline')
  const {endsSentence, size} = last.features
  if (isUnderByline && !endsSentence && size < shortestUncredited && !hasSentences(last.text))
    return undefined
  const isParted = between.some(block => claimOf(file, block)?.fate === 'metadata')
  return isParted ? 'it stands between the headline and the byline or date' : undefined
}

function partedByDateline(file: VFile, {last, above, text}: Place): string | undefined {
  const {dateline} = findingsOf(file).evidence
  // Below the byline and buttons a clause is the title of a film, or tells of who wrote the story.
  const isBelowPage = isBelowCredits(file, above) && above.some(block => isOpen(file, block))
  if (isBelowPage && !last.features.endsSentence && isShortOrApart(file, last, text))
    return undefined
  return dateline?.line === text.line ? 'the dateline opens the text after it' : undefined
}

/** Whether a clause is short, or has hardly a word of the story. */
function isShortOrApart(file: VFile, {words, features}: Block, text: Block): boolean {
  const isKnown = shareOf(words, wordsOf(storyFrom(file, text))) > ofStory
  return !isKnown || features.size < shortestUncredited
}

function partedByEntry(file: VFile, {last, between}: Place): string | undefined {
  const isParted = between.some(({index}) => file.data.entryTimes?.has(index) === true)
  return isParted && last.zone === 'above' ? 'the first entry of a live blog follows it' : undefined
}

function partedByButtons(_file: VFile, {above, between}: Place): string | undefined {
  const isParted = above.length === 0 && between.some(block => isButton(block.text))
  return isParted ? 'buttons of the page stand between it and the text' : undefined
}

/** A picture with its caption right under it; above it nothing but bylines, dates and buttons. */
function partedByPicture(file: VFile, place: Place): string | undefined {
  const {last, above, between} = place
  if (tellsStory(file, place)) return undefined
  // Below the byline a clause may as well be the caption of another picture, unless only that one has a credit.
  const [next] = between
  const isOther = next !== undefined && creditIn(next.text) !== undefined
  if (
    above.length > 0 &&
    !last.features.endsSentence &&
    !(isOther && last.features.size >= shortestUncredited)
  )
    return undefined
  if (above.some(block => isOpen(file, block) && !isSmall(block))) return undefined
  const isParted = between.some(block => isCaption(file, block) || showsScene(block.text))
  return isParted ? 'a picture stands between it and the text' : undefined
}

/** Sentences that open the story, above a picture of its first lines. */
function tellsStory(file: VFile, {blocks, last, text}: Place): boolean {
  const headline = file.data.headlineBlock
  return headline !== undefined && last.features.endsSentence && opensStory(headline, blocks, text)
}

/** The credit of a picture that has no caption. */
function partedByCredit(file: VFile, place: Place): string | undefined {
  const {above, between} = place
  const [next] = between
  if (tellsStory(file, place)) return undefined
  if (next === undefined || above.length > 0 || !isCredit(next.text)) return undefined
  return 'the credit of the picture stands between it and the text'
}

/** Below the date: the news agency that tells the story stands on a line of its own. */
function partedByAgency(file: VFile, {above, between}: Place): string | undefined {
  const isBelow = above.every(block => claimOf(file, block)?.fate === 'metadata')
  const isParted = between.some(
    ({text}) => text.length < longestAgency && agencyOf(text) !== undefined
  )
  return isBelow && isParted ? 'the name of an agency stands between it and the text' : undefined
}

/** A button or a label. */
function isSmall({features}: Block): boolean {
  return features.furniture || features.wordless || features.size < 25
}

function partedByFullStop(file: VFile, {last, above, text}: Place): string | undefined {
  // A picture that has its caption needs no other.
  const isUnderCaption = creditIn(above.at(-1)?.text ?? '') !== undefined
  const isOther = (block: Block) => isOpen(file, block) && !isSmall(block)
  if ((isUnderCaption ? above.slice(0, -1) : above).some(isOther)) return undefined
  // Below the byline a clause is a caption.
  if (last.features.size < shortestBelow && !isUnderCaption && isBelowCredits(file, above))
    return undefined
  const isKnown = shareOf(last.words, wordsOf(storyFrom(file, text))) > ofStory
  const isUnlike = isKnown && !last.features.endsSentence && text.features.endsSentence
  return isUnlike ? 'it stands between headline and text and has no full stop' : undefined
}

/** Whether a byline or a date stands above. */
function isBelowCredits(file: VFile, above: readonly Block[]): boolean {
  return above.some(block => isCreditLine(block) || claimOf(file, block)?.fate === 'metadata')
}

/** A standfirst adds to the headline; the first paragraph says again what the headline says. */
function begunAnew(file: VFile, {blocks, above, text}: Place): string | undefined {
  const headline = file.data.headlineBlock
  if (headline === undefined || !beginsAnew(headline, blocks, text)) return undefined
  const size = blocks.reduce((sum, block) => sum + block.features.size, 0)
  const isBelow =
    !above.some(block => isCaption(file, block) && !hasItsCredit(block)) &&
    size >= shortestAnewBelow &&
    size <= longestAnewBelow &&
    shareOf(wordsOf(blocks), text.words) >= saidAgain
  const isStandfirst = above.length === 0 ? size <= longestAnew : isBelow
  return isStandfirst ? 'the paragraph after it begins the story anew' : undefined
}

/** A picture that has its caption and its credit needs no more words. */
function hasItsCredit({text}: Block): boolean {
  return isCredit(text) || creditIn(text) !== undefined
}

/** The first paragraphs of the text. */
function storyFrom(file: VFile, {index}: Block): readonly Block[] {
  return blocksOf(file).slice(index, index + storyBlocks)
}
