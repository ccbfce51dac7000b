/**
 * Find the dateline: the place, and often the day and the agency, that opens a wire story.
 *
 *     BISHKEK, March 28. /TASS/. Russian presidential aide Yuri Ushakov has said …
 *
 * Settles `dateline` and marks the words at the start of their paragraph. Does not guess the
 * year; see `date-published.ts`. Where no paragraph opens with one, a place on a line of its
 * own above the text will do: `GREENWICH, Conn.`, `Lindholm, August 22`.
 */

import type {Paragraph, Root} from 'mdast'
import type {VFile} from 'vfile'
import {textOf} from '../model/body.ts'
import type {Dateline} from '../model/story.ts'
import {type Block, blocksOf, findingsOf, settle, takeOut} from './data.ts'
import {isNamedAgain, readBorneOut} from './dateline/borne-out.ts'
import type {ReadDateline} from './dateline/found.ts'
import {labelledPlace, placeBehind} from './dateline/on-time-line.ts'
import {isPerson, readPlace, shapeOf} from './dateline/place.ts'
import {readDateline} from './dateline/read-dateline.ts'
import {monthOf, weekdayOf} from './dates/month-names.ts'
import {isSection} from './section/trail.ts'
import {agencyOf} from './vocabulary/agencies.ts'
import {isListedCity} from './vocabulary/listed-cities.ts'
import {isCommonWord} from './vocabulary/names/common-words.ts'
import {opensTime} from './vocabulary/openings.ts'
import {isOutletWord} from './vocabulary/outlet-words.ts'
import {colonBehindPlace, isKnownCity, isKnownPlace} from './vocabulary/places.ts'

/** A dateline opens the first paragraph; a note or a caption may stand before it. */
const paragraphsToTry = 4

/** Blocks above the first paragraph among which the place may stand alone. */
const linesToTry = 3

/** Longest line that is a place and a day. */
const longestAlone = 60

/** Lines under the headline among which it may stand in capitals, above the date. */
const linesUnderHeadline = 6

const hasCase = /[\p{Lu}\p{Ll}]/u

/** Settle `dateline` and mark it in the tree. */
export function dateline() {
  return (_tree: Root, file: VFile): void => {
    const blocks = blocksOf(file)
    const start = blocks.findIndex(block => block.zone === 'body')
    if (start < 0) return
    const {inLanguage} = findingsOf(file).values
    for (const block of paragraphsFrom(blocks, start)) {
      const text = textOf(block.node)
      const read = readDateline(text, inLanguage) ?? readBorneOut(file, text)
      if (read === undefined || isDoubtful(file, block, read, start)) continue
      settleFrom(file, block, read)
      if (read.end < text.length) mark(block, read)
      else takeOut(file, block, {fate: 'metadata', field: 'dateline', rule: 'dateline-line'})
      return
    }
    settleFromTimeLine(file)
    const top = (file.data.headlineBlock?.index ?? start) + 1
    const head = blocks.slice(top, Math.min(top + linesUnderHeadline, start))
    settleFromLine(file, blocks.slice(Math.max(1, start - linesToTry), start))
    settleFromLine(
      file,
      head.filter(block => isAboveTime(file, block))
    )
  }
}

/** `MIRA AQUÍ: …`: words in capitals alone are a place only where the text begins, and before a colon if it names them again. */
function isDoubtful(file: VFile, block: Block, read: ReadDateline, start: number): boolean {
  const {place, date, agency, text, end} = read
  if (place === undefined || date !== undefined || agency !== undefined) return false
  const [first = place, second = first] = place.split(/[,/]/)
  if ([first, second].some(name => isKnownPlace(name) || isListedCity(name))) return false
  if (isSection(place)) return true
  // A standfirst may stand above it.
  const isTold = !hasCase.test(first) && findingsOf(file).values.headline?.includes(first) === true
  if (block.index !== start && !isTold) return true
  const printed = textOf(block.node)
  const isColon = printed.slice(text.length, end).includes(':')
  return isColon && !isUnusual(file, first) && !isNamedAgain(file, first, printed.slice(end))
}

/** Whether the words are none that English has, in a story in English or Malay, whose papers set a colon there. */
function isUnusual(file: VFile, place: string): boolean {
  const {inLanguage = ''} = findingsOf(file).values
  return (
    colonBehindPlace.has(inLanguage.split('-')[0] ?? '') &&
    !place.toLowerCase().split(' ').some(isCommonWord)
  )
}

function paragraphsFrom(blocks: readonly Block[], start: number): readonly Block[] {
  return blocks
    .slice(start)
    .filter(block => block.prose > 0 || block.index === start)
    .slice(0, paragraphsToTry)
}

function settleFrom(file: VFile, block: Block, read: ReadDateline): void {
  const {text, date, agency} = read
  // `2018年6月18日 発信地：カノ` above `【6月18日 AFP】`: a label names the place that the dateline has not.
  const place = read.place ?? labelledOnTimeLine(file)
  const value: Dateline = {
    text,
    ...(place === undefined ? {} : {place}),
    ...(date === undefined ? {} : {date}),
    ...(agency === undefined ? {} : {agency})
  }
  settle(file, 'dateline', value, {
    rule: 'dateline',
    line: block.line,
    certainty: 'stated',
    because: 'the story opens with it'
  })
}

/** Set the printed words apart from the paragraph they open. */
function mark({node}: Block, {end}: ReadDateline): void {
  if (node.type !== 'paragraph') return
  const [first, ...rest] = node.children
  if (first?.type !== 'text' || first.value.length < end) return
  const opening = first.value.slice(0, end)
  const children: Paragraph['children'] = [
    {type: 'dateline', children: [{type: 'text', value: opening}]},
    {...first, value: first.value.slice(end)},
    ...rest
  ]
  node.children = children
}

