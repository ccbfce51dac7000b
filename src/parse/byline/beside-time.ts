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
import type {Author} from '../../model/story.ts'
import {creditIn} from '../captions/credit.ts'
import {type Block, blocksOf, findingsOf, isParagraph} from '../data.ts'
import {fold} from '../mentions/fold.ts'
import {isGivenName} from '../mentions/lexicon.ts'
import type {LocatedTime} from '../times/time-lines.ts'
import {koreanReporters} from '../vocabulary/east-asian-reporters.ts'
import {phrasesOf} from '../vocabulary/index.ts'
import {openingWords} from '../vocabulary/names/words.ts'
import {isPhrase} from '../vocabulary/phrases.ts'
import {isKnownPlace} from '../vocabulary/places.ts'
import type {ReadByline} from './line.ts'
import {readBeside} from './read-beside.ts'
import {openingLength} from './read-byline.ts'
import {isGermanThing, isThing} from './things.ts'

/** A byline, the block that prints it, and the rule that read it. */
export interface Found extends ReadByline {
  readonly block: Block
  /** The line below that it goes on in. */
  readonly next?: Block
  readonly rule: string
}

/** Blocks between a bare name and the time line beside it. */
const nearTime = 2

/** A name in a writing without capitals looks like any word beside a time. */
const uncased = /[\p{Script=Han}\p{Script=Hangul}]/u
const isSection = isPhrase(phrasesOf('sections'))

/** A name beside a time: on its line, or between headline and text on a line next to it. */
export function besideTime(
  file: VFile,
  head: readonly Block[],
  above: readonly Block[]
): Found | undefined {
  const times = timesByBlock(file.data.timeLines ?? [])
  const top = file.data.headlineBlock?.index
  const isGerman = findingsOf(file).values.inLanguage?.startsWith('de') === true
  for (const block of [...head, ...above]) {
    const onLine = times.get(block.index)
    if (
      (onLine?.isAlone && !uncased.test(block.text)) ||
      block.features.furniture ||
      creditIn(onLine === undefined ? block.text : (block.text.split(' | ', 1)[0] ?? '')) !==
        undefined
    )
      continue
    // `Jane Doe, host:` speaks next.
    if (openingLength(block.text) > 0 || /[:：]$/u.test(block.text)) continue
    const place = top === undefined || block.index > top ? 'head' : 'above'
    const isBeside =
      onLine !== undefined ||
      hasClock(block.text) ||
      file.data.machineDate?.line === block.line ||
      isNear(file, times, block.index, place)
    const found = isBeside ? readBeside(block.text) : undefined
    if (found === undefined) continue
    const isTitled = koreanReporters.some(post => block.text.endsWith(post))
    const isOther = (name: string) =>
      isKnownPlace(name) ||
      isSection(name) ||
      isAbout(file, name) ||
      isThing(name) ||
      (isGerman && isGermanThing(name)) ||
      opensPhrase(name)
    if (!isTitled && found.author.some(({name}) => isOther(name))) continue
    if (!found.isWhole && !found.author.every(({name}) => opensName(name))) continue
    return withNext(file, {
      ...found,
      author: withoutOutlets(file, found.author),
      block,
      rule: 'bare'
    })
  }
  return undefined
}

/** `Nord-Aven Zoé Petit`: without the outlet, when the page names it on a line of its own. */
function withoutOutlets(file: VFile, authors: readonly Author[]): Author[] {
  return authors.map(author => {
    const [first = '', ...rest] = author.name.split(' ')
    const isOutlet = first.length > 3 && blocksOf(file).some(({text}) => text === first)
    return rest.length > 1 && isOutlet ? {...author, name: rest.join(' ')} : author
  })
}

/** With the name on the next line, when both lines are names and nothing else. */
function withNext(file: VFile, found: Found): Found {
  const next = blocksOf(file)[found.block.index + 1]
  const other = next?.features.furniture === false ? readBeside(next.text) : undefined
  const isAlone = (read: ReadByline, text: string) => read.author[0]?.name === text
  if (next === undefined || other === undefined || !isAlone(found, found.block.text)) return found
  const [author] = other.author
  if (author === undefined || !isAlone(other, next.text)) return found
  if (opensPhrase(author.name)) return found
  if (isThing(author.name) || isKnownPlace(author.name) || isAbout(file, author.name)) return found
  return {...found, author: [...found.author, author]}
}

/** Whether a given name that we know opens a text, or an initial. */
function opensName(name: string): boolean {
  const [first = ''] = name.split(' ')
  return /^\p{Lu}\./u.test(first) || isGivenName(fold(first))
}

/** `Le Courrier`: the first word is none that a name begins with. */
function opensPhrase(name: string): boolean {
  const first = fold(name.split(' ')[0] ?? '')
  return openingWords.has(first) && !isGivenName(first)
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

/**
 * Whether the story names the person, by the last word of the name; credits under its pictures apart,
 * and what it says of its author: `Jane Doe is a staff writer`.
 */
export function isAbout(file: VFile, name: string): boolean {
  const words = name.split(/\s+/)
  const isNamed = namingTest(words.at(-1) ?? name, isGivenName(fold(words[0] ?? '')))
  const {headline = ''} = findingsOf(file).values
  // `Doe: The pier must stay` is by Doe.
  const isBy = headline.startsWith(`${words.at(-1)}:`)
  if (!isBy && isNamed(headline)) return true
  const blocks = blocksOf(file)
  return blocks.some(
    block =>
      isParagraph(block) &&
      !isProfile(block.text, blocks[block.index - 1]?.text, name) &&
      isNamed(block.text) &&
      creditIn(block.text) === undefined
  )
}

/**
 * A test whether a text holds a word, as a word: behind a given name that we know, only as a name, with
 * its capital: `Hill`, not `hill`.
 */
function namingTest(last: string, isKnown: boolean): (text: string) => boolean {
  const word = isKnown ? last.charAt(0) + last.slice(1).toLowerCase() : last.toLowerCase()
  const forms = isKnown ? [last, word, last.toUpperCase()] : [word]
  return text => {
    const shown = isKnown ? text : text.toLowerCase()
    return forms.some(form => {
      const at = shown.indexOf(form)
      return at !== -1 && !/[\p{L}\p{M}]/u.test(shown.charAt(at - 1))
    })
  }
}

/** `Jane Doe` on a line of its own, and `Jane Doe writes about film.` under it. */
function isProfile(text: string, above: string | undefined, name: string): boolean {
  return above === name && text.startsWith(`${name} `)
}
