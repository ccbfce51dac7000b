/**
 * Settle what the labelled lines at the top of a capture say: `record-head/read.ts` knows them.
 *
 *     Title: Bridge to close     → headline, stated
 *     Message-ID: <4k1@x>        → furniture
 *
 * The line of the headline stays among the blocks without its label, as a page prints it, and
 * the text goes on without its own: everything else is found by where it stands to them.
 */

import type {Root} from 'mdast'
import type {VFile} from 'vfile'
import {toEdtf} from '../model/edtf.ts'
import type {Evidence} from '../model/evidence.ts'
import {readOpenedByline} from './byline/read-byline.ts'
import {blocksOf, findingsOf, type Settleable, settle, takeOut} from './data.ts'
import {readDateline} from './dateline/read-dateline.ts'
import {findDates} from './dates/find-dates.ts'
import type {RecordField, RecordHead} from './record-head/read.ts'
import {addressOn} from './url.ts'
import {openedByWord} from './vocabulary/byline-words.ts'

declare module 'vfile' {
  interface DataMap {
    recordHead: RecordHead
  }
}

const rule = 'record-head'

/** Between the steps of a trail, and between topics. */
const steps = / ?[>›»/|;] ?/
const commas = / ?[,;，、|] ?/

/** Settle the fields of the head, and claim their lines. */
export function recordHead() {
  return (_tree: Root, file: VFile): void => {
    const head = file.data.recordHead
    if (head === undefined) return
    for (const field of head.fields) {
      settleField(file, field)
      claimLines(file, field)
    }
    claimTags(file, head)
  }
}

function settleField(file: VFile, {key, value, line}: RecordField): void {
  const evidence: Evidence = {
    rule,
    line,
    certainty: 'stated',
    because: 'a labelled line at the top of the capture says so'
  }
  if (value === '' || key === 'text' || key === 'other') return
  settleValue(file, key, value, evidence)
}

type Settled = Exclude<RecordField['key'], 'text' | 'other'> & Settleable

function settleValue(file: VFile, key: Settled, value: string, evidence: Evidence): void {
  const {inLanguage} = findingsOf(file).values
  if (key === 'headline') settleHeadline(file, value, evidence)
  else if (key === 'abstract') settle(file, key, value, evidence)
  else if (key === 'publisher') settle(file, key, {name: value}, evidence)
  else if (key === 'articleSection')
    settleList(file, key, value.split(steps).filter(isNamed), evidence)
  else if (key === 'keywords') settleList(file, key, value.split(commas), evidence)
  else if (key === 'byline') settleByline(file, value, evidence)
  else if (key === 'dateline') settleDateline(file, value, inLanguage, evidence)
  else if (key === 'url') {
    const address = addressOn(value)
    if (address !== undefined) settle(file, key, address, evidence)
  } else settleDate(file, key, value, inLanguage, evidence)
}

/** `Metropolitan Desk`; not `Section A`, `Page 4`. */
function isNamed(step: string): boolean {
  return !/\d|(?<![\p{L}])\p{Lu}$/u.test(step)
}

function settleList(
  file: VFile,
  key: 'articleSection' | 'keywords',
  names: readonly string[],
  evidence: Evidence
): void {
  const printed = names.filter(name => name !== '')
  if (printed.length > 0) settle(file, key, printed, evidence)
}

/** Its block is where the headline stands. */
function settleHeadline(file: VFile, value: string, evidence: Evidence): void {
  const block = blocksOf(file).find(({line}) => line === evidence.line)
  if (block === undefined || file.data.headlineBlock !== undefined) return
  settle(file, 'headline', value, evidence)
  file.data.headlineBlock = block
  takeOut(file, block, {fate: 'metadata', field: 'headline', rule})
}

function settleByline(file: VFile, value: string, evidence: Evidence): void {
  const found = readOpenedByline(value) ?? readOpenedByline(openedByWord(value))
  settle(file, 'byline', value, evidence)
  if (found !== undefined) settle(file, 'author', found.author, evidence)
}

function settleDateline(
  file: VFile,
  value: string,
  language: string | undefined,
  evidence: Evidence
): void {
  const {place, date, agency} = readDateline(`${value} — `, language) ?? {}
  if (place === undefined) return
  const parts = {...(date === undefined ? {} : {date}), ...(agency === undefined ? {} : {agency})}
  settle(file, 'dateline', {text: value, place, ...parts}, evidence)
}

/** The first day or month of the line; one whose day and month could change places is not certain. */
function settleDate(
  file: VFile,
  key: 'datePublished' | 'dateModified',
  value: string,
  language: string | undefined,
  evidence: Evidence
): void {
  const dates = findDates(value, language === undefined ? {} : {language})
  const found = dates.find(({date}) => /^\d{4}-\d\d/.test(date))
  if (found === undefined) return
  if (found.ambiguous !== true) settle(file, key, found.date, evidence)
  else {
    const because = `the page is dated ${found.text}, and day and month could change places`
    const date = toEdtf(`${found.date}?`) ?? found.date
    settle(file, key, date, {...evidence, certainty: 'derived', because})
  }
}

/** Lines of which nothing is left held tags alone. */
function claimTags(file: VFile, {rest}: RecordHead): void {
  const {claims} = findingsOf(file)
  for (const [index, text] of rest.entries()) {
    if (text.trim() !== '' || claims.has(index + 1)) continue
    claims.set(index + 1, {fate: 'furniture', rule})
  }
}

/** The line of the text is the text's, unless its label stands there alone. */
function claimLines(file: VFile, {key, value, line, lastLine}: RecordField): void {
  const {claims} = findingsOf(file)
  if (key === 'text' && value !== '') return
  const isField = key !== 'text' && key !== 'other'
  for (let number = line; number <= lastLine; number += 1) {
    if (claims.has(number)) continue
    claims.set(number, isField ? {fate: 'metadata', field: key, rule} : {fate: 'furniture', rule})
  }
}
