/**
 * Tell the body of the story from the page around it.
 *
 *     −0.8  Share                                          above
 *     −0.5  Storm breaks records
 *     +1.4  Storm Ciarán made landfall in … overnight.     body
 *     −0.8  Advertisement                                  body, for furniture to take out
 *     +3.1  The UK Met Office names storms each winter …   body
 *     −0.8  Most read                                      below
 *
 * Each block is scored as prose or not; the body is the run of blocks with the greatest sum.
 * What stands inside the run and is not prose is for the plugins after this one.
 */

import type {Root, RootContent} from 'mdast'
import type {VFile} from 'vfile'
import {textOf} from '../model/body.ts'
import {contentWords, type Features, featuresOf} from './blocks/features.ts'
import {entryTimesIn, listPointsIn} from './body-block/list-points.ts'
import {listRowsIn} from './body-block/list-rows.ts'
import {bestRun} from './body-block/run-of-text.ts'
import {pointsIn} from './body-block/summary.ts'
import {tableRowsIn} from './body-block/table-rows.ts'
import type {Block, Zone} from './data.ts'
import {opensWithDateline} from './dateline/opens-with.ts'
import {foldSpace} from './from-text/lines.ts'
import {remembering} from './text/remembering.ts'

/** Most that one block can count for: one huge block must not outweigh a whole story. */
const greatest = 4

/** What a block that is no sentence costs: eight such lines outweigh a paragraph. */
const lineCost = -0.6

/** What a block costs that only a page says. */
const furnitureCost = -1

/** Pages and tables repeat lines. */
const seenIn = remembering(featuresOf)

/** Cut the capture into blocks above the body, in it and below it. */
export function bodyBlock() {
  return (tree: Root, file: VFile): void => {
    const texts = tree.children.map(node => foldSpace(textOf(node)))
    const features = texts.map(seenIn)
    const summary = pointsIn(texts, features)
    const entryTimes = entryTimesIn(texts)
    const isEntry = (index: number) => entryTimes.has(index) || entryTimes.has(index - 1)
    const listPoints = listPointsIn(texts, features)
    const prose = features.map(proseScore)
    const tableRows = tableRowsIn(texts, features, index => (prose[index] ?? 0) > 0)
    const listRows = listRowsIn(texts, features, index => (prose[index] ?? 0) > 0)
    const known = [summary, listPoints, tableRows, listRows]
    const isInside = (index: number) =>
      known.some(rows => rows.has(index)) || isEntry(index) || listRows.has(index + 1)
    const run = bestRun(texts, prose, features, isInside)
    const isBare = !features.some(({furniture, hasAddress}) => furniture || hasAddress)
    const labelled = labelledStart(tree, file.data.recordHead?.textLine)
    const copy = isBare ? (labelled ?? copyStart(file, texts, run.end > 0)) : undefined
    const start = copy ?? labelled ?? run.start
    const isKnown = copy === undefined && (labelled === undefined || run.end > labelled)
    const end = isKnown ? run.end : texts.length
    const scores = features.map((seen, index) => {
      if (copy === undefined || index < copy) return proseScore(seen)
      return Math.max(proseScore(seen), index === copy ? firstOfCopyScore : copyScore)
    })
    file.data.entryTimes = entryTimes
    file.data.listPoints = listPoints
    file.data.tableRows = tableRows
    file.data.listRows = listRows
    file.data.isBare = isBare
    file.data.isCopy = copy !== undefined
    file.data.blocks = features.map((seen, index): Block => {
      const node = tree.children[index] as RootContent
      const text = texts[index] ?? ''
      const line = node.position?.start.line ?? 1
      const prose = scores[index] ?? 0
      const words = contentWords(text)
      return {
        node,
        text,
        index,
        line,
        features: seen,
        words,
        prose,
        zone: zoneOf(index, start, end)
      }
    })
    const points = file.data.blocks.filter(({index}) => summary.has(index))
    file.data.summary = new Set(points.map(({line}) => line))
  }
}

/** Where the text of a record starts, on the line that its label stands on or after it. */
function labelledStart({children}: Root, line: number | undefined): number | undefined {
  if (line === undefined) return undefined
  const start = children.findIndex(({position}) => (position?.start.line ?? 0) >= line)
  return start === -1 ? undefined : start
}

/** A dateline stands near the top. */
const datelineBlocks = 12

/** How much a line of agency copy reads like prose, whatever it looks like, and its first line. */
const copyScore = 0.2
const firstOfCopyScore = 1

/**
 * Where the text of agency copy starts: at its dateline, or under the first line when what
 * follows is figures: `us 7.8015 - 7.8035 uk 12.622 …`. It is all body from there on, however short its lines:
 * `Qtly div 35 cts vs 35 cts prior`.
 */
function copyStart(file: VFile, texts: readonly string[], hasProse: boolean): number | undefined {
  const top = texts.slice(0, datelineBlocks)
  const start = top.findIndex(text => opensWithDateline(file, text))
  // `CANADIAN PACIFIC (CP) UNIT STUDIES PULP MILL` is a headline like a dateline.
  const next =
    start === 0 ? top.findIndex((text, at) => at > 0 && opensWithDateline(file, text)) : -1
  if (start !== -1) return Math.max(start, next)
  const rest = texts.slice(1)
  const figures = rest.filter(text => /\d/.test(text)).length
  return !hasProse && (rest.length === 1 || figures * 2 > rest.length) ? 1 : undefined
}

/** How much a block reads like prose; above 0 it does. */
export function proseScore(features: Features): number {
  const {size, endsSentence, breaksOff, furniture, hasAddress, wordless, listed} = features
  if (furniture) return furnitureCost
  if (wordless || (hasAddress && size < 160) || (listed && !endsSentence)) return lineCost
  if (breaksOff) return Math.min(size / 200 - 0.8, 1)
  if (size < 35) return endsSentence ? -0.2 : lineCost
  const score = size / 100 - (endsSentence ? 0.4 : 1.4)
  return Math.min(Math.max(score, lineCost), greatest)
}

function zoneOf(index: number, start: number, end: number): Zone {
  if (index < start) return 'above'
  return index < end ? 'body' : 'below'
}
