/**
 * Read the days that datelines alone write so: without a month, or both in numbers without a year.
 *
 *     'MADRID, 12 (EUROPA PRESS) El Pleno …'     → 12
 *     'Helsinki 12.3. (STT) Lakko …'             → 12.3., XXXX-03-12
 *     '12.03. Warszawa (PAP) - Komisja …'        → 12.03., XXXX-03-12
 *
 * Such a number is much else; it counts only beside an agency that we know.
 */

import {type Edtf, fromParts} from '../../model/edtf.ts'

/** A day, its month if that is told, and where it ends. */
export interface BareDay {
  readonly date?: Edtf
  readonly end: number
}

const dayAndMonth = /(\d{1,2})\. ?(\d{1,2})\.(?=,? ?[\p{Lu}(/])/uy
const dayAlone = /(?<=[\p{L}.],? )(\d{1,2})\.?(?= ?[(/])/uy
const mostDays = 31

/** The day that starts at `at`. */
export function bareDayAt(text: string, at: number): BareDay | undefined {
  dayAndMonth.lastIndex = at
  const [both, day, month] = dayAndMonth.exec(text) ?? []
  if (both !== undefined) {
    const date = fromParts({month: Number(month), day: Number(day)})
    return date === undefined ? undefined : {date, end: at + both.length}
  }
  dayAlone.lastIndex = at
  const [alone, number] = dayAlone.exec(text) ?? []
  return alone === undefined || Number(number) > mostDays ? undefined : {end: at + alone.length}
}
