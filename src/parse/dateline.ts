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
import {readPlace} from './dateline/place.ts'
import {type ReadDateline, readDateline} from './dateline/read-dateline.ts'
import {isOutletWord} from './vocabulary/outlet-words.ts'
import {isKnownCity} from './vocabulary/places.ts'

/** A dateline opens the first paragraph; a note or a caption may stand before it. */
const paragraphsToTry = 4

/** Blocks above the first paragraph among which the place may stand alone. */
const linesToTry = 3

const ownName =
  /^([\p{Lu}\p{N}][\p{L}\p{N}.]{1,15}(?: [\p{Lu}\p{N}][\p{L}\p{N}.]{0,15}){0,2})\s[–—-]\s(?=[\p{Lu}"“])/u

/** Settle `dateline` and mark it in the tree. */
export function dateline() {
  return (_tree: Root, file: VFile): void => {
    const blocks = blocksOf(file)
    const start = blocks.findIndex(block => block.zone === 'body')
    if (start < 0) return
    const {inLanguage} = findingsOf(file).values
    for (const block of paragraphsFrom(blocks, start)) {
      const text = textOf(block.node)
      const read = readDateline(text, inLanguage) ?? readOwnName(file, text)
      if (read === undefined) continue
      settleFrom(file, block, read)
      mark(block, read)
      return
    }
    settleFromTimeLine(file)
    settleFromLine(file, blocks.slice(Math.max(1, start - linesToTry), start))
  }
}

function paragraphsFrom(blocks: readonly Block[], start: number): readonly Block[] {
  return blocks
    .slice(start)
    .filter(block => block.prose > 0 || block.index === start)
    .slice(0, paragraphsToTry)
}

/** The outlet's own name before a dash: `247 – Embora o ministro …`, when its page names it again and again. */
function readOwnName(file: VFile, text: string): ReadDateline | undefined {
  const [opening, name] = ownName.exec(text.slice(0, 60)) ?? []
  if (opening === undefined || name === undefined) return undefined
  if (findingsOf(file).values.headline?.includes(name)) return undefined
  const pattern = ` ${name} `
  const naming = blocksOf(file).filter(
    block => block.prose <= 0 && ` ${block.text.replace(/[,.:;]/g, ' ')} `.includes(pattern)
  )
  return naming.length < 2 ? undefined : {text: name, agency: name, end: opening.length}
}

function settleFrom(file: VFile, block: Block, {text, place, date, agency}: ReadDateline): void {
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

/** The city that opens the line with the date: `New Delhi, Daily Example Bureau | Updated: 19 November 2019`. */
function settleFromTimeLine(file: VFile): void {
  for (const {block, place, isAlone} of file.data.timeLines ?? []) {
    if (place !== 'head' || isAlone) continue
    const [city = '', next = ''] = block.text.split(/\s*[,|•]\s*/)
    if (!isKnownCity(city)) continue
    const agency = isOutletWord(next.split(' ').at(-1) ?? '') ? {agency: next} : {}
    const evidence = {
      rule: 'dateline-time-line',
      line: block.line,
      certainty: 'stated',
      because: 'it opens the line with the date'
    } as const
    settle(file, 'dateline', {text: city, place: city, ...agency}, evidence)
    return
  }
}

/** A place alone on a line must be a city that we know, or name its state. */
function settleFromLine(file: VFile, blocks: readonly Block[]): void {
  for (const block of blocks.toReversed()) {
    const read = readPlace(block.text, 0)
    if (read?.place !== block.text.trim()) continue
    if (!isKnownCity(read.place) && read.shape !== 'with-region') continue
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
