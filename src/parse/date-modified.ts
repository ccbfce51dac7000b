/**
 * Settle when the story was last changed, when a line says so.
 *
 *     Updated Tue, Dec 20 2016 6:29 PM EST   → 2016-12-20
 *
 * Never before the day of publication: such a line is about something else.
 */

import type {Root} from 'mdast'
import type {VFile} from 'vfile'
import {boundsOf, compareEdtf} from '../model/edtf.ts'
import {findingsOf, settle} from './data.ts'

/** Settle `dateModified` from the last line that says it. */
export function dateModified() {
  return (_tree: Root, file: VFile): void => {
    const published = findingsOf(file).values.datePublished
    const since = published && boundsOf(published)?.earliest
    const [latest] = (file.data.timeLines ?? [])
      .filter(time => time.role === 'updated' && !time.found.ambiguous)
      .filter(({found}) => since === undefined || (boundsOf(found.date)?.latest ?? 0) >= since)
      .sort((left, right) => compareEdtf(right.found.date, left.found.date))
    if (latest === undefined) return
    settle(file, 'dateModified', latest.found.date, {
      rule: 'date-modified',
      line: latest.block.line,
      certainty: 'stated',
      because: `the page says: updated ${latest.found.text}`
    })
  }
}
