/**
 * Read a line that tells when a story was published or changed.
 *
 *     'Published Tue, Dec 20 201610:32 AM EST'        → published 2016-12-20
 *     '(محدثة GMT 17:49 17.03.2020)'                  → updated 2020-03-17
 *     '3 декабря 2020, 18:47 • Алексей Супрун • 3375' → plain 2020-12-03, beside a name
 *
 * A sentence with a date in it is no such line: next to nothing may stand beside the date but
 * the words for it, the time, the day of the week, and names. What another label dates is left out:
 * `Joined Mar 2, 2018`, `Application deadline: 3 May 2019`.
 */

import {isCertainDay} from '../../model/edtf.ts'
import {findDates} from '../dates/find-dates.ts'
import {weekdayOf} from '../dates/month-names.ts'
import type {DateOptions, FoundDate} from '../dates/reader.ts'
import {tellsAgo} from '../vocabulary/ago.ts'
import {phrasesOf} from '../vocabulary/index.ts'
import {otherDates} from '../vocabulary/other-dates.ts'
import {isPhrase, startsWithPhrase} from '../vocabulary/phrases.ts'
import {clock, readingTime, zone} from './clock.ts'

/** What the line says of the date. */
export type TimeRole = 'published' | 'updated' | 'plain'

/** What a label says of its date; `other`: neither publication nor change, `Joined:`, `Deadline:`. */
export type LabelRole = TimeRole | 'other'

/** One date of a line. */
export interface StatedTime {
  readonly role: TimeRole
  readonly found: FoundDate
}

/** A line that tells times. */
export interface TimeLine {
  readonly times: readonly StatedTime[]
  /** The label that its end leaves open for the next line: `Published`, `Join Date`. */
  readonly open?: LabelRole
  /** Whether no names or other words stand beside the times. */
  readonly isAlone: boolean
}

const longest = 220
/** A line without a date is at most a label, perhaps with a name and a time before it. */
const longestLabel = 80
const mostWordsBeside = 6
/** The same where the time of day stands too: `Jane Doe, Lindholm Free Press Harbour Bureau 11:48 p.m.` */
const mostWordsBesideClock = 8
/** Words in lower case that may stand by a label; sentences have more. */
const mostSmallWords = 3

const saysPublished = startsWithPhrase(phrasesOf('published'))
const saysUpdated = startsWithPhrase(phrasesOf('updated'))
const saysOther = isPhrase(otherDates)

const endsInLabel = /(?<![\p{L}\p{M}])([\p{L}\p{M}]{1,29})\.?\s?[:：]\s?$/u
/** Characters at the end of a text in which its label is looked for. */
const longestWord = 30
/** The site, before the day of its page: `http://www.example.com.cn　2009年03月11日03:20`. */
const address = /https?:\/\/[^\s/]{1,60}\.[a-z]{2,12}\/?\s/gu
/** How to reach who wrote it: `Jane Doe @janedoe`. */
const handle = /(?<=\s)@\w{2,20}(?=\s|$)/gu
/** What else a bar sets apart with its label: `| Source: Larkspur Robotics Inc.`, `| Topic: Harbours`. */
const labelledPart = / \| \p{Lu}\p{L}{2,11}: [^|:]{2,60}$/u
/** `- More than 2 years ago`: the same time once more. */
const behindSign = / [-–—|•·] [^-–—|•·]{5,30}$/u
/** Behind the date that a line opens with, a bar: `28 March 2019 | Lindholm | from the printed paper`. */
const opensRow = /^\s*\|/
/** A day whose order may be asked. */
const inFigures = /^\d{1,2}[/-]\d{1,2}[/-]\d{4}$/

