/**
 * Say why a block is a caption: by a credit in it, by its words, by its shape, or by where it stands.
 *
 *     'Petra Alm (left) opens the lock. Photo: Tom Berg/AP'   caption-credit
 *     'Petra Alm, harbour master of Lindholm'                 caption-shape
 *
 * The surest reason comes first. What only stands where captions stand must speak of the story in
 * the words of the story.
 */

import {isLabelledLink} from '../blocks/links.ts'
import {isFullName} from '../byline/bare-name.ts'
import type {Block} from '../data.ts'
import {isMediaWord} from '../vocabulary/media-words.ts'
import {isAboveText, isClause, isLeft, isScene, isShaped, isTitled} from './by-place.ts'
import {creditIn, signedIn} from './credit.ts'
import {nameInBrackets} from './credit-at-end.ts'
import {type Standing, severalSentences} from './standing.ts'
import {saysFurniture, saysPage, saysPicture, saysPosition} from './words.ts'

type Rule = (block: Block, standing: Standing) => boolean

/** Longest caption in Latin characters; a longer text with a credit is a paragraph with brackets. */
const longest = 600
/** Longest one with a date or under a label. */
const longestPlaced = 300

/** Shortest one above the headline that its credit tells. */
const shortestAbove = 30

/** `… in Lindholm May 13, 2014.`: running text seldom ends a sentence with a full date. */
const endsInYear = /(?:19|20)\d{2}\.?$/
const endsInDate =
  /(?<=\p{L}{3})\.? \d{1,2}, (?:19|20)\d{2}\.?$|(?<!\d)\d{1,2}\.? \p{L}{3,} (?:19|20)\d{2}\.?$/u

/** Longest end of a text that is a date. */
const longestDate = 60

/** Capitalised words, small ones between: `Luiz da Silva.` */
const nameShape =
  /^\p{Lu}[\p{L}\p{M}.'’-]*(?: \p{Ll}{1,3}){0,2}(?: \p{Lu}[\p{L}\p{M}.'’-]*){0,2} \p{Lu}[\p{L}\p{M}.'’-]+$/u

/** The reasons, the surest first. */
const rules: readonly (readonly [name: string, rule: Rule])[] = [
  ['caption-words', ({text}) => saysPicture(text)],
  ['caption-credit', hasCredit],
  ['caption-button', isAboveButton],
  ['caption-position', isPositioned],
  ['caption-before-report', isBeforeReport],
  ['caption-labelled', isLabelled],
  ['caption-name', isName],
  ['caption-dated', isDated],
  ['caption-scene', isScene],
  ['caption-above-text', isAboveText],
  ['caption-left', isLeft],
  ['caption-shape', isShaped],
  ['caption-label', isTitled],
  ['caption-clause', isClause]
]

/** The rule by which a block is a caption; `undefined` when none says so. */
export function captionRule(block: Block, standing: Standing): string | undefined {
  const {size, furniture, wordless} = block.features
  if (size > longest || furniture || wordless) return undefined
  if (block.zone === 'body' && isLabelledLink(block.text)) return undefined
  return rules.find(([, rule]) => rule(block, standing))?.[0]
}

function hasCredit(block: Block, {belowHeadline, endsText, isOfMenu}: Standing): boolean {
  if ((block.prose >= 3 && block.index > 0) || endsText) return false
  // `News - Coast Agency` below a menu with `News`.
  const [opening = '', ...others] = block.text.split(/\s[-–—|]\s/u)
  if (others.length > 0 && isOfMenu(opening)) return false
  // `Coast News - AP` above a headline says whose the story is.
  if (!belowHeadline && block.features.size < shortestAbove) return false
  if (creditIn(block.text) !== undefined) return belowHeadline || !block.features.dated
  if (belowHeadline && block.prose <= 0 && nameInBrackets(block.text) !== undefined) return true
  return belowHeadline && block.zone === 'above' && signedIn(block.text) !== undefined
}

/** `The ferry lies at the pier.` over `Enlarge`. */
function isAboveButton({features, zone, text}: Block, {overButton}: Standing): boolean {
  const {size, capitals, dated, hasAddress} = features
  if (!overButton || zone !== 'above' || capitals || dated || hasAddress) return false
  return size >= shortestAbove && size < longestPlaced && !saysPage(text)
}

/** `渡船停靠北岸。` under another caption, over `【本報訊】…`: the text begins there. */
function isBeforeReport({features}: Block, {beforeReport}: Standing): boolean {
  return beforeReport && features.size < longestPlaced
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
  {belowHeadline, isOfMenu, isOfStory}: Standing
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
    !saysFurniture(text) &&
    !isOfMenu(text)
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
