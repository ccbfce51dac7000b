/**
 * Move the edges of the body out to the paragraphs that belong to it.
 *
 *     Two people died in a crash on Tuesday.        body now: it is the first paragraph
 *     More: Three links                             after the headline, though links follow it
 *     The police named them as …                    body
 *     Sign up for the newsletter
 *     All five victims of the crash were taken …    body now: its words are those of the text
 *     Ten recipes for the weekend.                  below: they are not
 *
 * The run of `body-block.ts` ends where a page interrupts its story for too long. Needs the
 * headline, and does nothing above the body without one.
 */

import type {Root} from 'mdast'
import type {VFile} from 'vfile'
import {isNote} from './blocks/note.ts'
import {countPageWords, speaksForPage} from './blocks/of-page.ts'
import {isTableRow} from './blocks/table-row.ts'
import {
  belowPicture,
  isDatedByline,
  isLead,
  isOpening,
  isParagraph,
  mayOpenText,
  opensLoud,
  shortestLead
} from './body-edges/above-text.ts'
import {
  announces,
  isBroken,
  isCutOff,
  isListed,
  isSentence,
  isSignedOff,
  isTail,
  tailIn
} from './body-edges/below-text.ts'
import {isTakenUp} from './body-edges/taken-up.ts'
import {creditIn} from './captions/credit.ts'
import {nameInBrackets} from './captions/credit-at-end.ts'
import {isCredit} from './captions/credit-line.ts'
import {type Block, blocksOf, findingsOf, hasWordOf, isPoint, type Zone} from './data.ts'
import {datedAmong} from './dateline/opens-with.ts'
import {hasSentences, isByline, isCreditLine, isNames} from './headline/shape.ts'

/** Lines, buttons apart, that may interrupt a story. */
const shortGap = 4

/** The same before a paragraph that speaks of the same things. */
const longestGap = 12

/** Nor by more blocks of any kind. */
const longestRow = 20

/** The text starts within this many blocks of its headline. */
const farthest = 40

/** A dateline opens one of the first paragraphs. */
const leadBlocks = 4

/** A sentence that somebody says. */
const isSpeech = /["“”„«»「」『』?？!]/u

/** Share of its words that a paragraph has in common with its story. */
const inCommon = 0.4

/** Widen the body zone of the blocks. */
export function bodyEdges() {
  return (_tree: Root, file: VFile): void => {
    const blocks = blocksOf(file)
    const start = withListPoint(file, startOf(file, blocks))
    const end = endOf(file, blocks)
    file.data.blocks = blocks.map(block => inZone(block, zoneOf(block.index, start, end)))
  }
}

/**
 * The first paragraph after the headline, and after the byline and date below it: what stands
 * between headline and byline is a standfirst. A dateline opens the text, and so does the time of a
 * live blog's first entry, whatever stands above. Without a headline, where the body starts.
 */
function startOf(file: VFile, blocks: readonly Block[]): number {
  const headline = file.data.headlineBlock
  const {takenOut} = findingsOf(file)
  const all = blocks.filter(
    block => !takenOut.has(block.node) && !isNote(block) && !isPoint(file, block)
  )
  const told = all.filter(block => !(headline && isOfPage(block, blocks, headline)))
  // A page that only speaks to its readers is shown as it is.
  const open = told.some(block => block.zone === 'body' && isLead(block)) ? told : all
  const body = open.filter(block => block.zone === 'body')
  const start = (body.find(isLead) ?? body.find(isParagraph))?.index ?? body[0]?.index ?? -1
  if (start === -1) return start
  const below = headline === undefined ? start : headline.index + 1
  const [entry = -1] = file.data.entryTimes ?? []
  const top = open.filter(({index}) => index >= below && index < below + farthest)
  if (entry >= below && countParagraphs(top.filter(({index}) => index < entry)) <= 1) return entry
  const dated = datedAmong(file, top.filter(isParagraph).slice(0, leadBlocks))
  if (dated !== undefined) return dated.index
  if (headline === undefined)
    return withShortLines(blocks, belowPicture(blocks, belowByline(blocks, start)))
  const isOfBody = hasWordOf([headline, ...body])
  const credits = top.findLastIndex(
    (block, index) =>
      (isCreditLine(block) || isDatedByline(block)) && countParagraphs(top.slice(0, index)) <= 1
  )
  const first = top
    .slice(credits + 1)
    .find(block => mayOpenText(headline, block, blocks, speaksOf(block, isOfBody, inCommon)))
  return withShortLines(blocks, first?.index ?? start)
}

/** A sentence that the page says alone, among its other lines: a text goes on. */
function isOfPage(block: Block, blocks: readonly Block[], headline: Block): boolean {
  const isAlone = (blocks[block.index + 1]?.prose ?? 0) <= 0
  return isAlone && countPageWords(block.words) > 0 && speaksForPage(block, headline)
}

/** Where the text starts below a standfirst on top and who wrote it: a capture may begin after its headline. */
function belowByline(blocks: readonly Block[], start: number): number {
  const [standfirst, byline, ...rest] = blocks
  const lead = rest.slice(0, 2).find(isLead)
  if (start !== 0 || standfirst === undefined || byline === undefined || lead === undefined)
    return start
  const isName = isByline(byline.text) || isNames(byline.text)
  return isName && !hasSentences(standfirst.text) ? lead.index : start
}

/** The first point of a list opens the text, with its picture above the first paragraph. */
function withListPoint({data}: VFile, start: number): number {
  const [point = start] = data.listPoints ?? []
  return point > (data.headlineBlock?.index ?? start) ? Math.min(point, start) : start
}

/** Paragraphs among the blocks, those with a credit below apart: they are captions. */
function countParagraphs(blocks: readonly Block[]): number {
  return blocks.filter(
    (block, index) => isParagraph(block) && !isCredit(blocks[index + 1]?.text ?? '')
  ).length
}

/** Rows of a table, and several short sentences, right above the first paragraph open the text. */
function withShortLines(blocks: readonly Block[], start: number): number {
  let first = start
  let sentences = 0
  while (first > 0) {
    const skipped = isLabel(blocks[first - 1]) ? 1 : 0
    const above = blocks[first - 1 - skipped]
    if (above === undefined || !(isShortSentence(above) || isTableRow(above.text))) break
    if (isShortSentence(above)) sentences += isOpening(above, blocks[above.index - 1]) ? 2 : 1
    first -= 1 + skipped
  }
  const text = blocks[first]?.text ?? ''
  return sentences === 1 && !isSpeech.test(text) && !opensLoud(text) ? start : first
}

function isLastSentence(block: Block): boolean {
  return block.features.endsInFullStop && isShortSentence(block)
}

/** A sentence that its writer signs, `… in March. (Jane Doe)`, right after the text; a credit tells no day. */
function isSignedEnd({text, features}: Block): boolean {
  const {furniture, hasAddress, size} = features
  return (
    !furniture &&
    !hasAddress &&
    size >= shortestLead &&
    isSignedOff(text) &&
    (/\d\)$/u.test(text) || creditIn(text) === undefined)
  )
}

