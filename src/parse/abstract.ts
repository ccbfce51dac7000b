/**
 * Find the abstract: the standfirst between the headline and the text.
 *
 *     Fact check: is an “oxygen bar” selling air?           the headline
 *     The brain behind this start-up is said to be …        ← the abstract
 *     New Delhi, News Bureau | Updated: 19 November 2019    a line of its own kind
 *     In case you are living in Delhi, chances are …        the text
 *
 * Standing there is not enough, for so does the first paragraph. Something must part it from
 * the text: a byline or a date, a dateline that opens the text, or its own lack of a full stop.
 */

import type {Root} from 'mdast'
import type {VFile} from 'vfile'
import {isCaption, isOpen} from './abstract/lines.ts'
import {reasonFor} from './abstract/reasons.ts'
import {shareOf} from './blocks/begins-anew.ts'
import {announcesLinks} from './blocks/links.ts'
import {speaksForPage} from './blocks/of-page.ts'
import {isOverButton} from './captions/words.ts'
import {type Block, blocksOf, findingsOf, isPoint, settle, takeOut, wordsOf} from './data.ts'
import {opensAsStandfirst} from './headline/beside.ts'
import {isByline, namesSomebody, tellsOfDay} from './headline/shape.ts'
import {isSlug} from './headline/slug.ts'

const shortest = 25
const longest = 600

/** Shortest standfirst below a caption. */
const shortestBelowPicture = 55

/** How much a standfirst below links reads like prose, and its share of words of the text: more than a link. */
const leastProse = 0.6
const leastShare = 0.2

/** Lines that are looked at: a label or a name may stand above the standfirst. */
const tries = 3

/** Most blocks a standfirst has: newspapers list its points. */
const most = 5

/** Settle `abstract` and take its lines out. */
export function abstract() {
  return (_tree: Root, file: VFile): void => {
    // The head of a record gave it.
    if (findingsOf(file).values.abstract !== undefined) return
    const found = findAbstract(file)
    const first = found?.blocks[0]
    if (found === undefined || first === undefined) return
    settle(file, 'abstract', found.blocks.map(block => block.text).join('\n'), {
      rule: found.rule,
      line: first.line,
      ...(found.blocks.length > 1 && {lines: found.blocks.map(({line}) => line)}),
      certainty: 'stated',
      because: found.because
    })
    for (const block of found.blocks) {
      takeOut(file, block, {fate: 'metadata', field: 'abstract', rule: found.rule})
    }
  }
}

interface Found {
  readonly blocks: readonly Block[]
  readonly rule: string
  readonly because: string
}

function findAbstract(file: VFile): Found | undefined {
  const points = pointsOf(file)
  if (points !== undefined) return abovePoints(file, points) ?? points
  const headline = file.data.headlineBlock
  if (headline === undefined) return opening(file)
  const after = blocksOf(file).slice(headline.index + 1, headline.index + 40)
  const starts = after.flatMap((block, index) => (isCandidate(file, block) ? [index] : []))
  const [first, ...others] = starts.slice(0, tries)
  if (first === undefined) return undefined
  for (const start of [first, ...others.filter(index => after[index]?.zone === 'above')]) {
    const found = abstractAt(file, after, start)
    if (found !== undefined) return found
  }
  return undefined
}

/** The standfirst that a capture without a headline begins with. */
function opening(file: VFile): Found | undefined {
  const block = blocksOf(file)
    .slice(0, tries)
    .find(
      block =>
        block.zone === 'above' &&
        isOpen(file, block) &&
        opensAsStandfirst(file, block, blocksOf(file))
    )
  if (block === undefined) return undefined
  const because = 'it opens the capture, a sentence longer than headlines are'
  return {blocks: [block], rule: 'abstract-opening', because}
}

/** The standfirst between the headline and the byline and the points of a summary below both: together they are the abstract. */
function abovePoints(file: VFile, points: Found): Found | undefined {
  const headline = file.data.headlineBlock
  const [first] = points.blocks
  if (headline === undefined || first === undefined) return undefined
  const after = blocksOf(file).slice(headline.index + 1, headline.index + 40)
  const start = after.findIndex(block => isCandidate(file, block))
  const block = after[start]
  if (block === undefined || block.index >= first.index) return undefined
  const found = abstractAt(file, after, start)
  if (found === undefined || found.blocks.some(({index}) => index >= first.index)) return undefined
  return {...found, blocks: [...found.blocks, ...points.blocks]}
}

