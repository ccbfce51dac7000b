/**
 * Find the name that stands alone on a line of the page, and is its own.
 *
 *     Wyreside Gazette               the one medium that stands alone on the page
 *
 * Two media that stand alone are links. A name that only another line tells to be the outlet’s is
 * found by `named-twice.ts`.
 */

import {type Block, isParagraph} from '../data.ts'
import {isSection, readTrail} from '../section/trail.ts'
import {eastAsianOutletIn} from '../vocabulary/outlet-words.ts'
import {isMedium, isMediumLine, isNameShaped, isOfOthers, opensOther} from './medium.ts'
import {mayBeOutlet} from './named-twice.ts'
import type {Vote} from './votes.ts'

const longest = 40
const secondWord = /(?<=\p{Ll})(?=\p{Lu})/u
const madeOfTwo = /^\p{Lu}\p{Ll}{2,}(?:\p{Lu}\p{Ll}{2,})+$/u

/** Links that tell a menu below a masthead, and words of each. */
const linesOfMenu = 3
const mostWords = 3

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
  if (only === undefined) return mastheadOf(alone, blocks)
  const name = eastAsianOutletIn(only.text) ?? only.text
  const because = 'it stands alone on a line of the page'
  return [{name, line: only.line, weight: 3, because}]
}

/** The name that the page begins with, buttons before it apart, when what follows is of the page and not another such name. */
function mastheadOf(alone: readonly Block[], blocks: readonly Block[]): Vote[] {
  const [first] = alone
  const next = blocks[(first?.index ?? 0) + 1]
  if (first === undefined || next === undefined) return []
  const isButton = ({text, features}: Block) => features.furniture && !isSection(text)
  if (!blocks.slice(0, first.index).every(isButton)) return []
  const {text, line} = first
  // `Arts & Letters`: two matters make a section.
  if (!mayBeOutlet(text) || opensOther(text) || (text.includes(' & ') && !isMedium(text))) return []
  const isHead = isMenu(blocks.slice(next.index, next.index + linesOfMenu))
  const isFollowed = text.includes(' ')
    ? isHead || isOfPage(next) || readTrail(next.text) !== undefined || next.features.dated
    : isOwnWord(text, blocks) || (isHead && isNamedAgain(text, blocks))
  return isFollowed ? [{name: text, line, weight: 3, because: 'the page opens with it'}] : []
}

/** Whether a word alone is a name that somebody made of two, and that the story does not have: `TiltWire`. */
function isOwnWord(text: string, blocks: readonly Block[]): boolean {
  // `PoliticsLindholm`: a section and a place without a space.
  if (!madeOfTwo.test(text) || isSection(text.split(secondWord, 1)[0] ?? '')) return false
  const word = text.toLowerCase()
  return !blocks.some(block => isParagraph(block) && block.text.toLowerCase().includes(word))
}

/** `USA`, `Africa`, `Learning`: links of a few words, one of them a section. */
function isMenu(lines: readonly Block[]): boolean {
  const isLink = ({text, zone}: Block) =>
    zone !== 'body' && isNameShaped(text) && text.split(' ').length <= mostWords
  return lines.length === linesOfMenu && lines.every(isLink) && lines.some(isOfPage)
}

/** One word is a link like others unless the page names it again: `More From Tiltline`. */
function isNamedAgain(name: string, blocks: readonly Block[]): boolean {
  return blocks.some(
    block => block.text !== name && !isParagraph(block) && block.text.includes(name)
  )
}

function isOfPage({text, features}: Block): boolean {
  return features.furniture || isSection(text)
}

function mayBeName(
  {text, features, zone, prose}: Block,
  headline: string | undefined,
  people: readonly string[]
): boolean {
  if (text.length > longest || text.length < 3 || features.furniture) return false
  if ((zone === 'body' && prose > 0) || !(isNameShaped(text) || isMediumLine(text))) return false
  const isByline = people.some(name => text.startsWith(name))
  return text !== headline && !isByline && !isOfOthers(text)
}