/**
 * The city that opens the line with the date, or that a label names there:
 * `New Delhi, Daily Example Bureau | Updated: 19 November 2019`, `Lindholm - 17 JUL 2022 - 20:14 CEST`,
 * `2018年6月18日 発信地：カノ`.
 */
function settleFromTimeLine(file: VFile): void {
  for (const {block, place, isAlone, found} of file.data.timeLines ?? []) {
    if (place !== 'head') continue
    const labelled = labelledPlace(block.text) ?? placeBehind(file, block.text.slice(found.end))
    const [opening = '', next = ''] = block.text.split(/[,|•]|\s[–—-]\s/).map(part => part.trim())
    // `Lindholm 14 MAR 2014 - 20:15 CET`: nothing but a space may part the two.
    const before = block.text.slice(0, found.start).trim()
    const city = labelled ?? (opening.startsWith(before) && before !== '' ? before : opening)
    if (
      labelled === undefined &&
      !isKnownCity(city) &&
      !(isAlone && isNamedPlace(file, city, block))
    )
      continue
    const isOutlet = labelled === undefined && isOutletWord(next.split(' ').at(-1) ?? '')
    const agency = isOutlet ? {agency: next} : {}
    const evidence = {
      rule: 'dateline-time-line',
      line: block.line,
      certainty: 'stated',
      because:
        labelled === undefined
          ? 'it opens the line with the date'
          : 'the line with the date names it'
    } as const
    settle(file, 'dateline', {text: city, place: city, ...agency}, evidence)
    return
  }
}

/** Whether words before a day and nothing else are a place: one name that the story or its headline says again, and nobody's. */
function isNamedPlace(file: VFile, name: string, printed: Block): boolean {
  const read = readPlace(name, 0)
  if (read?.place !== name || name.length < 4 || opensTime(name) > 0) return false
  // `asked Jul 9, 2017`.
  if (/^\p{Ll}/u.test(name)) return false
  if (
    isSection(name) ||
    isPerson(name) ||
    weekdayOf(name) !== undefined ||
    monthOf(name) !== undefined
  )
    return false
  const rest = printed.text.slice(printed.text.indexOf(name) + name.length)
  return isListedCity(name) || isNamedAgain(file, name, rest)
}

function labelledOnTimeLine(file: VFile): string | undefined {
  const head = (file.data.timeLines ?? []).filter(({place}) => place === 'head')
  return head.map(({block}) => labelledPlace(block.text)).find(place => place !== undefined)
}

/** Whether it is in capitals, right above a line that tells the time: `THANJAVUR`. */
function isAboveTime(file: VFile, {index, text, features}: Block): boolean {
  const isOneName = !/\s/.test(text) || isListedCity(text)
  const isPlain =
    features.capitals && isOneName && !features.furniture && !isSection(text) && !agencyOf(text)
  const times = file.data.timeLines ?? []
  return isPlain && times.some(({block, place}) => place === 'head' && block.index === index + 1)
}

/** One word in capitals right above the text, which the headline names too: `LINDHOLM`. */
function isLoudAboveText(file: VFile, {index, text, features}: Block): boolean {
  const next = blocksOf(file)[index + 1]
  if (next === undefined || next.zone !== 'body' || next.prose <= 0) return false
  if (!/^\p{Lu}[\p{Lu}-]{3,20}$/u.test(text) || features.furniture || isSection(text)) return false
  const {inLanguage = 'en', headline = ''} = findingsOf(file).values
  if (inLanguage.startsWith('en') || agencyOf(text) !== undefined || isOutletWord(text))
    return false
  return headline.includes(text.charAt(0) + text.slice(1).toLowerCase())
}

/** A place alone on a line must be a city that we know, or name its state. */
function settleFromLine(file: VFile, blocks: readonly Block[]): void {
  for (const block of blocks.toReversed()) {
    const text = block.text.replace(/\s?[–—-]$/u, '')
    const dated = readPlaceAndDay(text)
    if (dated !== undefined) {
      settleFrom(file, block, dated)
      takeOut(file, block, {fate: 'metadata', field: 'dateline', rule: 'dateline-line'})
      return
    }
    const read = readPlace(text, 0)
    if (read?.place !== text.trim()) continue
    const isSure = isKnownCity(read.place) || shapeOf(read.place) === 'with-region'
    if (!isSure && !isAboveTime(file, block) && !isLoudAboveText(file, block)) continue
    settle(
      file,
      'dateline',
      {text: read.place, place: read.place},
      {
        rule: 'dateline-line',
        line: block.line,
        certainty: 'stated',
        because: 'it stands on a line of its own above the story'
      }
    )
    takeOut(file, block, {fate: 'metadata', field: 'dateline', rule: 'dateline-line'})
    return
  }
}

/** `Lindholm, August 22`, `Lindholm (AFP)`: a place that we know, and a day without a year or an agency. */
function readPlaceAndDay(text: string): ReadDateline | undefined {
  if (text.length > longestAlone || !/[\d)/]/.test(text)) return undefined
  const read = readDateline(`${text} -`)
  const [first = ''] = read?.place?.split(',') ?? []
  const isDay = read?.date?.startsWith('XXXX') === true
  const isWhole = read?.text === text && (isDay || agencyOf(read.agency ?? '') !== undefined)
  return isWhole && (isKnownPlace(first) || isListedCity(first)) ? read : undefined
}