/** The points of a summary under a label that announces them. */
function pointsOf(file: VFile): Found | undefined {
  const blocks = blocksOf(file).filter(block => isPoint(file, block) && isOpen(file, block))
  const label = blocksOf(file)[(blocks[0]?.index ?? 0) - 1]
  if (label === undefined || blocks.length === 0) return undefined
  takeOut(file, label, {fate: 'furniture', rule: 'abstract-label'})
  return {blocks, rule: 'abstract-points', because: 'a label above them announces a summary'}
}

function abstractAt(file: VFile, after: readonly Block[], start: number): Found | undefined {
  const blocks = pointsFrom(file, after.slice(start))
  const rest = after.slice(start + blocks.length)
  const paragraph = rest.findIndex(
    block =>
      block.zone === 'body' && block.prose > 0 && isOpen(file, block) && !isCaption(file, block)
  )
  const text = rest[paragraph]
  const last = blocks.at(-1)
  if (text === undefined || last === undefined) return undefined
  const between = rest.slice(0, paragraph)
  const above = after.slice(0, start)
  if (isApart(file, blocks, above, text)) return undefined
  // Pictures stand together: a few words below one are the caption of another.
  if (last.features.size < shortestBelowPicture && above.some(block => isCaption(file, block)))
    return undefined
  const reason = reasonFor(file, {blocks, last, above, between, text})
  return reason === undefined ? undefined : {blocks, rule: 'abstract', because: reason}
}

/** Whether it is a link: below words that announce links, unless it is prose that tells the story, or without a word of the text. */
function isApart(
  file: VFile,
  blocks: readonly Block[],
  above: readonly Block[],
  text: Block
): boolean {
  if (above.length === 0) return false
  const story = wordsOf(blocksOf(file).slice(text.index, text.index + 30))
  const share = shareOf(wordsOf(blocks), story)
  const last = blocks.at(-1)
  const tells = (last?.prose ?? 0) > leastProse && share > leastShare
  if (!tells && above.some(block => announcesLinks(block.text))) return true
  return last?.features.endsSentence !== true && share === 0
}

/** The block and those like it that follow: the points of a list. */
function pointsFrom(file: VFile, blocks: readonly Block[]): readonly Block[] {
  const [first] = blocks
  if (first === undefined || first.features.endsSentence) return blocks.slice(0, 1)
  const isPoint = (block: Block) =>
    isCandidate(file, block, first.features.listed && block.features.listed ? 0 : shortest) &&
    !block.features.endsSentence &&
    (saysWords(block) || !saysWords(first))
  const end = blocks.findIndex(block => !isPoint(block))
  return blocks.slice(0, Math.max(1, Math.min(end, most)))
}

/** A word in small letters: a name has none. */
function saysWords({text}: Block): boolean {
  return /(?<![\p{L}\p{M}])\p{Ll}{3,}/u.test(text)
}

function isCandidate(file: VFile, block: Block, least = shortest): boolean {
  const {dateline} = findingsOf(file).evidence
  if (dateline?.rule === 'dateline' && (dateline.line ?? 0) <= block.line) return false
  const {size, furniture, wordless, hasAddress, dated} = block.features
  if (furniture || wordless || hasAddress || (dated && !tellsOfDay(block)) || !isOpen(file, block))
    return false
  if (isByline(block.text) || namesSomebody(block) || isCaption(file, block)) return false
  const headline = file.data.headlineBlock
  if (headline !== undefined && block.index > headline.index + 1 && speaksForPage(block, headline))
    return false
  if (file.data.timeLines?.some(time => time.place === 'opening' && time.block === block))
    return false
  if (isSlug(block.text) || /^[(（[].*[)）\]]$/u.test(block.text)) return false
  const [next, afterNext] = blocksOf(file).slice(block.index + 1, block.index + 3)
  if (isOverButton(next, afterNext)) return false
  return size >= least && size <= longest
}
