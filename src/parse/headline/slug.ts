/**
 * Tell what an agency calls its copy, and what it tells those who print it, from headlines.
 *
 *     isSlug('BC-Harbour-Strike, 2nd Ld-Writethru')   → true
 *     isSlug('Eds: Updates with cause.')              → true
 */

import {copyCycles, toEditors, urgencies} from '../vocabulary/agency-copy.ts'

/** `BC-Harbour-Strike, 2nd Ld-Writethru`, `BC-HKO--Lakes-Kings`: what an agency calls its copy. */
const slug = new RegExp(
  String.raw`^(?:${copyCycles.join('|')})-\p{Lu}[^\s,-]*(?:--?[^\s,-]+)*(?:,.{0,40})?$`,
  'u'
)
/** `URGENT`, `Eds: Updates with cause.`, `(Zusammenfassung 1530)`: what it tells those who print its copy. */
const isForEditors = new RegExp(
  String.raw`^(?:${toEditors.join('|')})\s?: |^\([^()]+\)$|^(?:${urgencies.join('|')})$`,
  'iu'
)

/** Whether it is the name of agency copy, or tells editors of it. */
export function isSlug(text: string): boolean {
  return slug.test(text) || isForEditors.test(text)
}
