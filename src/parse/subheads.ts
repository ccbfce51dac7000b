/**
 * Find the subheads: short lines that open a part of the text.
 *
 *     Trump’s threats                                      a subhead
 *     “What are they themselves doing in Eastern Hemisphere?”   a subhead: it returns in a paragraph below
 *     Wake up with our morning letter                      none: what it opens does not speak of the story
 *
 * A subhead stands between paragraphs: among other short lines it is a link. A short question may
 * follow anything. A long sentence that the text repeats is a pull quote.
 */

import type {Root} from 'mdast'
import type {VFile} from 'vfile'
import type {Features} from './blocks/features.ts'
import {isLabelledLink, isQuestionApart} from './blocks/links.ts'
import {recast} from './blocks/recast.ts'
import {isTableRow} from './blocks/table-row.ts'
import {proseScore} from './body-block.ts'
import {type Block, blocksOf, claim, findingsOf, openBlocksOf} from './data.ts'
import {hasSentences} from './headline/shape.ts'
import {opensPart} from './subheads/opens-part.ts'
import {bare, passagesOf} from './subheads/passages.ts'
import {labelsAmong, pairsAmong} from './subheads/several.ts'
import {agencyOf} from './vocabulary/agencies.ts'
import {phrasesOf} from './vocabulary/index.ts'
import {isTimeLabel, speaksToReader} from './vocabulary/openings.ts'
import {isPhrase} from './vocabulary/phrases.ts'

/** Longest subhead, in Latin characters. */
const longest = 80

/** The same in capitals: a longer one is a link. */
const longestInCapitals = 40

