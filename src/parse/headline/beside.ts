/**
 * Know by the lines beside it that a line is no headline.
 *
 *     The pier after the storm. It was built in 1911.   the credit stands under it: a caption
 *     Photo: Ida Holm
 *     3                                                 the page counts it: a link of a list
 *     The jet that refused to retire
 *     Head of the press office                          her number stands under it: of the contacts
 *     +46 555 010 22 33
 *     In the winter of 1871 a girl of nineteen …        nothing but who wrote it stands above: the
 *                                                       standfirst of a capture without its headline
 *     “We heard it before we saw it.”                   all of it is quoted, as the line below: a talk
 */

import type {VFile} from 'vfile'
import {shareOf} from '../blocks/begins-anew.ts'
import {isDatedLink} from '../blocks/links.ts'
import {isFullName} from '../byline/bare-name.ts'
import {isCredit} from '../captions/credit-line.ts'
import type {Block} from '../data.ts'
import {isSection} from '../section/trail.ts'
import {phrasesOf} from '../vocabulary/index.ts'
import {opensCredit, speaksToReader} from '../vocabulary/openings.ts'
import {hasPhrase} from '../vocabulary/phrases.ts'
import {hasSentences, isByline, isCreditLine, isNames} from './shape.ts'

const isAllQuoted = /^[“„«"「][^“”„«»"「」]*[”“»"」]$/u
const figure = /^\d{1,2}$/u
/** Two words with capitals, the longest line of a date, and words of a title. */
const twoNames = /^\p{Lu}\p{Ll}+ (?:\p{Lu}\. ?)?\p{Lu}[\p{L}'’-]+$/u
const longestDate = 40
const fewestOfTitle = 4
/** `+46 555 010 22 33`, `Phone: (555) 010-2233`, and how many figures it has. */
const telephone = /^(?:\p{L}{1,12}\.?:? )?[+(]?\d[\d ()./-]{7,20}$/u
const fewestDigits = 9
const mailAddress = /^(?:\p{L}{1,12}: )?[^\s@]+@[^\s@]+\.\p{L}{2,}$/u
/** Words of three or more: `straight to your inbox`. */
const invites = hasPhrase(phrasesOf('subscribe').filter(phrase => phrase.split(' ').length > 2))
const opensQuoted = /^[“„«"「]/u

/** Whether it is neither a caption, a line of a talk nor who wrote the story. */
export function mayOpen(block: Block, blocks: readonly Block[]): boolean {
  if (isInvitation(block.text)) return false
  const next = blocks[block.index + 1]
  if (
    isAboveCredit(block, next, blocks[block.index + 2]) ||
    isListed(block, blocks) ||
    isDatedLink(blocks, block.index) ||
    isReached(next) ||
    isAuthor(block, blocks[block.index - 1], next)
  )
    return false
  return !isTalk(block, blocks)
}

/**
 * `All the News of the North` under the name of a site, on top of its page, when neither has a word of
 * the text: of 348 labelled headlines 4 as high have none, and none of them stands under a name.
 */
export function isSlogan(
  {index, words}: Block,
  [name]: readonly Block[],
  body: ReadonlySet<string>
): boolean {
  if (index !== 1 || name === undefined || isSection(name.text)) return false
  const isName = isNames(name.text)
  return isName && shareOf(name.words, body) === 0 && shareOf(words, body) === 0
}

/** `Get the news straight to your inbox by signing up to our letter`. */
function isInvitation(text: string): boolean {
  return speaksToReader(text) && invites(text)
}

/** A telephone number or a mail address: the line above it says who is reached there, `Head of the press office`. */
function isReached(next: Block | undefined): boolean {
  if (next === undefined || next.features.dated) return false
  return (
    mailAddress.test(next.text) ||
    (telephone.test(next.text) && digitsIn(next.text) >= fewestDigits)
  )
}

function digitsIn(text: string): number {
  return text.replace(/\D/g, '').length
}

/** A caption of two sentences, by the credit on the line under it; over a date that is the credit of the story. */
function isAboveCredit({text}: Block, next?: Block, afterNext?: Block): boolean {
  if (!hasSentences(text) || next === undefined || !isCredit(next.text)) return false
  const isOfStory = afterNext !== undefined && isDate(afterNext) && opensCredit(next.text) === 0
  return !isOfStory
}

function isDate(block: Block): boolean {
  return block.features.dated && isCreditLine(block)
}

/** `Jane Doe` between a sentence or title and the date: who wrote it. */
function isAuthor({text}: Block, above: Block | undefined, next: Block | undefined): boolean {
  if (above === undefined || next?.features.dated !== true || next.features.size > longestDate)
    return false
  return isFullName(text) || (twoNames.test(text) && above.words.size >= fewestOfTitle)
}

/** A link of a list that the page counts on lines of their own: `1`, `Most read`, `2`. */
function isListed({index}: Block, blocks: readonly Block[]): boolean {
  const numberAt = (at: number) => Number(figure.exec(blocks[at]?.text ?? '')?.[0])
  const number = numberAt(index - 1)
  return numberAt(index - 3) === number - 1 || numberAt(index + 1) === number + 1
}

/** A line of a talk that opens the text: all of it is quoted, and so is the line beside it. */
function isTalk({text, index}: Block, blocks: readonly Block[]): boolean {
  if (!isAllQuoted.test(text)) return false
  return [blocks[index - 1], blocks[index + 1]].some(block => opensQuoted.test(block?.text ?? ''))
}

/** Shortest such standfirst, in Latin characters. */
const shortestStandfirst = 90

/** Share of its words that are short and in small letters. */
const fewestSmall = 0.25
const smallWord = /^\p{Ll}{1,3},?$/u

/** What parts a headline in two, or ends a quotation: `Exams: the day is 15 July`, `… again: “If I stop”`. */
const partedInTwo = /[:;]|[”"»]$/u

/** Whether one of these blocks is the standfirst of a capture that has no headline above it. */
export function opensAsStandfirst(
  file: VFile,
  {text, index, features}: Block,
  blocks: readonly Block[]
): boolean {
  if (file.data.isCopy === true || features.size < shortestStandfirst || features.capitals)
    return false
  if (partedInTwo.test(text)) return false
  const words = text.split(' ')
  if (words.filter(word => smallWord.test(word)).length < words.length * fewestSmall) return false
  return blocks.slice(0, index).every(block => isCreditLine(block) || isByline(block.text))
}
