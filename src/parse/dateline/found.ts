/**
 * What reading a dateline gives.
 *
 *     'MOSCOW, March 28. /TASS/. The Kremlin'   {place: 'MOSCOW', date: XXXX-03-28, agency: 'TASS', end: 26}
 */

import type {Edtf} from '../../model/edtf.ts'

/** A dateline and where it ends in the paragraph. */
export interface ReadDateline {
  /** As printed, without the dash that closes it. */
  readonly text: string
  readonly place?: string
  readonly date?: Edtf
  readonly agency?: string
  /** Where the text of the story goes on. */
  readonly end: number
}
