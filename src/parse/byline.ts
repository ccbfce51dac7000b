/**
 * Find who wrote the story: the printed line, and the people or the desk that it names.
 *
 *     Steve Forbes: Trump is indeed a billionaire
 *     23.01.2019
 *     By Urs Gehriger and Florian Schwab        ← opened by a word
 *
 * Lines that say so are looked for between headline and text first, then further away. A name
 * without such a word counts only right by a time line, and only if the story is not about the
 * person who bears it. Bylines of other stories, under "read more", are left alone.
 */

import type {Root} from 'mdast'
import type {VFile} from 'vfile'
import type {Dateline} from '../model/story.ts'
import {afterText} from './byline/after-text.ts'
import {bareName} from './byline/bare-name.ts'
import {besideTime, type Found, isAbout} from './byline/beside-time.ts'
import {readEastAsian} from './byline/east-asian.ts'
import type {ReadByline} from './byline/line.ts'
import {besideAddress, nextTo, withColleagues, withNextLine} from './byline/next-lines.ts'
import {placeBeside, placeInBrackets, placeInStory} from './byline/place-beside.ts'
import {readBeside} from './byline/read-beside.ts'
import {readInnerByline, readIntroduced, readOpenedByline} from './byline/read-byline.ts'
import {
  isCreditInBrackets,
  readAboutAuthor,
  readCreditInBrackets,
  readNameAtEnd,
  readSignature,
  readSigned
} from './byline/read-signature.ts'
import {type Zones, zonesOf} from './byline/zones.ts'
import {isCredit} from './captions/credit-line.ts'
import {isOverButton} from './captions/words.ts'
import {type Block, blocksOf, findingsOf, isParagraph, settle, takeOut} from './data.ts'
import {opensEditing} from './vocabulary/openings.ts'

/** Longest line with names and a post that counts without a time. */
const longestEmployed = 70
/** Blocks at the end of the text, and after it, among which a credit in brackets stands. */
const mostCredits = 4
/** `Jane Doe/Lindholm Post`, below a picture. */
const tightSlash = /\p{L}\/\p{L}/u
/** Why names count that no word introduces, by rule. */
const unintroduced: Readonly<Record<string, string>> = {
  addressed: 'the next line has the person’s address or post',
  bare: 'the name stands alone by the line with the date',
  alone: 'a person’s name stands alone by the headline, and the text does not speak of that person'
}

/** Settle `byline` and `author`, and take their line out. */
export function byline() {
  return (_tree: Root, file: VFile): void => {
    const zones = zonesOf(file)
    takeOutCredits(file, zones)
    const found = findByline(file, zones)
    if (found === undefined) return
    const because = unintroduced[found.rule]
    const evidence = {
      rule: `byline:${found.rule}`,
      line: found.block.line,
      certainty: because === undefined ? ('stated' as const) : ('derived' as const),
      because: because ?? 'a line of the page names who wrote it'
    }
    settle(file, 'byline', found.byline, evidence)
    settle(file, 'author', found.author, evidence)
    const place = placeOf(file, found)
    if (place !== undefined) settle(file, 'dateline', place, evidence)
    if (found.rule !== 'signature' && found.rule !== 'about-author') {
      for (const block of [found.block, ...(found.next ? [found.next] : [])])
        takeOut(file, block, {fate: 'metadata', field: 'byline', rule: 'byline'})
    }
    takeOutRepeats(file, found)
  }
}

/** Shortest line, in Latin characters, that tells of the story: a standfirst, a caption. */
const shortestTold = 60

/** Where the author writes from, on the same line; English papers do not print it as a dateline. */
function placeOf(file: VFile, {author, block: printed, rule}: Found): Dateline | undefined {
  const certain = placeBeside(printed.text)
  const {inLanguage = 'en'} = findingsOf(file).values
  if (certain !== undefined || rule === 'signature' || inLanguage.startsWith('en')) return certain
  const bracketed = rule === 'opened' ? placeInBrackets(printed.text) : undefined
  if (bracketed !== undefined) return bracketed
  return placeInStory(
    printed.text,
    word =>
      !author.some(({name}) => name.includes(word)) &&
      blocksOf(file).some(
        block =>
          block !== printed &&
          (block.prose > 0 ||
            (rule === 'opened' && block.features.size >= shortestTold) ||
            block === file.data.headlineBlock) &&
          block.text.includes(stemOf(word))
      ) &&
      !blocksOf(file).some(
        ({index, text}) => text === word && index < (file.data.headlineBlock?.index ?? 0)
      )
  )
}

/** Without the ending that Slavic languages change: `Рязань`, `в Рязани`. */
function stemOf(place: string): string {
  return /^\p{Script=Cyrillic}{5,}$/u.test(place) ? place.slice(0, -1) : place
}

