/**
 * Say why a block is a caption: by a credit in it, by its words, by its shape, or by where it stands.
 *
 *     'Petra Alm (left) opens the lock. Photo: Tom Berg/AP'   caption-credit
 *     'Petra Alm, harbour master of Lindholm'                 caption-shape
 *
 * The surest reason comes first. What only stands where captions stand must speak of the story in
 * the words of the story.
 */

import {isFullName} from '../byline/bare-name.ts'
import {creditIn, signedIn} from '../caption-credit.ts'
import type {Block} from '../data.ts'
import {speaksToReader} from '../headline/rank.ts'
import {longPhrasesOf, phrasesOf} from '../vocabulary/index.ts'
import {isKicker} from '../vocabulary/kickers.ts'
import {isMediaWord} from '../vocabulary/media-words.ts'
import {hasPhrase} from '../vocabulary/phrases.ts'
import {saysPicture, saysPosition, showsScene} from './words.ts'

/** Where a block stands. */
export interface Standing {
  readonly next: Block | undefined
  /** Whether a word is one of the paragraphs'. */
  readonly isOfStory: (word: string) => boolean
  /** Under the headline of a page. */
  readonly belowHeadline: boolean
  /** Under the byline or the date as well. */
  readonly belowCredits: boolean
  /** Among the lines right above the headline. */
  readonly aboveHeadline: boolean
  /** After all other paragraphs. */
  readonly endsText: boolean
  /** Right after a paragraph, or after a caption that is. */
  readonly followsText: boolean
  /** Right under a word for a picture: `Foto`. */
  readonly labelled: boolean
}

type Rule = (block: Block, standing: Standing) => boolean

/** Longest caption in Latin characters; a longer text with a credit is a paragraph with brackets. */
const longest = 600
/** Longest one that only its place tells. */
const longestPlaced = 300
const shortestPlaced = 40
/** Longest sentence that, alone above the text, is a caption. */
const longestAlone = 80

/** Shortest and longest clause that, alone between byline and text, is one; words of it in small letters. */
const shortestUnstopped = 25
const longestUnstopped = 100
const fewestOfClause = 2
const smallWord = /(?<![\p{L}\p{M}])[\p{Ll}\p{Lo}][\p{L}\p{M}]{2,}/gu

const severalSentences = /\p{L}[.!?] \p{Lu}/u

/** `… in Lindholm May 13, 2014.`: running text seldom ends a sentence with a full date. */
const endsInYear = /(?:19|20)\d{2}\.?$/
const endsInDate =
  /\p{L}{3,}\.? \d{1,2}, (?:19|20)\d{2}\.?$|\d{1,2}\.? \p{L}{3,} (?:19|20)\d{2}\.?$/u

/** Longest end of a text that is a date. */
const longestDate = 60

