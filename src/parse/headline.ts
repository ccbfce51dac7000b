/**
 * Find the headline: the line above the body that says what the body says.
 *
 *     Politics                                                 a section
 *     Storm Ciarán is breaking records, research suggests      ← the headline
 *     Published: November 2, 2023
 *
 *     Storm Ciarán made landfall in south-west England …
 *
 * Candidates are the lines above the first paragraph. They are ranked by the words they share
 * with the body and by where they stand. When none is good enough the story has no headline:
 * a capture may begin after it.
 */

import type {Root} from 'mdast'
import type {VFile} from 'vfile'
import {withoutNotes} from './blocks/note.ts'
import {isFullName} from './byline/bare-name.ts'
import {readOpenedByline} from './byline/read-byline.ts'
import {creditIn} from './captions/credit.ts'
import {type Block, blocksOf, isPoint, settle, takeOut, wordsOf} from './data.ts'
import {opensWithDateline} from './dateline/opens-with.ts'
import {
  type Candidate,
  isAboveStandfirst,
  isWordy,
  openingAbove,
  overCredits,
  overSentence,
  shortAbove,
  topOfRow
} from './headline/above.ts'
import {isSlogan, mayOpen, opensAsStandfirst} from './headline/beside.ts'
import {isTitleAlone, shapedAbove} from './headline/by-shape.ts'
import {isTitleOf, withoutOutlet} from './headline/page-title.ts'
import {rank, threshold} from './headline/rank.ts'
import {joined, secondLine} from './headline/second-line.ts'
import {machinePrefix} from './headline/shape.ts'
import {isSlug} from './headline/slug.ts'
import {endOfTrail, printedTwice, titleOver} from './headline/title-over.ts'

