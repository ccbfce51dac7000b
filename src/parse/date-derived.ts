/**
 * Settle when the story was published by what follows from its text, when no line states it.
 *
 *     PARIS, Mar 28, 2019 (AFP) –                                    → 2019-03-28
 *     https://example.org/2019/03/28/storm                           → 2019-03-28
 *     BISHKEK, March 28. + a caption of March 24, 2019               → 2019-03-28?
 *     a caption of March 24, 2019 + “on Tuesday”                     → 2019-03-26~
 *     BISHKEK, March 28.                                             → XXXX-03-28
 *
 * No year comes from anything else: years that the text tells are background. They may confirm
 * one, and then the evidence says so: “2001” and “18 years ago”.
 */

import type {Root} from 'mdast'
import type {VFile} from 'vfile'
import {textOf} from '../model/body.ts'
import {
  boundsOf,
  type Edtf,
  epochDay,
  fromEpochDay,
  isCertainDay,
  partsOf,
  toEdtf,
  weekday
} from '../model/edtf.ts'
import type {Evidence} from '../model/evidence.ts'
import {blocksOf, findingsOf, settle} from './data.ts'
import {findDates} from './dates/find-dates.ts'
import {weekdayOf} from './dates/month-names.ts'
import type {FoundDate} from './dates/reader.ts'
import {yearlessDay} from './times/yearless-day.ts'
import {dateInUrl} from './url.ts'
import {phrasesOf} from './vocabulary/index.ts'

/** Days that a picture may be older than the story it stands in. */
const pictureAge = 21

/** Paragraphs in which the day of the news is named. */
const leadParagraphs = 3

/** A date, and why. */
interface Derived {
  readonly date: Edtf
  readonly evidence: Evidence
}

/** A text and the line it stands on. */
interface Said {
  readonly text: string
  readonly line: number
}

/** The strongest first. */
const rules: readonly ((tree: Root, file: VFile) => Derived | undefined)[] = [
  fromUrl,
  fromFullDateline,
  fromDatelineAndCaption,
  fromCaptionAndWeekday,
  fromYearlessDateline,
  fromYearlessLine
]

/** Settle `datePublished` by the first rule that finds a date. */
export function dateDerived() {
  return (tree: Root, file: VFile): void => {
    if (findingsOf(file).values.datePublished !== undefined) return
    for (const rule of rules) {
      const derived = rule(tree, file)
      if (derived === undefined) continue
      settle(file, 'datePublished', derived.date, derived.evidence)
      return
    }
  }
}

function fromUrl(_tree: Root, file: VFile): Derived | undefined {
  const {values, evidence} = findingsOf(file)
  const date = values.url === undefined ? undefined : dateInUrl(values.url)
  if (date === undefined) return undefined
  return derived(
    date,
    'url',
    [evidence.url?.line ?? 1],
    'derived',
    'the address of the story has it'
  )
}

function fromFullDateline(_tree: Root, file: VFile): Derived | undefined {
  const {values, evidence} = findingsOf(file)
  const date = values.dateline?.date
  if (date === undefined || !isCertainDay(date)) return undefined
  return derived(date, 'dateline', [evidence.dateline?.line ?? 1], 'stated', 'the dateline says so')
}

function fromDatelineAndCaption(tree: Root, file: VFile): Derived | undefined {
  const {values, evidence} = findingsOf(file)
  const date = values.dateline?.date
  const {month, day, year} = date === undefined ? {} : partsOf(date)
  if (month === undefined || day === undefined || year !== undefined) return undefined
  for (const {found, line} of captionDates(tree)) {
    const taken = boundsOf(found.date)?.earliest
    if (taken === undefined) continue
    for (const candidate of [0, 1]) {
      const published = epochDay((partsOf(found.date).year ?? 0) + candidate, month, day)
      if (published === undefined || published < taken || published > taken + pictureAge) continue
      const lines = [line, evidence.dateline?.line ?? 1]
      const because = `the dateline names the day, and the caption is dated ${inWords(found.date)}`
      return derived(uncertain(fromEpochDay(published), '?'), 'caption', lines, 'derived', because)
    }
  }
  return undefined
}