/** A word of the page, `Advertisement`, that may interrupt the text anywhere. */
function isLabel(block: Block | undefined): boolean {
  return block?.features.furniture === true && block.text.length < 25
}

function isShortSentence(block: Block): boolean {
  const {endsSentence, furniture, hasAddress, dated, size} = block.features
  return endsSentence && !furniture && !hasAddress && !dated && size > 25 && size < shortestLead
}

/** After the last paragraph below that only a short interruption, or points of a summary, part from the text. */
function endOf(file: VFile, blocks: readonly Block[]): number {
  const body = blocks.filter(block => block.zone === 'body')
  let end = (body.at(-1)?.index ?? -1) + 1
  if (end === 0) return end
  const tail = tailIn(body)
  if (tail !== undefined) return tail.index
  const isOfBody = hasWordOf(body)
  const first = file.data.headlineBlock?.index ?? body[0]?.index ?? 0
  const language = findingsOf(file).values.inLanguage
  let lines = 0
  let announced = false
  for (const block of blocks.slice(end)) {
    if (lines > longestGap || block.index - end > longestRow || isTail(block)) break
    const near = lines <= shortGap && block.prose > Math.max(0, lines - 1) / 10
    const alike = block.prose > 0.6 && speaksOf(block, isOfBody, inCommon)
    const follows: boolean = lines === 0 && announced && isListed(block)
    announced = follows || (lines === 0 && announces(block, blocks[block.index + 1]))
    const isAgain = lines > 0 && block.prose > 0 && isTakenUp(blocks, first, block.index, language)
    const isRow = [file.data.tableRows, file.data.listRows].some(rows => rows?.has(block.index))
    // Above the rows of a table its title may stand.
    const goesOn = isRow ? lines <= 1 : lines === 0 && (isLastSentence(block) || isSignedEnd(block))
    if (
      goesOn ||
      announced ||
      ((near || alike || isAgain) && isSentence(block)) ||
      isCutOff(block, blocks, lines) ||
      (lines <= shortGap && isBroken(block))
    ) {
      end = block.index + 1
      lines = 0
    } else if (!isBeside(block) && !isPoint(file, block)) lines += 1
  }
  return end
}

/** A button, or a caption with its credit: what stands between paragraphs anywhere. */
function isBeside({text, features}: Block): boolean {
  return features.furniture || (hasEndingCredit(text) && !isCredit(text))
}

function hasEndingCredit(text: string): boolean {
  return (creditIn(text) ?? nameInBrackets(text)) !== undefined
}

function speaksOf(block: Block, isOfBody: (word: string) => boolean, atLeast: number): boolean {
  const own = [...block.words]
  return own.filter(isOfBody).length >= own.length * atLeast
}

function inZone(block: Block, zone: Zone): Block {
  return block.zone === zone ? block : {...block, zone}
}

function zoneOf(index: number, start: number, end: number): Zone {
  if (index < start || start === -1) return 'above'
  return index < end ? 'body' : 'below'
}