/** `Is the pier safe?` ends as sentences do, and as headlines do. */
const isQuestion = /^[^“„«"「.。]*[?？؟]$/u

/** `Elbe steigt weiter =`: where agencies end their headlines. */
const wireEnd = /\s?=$/u

/** Blocks of the body that candidates are compared with. */
const bodyBlocks = 30

/** Candidates this far above the body are links of the page. */
const farthest = 60

/** Longest headline that stands alone or over a table. */
const longestFlash = 260

/** Shortest sentence that is a text; a shorter one may be a headline with a full stop. */
const shortestText = 60

/** Words of meaning that a headline without a text has. */
const fewestOfFlash = 3

/** Settle `headline` and take its line out. */
export function headline() {
  return (_tree: Root, file: VFile): void => {
    const blocks = blocksOf(file)
    const known = file.data.headlineBlock
    const winner = known ?? findHeadline(file) ?? firstLine(file)
    if (winner === undefined) {
      const message = file.info('Unexpected text without a headline, expected one above it', {
        ruleId: 'headline',
        source: 'cuttings'
      })
      message.note = 'Write `headline: …` in its front matter or in a sidecar'
      return
    }
    const rest = known === undefined ? secondLine(blocks, winner) : undefined
    const whole = rest === undefined ? winner : joined(winner, rest)
    file.data.headlineBlock = whole
    if (rest !== undefined)
      file.data.blocks = blocks.map(block => (block === winner ? whole : block))
    const printed = whole.text.replace(machinePrefix, '').replace(wireEnd, '')
    settle(file, 'headline', withoutOutlet(printed), {
      rule: 'headline',
      line: winner.line,
      certainty: 'stated',
      because: 'of the lines above the text, this one says most of what the text says'
    })
    for (const block of rest === undefined ? [winner] : [winner, rest])
      takeOut(file, block, {fate: 'metadata', field: 'headline', rule: 'headline'})
    takeOutRepeats(file, blocks, winner)
  }
}

/** Agency copy opens with its headline, whatever it looks like; a flash is nothing else. */
function firstLine(file: VFile): Block | undefined {
  const [first, second] = blocksOf(file).filter(({text}) => !isSlug(text))
  const {isBare, isCopy} = file.data
  // A Markdown capture may open with a rule or an empty list.
  if (first === undefined || first.text === '' || !isBare) return undefined
  if (first.features.size > longestFlash || opensByline(first.text)) return undefined
  if (!first.features.capitals && creditIn(first.text) !== undefined) return undefined
  if (second === undefined)
    return first.words.size >= fewestOfFlash && !isText(file, first) ? first : undefined
  if (first.zone !== 'above') return undefined
  const isTitle = second.zone === 'body' && isTitleAlone(first)
  return isCopy === true || first.features.capitals || isTitle ? first : undefined
}

/** `By Jane Doe`, `Jane Doe`: above a text without a headline. */
function opensByline(text: string): boolean {
  return isFullName(text) || readOpenedByline(text)?.author[0]?.type === 'Person'
}

/** Whether it is the text itself: a dateline opens it, or it is a whole sentence. */
function isText(file: VFile, {text, features}: Block): boolean {
  const {endsInFullStop, capitals, size} = features
  return opensWithDateline(file, text) || (endsInFullStop && !capitals && size >= shortestText)
}

/** The block of the headline, if there is one. */
function findHeadline(file: VFile): Block | undefined {
  const found = findAmong(file, withoutNotes(blocksOf(file)))
  return found && blocksOf(file).find(({line}) => line === found.line)
}

/** The block of the headline among these, if there is one. */
function findAmong(file: VFile, blocks: readonly Block[]): Block | undefined {
  const firstEntry = firstEntryOf(file)
  const paragraph = blocks.findIndex(
    block => (isParagraph(block) && !isPoint(file, block)) || block.line === firstEntry
  )
  const firstParagraph = paragraph === -1 ? firstShort(blocks) : paragraph
  if (firstParagraph === -1) return undefined
  const above = blocks.slice(Math.max(0, firstParagraph - farthest), firstParagraph)
  const body = bodyWords(blocks, firstParagraph)
  const open = above.filter(
    block =>
      !isPoint(file, block) &&
      !isInList(block, blocks) &&
      mayOpen(block, blocks) &&
      !opensAsStandfirst(file, block, blocks)
  )
  const ofTrail = endOfTrail(open, blocks)
  if (ofTrail !== undefined) return ofTrail
  const title = open.findIndex(isWordy)
  const ranked = open.map((block, at): Candidate => {
    const next = blocks.slice(block.index + 1, block.index + 3)
    const isFirst = title === -1 || at < title
    return {block, score: rank(block, next, firstParagraph - block.index, body, isFirst)}
  })
  const best = ranked.reduce(
    (winner, candidate) => (candidate.score > winner.score ? candidate : winner),
    none
  )
  const isSure = best.block !== undefined && best.score >= threshold
  const top = ranked.find(candidate => isAboveStandfirst(blocks, candidate, best))?.block
  const told = open.filter(block => !isSlogan(block, blocks, body))
  const found = isSure
    ? top && (overCredits(blocks, top) ?? topOfRow(blocks, top, told))
    : shapedAbove(open, blocks, firstParagraph, body)
  if (found === undefined) return undefined
  const inTitle = ranked.find(
    ({block}) => block && block.text !== found.text && isTitleOf(block.text, found.text)
  )
  return inTitle?.block ?? aboveFound(blocks, found, isSure ? told : open) ?? found
}

/** The line above the found one that tells less of the story, and is its headline nevertheless. */
function aboveFound(
  blocks: readonly Block[],
  found: Block,
  open: readonly Block[]
): Block | undefined {
  const line = blocks[found.index - 1]
  const lines = [
    overSentence(found, line),
    shortAbove(found, line),
    openingAbove(blocks, found),
    titleOver(blocks, found),
    printedTwice(blocks, found)
  ]
  return lines.find(above => above !== undefined && open.includes(above))
}

const none: Candidate = {block: undefined, score: 0}

/** Whether signs of lists open a line and its neighbour: `- Buses leave every hour` over `- Monthly passes are refunded`. */
function isInList({features, index}: Block, blocks: readonly Block[]): boolean {
  return features.listed && [index - 1, index + 1].some(at => blocks[at]?.features.listed === true)
}

function isParagraph(block: Block): boolean {
  const {features, prose, text, zone} = block
  if (zone !== 'body' || prose >= 1) return zone === 'body'
  return prose > 0.3 && features.endsSentence && !isQuestion.test(text)
}

/** The line that tells the time of a live blog's first entry; entries have text, where a list of links has none. */
function firstEntryOf(file: VFile): number | undefined {
  const [first, second] = file.data.entryTimes ?? []
  if (first === undefined || second === undefined) return undefined
  const entry = blocksOf(file).slice(first, second)
  return entry.some(({prose}) => prose > 0) ? entry[0]?.line : undefined
}

/** The place of the first sentence of a text that has no longer paragraph, on a page that tells a date. */
function firstShort(blocks: readonly Block[]): number {
  if (!blocks.some(({features}) => features.dated)) return -1
  return blocks.findIndex(
    ({zone, prose, features}) => zone === 'body' && prose > 0 && features.endsInFullStop
  )
}

/** Words of the paragraphs at the start of the body. */
function bodyWords(blocks: readonly Block[], start: number): ReadonlySet<string> {
  return wordsOf(blocks.slice(start, start + bodyBlocks).filter(block => block.zone === 'body'))
}

/** The headline stands twice where a page names it in its title, in a trail or above its comments. */
function takeOutRepeats(file: VFile, blocks: readonly Block[], winner: Block): void {
  for (const block of blocks) {
    if (block === winner || !isTitleOf(winner.text, block.text)) continue
    takeOut(file, block, {fate: 'metadata', field: 'headline', rule: 'headline-repeated'})
  }
}