/** Speech on a line of its own: a paragraph, unless it is very short. */
const isQuoted = /^["“„«「『]/u

const asks = /[?？؟]$/u

/** Longest question that may follow anything: a longer one is a link. */
const longestQuestion = 60

/** Words of a line that the paragraph below it takes up, at least. */
const fewestTakenUp = 2

/** `- 【橋】川の橋が開通`, `> Read on`: a point of a list. */
const isPoint = /^[-–•*>→»]+\s/u
/** `- The day after`, `• The day after`: alone between two paragraphs it is none of a list. */
const lonePoint = /^[-–—•▪■●]\s?(?=\p{Lu}|\p{N})/u

/** `Lindholm Council @lindholm`: who posted what stands below. */
const isHandle = /(?:^|[\s(])@\w{3}/u

/** `abc/lnd`, `[Most read] The ferry sails again`: what opens a part opens with a capital, a figure or a quotation. */
const isNoTitle = /^(?:\p{Ll}{2}|[[(])/u

/** `New songs every day on lindholmtunes.com`: where to go. */
const endsInDomain = /\p{L}\.(?:com|org|net|tv|fm)$/iu

/** `The passen-`: the line of a text that somebody wrapped. */
const isBroken = /\p{Ll}-$/u

/** `img-0412-bridge`, `1-0, m.7: Ruiz 2-0, m.19`: names of files and rows of figures. */
const isFileName = /^[!-~]*$/u
const mostFigures = 3

/** `Play video`: what stands under it is the title of another. */
const announcesLink = isPhrase(phrasesOf('related'))

/** Longest line that, repeated in the text, is a subhead and not a pull quote. */
const longestRepeated = 100

/** Turn the nodes of subheads into headings, those of repeated sentences into pull quotes. */
export function subheads() {
  return (tree: Root, file: VFile): void => {
    const {claims} = findingsOf(file)
    const open = new Set(openBlocksOf(file))
    const entryTimes = file.data.entryTimes ?? new Set()
    const parts = labelsAmong(blocksOf(file), isParagraph)
    const blocks = blocksOf(file).filter(({zone, index}) => zone === 'body' || parts.has(index))
    const passages = passagesOf(blocks.filter(block => open.has(block)))
    const told = blocksOf(file).filter(block => block.prose > 0 || isHeadline(file, block))
    const speaksOfStory = opensPart(told)
    const pairs = pairsAmong(blocks, isParagraph, isPart)
    const labels = new Set(
      blocksOf(file).flatMap(block =>
        isShortLine(block) && block.zone === 'above' && !parts.has(block.index) ? block.text : []
      )
    )
    const points = file.data.listPoints ?? new Set()
    const {line: opening} = findingsOf(file).evidence.dateline ?? {}
    const isListed = ({index}: Block) => file.data.listRows?.has(index) === true
    let above: Block | undefined
    for (const [index, block] of blocks.entries()) {
      const below = blocks[index + 1]
      const isOfEntry = entryTimes.has(block.index) || isTitleOfEntry(block, below, entryTimes)
      const text = pairs.has(index) ? blocks[index + 2] : below
      const point = points.has(block.index) ? 'subhead-point' : undefined
      const label = parts.has(block.index) ? 'subhead-label' : point
      const placed = isOfEntry ? 'subhead-entry' : label
      const mayBeTitle = open.has(block) && block.line !== opening && !labels.has(block.text)
      const rule = mayBeTitle
        ? (placed ?? ruleOf(block, above, text, passages, isListed))
        : undefined
      const isSure = rule !== 'subheads' || block.node.type === 'heading' || below === undefined
      const isOfStory = isSure || speaksOfStory(block, below)
      if (rule !== undefined && isOfStory) settleSubhead(tree, file, block, rule)
      const {fate, field} = claims.get(block.line) ?? {}
      const isPicture = fate === 'body' && field === 'captions'
      const isFirst = fate === 'body' && field === 'subheads' && text !== below
      if (fate !== 'furniture' && field !== 'abstract' && !isPicture && !isFirst) above = block
    }
  }
}

/** Whether a line is the title of a live blog's entry: under its time, and no sentence. */
function isTitleOfEntry(
  {index, features}: Block,
  below: Block | undefined,
  entryTimes: ReadonlySet<number>
): boolean {
  if (!entryTimes.has(index - 1) || below === undefined || !isParagraph(below)) return false
  return features.size <= longest && !features.endsInFullStop && !features.furniture
}

/** What a page prints above its text as well is a label of the page, not of a part. */
function isShortLine({node, features}: Block): boolean {
  return node.type !== 'heading' && features.size <= longestInCapitals
}

/** A line that may be a subhead, asks nothing and tells no price. */
function isPart(block: Block): boolean {
  if (isParagraph(block) || asks.test(block.text) || !/^["“„«「]?\p{L}/u.test(block.text))
    return false
  return isSubhead(block, block.features)
}

function isHeadline(file: VFile, {index}: Block): boolean {
  return index === file.data.headlineBlock?.index
}

function settleSubhead(tree: Root, file: VFile, block: Block, rule: string): void {
  const pulled = rule === 'pull-quote'
  recast(tree, block, pulled ? {type: 'pullQuote'} : {type: 'heading', depth: 2})
  claim(file, block.node, {fate: 'body', field: pulled ? 'body' : 'subheads', rule})
}

function ruleOf(
  block: Block,
  above: Block | undefined,
  below: Block | undefined,
  passages: ReadonlySet<string>,
  isListed: (block: Block) => boolean
): string | undefined {
  if (block.node.type === 'heading') return 'subheads'
  if (block.text.length < 400 && below !== undefined && passages.has(bare(block.text))) {
    return isPulled(block) ? 'pull-quote' : 'subhead-repeated'
  }
  if (!isAmongText(block, above, below, isListed)) return undefined
  const isAlone = isLonePoint(block, above, below)
  return isSubhead(block, block.features, isAlone) ? 'subheads' : undefined
}

/** Whether a line with the sign of a list has paragraphs on both sides, and no line of its kind. */
function isLonePoint({text}: Block, above: Block | undefined, below: Block | undefined): boolean {
  return (
    lonePoint.test(text) &&
    [above, below].every(
      block => block !== undefined && isParagraph(block) && !lonePoint.test(block.text)
    )
  )
}

/** Whether a line that the text repeats is too long, too loud or too much of a sentence for a subhead. */
function isPulled({text, features}: Block): boolean {
  if (text.length > longestRepeated) return true
  if (features.capitals) return features.size > longestInCapitals
  return features.endsInFullStop && isQuoted.test(text)
}

/** Between paragraphs; a word of the page or a caption may stand above. Among other lines it is a link, above them all a label. */
function isAmongText(
  block: Block,
  above: Block | undefined,
  below: Block | undefined,
  isListed: (block: Block) => boolean
): boolean {
  if (below === undefined || !(isParagraph(below) || isListed(below))) return false
  const {text, features} = block
  if (asks.test(text) && features.size <= longestQuestion) {
    const isAmong = above === undefined || isInterruption(above) || isText(above)
    return isAmong || !isQuestionApart(block, below)
  }
  if (above !== undefined && announcesLink(above.text)) return takesUp(below, block)
  const isBelow = above !== undefined && [isInterruption, isText, isListed].some(is => is(above))
  return isBelow || takesUp(below, block)
}

/** Whether a paragraph says again most of what the line above it says: no link does that. */
function takesUp({words}: Block, line: Block): boolean {
  const shared = [...line.words].filter(word => words.has(word)).length
  return shared >= fewestTakenUp && shared * 2 > line.words.size
}

/** A button, a picture, a sound: what a page sets between paragraphs without words of its own. */
function isInterruption({features}: Block): boolean {
  return features.furniture || features.hasAddress || (features.wordless && !features.dated)
}

function isParagraph({features, text}: Block): boolean {
  return (
    features.size > longest || isTableRow(text) || (proseScore(features) > 0 && !asks.test(text))
  )
}

/** A sentence, however short, or a line that introduces one. */
function isText({features, text}: Block): boolean {
  return (
    proseScore(features) > 0 || features.endsSentence || /[:：]$/u.test(text) || isTableRow(text)
  )
}

function isSubhead(block: Block, features: Features, isAlone = false): boolean {
  const {furniture, wordless, hasAddress, size, endsInFullStop, breaksOff, endsSentence} = features
  if (furniture || wordless || hasAddress || size > longest) return false
  if ((features.dated && size < 40) || isTableRow(block.text)) return false
  if (isPoint.test(block.text) && !isAlone) return false
  if (isFigures(block.text) || isTimeLabel(block.text) || endsInDomain.test(block.text))
    return false
  if (agencyOf(block.text) !== undefined) return false
  if (isHandle.test(block.text) || isBroken.test(block.text) || isNoTitle.test(block.text))
    return false
  if (hasSentences(block.text) || isLabelledLink(block.text)) return false
  if (/[!！]$/u.test(block.text) && speaksToReader(block.text)) return false
  if (features.capitals && size > longestInCapitals) return false
  if (endsInFullStop || breaksOff || /[:：,]$/u.test(block.text)) return false
  // Where nothing marks the end of a sentence, one is told by its length.
  if (endsSentence && /[\p{L}\p{M}]$/u.test(block.text)) return false
  return !(endsSentence && isQuoted.test(block.text) && size > 40)
}

function isFigures(text: string): boolean {
  const figures = text.match(/\d+/gu)?.length ?? 0
  if (figures > 1 && figures * 2 >= text.split(' ').length) return true
  return figures > mostFigures || (figures > 0 && isFileName.test(text))
}
