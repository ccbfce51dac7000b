/**
 * Find the name that stands by a time, though nothing introduces it.
 *
 *     Northern branch line to reopen after 58 years
 *     Helena Marsh North of England correspondent     ← the name: a time line is near
 *     Tue 14 Feb 2023 17.31 GMT
 *
 * Neither a place, nor a section, nor somebody the story is about.
 */

import type {VFile} from 'vfile'
import {creditIn} from '../caption-credit.ts'
import {type Block, blocksOf, findingsOf} from '../data.ts'
import type {LocatedTime} from '../times/time-lines.ts'
import {phrasesOf} from '../vocabulary/index.ts'
import {openingWords} from '../vocabulary/names/words.ts'
import {isPhrase} from '../vocabulary/phrases.ts'
import {isKnownPlace} from '../vocabulary/places.ts'
import {isThing} from './names.ts'
import {type ReadByline, readBesideByline} from './read-byline.ts'

/** A byline, the block that prints it, and the rule that read it. */
export interface Found extends ReadByline {
  readonly block: Block
  readonly rule: string
}

/** Blocks between a bare name and the time line beside it. */
const nearTime = 2

const isSection = isPhrase(phrasesOf('sections'))

/** A name beside a time: on its line, or between headline and text on a line next to it. */
export function besideTime(
  file: VFile,
  head: readonly Block[],
  above: readonly Block[]
): Found | undefined {
  const times = timesByBlock(file.data.timeLines ?? [])
  const top = file.data.headlineBlock?.index
  for (const block of [...head, ...above]) {
    const onLine = times.get(block.index)
    if (onLine?.isAlone || block.features.furniture || creditIn(block.text) !== undefined) continue
    const place = top === undefined || block.index > top ? 'head' : 'above'
    const isBeside =
      onLine !== undefined ||
      hasClock(block.text) ||
      file.data.machineDate?.line === block.line ||
      isNear(file, times, block.index, place)
    const found = isBeside ? readBesideByline(block.text) : undefined
    if (found === undefined) continue
    const isTitled = /(?:기자|특파원)$/.test(block.text)
    const isOther = (name: string) =>
      isKnownPlace(name) || isSection(name) || isAbout(file, name) || isThing(name)
    if (!isTitled && found.author.some(({name}) => isOther(name))) continue
    return withNext(file, {...found, block, rule: 'bare'})
  }
  return undefined
}

/** With the name on the next line, when both lines are names and nothing else. */
function withNext(file: VFile, found: Found): Found {
  const next = blocksOf(file)[found.block.index + 1]
  const other = next?.features.furniture === false ? readBesideByline(next.text) : undefined
  const isAlone = (read: ReadByline, text: string) => read.author[0]?.name === text
  if (next === undefined || other === undefined || !isAlone(found, found.block.text)) return found
  const [author] = other.author
  if (author === undefined || !isAlone(other, next.text)) return found
  if (openingWords.has(author.name.toLowerCase().split(' ')[0] ?? '')) return found
  if (isThing(author.name) || isKnownPlace(author.name) || isAbout(file, author.name)) return found
  return {...found, author: [...found.author, author]}
}

/** Whether the block is a paragraph of the story. */
export function isParagraph(block: Block): boolean {
  return block.zone === 'body' && block.prose > 0.3
}

function timesByBlock(times: readonly LocatedTime[]): ReadonlyMap<number, LocatedTime> {
  return new Map(times.map(time => [time.block.index, time]))
}

/** Whether a time line stands near, signs and figures between them apart. */
function isNear(
  file: VFile,
  times: ReadonlyMap<number, LocatedTime>,
  index: number,
  place: LocatedTime['place']
): boolean {
  if (times.size === 0) return false
  const blocks = blocksOf(file)
  return [-1, 1].some(step => {
    let left = nearTime
    for (let at = index + step; left > 0; at += step) {
      const block = blocks[at]
      if (block === undefined) return false
      if (times.get(at)?.place === place) return true
      if (!block.features.wordless) left -= 1
    }
    return false
  })
}

function hasClock(text: string): boolean {
  return /\d{1,2}[:.]\d\d/.test(text) && text.length < 90
}

/** Whether the story names the person, by the last word of the name; credits under its pictures apart. */
export function isAbout(file: VFile, name: string): boolean {
  const {headline = ''} = findingsOf(file).values
  const last = (name.split(/\s+/).at(-1) ?? name).toLowerCase()
  return [
    headline,
    ...blocksOf(file)
      .filter(block => isParagraph(block) && creditIn(block.text) === undefined)
      .map(({text}) => text)
  ].some(text => text.toLowerCase().includes(last))
}
