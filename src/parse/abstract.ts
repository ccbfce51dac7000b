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
import {creditIn, isCredit, signedIn} from './caption-credit.ts'
import {saysPicture, saysPosition} from './captions/words.ts'
import {type Block, blocksOf, type Claim, findingsOf, settle, takeOut, wordsOf} from './data.ts'
import {isByline, isCreditLine, namesSomebody} from './headline/shape.ts'
import {phrasesOf} from './vocabulary/index.ts'
import {isPhrase} from './vocabulary/phrases.ts'

const isButton = isPhrase(phrasesOf('share', 'tools', 'comments'))

/** `Related news`, above links to other stories. */
const announcesLinks = isPhrase(phrasesOf('related'))

const shortest = 25
const longest = 600

/** Shortest standfirst below the byline that has no full stop. */
const shortestBelow = 100

/** Lines that are looked at: a label or a name may stand above the standfirst. */
const tries = 3

/** Most blocks a standfirst has: newspapers list its points. */
const most = 5

/** Points that make a summary. */
const fewestPoints = 2

/** Share of the headline's words that the first paragraph has beyond those of the standfirst. */
const fresh = 0.15

/** Longest standfirst that is known by this. */
const longestAnew = 250

/** Settle `abstract` and take its lines out. */
export function abstract() {
  return (_tree: Root, file: VFile): void => {
    const found = findAbstract(file)
    const first = found?.blocks[0]
    if (found === undefined || first === undefined) return
    settle(file, 'abstract', found.blocks.map(block => block.text).join('\n'), {
      rule: found.rule,
      line: first.line,
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
  const headline = file.data.headlineBlock
  if (headline === undefined) return undefined
  const points = pointsOf(file)
  if (points !== undefined) return points
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

/** The points of a summary under a label that announces them. */
function pointsOf(file: VFile): Found | undefined {
  const {summary} = file.data
  const blocks = blocksOf(file).filter(
    block => summary?.has(block.index) === true && isOpen(file, block)
  )
  const label = blocksOf(file)[(blocks[0]?.index ?? 0) - 1]
  if (blocks.length < fewestPoints || label === undefined) return undefined
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
  if (isApart(file, blocks, after.slice(0, start), text)) return undefined
  const reason = [
    partedByMetadata,
    partedByDateline,
    partedByButtons,
    partedByPicture,
    repeated,
    partedByFullStop,
    begunAnew
  ]
    .map(test => test(file, {blocks, last, between, text}))
    .find(because => because !== undefined)
  return reason === undefined ? undefined : {blocks, rule: 'abstract', because: reason}
}

/** Whether it is a link: below words that announce links, or without a word of the text. */
function isApart(
  file: VFile,
  blocks: readonly Block[],
  above: readonly Block[],
  text: Block
): boolean {
  if (above.some(block => announcesLinks(block.text))) return true
  const story = wordsOf(blocksOf(file).slice(text.index, text.index + 30))
  const isSentence = blocks.at(-1)?.features.endsSentence === true
  return above.length > 0 && !isSentence && share(wordsOf(blocks), story) === 0
}

interface Place {
  readonly blocks: readonly Block[]
  /** Last block of the candidate. */
  readonly last: Block
  readonly between: readonly Block[]
  /** First paragraph after it. */
  readonly text: Block
}

function partedByMetadata(file: VFile, {between}: Place): string | undefined {
  const parted = between.some(block => claimOf(file, block)?.fate === 'metadata')
  return parted ? 'it stands between the headline and the byline or date' : undefined
}

function partedByDateline(file: VFile, {text}: Place): string | undefined {
  const dateline = findingsOf(file).evidence.dateline
  return dateline?.line === text.line ? 'the dateline opens the text after it' : undefined
}

function partedByButtons(file: VFile, {blocks, between}: Place): string | undefined {
  const afterHeadline = blocks[0]?.index === (file.data.headlineBlock?.index ?? -2) + 1
  const parted = afterHeadline && between.some(block => isButton(block.text))
  return parted ? 'buttons of the page stand between it and the text' : undefined
}

/** A picture with its caption right under it. */
function partedByPicture(file: VFile, {blocks, between}: Place): string | undefined {
  const afterHeadline = blocks[0]?.index === (file.data.headlineBlock?.index ?? -2) + 1
  const parted =
    afterHeadline && between.length > 0 && between.some(block => isCaption(file, block))
  return parted ? 'a picture stands between it and the text' : undefined
}

/** A standfirst adds to the headline; the first paragraph says again what the headline says. */
function begunAnew(file: VFile, {blocks, text}: Place): string | undefined {
  const headline = file.data.headlineBlock
  if (headline === undefined || blocks[0]?.index !== headline.index + 1) return undefined
  const size = blocks.reduce((sum, block) => sum + block.features.size, 0)
  const above = share(headline.words, wordsOf(blocks))
  const begun = share(headline.words, text.words) >= above + fresh
  return begun && size <= longestAnew ? 'the paragraph after it begins the story anew' : undefined
}

/** A standfirst often says what a later paragraph says again. */
function repeated(file: VFile, {blocks, text}: Place): string | undefined {
  const own = wordsOf(blocks)
  const again = blocksOf(file)
    .slice(text.index, text.index + 30)
    .some(block => share(own, block.words) > 0.8)
  return again && own.size > 4 ? 'a later paragraph says it again' : undefined
}

function share(words: ReadonlySet<string>, of: ReadonlySet<string>): number {
  return [...words].filter(word => of.has(word)).length / Math.max(1, words.size)
}

function partedByFullStop(file: VFile, {blocks, last, text}: Place): string | undefined {
  const above = blocksOf(file).slice((file.data.headlineBlock?.index ?? 0) + 1, blocks[0]?.index)
  if (above.some(block => isOpen(file, block))) return undefined
  // Below the byline a clause is a caption.
  if (last.features.size < shortestBelow && above.some(isCreditLine)) return undefined
  const body = blocksOf(file).slice(text.index, text.index + 30)
  const known = share(last.words, wordsOf(body)) > 0.2
  const unlike = known && !last.features.endsSentence && text.features.endsSentence
  return unlike ? 'it stands between headline and text and has no full stop' : undefined
}

/** The block and those like it that follow: the points of a list. */
function pointsFrom(file: VFile, blocks: readonly Block[]): readonly Block[] {
  const [first] = blocks
  if (first === undefined || first.features.endsSentence) return blocks.slice(0, 1)
  const end = blocks.findIndex(block => !isCandidate(file, block) || block.features.endsSentence)
  return blocks.slice(0, Math.max(1, Math.min(end, most)))
}

function isCandidate(file: VFile, block: Block): boolean {
  const {dateline} = findingsOf(file).evidence
  if (dateline?.rule === 'dateline' && (dateline.line ?? 0) <= block.line) return false
  const {size, furniture, wordless, hasAddress, dated} = block.features
  if (furniture || wordless || hasAddress || dated || !isOpen(file, block)) return false
  if (isByline(block.text) || namesSomebody(block) || isCaption(file, block)) return false
  if (/^[(（[].*[)）\]]$/u.test(block.text)) return false
  return size >= shortest && size <= longest
}

function isCaption(file: VFile, block: Block): boolean {
  const next = blocksOf(file)[block.index + 1]
  const {text} = block
  if (isCredit(text) || (creditIn(text) ?? signedIn(text)) !== undefined) return true
  if (saysPicture(text) || saysPosition(text)) return true
  return next !== undefined && isCredit(next.text)
}

function isOpen(file: VFile, block: Block): boolean {
  return claimOf(file, block) === undefined
}

function claimOf(file: VFile, block: Block): Claim | undefined {
  return findingsOf(file).claims.get(block.line)
}
