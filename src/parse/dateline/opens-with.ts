/**
 * Whether a text of the capture opens with a dateline, in whatever language.
 *
 *     'LONDON, Feb 26 - The pound fell …'   → true
 *
 * Three plugins ask it of the same first paragraphs, so each text is read once and the answer
 * kept with the file.
 */

import type {VFile} from 'vfile'
import type {Block} from '../data.ts'
import {opensByline} from '../vocabulary/openings.ts'
import {readBorneOut} from './borne-out.ts'
import {readDateline} from './read-dateline.ts'

/** Longest byline before a bar. */
const longestByline = 60

/** Texts of which it is known whether a dateline opens them. */
type Known = Map<string, boolean>

declare module 'vfile' {
  interface DataMap {
    datelineOpenings: Known
  }
}

/** Whether a dateline opens the text. */
export function opensWithDateline(file: VFile, text: string): boolean {
  file.data.datelineOpenings ??= new Map()
  const known = file.data.datelineOpenings.get(text)
  if (known !== undefined) return known
  const opens = !isCreditRow(text) && readDateline(text) !== undefined
  file.data.datelineOpenings.set(text, opens)
  return opens
}

/** `By Ann Holm | May 17, 2018 -- 12:21 GMT`, `By Ann Holm 05/17/18 - 12:21 GMT`: who wrote it and when. */
function isCreditRow(text: string): boolean {
  const bar = text.indexOf(' | ')
  const isShort = text.length < longestByline || (bar > 0 && bar < longestByline)
  return isShort && opensByline(text) > 0
}

/**
 * The first of the paragraphs under a headline that a dateline opens. Above it stands a standfirst, so
 * the second may open with a place that only the rest of the capture bears out.
 */
export function datedAmong(file: VFile, paragraphs: readonly Block[]): Block | undefined {
  const dated = paragraphs.find(({text}) => opensWithDateline(file, text))
  const [, second] = paragraphs
  if (dated !== undefined || second === undefined) return dated
  return readBorneOut(file, second.text)?.place === undefined ? undefined : second
}
