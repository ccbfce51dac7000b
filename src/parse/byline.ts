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
import {readName} from './byline/names.ts'
import {
  isOpening,
  type ReadByline,
  readBesideByline,
  readInnerByline,
  readOpenedByline,
  readSignature
} from './byline/read-byline.ts'
import {type Block, blocksOf, findingsOf, settle, takeOut} from './data.ts'
import {featuresOf} from './features.ts'
import type {LocatedTime} from './times/time-lines.ts'
import {phrasesOf} from './vocabulary/index.ts'
import {isPhrase, startsWithPhrase} from './vocabulary/phrases.ts'
import {isKnownCity, isKnownPlace} from './vocabulary/places.ts'

/** A byline, the block that prints it, and the rule that read it. */
interface Found extends ReadByline {
  readonly block: Block
  readonly rule: string
}

/** Where to look, in this order. */
interface Zones {
  /** From the headline to the first paragraph. */
  readonly head: readonly Block[]
  /** Above the headline, nearest first. */
  readonly above: readonly Block[]
  /** Short lines in the text and under it. */
  readonly rest: readonly Block[]
  /** The first and last paragraphs, which a signature may open or close. */
  readonly ends: readonly Block[]
}

const farthestHead = 80
const farthestAbove = 8
const farthestBelow = 14
/** Short lines in and under the text that are read. */
const mostRest = 400
/** Blocks between a bare name and the time line beside it. */
const nearTime = 2
/** Blocks after a heading such as "read more" that belong to it. */
const relatedReach = 12

const isSection = isPhrase(phrasesOf('sections'))
const opensRelated = startsWithPhrase(phrasesOf('related'))

/** Settle `byline` and `author`, and take their line out. */
export function byline() {
  return (_tree: Root, file: VFile): void => {
    const found = findByline(file)
    if (found === undefined) return
    const evidence = {
      rule: `byline:${found.rule}`,
      line: found.block.line,
      certainty: found.rule === 'bare' ? ('derived' as const) : ('stated' as const),
      because:
        found.rule === 'bare'
          ? 'the name stands alone by the line with the date'
          : 'a line of the page names who wrote it'
    }
    settle(file, 'byline', found.byline, evidence)
    settle(file, 'author', found.author, evidence)
    const place = placeBeside(found.block.text)
    if (place !== undefined) settle(file, 'dateline', {text: place, place}, evidence)
    if (found.rule !== 'signature') {
      takeOut(file, found.block, {fate: 'metadata', field: 'byline', rule: 'byline'})
    }
  }
}

/** The city after a bar: `Ángeles Escrivá | Madrid`. */
function placeBeside(text: string): string | undefined {
  return text.split(/\s[|•]\s/).find(part => isKnownCity(part))
}

function findByline(file: VFile): Found | undefined {
  const {head, above, rest, ends} = zonesOf(file)
  const top = file.data.headlineBlock?.index ?? 0
  const after = firstOf(head, 'opened', readOpenedByline)
  const before = firstOf(above, 'opened', readOpenedByline)
  const isNearer = before && top - before.block.index < 3 && (after?.block.index ?? top) - top > 5
  const found =
    (isNearer ? before : after) ??
    firstOf(head, 'inner', readInnerByline) ??
    nextTo(head) ??
    before ??
    firstOf(above, 'inner', readInnerByline)
  if (found?.author.some(({type}) => type === 'Person')) return found
  return (
    bare(file, head, above) ??
    found ??
    nextTo(above) ??
    firstOf(rest, 'opened', readOpenedByline) ??
    nextTo(rest) ??
    firstOf(ends, 'signature', readSignature) ??
    afterText(file)
  )
}

function zonesOf(file: VFile): Zones {
  const blocks = blocksOf(file)
  const {values} = findingsOf(file)
  const headline = file.data.headlineBlock
  const top = headline?.index ?? -1
  const start =
    blocks.find(block => isParagraph(block) && block.index > top)?.index ?? blocks.length
  const end = blocks.findLast(block => block.zone === 'body')?.index ?? blocks.length
  const own = blocks.filter(block => block !== headline && block.text !== values.headline)
  const lines = withoutRelated(own, top).filter(block => !isParagraph(block))
  return {
    head: lines.filter(({index}) => index > top && index <= Math.min(start, top + farthestHead)),
    above: lines.filter(({index}) => index < top && index >= top - farthestAbove).reverse(),
    rest: lines
      .filter(({index}) => index > start && index <= end + farthestBelow)
      .slice(0, mostRest),
    ends: own.filter(({index}) => index >= start && index <= end + 2).reverse()
  }
}

