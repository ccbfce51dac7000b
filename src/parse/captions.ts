/**
 * Find the texts under pictures, with their credits.
 *
 *     An airplane is seen in Caracas, March 24, 2019. (Photo by Reuters)    by its credit
 *     Soccer ball on grass                                                  by the credit on the next line:
 *     Jupiterimages, Getty Images
 *     The players of the house team at the harbour hall                     by the name of who took it, alone
 *     Dan Norling
 *     Maria Zakharova, the Russian Foreign Ministry spokeswoman             by its shape: a name of the story,
 *                                                                           no full stop, between paragraphs
 *     The tent in Lindholm                                                  by its twin: programs that copy pages
 *     The tent in Lindholm                                                  print what stands for the picture too
 *
 * Looks between the headline and the end of the body, and right above the headline. Why a block is
 * a caption says `captions/rule-of.ts`. A short line that opens a part of the text is a subhead;
 * see `subheads.ts`.
 */

import type {Root} from 'mdast'
import type {VFile} from 'vfile'
import {announcesLinks} from './blocks/links.ts'
import {recast} from './blocks/recast.ts'
import {isBareCredit, mayBeUncredited} from './captions/bare-credit.ts'
import {creditIn, signedIn} from './captions/credit.ts'
import {isCredit} from './captions/credit-line.ts'
import {captionRule} from './captions/rule-of.ts'
import {isShownBelow} from './captions/shown-below.ts'
import {type Standing, severalSentences} from './captions/standing.ts'
import {isTwin} from './captions/twins.ts'
import {announcesPicture, isOverButton, isSource, saysPicture} from './captions/words.ts'
import {type Block, blocksOf, claim, findingsOf, hasWordOf, takeOut} from './data.ts'
import {isCreditLine} from './headline/shape.ts'
import {agencyOf} from './vocabulary/agencies.ts'
import {chineseReports} from './vocabulary/east-asian-reporters.ts'

/** The last paragraph of a text may end in who wrote it: `(c)AFP/Jane Doe`. */
const signedProse = 0.3

/** Shortest and longest caption under its credit. */
const shortestBelow = 20
const longestBelow = 160

/** What East Asian papers open a report with. */
const reportMark = new RegExp(
  String.raw`^[【〔［(（[][^】〕］)）\]]{2,24}(?:${chineseReports.join('|')})[】〕］)）\]]`,
  'u'
)

/** Turn the nodes of captions into captions. */
export function captions() {
  return (tree: Root, file: VFile): void => {
    const blocks = inReach(file)
    const standingOf = standingIn(file, blocks)
    const lead = blocks.find(block => block.zone === 'body' && isOpen(file, block))
    let followsText = false
    for (const [index, block] of blocks.entries()) {
      if (!isOpen(file, block) || isDatelined(file, block) || isSigned(file, block)) continue
      const standing = standingOf(index, block, followsText)
      if (isBelowHeadline(file, block) && isCredit(block.text)) {
        const [above, below, next] = [blocks[index - 1], blocks[index + 1], blocks[index + 2]]
        const isSaid = below !== undefined && saysPicture(below.text)
        const isOfAbove = settleCredit(tree, file, block, isSaid ? undefined : above, standing)
        if (isSaid) toCaption(tree, file, below, 'caption-words', block.text)
        else if (
          !isOfAbove &&
          !isSource(block.text) &&
          isUnderCredit(below, lead, next) &&
          !isDatelined(file, below)
        )
          toCaption(tree, file, below, 'caption-below-credit', block.text)
        continue
      }
      const shown = blocks[index - 1]
      if (shown && mayHaveCredit(file, shown)) {
        const isCaption = isCaptionClaim(file, shown) && creditIn(shown.text) === undefined
        if (isBareCredit(block, shown, blocks[index + 1], standing, isCaption)) {
          takeOut(file, block, {fate: 'metadata', field: 'captions', rule: 'caption-credit'})
          toCaption(tree, file, shown, 'caption-above-credit', block.text)
          continue
        }
      }
      const isAgain = isTwin(file, blocks, index, standing)
      const rule = isAgain ? 'caption-twin' : captionRule(block, standing)
      followsText = block.prose > signedProse || (followsText && rule !== undefined)
      if (rule !== undefined && isOpen(file, block))
        toCaption(tree, file, block, rule, creditIn(block.text) ?? signedIn(block.text))
    }
    captionsBelow(tree, file, blocks)
  }
}

/** The pictures of a story may stand below its text. */
function captionsBelow(tree: Root, file: VFile, reached: readonly Block[]): void {
  const end = reached.at(-1)?.index
  if (end === undefined) return
  const isOfStory = hasWordOf(reached.filter(isParagraph))
  for (const block of blocksOf(file).slice(end + 1)) {
    if (isOpen(file, block) && isShownBelow(block, isOfStory))
      toCaption(tree, file, block, 'caption-credit', creditIn(block.text))
  }
}

function isParagraph({prose, zone}: Block): boolean {
  return prose > 0 && zone === 'body'
}

/** Blocks from shortly above the headline to the end of the body. */
function inReach(file: VFile): readonly Block[] {
  const blocks = blocksOf(file)
  const bodyStart = blocks.findIndex(block => block.zone === 'body')
  if (bodyStart === -1) return []
  const first = Math.min(file.data.headlineBlock?.index ?? bodyStart - 6, bodyStart) - 6
  // Plans and pictures may follow the last paragraph, each with its button.
  const end = blocks.findIndex(({zone, text}) => zone === 'below' && !saysPicture(text))
  return blocks.slice(0, end === -1 ? undefined : end).filter(block => block.index >= first)
}

