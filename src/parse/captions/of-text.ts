/**
 * Know what opens or signs the text, and therefore is no caption, though a name may stand in it as in a credit.
 *
 *     LINDHOLM, March 5 (AFN) - The ferry …         the dateline stands in it
 *     … will reopen on Monday. AFN                  the agency whose copy it is
 */

import type {VFile} from 'vfile'
import {type Block, findingsOf} from '../data.ts'
import {creditIn} from './credit.ts'

/** An agency signs its copy within the last characters of a text. */
const longestSignature = 60

/** Whether the dateline stands in it: the text begins there, and may begin with the name of an agency. */
export function isDatelined(file: VFile, {line, zone}: Block): boolean {
  return zone === 'body' && findingsOf(file).evidence.dateline?.line === line
}

/** Whether the agency whose copy it is signs the text: `… on Monday. AFN`. */
export function isSigned(file: VFile, {text}: Block): boolean {
  const agency = file.data.isCopy === true ? findingsOf(file).values.dateline?.agency : undefined
  if (agency === undefined) return false
  const signature = agency.toLowerCase()
  if (!text.slice(-longestSignature).toLowerCase().includes(signature)) return false
  return creditIn(text)?.toLowerCase().startsWith(signature) === true
}