function isParagraph(block: Block): boolean {
  return block.zone === 'body' && block.prose > 0.3
}

/** The blocks that do not stand under a heading such as "read more", if it comes after the headline. */
function withoutRelated(blocks: readonly Block[], headline: number): Block[] {
  let until = -1
  return blocks.filter(block => {
    if (block.index > headline && block.text.length < 60 && opensRelated(block.text) > 0)
      until = block.index + relatedReach
    if (isParagraph(block)) until = -1
    return block.index > until
  })
}

function firstOf(
  blocks: readonly Block[],
  rule: string,
  read: (text: string) => ReadByline | undefined
): Found | undefined {
  for (const block of blocks) {
    const found = read(block.text)
    if (found) return {...found, block, rule}
  }
  return undefined
}

/** A line that is only `By` or `Автор:`, and the name on the next. */
function nextTo(blocks: readonly Block[]): Found | undefined {
  for (const [index, block] of blocks.entries()) {
    const next = blocks[index + 1]
    if (next === undefined || !isOpening(block.text)) continue
    const found = readOpenedByline(`By ${next.text}`)
    if (found) return {...found, byline: next.text, block: next, rule: 'opened'}
  }
  return undefined
}

/** A name beside a time: on its line, or between headline and text on a line next to it. */
function bare(file: VFile, head: readonly Block[], above: readonly Block[]): Found | undefined {
  const times = timesByBlock(file.data.timeLines ?? [])
  const top = file.data.headlineBlock?.index
  for (const block of [...head, ...above]) {
    const onLine = times.get(block.index)
    if (onLine?.isAlone || featuresOf(block.text).furniture) continue
    const place = top === undefined || block.index > top ? 'head' : 'above'
    const isBeside =
      onLine !== undefined || hasClock(block.text) || isNear(times, block.index, place)
    const found = isBeside ? readBesideByline(block.text) : undefined
    if (found === undefined) continue
    const isTitled = /(?:기자|특파원)$/.test(block.text)
    if (
      !isTitled &&
      found.author.some(({name}) => isKnownPlace(name) || isSection(name) || isAbout(file, name))
    )
      continue
    return {...found, block, rule: 'bare'}
  }
  return undefined
}

/** A name in capitals on the line after the text: `NGUYEN VAN AN`. */
function afterText(file: VFile): Found | undefined {
  const blocks = blocksOf(file)
  const last = blocks.findLast(isParagraph)
  const block = last && blocks[last.index + 1]
  if (block === undefined || !block.features.capitals || block.features.furniture) return undefined
  const words = block.text.split(' ')
  const author = words.length < 2 || words.length > 4 ? undefined : readName(block.text)
  if (author?.type !== 'Person' || author.name !== block.text) return undefined
  if (isKnownPlace(author.name) || isSection(author.name)) return undefined
  return {byline: block.text, author: [author], block, rule: 'after-text'}
}

function timesByBlock(times: readonly LocatedTime[]): ReadonlyMap<number, LocatedTime> {
  return new Map(times.map(time => [time.block.index, time]))
}

function isNear(
  times: ReadonlyMap<number, LocatedTime>,
  index: number,
  place: LocatedTime['place']
): boolean {
  for (let distance = -nearTime; distance <= nearTime; distance++) {
    if (times.get(index + distance)?.place === place) return true
  }
  return false
}

function hasClock(text: string): boolean {
  return /\d{1,2}[:.]\d\d/.test(text) && text.length < 90
}

/** Whether the story names the person, by the last word of the name. */
function isAbout(file: VFile, name: string): boolean {
  const {headline = ''} = findingsOf(file).values
  const last = (name.split(/\s+/).at(-1) ?? name).toLowerCase()
  return [
    headline,
    ...blocksOf(file)
      .filter(isParagraph)
      .map(({text}) => text)
  ].some(text => text.toLowerCase().includes(last))
}
