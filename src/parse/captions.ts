/**
 * Find the texts under pictures, with their credits.
 *
 *     An airplane is seen in Caracas, March 24, 2019. (Photo by Reuters)    by its credit
 *     Soccer ball on grass                                                  by the credit on the next line:
 *     Jupiterimages, Getty Images
 *     Maria Zakharova, the Russian Foreign Ministry spokeswoman             by its shape: a name of the story,
 *                                                                           no full stop, between paragraphs
 *
 * Looks between the headline and the end of the body. A short line that opens a part of the
 * text is a subhead; see `subheads.ts`.
 */

import type {Root} from 'mdast'
import type {VFile} from 'vfile'
import {isFullName} from './byline/bare-name.ts'
import {creditIn, isCredit} from './caption-credit.ts'
import {type Block, blocksOf, claim, findingsOf, hasWordOf, takeOut} from './data.ts'
import {recast} from './recast.ts'
import {longPhrasesOf, phrasesOf} from './vocabulary/index.ts'
import {hasPhrase, startsWithPhrase} from './vocabulary/phrases.ts'

/** Longest caption in Latin characters; a longer text with a credit is a paragraph with brackets. */
const longest = 600

/** The last paragraph of a text may end in who wrote it: `(c)AFP/Jane Doe`. */
const signedProse = 0.3

const severalSentences = /\p{L}[.!?] \p{Lu}/u

/** Longest sentence that, alone above the text, is a caption. */
const longestAlone = 80

const opensCaption = startsWithPhrase(phrasesOf('captionOpening'))

/** `In this Feb. 17, 2016 file photo, …` */
const saysCaption = hasPhrase(longPhrasesOf('captionOpening'))

/** `… in Mumbai May 13, 2014.`: running text seldom ends a sentence with a full date. */
const endsInDate =
  /\p{L}{3,}\.? \d{1,2}, (?:19|20)\d{2}\.?$|\d{1,2}\.? \p{L}{3,} (?:19|20)\d{2}\.?$/u

/** `(ATTN: UPDATES with comments)`, `From: Department for Heritage`, `Three things to know:`. */
const isNote = /^[(（[].*[)）\]]$|^\p{L}{2,12}[:：]|[:：]$/u

/** A line with a word of the page in it is no name: `Pictures Home`. */
const saysFurniture = hasPhrase(
  phrasesOf('navigation', 'related', 'subscribe', 'tools', 'share', 'follow', 'comments')
)

/** Capitalised words, small ones between: `Luiz da Silva.` */
const nameShape = /^\p{Lu}[\p{L}\p{M}.'’-]*(?: \p{Ll}{1,3}){0,2}(?: \p{Lu}[\p{L}\p{M}.'’-]*){1,3}$/u

/** Turn the nodes of captions into captions. */
export function captions() {
  return (tree: Root, file: VFile): void => {
    const blocks = inReach(file)
    const isCopy = file.data.isCopy === true
    const isOfStory = hasWordOf(blocks.filter(block => block.prose > 0))
    const lastProse = blocks.findLastIndex(block => block.prose > signedProse)
    let followsText = false
    for (const [index, block] of blocks.entries()) {
      if (!isOpen(file, block)) continue
      const belowHeadline = block.index > (file.data.headlineBlock?.index ?? -1)
      if (belowHeadline && isCredit(block.text)) {
        const above = blocks[index - 1]
        takeOut(file, block, {fate: 'metadata', field: 'captions', rule: 'caption-credit'})
        if (above !== undefined && isOpen(file, above) && mayBeUncredited(above))
          toCaption(tree, file, above, 'caption-above-credit', block.text)
        continue
      }
      const standing = {
        belowHeadline: belowHeadline && !isCopy,
        endsText: block.prose > signedProse && index >= lastProse,
        followsText
      }
      const rule = captionRule(block, blocks[index + 1], isOfStory, standing)
      followsText = block.prose > signedProse || (followsText && rule !== undefined)
      if (rule !== undefined) toCaption(tree, file, block, rule, creditIn(block.text))
    }
  }
}

/** Blocks from shortly above the headline to the end of the body. */
function inReach(file: VFile): readonly Block[] {
  const blocks = blocksOf(file)
  const bodyStart = blocks.findIndex(block => block.zone === 'body')
  if (bodyStart === -1) return []
  const first = Math.min(file.data.headlineBlock?.index ?? bodyStart - 6, bodyStart) - 6
  return blocks.filter(block => block.index >= first && block.zone !== 'below')
}

/** Where a block stands. */
interface Standing {
  /** Under the headline of a page. */
  readonly belowHeadline: boolean
  /** After all other paragraphs. */
  readonly endsText: boolean
  /** Right after a paragraph, or after a caption that is. */
  readonly followsText: boolean
}

function captionRule(
  block: Block,
  next: Block | undefined,
  isOfStory: (word: string) => boolean,
  {belowHeadline, endsText, followsText}: Standing
): string | undefined {
  const features = block.features
  const {size, furniture, wordless, endsSentence, capitals, dated} = features
  if (size > longest || furniture || wordless) return undefined
  if (opensCaption(block.text) > 0 || (size < 400 && saysCaption(block.text)))
    return 'caption-words'
  if (block.prose < 3 && !endsText && creditIn(block.text) !== undefined)
    return belowHeadline || !dated ? 'caption-credit' : undefined
  if (!belowHeadline || capitals) return undefined
  const mayBeName = block.zone === 'above' || isFullName(block.text)
  if (mayBeName && isName(block, isOfStory) && !saysFurniture(block.text)) return 'caption-name'
  const isOneSentence = !severalSentences.test(block.text)
  if (endsSentence && size < 300 && isOneSentence && endsInDate.test(block.text))
    return 'caption-dated'
  if (
    endsSentence &&
    size < longestAlone &&
    isOneSentence &&
    block.zone === 'above' &&
    next?.zone === 'body'
  )
    return 'caption-above-text'
  if (endsSentence || size < 30 || size > 200 || isNote.test(block.text)) return undefined
  if (block.zone === 'body' && (next === undefined || (next.prose <= 0 && !followsText)))
    return undefined
  return namesTheStory(block, isOfStory) ? 'caption-shape' : undefined
}

/** A person or thing of the story and nothing else: `Javier Imbroda.` */
function isName({text, words}: Block, isOfStory: (word: string) => boolean): boolean {
  const own = [...words]
  return (
    text.length < 40 &&
    own.length > 0 &&
    own.length <= 4 &&
    own.every(isOfStory) &&
    nameShape.test(text)
  )
}

/** A name that the story gives, set off by a comma, or a long noun phrase in its words. */
function namesTheStory({text, words}: Block, isOfStory: (word: string) => boolean): boolean {
  const own = [...words]
  const shared = own.filter(isOfStory).length
  if (shared * 2 < own.length || shared < 2) return false
  return /^\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+)+, /u.test(text) || text.length > 60
}

/** Whether a text that has no credit may be the caption that the credit below it belongs to. */
function mayBeUncredited({prose, features}: Block): boolean {
  const {size, furniture, wordless, dated} = features
  return size <= 200 && size >= 8 && !furniture && !wordless && !dated && prose <= 1.2
}

function isOpen(file: VFile, block: Block): boolean {
  const {claims, takenOut} = findingsOf(file)
  return !takenOut.has(block.node) && !claims.has(block.line)
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
