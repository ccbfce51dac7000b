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
import {creditIn, isCredit} from './caption-credit.ts'
import {type Block, blocksOf, settle, takeOut} from './data.ts'
import {contentWords, type Features, featuresOf} from './features.ts'
import {phrasesOf} from './vocabulary/index.ts'
import {startsWithPhrase} from './vocabulary/phrases.ts'

/** A candidate below this says too little about the body. */
const threshold = 1

/** Characters of the body that candidates are compared with. */
const bodyLength = 6000

/** The headline stands above the standfirst, which says the same in more words. */
const nearlyBest = 0.55

/** Candidates this far above the body are links of the page. */
const farthest = 60

const opensOther = startsWithPhrase(
  phrasesOf('byline', 'published', 'updated', 'captionCredit', 'captionOpening')
)

/** Settle `headline` and take its line out. */
export function headline() {
  return (_tree: Root, file: VFile): void => {
    const blocks = blocksOf(file)
    const winner = findHeadline(blocks)
    if (winner === undefined) {
      const message = file.info('Unexpected text without a headline, expected one above it', {
        ruleId: 'headline',
        source: 'cuttings'
      })
      message.note = 'Write `headline: …` in its front matter or in a sidecar'
      return
    }
    file.data.headlineBlock = winner
    settle(file, 'headline', winner.text, {
      rule: 'headline',
      line: winner.line,
      certainty: 'stated',
      because: 'of the lines above the text, this one says most of what the text says'
    })
    takeOut(file, winner, {fate: 'metadata', field: 'headline', rule: 'headline'})
    takeOutRepeats(file, blocks, winner)
  }
}

/** The block of the headline, if there is one. */
export function findHeadline(blocks: readonly Block[]): Block | undefined {
  const firstParagraph = blocks.findIndex(isParagraph)
  if (firstParagraph === -1) return undefined
  const body = contentWords(bodyText(blocks, firstParagraph))
  const ranked = blocks
    .slice(Math.max(0, firstParagraph - farthest), firstParagraph)
    .map(block => ({block, score: rank(block, firstParagraph, body)}))
  const best = Math.max(0, ...ranked.map(({score}) => score))
  if (best < threshold) return undefined
  return ranked.find(({score}) => score >= best * nearlyBest)?.block
}

function isParagraph(block: Block): boolean {
  return block.zone === 'body' && block.prose > 0.3 && featuresOf(block.text).endsSentence
}

function bodyText(blocks: readonly Block[], start: number): string {
  let text = ''
  for (const block of blocks.slice(start)) {
    if (block.zone !== 'body' || text.length > bodyLength) break
    text += ` ${block.text}`
  }
  return text
}

function rank(block: Block, firstParagraph: number, body: ReadonlySet<string>): number {
  const features = featuresOf(block.text)
  if (!mayBeHeadline(block, features)) return 0
  const words = contentWords(block.text)
  const shared = [...words].filter(word => body.has(word)).length
  const coverage = words.size === 0 ? 0 : shared / words.size
  const distance = firstParagraph - block.index
  return (
    2 * coverage +
    0.3 * Math.min(shared, 6) +
    (block.index === 0 ? 0.8 : 0) -
    0.04 * distance -
    (features.endsInFullStop ? 1 : 0) -
    (features.size < 20 ? 0.8 : 0) -
    (features.size > 130 ? 0.6 : 0)
  )
}

function mayBeHeadline(block: Block, features: Features): boolean {
  if (features.furniture || features.wordless || features.hasAddress || features.dated) return false
  if (isCredit(block.text) || creditIn(block.text) !== undefined) return false
  if (features.size < 8 || features.size > 260) return false
  return opensOther(block.text) === 0
}

/** The headline stands twice where a page names it in a trail or above its comments. */
function takeOutRepeats(file: VFile, blocks: readonly Block[], winner: Block): void {
  for (const block of blocks) {
    if (block.text !== winner.text || block === winner) continue
    takeOut(file, block, {fate: 'metadata', field: 'headline', rule: 'headline-repeated'})
  }
}