/** Read a line; `undefined` when it tells no time. `previous` is the label that the line before left open. */
export function readTimeLine(
  text: string,
  options: DateOptions,
  previous: LabelRole = 'plain'
): TimeLine | undefined {
  if (text.length > longest || /\(@\w|^\s*\*\s|©/.test(text)) return undefined
  const dates = inOneOrder(
    findDates(text, options).filter(({date}) => /^\d{4}-\d\d(?:-\d\d)?$/.test(date))
  )
  // A line that breaks off is of a sentence, but for a date whose time stands on the next.
  if (/,\s*$/.test(text) && !isOnlyTime(text, dates[0])) return undefined
  if (dates.length === 0 && text.length > longestLabel) return undefined
  const between = gaps(text, dates)
  const labels = between.map(labelOf)
  const times = dates.flatMap((found, index) => {
    const role = isSaidBehind(labels, previous) ? 'published' : roleAt(labels, index, previous)
    return role === 'other' ? [] : [{role, found}]
  })
  const open = labels.at(-1)?.open
  if (times.length === 0 && open === undefined) return undefined
  const rest = restOf(between, labels)
  const isPlain = times.length > 0 && times.every(({role}) => role === 'plain')
  if (isPlain && !isEmpty(rest) && times.some(({found}) => !isCertainDay(found.date)))
    return undefined
  const isLabelled = labels.some(({role}) => role !== undefined && role !== 'other')
  // `• Updated: 28.03.2019` tells a time, `• Bridge opens, Dec 9` is a link.
  if (/^\s*•/.test(text) && !isLabelled) return undefined
  const hasClock = between.join(' ').search(clock) !== -1
  if (/^\s*[-–]\s/.test(text) && (rest !== '' || !hasClock)) return undefined
  const most = hasClock ? mostWordsBesideClock : mostWordsBeside
  const isParted = isLabelled || previous !== 'plain' || opensRow.test(between.slice(0, 2).join(''))
  if (!mayStandBeside(rest, isParted, most)) return beforeBar(text, options, previous)
  return {times, ...(open === undefined ? {} : {open}), isAlone: isEmpty(rest)}
}

/** `Issued 03/04/2024 Changed 14/04/2024`: a line has one order, and there is no month 14. */
function inOneOrder(dates: readonly FoundDate[]): readonly FoundDate[] {
  const isKnown = dates.some(({ambiguous, text}) => ambiguous !== true && inFigures.test(text))
  if (!isKnown) return dates
  return dates.map(found => {
    const {ambiguous: _, ...sure} = found
    return inFigures.test(found.text) ? sure : found
  })
}

/** `8 February 2019 | This story is of the edition of 27 February`: a date, and a sentence behind the bar. */
function beforeBar(text: string, options: DateOptions, previous: LabelRole): TimeLine | undefined {
  const bar = text.indexOf(' | ')
  const line = bar > 0 ? readTimeLine(text.slice(0, bar), options, previous) : undefined
  return line?.isAlone === true && line.times.length > 0 ? line : undefined
}

/** Whether nothing stands beside the date but a time of day: `MARCH 08, 2019 06:00 AM,`. */
function isOnlyTime(text: string, date: FoundDate | undefined): boolean {
  if (date === undefined) return false
  const rest = `${text.slice(0, date.start)} ${text.slice(date.end)}`
  return /^[\s,]*$/.test(rest.replace(clock, ' ').replace(zone, ' '))
}

interface Label {
  readonly role?: LabelRole
  /** Set when the label stands at the end of the text, so that it may be about what follows. */
  readonly open?: LabelRole
  readonly text: string
  /** The text without the label. */
  readonly rest: string
}

/** The text before, between and after the dates. */
function gaps(text: string, dates: readonly FoundDate[]): string[] {
  const starts = [0, ...dates.map(date => date.end)]
  return starts.map((start, index) => text.slice(start, dates[index]?.start ?? text.length))
}

/** The last words for publication or change in a text. */
function labelOf(text: string): Label {
  if (namesOther(text)) return {text, rest: text, role: 'other', open: 'other'}
  let found: {role: TimeRole; at: number; end: number} | undefined
  for (const word of text.matchAll(/[\p{L}\p{M}][^\s|:(•·]*/gu)) {
    const at = word.index
    if (found && at < found.end) continue
    const tail = text.slice(at, at + 60)
    const [updated, published] = [saysUpdated(tail), saysPublished(tail)]
    if (updated > 0 && updated >= published) found = {role: 'updated', at, end: at + updated}
    else if (published > 0) found = {role: 'published', at, end: at + published}
  }
  if (found === undefined) return {text, rest: text, ...(isLabel(text) ? {role: 'other'} : {})}
  const rest = `${text.slice(0, found.at)} ${text.slice(found.end)}`
  const isLast = words(text.slice(found.end)).length === 0
  return {role: found.role, ...(isLast ? {open: found.role} : {}), text, rest}
}

/** Whether a text ends with a label of something else that we know. */
function namesOther(text: string): boolean {
  const last =
    text
      .slice(-longestLabel)
      .split(/[|•·;,(]/)
      .at(-1) ?? ''
  return saysOther(last.replace(/[:：]\s*$/u, '').trim())
}

/** Whether a text ends with words and a colon, the day of the week apart. */
function isLabel(text: string): boolean {
  const [, word] = endsInLabel.exec(text.slice(-longestWord)) ?? []
  return word !== undefined && weekdayOf(word) === undefined
}

/** A label stands before its date; a date without one goes on with what the line before said. */
function roleAt(labels: readonly Label[], index: number, previous: LabelRole): LabelRole {
  const before = labels[index]?.role
  if (before !== undefined) return before
  return index === 0 ? previous : 'plain'
}

/** `2019/03/28 09:15 송고`: where verbs come last, the only date of a line stands before its label. */
function isSaidBehind([before, behind, other]: readonly Label[], previous: LabelRole): boolean {
  if (previous !== 'plain' || before?.role !== undefined || other !== undefined) return false
  return behind?.open === 'published' && /\p{Lo}$/u.test(behind.text)
}

function restOf(between: readonly string[], labels: readonly Label[]): string {
  return (
    between
      // `2019.03.28. 12:20`: a full stop of the date itself.
      .map((text, index) =>
        (labels[index]?.rest ?? text).replace(index > 0 ? /^\.(?=\s|$)/ : '', '')
      )
      .join(' ')
      .replace(address, ' ')
      .replace(handle, ' ')
      .replace(labelledPart, ' ')
      .replace(behindSign, part => (tellsAgo(part.replace(/^ \S /, '')) ? ' ' : part))
      .replace(readingTime, ' ')
      .replace(clock, ' ')
      .replace(zone, ' ')
      .replace(/(?<![\p{L}\p{M}])[\p{L}\p{M}]{2,8} [\p{L}\p{M}]{2,8}(?![\p{L}\p{M}])/gu, pair =>
        weekdayOf(pair) === undefined ? pair : ' '
      )
      .replace(/[\p{L}\p{M}]+\.?/gu, word => (weekdayOf(word) === undefined ? word : ' '))
      .replace(/\s+/g, ' ')
      .replace(/^[\s,.;:|/()[\]•·–—+-]+|(?<![\s,;:|/([•·–—+-])[\s,;:|/([•·–—+-]+$/g, '')
  )
}

/** Whether at most one word is left, and no name of short ones. */
function isEmpty(rest: string): boolean {
  return words(rest).length <= 1 && !/\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}/u.test(rest)
}

/** Whether what is left beside the times is nothing, or a few names. */
function mayStandBeside(rest: string, isLabelled: boolean, most: number): boolean {
  const beside = words(rest)
  if (beside.length <= 1 && rest.length <= 24) return true
  const small = beside.filter(word => /^\p{Ll}/u.test(word)).length
  if (isLabelled)
    return (
      beside.length <= 2 * mostWordsBeside && small <= (/[.!?]$/.test(rest) ? 1 : mostSmallWords)
    )
  if (beside.length > most || /[!?"“”«»]|\.$/.test(rest)) return false
  return beside.every(word => !/^\p{Ll}/u.test(word) || /[@.]/.test(word))
}

/** The words of a text but for the small ones: `at`, `à`, `Uhr`. */
function words(text: string): string[] {
  return (
    text
      .match(/[\p{L}\p{M}][\p{L}\p{M}\p{N}'’.@-]*/gu)
      ?.filter(word => word.length > 3 || /^\p{Lo}{2}/u.test(word)) ?? []
  )
}
