/**
 * Find the name that stands alone on a line of the page, and is its own.
 *
 *     Wyreside Gazette               the one medium that stands alone on the page
 *
 * Two media that stand alone are links. A name that only another line tells to be the outlet’s is
 * found by `named-twice.ts`.
 */

import {type Block, isParagraph} from '../data.ts'
import {eastAsianOutletIn} from '../vocabulary/outlet-words.ts'
import {isMedium, isMediumLine, isOfOthers} from './medium.ts'
import {isNameShaped} from './name-shape.ts'
import type {Vote} from './votes.ts'

const longest = 40

/** The votes of names that stand alone; `people` wrote the story. */
export function fromNamesAlone(
  blocks: readonly Block[],
  headline: string | undefined,
  people: readonly string[]
): Vote[] {
  const alone = blocks.filter(block => mayBeName(block, headline, people))
  const media = alone.filter(({text}) => isMedium(text) || eastAsianOutletIn(text) !== undefined)
  const names = new Set(media.map(({text}) => text.toLowerCase()))
  const first = blocks.find(isParagraph)?.index ?? 0
  const isNear = ({index}: Block) => index < first
  const only = names.size === 1 ? media.find(isNear) : undefined
  if (only === undefined) return []
  const name = eastAsianOutletIn(only.text) ?? only.text
  const because = 'it stands alone on a line of the page'
  return [{name, line: only.line, weight: 3, because}]
}

function mayBeName(
  {text, features, zone, prose}: Block,
  headline: string | undefined,
  people: readonly string[]
): boolean {
  if (text.length > longest || text.length < 3 || features.furniture) return false
  if ((zone === 'body' && prose > 0) || !(isNameShaped(text) || isMediumLine(text))) return false
  return text !== headline && !people.includes(text) && !isOfOthers(text)
}
