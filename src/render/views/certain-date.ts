/**
 * The date of a story for programs: a program reads any date as certain, so it gets none
 * that is only derived.
 */

import {type Edtf, isCertainDay} from '../../model/edtf.ts'
import type {StoryOutline} from '../../model/outline.ts'
import {markOf} from '../date-words.ts'

/** The day that the story states, or nothing. */
export function certainDate({date, dateEvidence, dateCertainty}: StoryOutline): Edtf | undefined {
  const mark = markOf(date, dateEvidence?.certainty ?? dateCertainty)
  return date !== undefined && mark === 'stated' && isCertainDay(date) ? date : undefined
}
