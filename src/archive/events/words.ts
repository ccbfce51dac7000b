/**
 * Put what stories share into words.
 *
 *     both name Maria Zakharova, Diosdado Cabello and 3 more
 *     published within 2 days
 */

import type {Moment} from '../moments.ts'
import {daysApart} from '../moments.ts'

/** Names told before "and 3 more". */
const told = 3

/** Names in a row: `A`, `A and B`, `A, B and 3 more`. */
export function enumerate(names: readonly string[]): string {
  const shown = names.length <= told ? names : names.slice(0, told - 1)
  const rest = names.length - shown.length
  const parts = rest === 0 ? shown : [...shown, `${rest} more`]
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`
}

/** The subject of a sentence about so many stories of so many: `both`, `all 3`, `2 of 5`. */
export function someOf(number: number, all: number): string {
  if (number < all) return `${number} of ${all}`
  return all === 2 ? 'both' : `all ${all}`
}

/** How close in time stories are; `undefined` when it is not known of all. */
export function closeness(moments: readonly (Moment | undefined)[]): string | undefined {
  let most = 0
  for (const one of moments) {
    for (const other of moments) {
      const days = daysApart(one, other)
      if (days === undefined) return undefined
      most = Math.max(most, days)
    }
  }
  const verb = moments.every(moment => moment?.day !== undefined) ? 'published' : 'dated'
  return `${verb} ${most === 0 ? 'on the same day' : `within ${most} ${most === 1 ? 'day' : 'days'}`}`
}