/** `(Reporting by Jane Doe; Editing by Ann Berg)`: no sentence of the story, whoever is named above it. */
function takeOutCredits(file: VFile, {ends}: Zones): void {
  for (const block of ends.slice(0, mostCredits)) {
    if (isCreditInBrackets(block.text))
      takeOut(file, block, {fate: 'metadata', field: 'byline', rule: 'byline'})
  }
}

/** The name alone, again: above a picture of its bearer, or under the text. */
function takeOutRepeats(file: VFile, {author, block: printed}: Found): void {
  const names = new Set(author.map(({name}) => name.toLowerCase()))
  for (const block of blocksOf(file)) {
    if (block === printed || !names.has(block.text.toLowerCase())) continue
    takeOut(file, block, {fate: 'furniture', rule: 'byline-repeated'})
  }
}

function findByline(file: VFile, {head, above, rest, ends}: Zones): Found | undefined {
  const top = file.data.headlineBlock?.index ?? 0
  const isOfPicture = ({index}: Block) => isAboveCaption(blocksOf(file), index)
  const ofText = head.filter(block => !isOfPicture(block))
  const after =
    firstOf(ofText, 'opened', readOpened, isNobody) ??
    firstOf(ofText, 'opened', readOpened) ??
    firstOf(head, 'opened', readOpened)
  const before = firstOf(above, 'opened', readOpened)
  const last = ends.find(isParagraph)?.index ?? 0
  const under = rest.filter(({index}) => index > last)
  const isOfOther = ({author}: ReadByline) => author.some(({name}) => isAbout(file, name))
  const isNearer = before && top - before.block.index < 3 && (after?.block.index ?? top) - top > 5
  const found =
    (isNearer ? before : after) ??
    firstOf(head, 'inner', readInnerByline) ??
    nextTo(head) ??
    firstOf(head, 'introduced', readIntroduced, isOfOther) ??
    firstOf(head, 'employed', readEmployed, isOfOther) ??
    besideAddress(file, head) ??
    before ??
    firstOf(above, 'inner', readInnerByline) ??
    firstOf(above, 'introduced', readIntroduced, isOfOther)
  if (found?.author.some(({type}) => type === 'Person')) {
    const isListed = found.rule === 'employed' || found.rule === 'addressed'
    return isListed ? withColleagues(found, head) : withNextLine(found, head)
  }
  return (
    besideTime(file, head, above) ??
    found ??
    bareName(file, [...head, ...rest]) ??
    nextTo(above) ??
    firstOf(rest, 'opened', readOpened) ??
    nextTo(rest) ??
    firstOf(rest, 'signed', readSigned) ??
    firstOf(under, 'signed', readEmployed, isOfOther) ??
    firstOf(ends.slice(0, mostCredits), 'signed', readCreditInBrackets) ??
    firstOf(ends, 'signature', readSignature) ??
    afterText(file) ??
    firstOf(ends.slice(0, 4), 'signature', readNameAtEnd, isOfOther) ??
    firstOf([...ends.slice(0, 2), ...under], 'about-author', readAboutAuthor) ??
    firstOf(above, 'employed', readEmployed, isOfOther) ??
    firstOf([...head, ...above], 'opened', readOpenedByline)
  )
}

/** `By Coast News Agency`: a line that names a person may stand below. */
function isNobody({author}: ReadByline): boolean {
  return !author.some(({type}) => type === 'Person')
}

/** Whether a sentence and then a button of the picture stand under a line: it says who took the picture. */
function isAboveCaption(blocks: readonly Block[], index: number): boolean {
  const [caption, next] = blocks.slice(index + 1)
  return caption?.features.endsSentence === true && isOverButton(next, undefined)
}

function firstOf(
  blocks: readonly Block[],
  rule: string,
  read: (text: string) => ReadByline | undefined,
  isRefused: (found: ReadByline) => boolean = () => false
): Found | undefined {
  for (const block of blocks) {
    const found = read(block.text)
    if (found && !isRefused(found)) return {...found, block, rule}
  }
  return undefined
}

/** A line with a word that tells that it is a byline. */
function readOpened(text: string): ReadByline | undefined {
  return opensEditing(text) > 0 ? undefined : (readEastAsian(text) ?? readOpenedByline(text))
}

/** A short line that is nothing but names and for whom their bearers work, or what they are. */
function readEmployed(text: string): ReadByline | undefined {
  // `Jane Doe, host:` speaks next.
  if (text.length > longestEmployed || /[:：]$/u.test(text)) return undefined
  if (tightSlash.test(text) && placeBeside(text)?.agency === undefined) return undefined
  if (isCredit(text)) return undefined
  const read = readBeside(text)
  return read?.isWhole && read.company === 'employer' ? read : undefined
}
