/**
 * Read the datelines of writings with spaces and without capitals, where a desk or an outlet beside the place tells
 * that it is one.
 *
 *     'उज्जैन (ब्यूरो)। बरात से …'          'पटना, संवाद सूत्र : अस्पताल …'          'ملتان (نمائندہ خصوصی) ملتان میں …'
 *     'صور – وكالة أنباء الساحل: حطمت …'              'دمشق-سانا أنهت …'
 *
 * A place alone, with a full stop behind it, is read where the rest of the capture bears it out.
 */

import {type Edtf, fromParts} from '../../model/edtf.ts'
import {agencyOf} from '../vocabulary/agencies.ts'
import {phrasesOf} from '../vocabulary/index.ts'
import {isOutletWord} from '../vocabulary/outlet-words.ts'
import {hasPhrase} from '../vocabulary/phrases.ts'
import type {ReadDateline} from './found.ts'

const saysDesk = hasPhrase(phrasesOf('desk', 'role'))
const uncased = /^\p{Lo}/u
const word = String.raw`\p{Lo}[\p{L}\p{M}\u200c]{1,14}`
const place = `^(?<place>${word}(?: ${word})?)`
/** `دمشق-سانا أنهت …`: nothing but a space behind an agency that we know. */
const joined = new RegExp(String.raw`${place}\s?[–—-]\s?(?<agency>${word}) (?=\p{Lo})`, 'u')

/** Each with groups `place` and `desk`; `sign`, when it stands, closes a dateline by itself. */
const forms: readonly RegExp[] = [
  new RegExp(
    String.raw`${place}\s?\((?<desk>[^()\d]{3,40})\)\s?(?<sign>[।:.–—-]?)\s?(?=\p{Lo})`,
    'u'
  ),
  // A day and a month in numbers: `القاهرة - 5 - 3 (كونا) -- `.
  new RegExp(
    String.raw`${place} - (?<day>\d{1,2}) - (?<month>\d{1,2}) \((?<desk>[^()\d]{3,40})\) ?[–—-]{1,2}\s`,
    'u'
  ),
  new RegExp(String.raw`${place}, ?(?<desk>[^,،:।]{4,40}?) ?[:।]\s(?=\p{Lo})`, 'u'),
  new RegExp(
    String.raw`${place}\s?[–—-]\s?["“«]?(?<desk>[^:،,.–—"”»]{3,40}?)["”»]?\s?[:–—-]\s?(?=\p{Lo})`,
    'u'
  )
]

/** The dateline at the start of a text in such a writing. */
export function readUncasedDateline(text: string): ReadDateline | undefined {
  if (!uncased.test(text)) return undefined
  const {0: joint = '', groups: parts = {}} = joined.exec(text) ?? {}
  if (parts.place !== undefined && agencyOf(parts.agency ?? '') !== undefined)
    return {text: joint.trim(), place: parts.place, agency: parts.agency ?? '', end: joint.length}
  for (const form of forms) {
    const {0: whole = '', groups = {}} = form.exec(text) ?? {}
    const {place: named = '', desk = '', sign = '', day, month} = groups
    if (named === '' || !(sign !== '' || isDesk(desk))) continue
    return {
      text: whole.replace(/(?<![\s:–—-])[\s:–—-]+$/u, ''),
      place: named,
      ...dayOf(day, month),
      agency: desk.trim(),
      end: whole.length
    }
  }
  return undefined
}

/** A day of a month, in numbers. */
function dayOf(day: string | undefined, month: string | undefined): {date?: Edtf} {
  if (day === undefined || month === undefined) return {}
  const date = fromParts({month: Number(month), day: Number(day)})
  return date === undefined ? {} : {date}
}

function isDesk(text: string): boolean {
  return saysDesk(text) || agencyOf(text) !== undefined || text.split(' ').some(isOutletWord)
}