function fromCaptionAndWeekday(tree: Root, file: VFile): Derived | undefined {
  const [caption] = captionDates(tree)
  const taken = caption === undefined ? undefined : boundsOf(caption.found.date)?.earliest
  if (caption === undefined || taken === undefined) return undefined
  const named = leadOf(file).flatMap(weekdaysIn)[0]
  if (named === undefined) return undefined
  const published = taken + ((named.day - weekday(taken) + 7) % 7)
  const confirmed = confirmation(file, partsOf(fromEpochDay(published)).year ?? 0)
  return derived(
    uncertain(fromEpochDay(published), '~'),
    'caption',
    [caption.line, named.line, ...(confirmed?.lines ?? [])],
    'derived',
    `the caption is dated ${inWords(caption.found.date)}, and the text says “${named.printed}”${confirmed?.because ?? ''}`
  )
}

function fromYearlessDateline(_tree: Root, file: VFile): Derived | undefined {
  const {values, evidence} = findingsOf(file)
  const date = values.dateline?.date
  if (date === undefined) return undefined
  const because = 'the dateline names the day and the month; no line tells the year'
  return derived(date, 'dateline', [evidence.dateline?.line ?? 1], 'stated', because)
}

/** A line above the text that is a day and a month and nothing else. */
function fromYearlessLine(_tree: Root, file: VFile): Derived | undefined {
  const {inLanguage} = findingsOf(file).values
  const start = blocksOf(file).find(block => block.zone === 'body')?.index ?? 0
  for (const {text, line} of blocksOf(file).slice(0, start)) {
    const date = yearlessDay(text, inLanguage)
    if (date === undefined) continue
    const because = 'a line names the day and the month; no line tells the year'
    return derived(date, 'line', [line], 'stated', because)
  }
  return undefined
}

/** The full dates of the captions that have a credit, in order. */
function captionDates(tree: Root): {found: FoundDate; line: number}[] {
  return tree.children
    .filter(node => node.type === 'caption' && node.credit !== undefined)
    .flatMap(node => {
      const line = node.position?.start.line ?? 1
      return findDates(textOf(node))
        .filter(found => isCertainDay(found.date) && found.ambiguous !== true)
        .map(found => ({found, line}))
    })
}

function leadOf(file: VFile): Said[] {
  return blocksOf(file)
    .filter(block => block.zone === 'body' && block.prose > 0 && block.node.type === 'paragraph')
    .slice(0, leadParagraphs)
    .map(({text, line}) => ({text, line}))
}

/** The days of the week that a text names, with the small word before. */
function weekdaysIn({text, line}: Said): {day: number; printed: string; line: number}[] {
  return [
    ...text.matchAll(
      /(?:(?<![\p{L}\p{M}])(\p{Ll}{1,5}) )?(?<![\p{L}\p{M}])([\p{L}\p{M}]{4,14})(?![\p{L}\p{M}])/gu
    )
  ].flatMap(([printed, , word = '']) => {
    const day = weekdayOf(word)
    return day === undefined ? [] : [{day, printed, line}]
  })
}

const yearsAgo = new RegExp(`(\\d{1,3}) (?:${phrasesOf('yearsAgo').join('|')})(?!\\p{L})`, 'giu')

/** `2001` and `18 years ago`, when together they make the year. */
function confirmation(file: VFile, year: number): {because: string; lines: number[]} | undefined {
  const body = blocksOf(file).filter(block => block.zone === 'body')
  for (const block of body) {
    for (const [printed, number] of block.text.matchAll(yearsAgo)) {
      const then = String(year - Number(number))
      const named = body.find(({text}) => text.includes(then))
      if (named === undefined) continue
      return {
        because: `; “${then}” and “${printed}” confirm the year`,
        lines: [named.line, block.line]
      }
    }
  }
  return undefined
}

const monthNames =
  'January February March April May June July August September October November December'.split(' ')

/** `24 March 2019`. */
function inWords(date: Edtf): string {
  const {year, month = 1, day} = partsOf(date)
  return `${day} ${monthNames[month - 1]} ${year}`
}

function uncertain(date: Edtf, mark: '?' | '~'): Edtf {
  return toEdtf(`${date}${mark}`) ?? date
}

function derived(
  date: Edtf,
  rule: string,
  lines: readonly number[],
  certainty: Evidence['certainty'],
  because: string
): Derived {
  const [line = 1] = lines
  const all = [...new Set(lines)].sort((left, right) => left - right)
  return {
    date,
    evidence: {
      rule: `date-derived:${rule}`,
      line,
      ...(all.length > 1 ? {lines: all} : {}),
      certainty,
      because
    }
  }
}
