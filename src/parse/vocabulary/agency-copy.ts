/**
 * What agencies write above their copy for those who print it.
 *
 *     BC-Harbour-Strike, 2nd Ld-Writethru        Eds: Updates with cause.        URGENT
 */

import {list} from './list.ts'

/** What the name of copy begins with: for papers of both halves of the day, or of one. */
export const copyCycles: readonly string[] = list('BC, AM, PM')

/** Before a note to editors. */
export const toEditors: readonly string[] = list('eds, editors')

/** How urgent it is. */
export const urgencies: readonly string[] = list('urgent, bulletin, flash, newsalert, alert')
