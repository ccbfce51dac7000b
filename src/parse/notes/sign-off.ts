/**
 * Know the lines that agencies end their copy with: whose it is, who keyed and checked it, when it went out.
 *
 *     The scheme starts on Monday.        the text
 *     nk/ot/wd                            initials
 *     NPA sd/cjh                          the agency and initials
 *     ** North Press Lindholm **          a line in a frame
 *     AP-ES-03-12-08 1432EDT              the time
 */

import type {Block} from '../data.ts'
import {agencyOf} from '../vocabulary/agencies.ts'

/** Longest such line. */
const longest = 80
/** Most words of a name of an agency. */
const mostWords = 4

/** `rt/sd/vt`, `NS // JP`. */
const initials = /^\p{L}{1,4}(?:\s?\/{1,2}\s?\p{L}{1,4})+$/u
/** `kr`, `n1`, `CJH`, `Ends`: the words of `kr xx n1 ho`, behind an agency. */
const mark = /^(?:\p{Ll}{1,3}|\p{Lu}{1,4}|\p{L}\p{N}|Ends?|Fim|Fin)$/u
const betweenMarks = /[\s/.,()*|–—-]+/u
/** `AP-ES-03-12-08 1432EDT`, `121530 Jun 13`. */
const stamp = /^(?:\p{Lu}{2}-\p{Lu}{2}-(?:\d\d-){2}\d\d \d{4}\p{Lu}{3}|\d{6} \p{Lu}\p{L}{2} \d\d)$/u
/** `** North Press Lindholm **`. */
const opensFrame = /^[*=_-]{2}/u
const closesFrame = /[*=_-]{2}$/u
const frame = /^[\s([（*—–-]+/u

/** The blocks at the end of agency copy that sign it off. */
export function signOff(blocks: readonly Block[]): readonly Block[] {
  return blocks.slice(blocks.findLastIndex(({text}) => !isSignOff(text)) + 1)
}

function isSignOff(text: string): boolean {
  if (text.length > longest) return false
  const isFramed = opensFrame.test(text) && closesFrame.test(text)
  return isFramed || initials.test(text) || stamp.test(text) || isAgencyAndMarks(text)
}

/** Whether the name of an agency opens the text, and nothing but initials and signs follows. */
function isAgencyAndMarks(text: string): boolean {
  const bare = text.replace(frame, '')
  const ends = [...bare.matchAll(/(?<=[\p{L}\p{M}])(?=[^\p{L}\p{M}-]|$)/gu)].slice(0, mostWords)
  return ends.some(
    ({index}) => agencyOf(bare.slice(0, index)) !== undefined && areMarks(bare.slice(index))
  )
}

function areMarks(text: string): boolean {
  return text.split(betweenMarks).every(word => word === '' || mark.test(word))
}