/** How to tell where a block of these stands. */
function standingIn(
  file: VFile,
  blocks: readonly Block[]
): (index: number, block: Block, followsText: boolean) => Standing {
  const isOfStory = hasWordOf(blocks.filter(isParagraph))
  const lastProse = blocks.findLastIndex(block => block.prose > signedProse)
  const isCopy = file.data.isCopy === true
  const headline = file.data.headlineBlock?.index ?? -1
  const credits = blocks.find(block => block.index > headline && isCreditLine(block))?.index
  const links = blocks.find(({index, zone, text}) => {
    return index > headline && zone === 'above' && announcesLinks(text)
  })?.index
  const menu = new Set(
    blocksOf(file)
      .slice(0, Math.max(headline, 0))
      .map(({text}) => text)
  )
  return (index, block, followsText) => {
    const belowHeadline = block.index > headline && !isCopy
    const above = blocks[index - 1]
    return {
      next: blocks[index + 1],
      isOfStory,
      belowHeadline,
      belowCredits: credits !== undefined && credits < block.index,
      isOfMenu: text => menu.has(text),
      belowLinks: links !== undefined && links < block.index,
      belowText: index > lastProse,
      endsText: block.prose > signedProse && index >= lastProse,
      followsText,
      beforeReport:
        belowHeadline &&
        above !== undefined &&
        isCaptionClaim(file, above) &&
        reportMark.test(blocks[index + 1]?.text ?? ''),
      overButton: belowHeadline && isOverButton(blocks[index + 1], blocks[index + 2]),
      labelled: belowHeadline && above !== undefined && announcesPicture(above.text)
    }
  }
}

/**
 * Whether a sentence under a credit, only one, is the caption of the picture above the text, and no lead:
 * the text begins after it with more to say.
 */
function isUnderCredit(
  block: Block | undefined,
  lead: Block | undefined,
  next: Block | undefined
): block is Block {
  // `Coast Pictures` over `Photo: Jane Doe` is one credit in two lines.
  if (block === undefined || isCredit(block.text) || severalSentences.test(block.text)) return false
  const {size, furniture, wordless, dated, endsSentence} = block.features
  if (furniture || wordless || dated || size < shortestBelow || size > longestBelow) return false
  if (lead === undefined || block.index > lead.index || next === undefined) return false
  return next.prose > signedProse && (!endsSentence || next.features.size > size * 1.25)
}

/** A line that is a credit and nothing else, and the caption above it; whether there is one. */
function settleCredit(
  tree: Root,
  file: VFile,
  block: Block,
  above: Block | undefined,
  {next, isOfStory, belowText}: Standing
): boolean {
  takeOut(file, block, {fate: 'metadata', field: 'captions', rule: 'caption-credit'})
  if (above !== undefined && isCaptionClaim(file, above)) return addCredit(tree, above, block.text)
  if (above === undefined || !isOpen(file, above) || !mayBeUncredited(above, isOfStory))
    return false
  // Under the last paragraph, the rights are those of the page, and the source that of the story.
  const isOfPage = block.text.startsWith('©') || isSource(block.text)
  if (isOfPage && above.features.endsSentence && belowText) return false
  // Right under a standfirst, the name of a news agency says whose the story is.
  if (above.zone === 'above' && agencyOf(block.text) !== undefined) return false
  const isPicture = !isSource(block.text) || (next !== undefined && above.prose <= signedProse)
  if (isPicture) toCaption(tree, file, above, 'caption-above-credit', block.text)
  return isPicture
}

function isCaptionClaim(file: VFile, block: Block): boolean {
  return findingsOf(file).claims.get(block.line)?.field === 'captions'
}

/** A text that nobody wants, or that is a caption. */
function mayHaveCredit(file: VFile, block: Block): boolean {
  return isOpen(file, block) || isCaptionClaim(file, block)
}

/** A caption that was known without its credit has it now. */
function addCredit({children}: Root, {index}: Block, credit: string): true {
  const node = children[index]
  if (node?.type === 'caption' && node.credit === undefined) children[index] = {...node, credit}
  return true
}

function isBelowHeadline(file: VFile, block: Block): boolean {
  return block.index > (file.data.headlineBlock?.index ?? -1)
}

function isOpen(file: VFile, block: Block): boolean {
  return !findingsOf(file).claims.has(block.line)
}

function toCaption(
  tree: Root,
  file: VFile,
  block: Block,
  rule: string,
  credit: string | undefined
): void {
  recast(tree, block, {type: 'caption', ...(credit === undefined ? {} : {credit})})
  claim(file, block.node, {fate: 'body', field: 'captions', rule})
}

/** An agency signs its copy within the last characters of a text. */
const longestSignature = 60

/** Whether the dateline stands in it: the text begins there, and may begin with the name of an agency. */
function isDatelined(file: VFile, {line, zone}: Block): boolean {
  return zone === 'body' && findingsOf(file).evidence.dateline?.line === line
}

/** Whether the agency whose copy it is signs the text: `… on Monday. AFN`. */
function isSigned(file: VFile, {text}: Block): boolean {
  const agency = file.data.isCopy === true ? findingsOf(file).values.dateline?.agency : undefined
  if (agency === undefined) return false
  const signature = agency.toLowerCase()
  if (!text.slice(-longestSignature).toLowerCase().includes(signature)) return false
  return creditIn(text)?.toLowerCase().startsWith(signature) === true
}
