/**
 * Settle when the story was published, by what a line of the capture says.
 *
 *     Published: November 2, 2023 6.55pm SAST      → 2023-11-02, stated
 *     10/11/2022                                   → 2022-10-11?, the order of day and month is not shown
 *     Actualizado domingo 28/10/2012               → 2012-10-28?, it says only when it was changed
 *
 * A line by the headline goes before one further off, one that says "published" before one that
 * says nothing, and one that says "updated" comes last. The date that a collecting program wrote on
 * top goes before all but a line that says "published". Dates inside sentences are never used;
 * what follows from the dateline and from captions is in `date-derived.ts`.
 */

import type {Root} from 'mdast'
import type {VFile} from 'vfile'
import {type Edtf, isCertainDay, partsOf, toEdtf} from '../model/edtf.ts'
import {blocksOf, findingsOf, settle, takeOut} from './data.ts'
import type {LocatedTime} from './times/time-lines.ts'

type Rule = (time: LocatedTime) => boolean

/** The ladder: the first rule that some line meets decides, and the first such line. */
const rules: readonly (readonly [name: string, rule: Rule])[] = [
  ['published-head', time => time.role === 'published' && time.place === 'head'],
  ['alone-head', time => time.role === 'plain' && time.place === 'head' && time.isAlone],
  ['published-above', time => time.role === 'published' && time.place === 'above'],
  ['updated-head', time => time.role === 'updated' && time.place === 'head'],
  ['beside-head', time => time.role === 'plain' && time.place === 'head'],
  ['opening', time => time.place === 'opening'],
  ['published-elsewhere', time => time.role === 'published'],
  ['alone-below', time => time.role === 'plain' && time.place === 'below' && time.isAlone],
  ['alone-above', time => time.role === 'plain' && time.place === 'above'],
  ['updated', time => time.role === 'updated'],
  ['alone-body', time => time.role === 'plain' && time.place === 'body' && time.isAlone]
]

/** Settle `datePublished` from a line that states it, and take the time lines out. */
export function datePublished() {
  return (_tree: Root, file: VFile): void => {
    const times = file.data.timeLines ?? []
    const chosen = choose(file, times)
    const machine = file.data.machineDate
    if (machine !== undefined && !outranks(chosen?.time, machine.date)) {
      settle(file, 'datePublished', machine.date, {
        rule: 'machine-line',
        line: machine.line,
        certainty: 'stated',
        because: 'the capture opens with the date'
      })
    }
    if (chosen === undefined) return
    const {time, rule} = chosen
    const isOfThatDay = time.role === 'updated' && isDayOf(file, time)
    const isDoubtful = (time.role === 'updated' && !isOfThatDay) || isOpen(time)
    settle(file, 'datePublished', isDoubtful ? uncertain(time.found.date) : time.found.date, {
      rule: `date-published:${rule}`,
      line: time.block.line,
      certainty: isDoubtful || isOfThatDay ? 'derived' : 'stated',
      because: reason(time) + (isOfThatDay ? ', the day that the dateline names' : '')
    })
    takeOutTimes(file, times, time)
  }
}

/** Whether the page says by itself when it was published, or on which day of the month that a program noted. */
function outranks(time: LocatedTime | undefined, noted: Edtf): boolean {
  if (time === undefined || isOpen(time) || !isCertainDay(time.found.date)) return false
  if (time.role === 'published' && (time.place === 'head' || time.place === 'above')) return true
  return !isCertainDay(noted) && time.found.date.startsWith(noted)
}

/** Whether the dateline names the same day and month: then it was published on the day it was changed. */
function isDayOf(file: VFile, {found}: LocatedTime): boolean {
  const named = findingsOf(file).values.dateline?.date
  if (named === undefined || found.ambiguous) return false
  const [day, other] = [partsOf(named), partsOf(found.date)]
  return day.day !== undefined && day.day === other.day && day.month === other.month
}

function choose(
  file: VFile,
  times: readonly LocatedTime[]
): {time: LocatedTime; rule: string} | undefined {
  for (const [rule, meets] of rules) {
    const met = rule === 'alone-above' ? times.findLast(meets) : times.find(meets)
    const isOfList = rule === 'alone-below' && isInList(file, met, times.filter(meets))
    const posted = met && rule === 'updated-head' ? postedUnderText(file, times, met) : undefined
    if (posted) return {time: posted, rule: 'published-under-text'}
    if (met && !isOfList) return {time: met, rule}
  }
  return undefined
}

/** The line right under the text that says when it was published, before the day on which it was changed. */
function postedUnderText(
  file: VFile,
  times: readonly LocatedTime[],
  {found}: LocatedTime
): LocatedTime | undefined {
  return times.find(
    ({role, block, place, found: {date, ambiguous}}) =>
      role === 'published' &&
      (place === 'below' || place === 'body') &&
      ambiguous !== true &&
      date <= found.date &&
      (blocksOf(file)[block.index - 1]?.prose ?? 0) > 0
  )
}

/** Whether lines under the text tell different days, and something stands between the first and the text: a list of other stories. */
function isInList(
  file: VFile,
  first: LocatedTime | undefined,
  times: readonly LocatedTime[]
): boolean {
  if (first === undefined || times.every(({found}) => found.date === first.found.date)) return false
  return blocksOf(file)[first.block.index - 1]?.zone !== 'body'
}

/** The lines at the head and those that say what they tell are no text, chosen or not. */
function takeOutTimes(file: VFile, times: readonly LocatedTime[], chosen: LocatedTime): void {
  const {claims} = findingsOf(file)
  for (const time of times) {
    const {block, place, role, isAlone} = time
    const isOurs =
      place === 'head' || role !== 'plain' || (isAlone && (place !== 'body' || time === chosen))
    if (!isOurs || claims.has(block.line)) continue
    const field = role === 'updated' ? 'dateModified' : 'datePublished'
    takeOut(file, block, {fate: 'metadata', field, rule: 'date-published'})
  }
}

function reason({role, found}: LocatedTime): string {
  if (role === 'updated') return `the page says only that it was changed on ${found.text}`
  if (found.ambiguous)
    return `the page is dated ${found.text}, and day and month could change places`
  return role === 'published'
    ? `the page says: published ${found.text}`
    : `the page is dated ${found.text}`
}

function isOpen({found}: LocatedTime): boolean {
  return found.ambiguous === true
}

function uncertain(date: Edtf): Edtf {
  return toEdtf(`${date}?`) ?? date
}
