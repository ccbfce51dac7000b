/**
 * Find the dateline: the place, and often the day and the agency, that opens a wire story.
 *
 *     BISHKEK, March 28. /TASS/. Russian presidential aide Yuri Ushakov has said …
 *
 * Settles `dateline` and marks the words at the start of their paragraph. Does not guess the
 * year; see `date-published.ts`. Where no paragraph opens with one, a place on a line of its
 * own above the text will do: `GREENWICH, Conn.`
 */

import type {Paragraph, Root} from 'mdast'
import type {VFile} from 'vfile'
import {textOf} from '../model/body.ts'
import type {Dateline} from '../model/story.ts'
import {type Block, blocksOf, findingsOf, settle, takeOut} from './data.ts'
import type {ReadDateline} from './dateline/found.ts'
import {readPlace} from './dateline/place.ts'
import {readDateline} from './dateline/read-dateline.ts'
import {isSection} from './section/trail.ts'
import {agencyOf} from './vocabulary/agencies.ts'
import {phrasesOf} from './vocabulary/index.ts'
import {isListedCity} from './vocabulary/listed-cities.ts'
import {isOutletWord} from './vocabulary/outlet-words.ts'
import {startsWithPhrase} from './vocabulary/phrases.ts'
import {isKnownCity, isKnownPlace} from './vocabulary/places.ts'

/** A dateline opens the first paragraph; a note or a caption may stand before it. */
const paragraphsToTry = 4

/** Blocks above the first paragraph among which the place may stand alone. */
const linesToTry = 3

/** Lines under the headline among which it may stand in capitals, above the date. */
const linesUnderHeadline = 6

const word = String.raw`[\p{Lu}\p{Lo}\p{N}][\p{L}\p{M}\p{N}.’'\u200c-]{0,20}`
const name = `${word}(?: ${word}){0,2}`
const opensPlace = startsWithPhrase(phrasesOf('sentFrom'))
/** `Port Example, Daily Example - `, `Daily Example - `. */
const namesThenDash = new RegExp(
  String.raw`^(?:(${name})(?:[,،]\s|\s[–—-]\s))?(${name})\s[–—-]\s(?=\S)`,
  'u'
)
/** `Видин. Фериботната линия …`, under a headline that names it. */
const nameThenStop = /^(\p{Lu}\p{Ll}{3,20})\.\s(?=\p{Lu}\p{Ll})/u
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
      if (read === undefined || (block.index !== start && isDoubtful(read))) continue
      settleFrom(file, block, read)
      mark(block, read)
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

/** `MIRA AQUÍ: …`: words in capitals alone are a place only where the text begins. */
function isDoubtful({place, date, agency}: ReadDateline): boolean {
  if (place === undefined || date !== undefined || agency !== undefined) return false
  const [first = place] = place.split(',')
  return !isKnownPlace(first) && !isListedCity(first)
}

function paragraphsFrom(blocks: readonly Block[], start: number): readonly Block[] {
  return blocks
    .slice(start)
    .filter(block => block.prose > 0 || block.index === start)
    .slice(0, paragraphsToTry)
}

/**
 * Names before a dash that neither list nor shape knows, borne out by the rest of the capture:
 * an outlet that its page names again and again, a place that the headline names.
 */
function readBorneOut(file: VFile, text: string): ReadDateline | undefined {
  const {headline = ''} = findingsOf(file).values
  const [whole, alone = ''] = nameThenStop.exec(text.slice(0, 60)) ?? []
  if (whole !== undefined && headline.split(/[^\p{L}\p{M}-]+/u).includes(alone))
    return {text: `${alone}.`, place: alone, end: whole.length}
  const [opening, first, last] = namesThenDash.exec(text.slice(0, 80)) ?? []
  if (opening === undefined || last === undefined) return undefined
  const printed = opening.replace(/\s[–—-]\s$/u, '')
  const end = opening.length
  const named = timesNamed(file, last)
  if (first === undefined) {
    if (named >= 2 && !headline.includes(last)) return {text: printed, agency: last, end}
    const isPlace = !hasCase.test(last) && headline.includes(last)
    return isPlace ? {text: printed, place: last, end} : undefined
  }
  const isBorneOut = named >= 2 || (!hasCase.test(opening) && headline.includes(first))
  return isBorneOut ? {text: printed, place: first, agency: last, end} : undefined
}

/** On how many lines around the text a name stands. */
function timesNamed(file: VFile, called: string): number {
  const naming = blocksOf(file).filter(
    ({prose, text}) => prose <= 0 && ` ${text.replace(/[,.:;/-]/g, ' ')} `.includes(` ${called} `)
  )
  return naming.length
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
 * `New Delhi, Daily Example Bureau | Updated: 19 November 2019`, `2018年6月18日 発信地：カノ`.
 */
function settleFromTimeLine(file: VFile): void {
  for (const {block, place, isAlone} of file.data.timeLines ?? []) {
    if (place !== 'head') continue
    const labelled = labelledPlace(block.text)
    const [opening = '', next = ''] = block.text.split(/\s*[,|•]\s*/)
    const city = labelled ?? opening
    if (labelled === undefined && (isAlone || !isKnownCity(city))) continue
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

function labelledOnTimeLine(file: VFile): string | undefined {
  const head = (file.data.timeLines ?? []).filter(({place}) => place === 'head')
  return head.map(({block}) => labelledPlace(block.text)).find(place => place !== undefined)
}

/** The place after a word that says where a story was sent from, up to a bracket or the end. */
function labelledPlace(text: string): string | undefined {
  for (const {index} of text.matchAll(/(?<![\p{L}\p{M}])\p{L}/gu)) {
    const length = opensPlace(text.slice(index, index + 40))
    if (length === 0 || !/[:：]/.test(text.slice(index, index + length))) continue
    return /^[^[\](),|]{2,40}/u.exec(text.slice(index + length))?.[0].trim()
  }
  return undefined
}

/** Whether it is in capitals, right above a line that tells the time: `THANJAVUR`. */
function isAboveTime(file: VFile, {index, text, features}: Block): boolean {
  const isPlain = features.capitals && !features.furniture && !isSection(text) && !agencyOf(text)
  const times = file.data.timeLines ?? []
  return isPlain && times.some(({block, place}) => place === 'head' && block.index === index + 1)
}

/** A place alone on a line must be a city that we know, or name its state. */
function settleFromLine(file: VFile, blocks: readonly Block[]): void {
  for (const block of blocks.toReversed()) {
    const text = block.text.replace(/\s?[–—-]$/u, '')
    const read = readPlace(text, 0)
    if (read?.place !== text.trim()) continue
    const isSure = isKnownCity(read.place) || read.shape === 'with-region'
    if (!isSure && !isAboveTime(file, block)) continue
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