/** `(ATTN: UPDATES with comments)`, `From: Department for Heritage`, `Three things to know:`, `>>> Read on`. */
const isNote = /^[(（[].*[)）\]]$|^\p{L}{2,12}[:：]|[:：]$|^[^\p{L}\p{N}"“„«‘']/u

/** Whether a line has a word of the page in it, as no name or caption has: `Pictures Home`. */
const pageConcepts = [
  'navigation',
  'related',
  'subscribe',
  'tools',
  'share',
  'follow',
  'comments'
] as const
const saysFurniture = hasPhrase(phrasesOf(...pageConcepts))

/** Whether several words of a page stand in it; single ones are words of other languages as well. */
const saysPage = hasPhrase(longPhrasesOf(...pageConcepts))

/** In a talk the title is who asks. */
const asks = /[?？؟]$/u

/** Capitalised words, small ones between: `Luiz da Silva.` */
const nameShape =
  /^\p{Lu}[\p{L}\p{M}.'’-]*(?: \p{Ll}{1,3}){0,2}(?: \p{Lu}[\p{L}\p{M}.'’-]*){0,2} \p{Lu}[\p{L}\p{M}.'’-]+$/u

/** The reasons, the surest first. */
const rules: readonly (readonly [name: string, rule: Rule])[] = [
  ['caption-words', ({text}) => saysPicture(text)],
  ['caption-credit', hasCredit],
  ['caption-position', isPositioned],
  ['caption-labelled', isLabelled],
  ['caption-name', isName],
  ['caption-dated', isDated],
  ['caption-above-headline', isAboveHeadline],
  ['caption-scene', isScene],
  ['caption-above-text', isAboveText],
  ['caption-shape', isShaped],
  ['caption-label', isTitled]
]

/** The rule by which a block is a caption; `undefined` when none says so. */
export function captionRule(block: Block, standing: Standing): string | undefined {
  const {size, furniture, wordless} = block.features
  if (size > longest || furniture || wordless) return undefined
  return rules.find(([, rule]) => rule(block, standing))?.[0]
}

function hasCredit(block: Block, {belowHeadline, endsText}: Standing): boolean {
  if ((block.prose >= 3 && block.index > 0) || endsText) return false
  if (creditIn(block.text) !== undefined) return belowHeadline || !block.features.dated
  return belowHeadline && block.zone === 'above' && signedIn(block.text) !== undefined
}

function isPositioned({text, zone}: Block): boolean {
  return zone === 'above' && saysPosition(text)
}

function isLabelled({features, zone}: Block, {labelled}: Standing): boolean {
  const {size, endsSentence, capitals} = features
  return labelled && !capitals && size < longestPlaced && (zone === 'above' || !endsSentence)
}

/** A person or thing of the story and nothing else: `Petra Alm.` */
function isName(
  {text, words, zone, features}: Block,
  {belowHeadline, isOfStory}: Standing
): boolean {
  if (!belowHeadline || features.capitals) return false
  const own = [...words]
  return (
    (zone === 'above' || isFullName(text)) &&
    text.length < 40 &&
    own.length > 0 &&
    own.length <= 4 &&
    own.every(isOfStory) &&
    nameShape.test(text) &&
    !isMediaWord(text.slice(text.lastIndexOf(' ') + 1)) &&
    !saysFurniture(text)
  )
}

function isDated({text, features}: Block, {belowHeadline}: Standing): boolean {
  if (!belowHeadline || features.capitals || !features.endsSentence) return false
  return (
    features.size < longestPlaced &&
    endsInYear.test(text) &&
    endsInDate.test(text.slice(-longestDate)) &&
    !severalSentences.test(text)
  )
}

/** `Boats and a crane in the harbour of Lindholm.`, above a headline. */
function isAboveHeadline(block: Block, {aboveHeadline, isOfStory}: Standing): boolean {
  return aboveHeadline && isPlaced(block) && sharesWords(block, isOfStory)
}

/** What somebody does in a picture between headline and text: `Petra Alm holds up the new flag.` */
function isScene({text, zone}: Block, {belowHeadline}: Standing): boolean {
  return belowHeadline && zone === 'above' && showsScene(text)
}

function isPlaced({text, features}: Block): boolean {
  const {size, endsSentence, capitals, breaksOff, hasAddress} = features
  if (capitals || breaksOff || hasAddress || !endsSentence || /[?？]$/u.test(text)) return false
  if (severalSentences.test(text) || isNote.test(text)) return false
  return size >= shortestPlaced && size < longestPlaced
}

function isAboveText(
  {text, zone, words, features}: Block,
  {belowHeadline, belowCredits, next, isOfStory}: Standing
): boolean {
  const {size, endsSentence, capitals, breaksOff, dated, hasAddress} = features
  if (!belowHeadline || capitals || breaksOff || dated || hasAddress) return false
  if (endsSentence ? size >= longestAlone : !belowCredits || !isUnstopped(text, size)) return false
  if (![...words].some(word => singularsOf(word).some(isOfStory))) return false
  return !severalSentences.test(text) && zone === 'above' && next?.zone === 'body'
}

/** `Canoes idle at the old jetty on Tuesday`: a clause without a full stop. */
function isUnstopped(text: string, size: number): boolean {
  if (size < shortestUnstopped || size >= longestUnstopped) return false
  if (isNote.test(text) || saysPage(text) || speaksToReader(text)) return false
  return !/\p{L}\.\p{L}/u.test(text) && (text.match(smallWord)?.length ?? 0) >= fewestOfClause
}

/** A word, and what it is without an ending of plurals: `rocas`, `roca`; `panes`, `pan`. */
function singularsOf(word: string): string[] {
  return [0, 1, 2].filter(end => word.length - end > 2).map(end => word.slice(0, word.length - end))
}

/** A name that the story gives, set off by a comma: `Petra Alm, harbour master of Lindholm`. */
function isShaped(block: Block, {belowHeadline, followsText, next, isOfStory}: Standing): boolean {
  const {text, features, zone} = block
  const {size, endsSentence, capitals, hasAddress} = features
  if (!belowHeadline || capitals || hasAddress || endsSentence) return false
  if (size < 30 || size > 200 || isNote.test(text)) return false
  if (zone === 'body' && (next === undefined || (next.prose <= 0 && !followsText))) return false
  return (
    sharesWords(block, isOfStory) && /^\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+)+, /u.test(text)
  )
}

/** Whether half of its words, two at least, are the story's. */
function sharesWords({words}: Block, isOfStory: (word: string) => boolean): boolean {
  const shared = [...words].filter(isOfStory).length
  return shared >= 2 && shared * 2 >= words.size
}

/** `Mix-up: Petra Alm and her brother with the wrong cake`: a title, and what is seen. */
function isTitled(block: Block, {belowHeadline, followsText, next, isOfStory}: Standing): boolean {
  const {text, features} = block
  const {size, endsInFullStop, breaksOff, hasAddress, capitals} = features
  if (!belowHeadline || endsInFullStop || breaksOff || hasAddress || capitals) return false
  if (size < shortestPlaced || size > longestPlaced || asks.test(text)) return false
  if ([...block.words].filter(isOfStory).length < 2) return false
  const title = /^\p{Lu}[\p{L}’'-]+(?: [\p{L}’'-]+){0,3}: (?=\p{Lu})/u.exec(text)?.[0]
  const isLabel = title === undefined || isKicker(title.slice(0, -2)) || saysFurniture(title)
  return !isLabel && (followsText || (next !== undefined && next.prose > 0))
}
