/**
 * Find the section in lines above the headline that name nothing else.
 *
 *     News            a section that we know
 *     Local
 *     Sport
 *     Local           the one above the headline that the menu names as well
 *     Rail transport  a name that we do not know: alone on top, in words that begin with capitals
 *
 * Menus name sections too: among several of them none is the story's. A name alone on top that is
 * a person's or an outlet's, or in capitals, is no section.
 */

import {isFullName} from '../byline/bare-name.ts'
import type {Block} from '../data.ts'
import {isByline} from '../headline/shape.ts'
import {fold} from '../mentions/fold.ts'
import {agencyOf} from '../vocabulary/agencies.ts'
import {phrasesOf} from '../vocabulary/index.ts'
import {determiners} from '../vocabulary/names/words.ts'
import {isOutletWord} from '../vocabulary/outlet-words.ts'
import {startsWithPhrase} from '../vocabulary/phrases.ts'
import {isHome, isName, isOutletName, isPlainName, isSection} from './trail.ts'

/** Names, and the blocks that print them. */
export interface Found {
  readonly names: readonly string[]
  readonly blocks: readonly Block[]
}

/** Captures begin with the trail when the headline is no further down than this. */
const nearTop = 3
/** Steps of a trail; more are a menu. */
const longestTrail = 3
/** A section that we know stands among so many lines next to the headline. */
const nearest = 3
/** Names in a row that make a menu. */
const fewestOfMenu = 3

const opensTopics = startsWithPhrase(phrasesOf('topics'))

/**
 * The section above the headline that the menu of the page names as well, perhaps in capitals,
 * and the narrower one after it: `Local`, `Sport`, `Local`, and then the headline.
 */
export function fromMenu(above: readonly Block[]): Found | undefined {
  for (const count of [1, 2]) {
    const steps = above.slice(-count)
    const [first] = steps
    if (first === undefined || steps.length < count || !steps.every(isStep)) return undefined
    const name = first.text.toLowerCase()
    const inMenu = above.slice(0, -count).some(({text}) => text.toLowerCase() === name)
    const home = above.at(-1 - count)
    const isLabel = home?.text.toLowerCase() === name
    if (!inMenu || isLabel || steps.some(({text}) => isHome(text))) continue
    return found(home !== undefined && isHome(home.text) ? [home, ...steps] : steps)
  }
  return undefined
}

/** `Filed under:` above the headline, and a section on each line after it; before a button it is an item of the menu. */
export function underLabel(above: readonly Block[]): Found | undefined {
  const label = above.findIndex(block => opensTopics(block.text) === block.text.length)
  const named = label < 0 ? [] : above.slice(label + 1).filter(block => isName(block.text))
  return named.length === 0 || named[0]?.features.furniture === true ? undefined : found(named)
}

/** One step a line: from the word for home, or from the top of the capture, down to the headline. */
export function onLines(above: readonly Block[], top: number): Found | undefined {
  const parted = aroundSeparators(above)
  if (parted) return parted
  const lines = above.filter(block => /\p{L}/u.test(block.text))
  const home = lines.findLastIndex(block => isHome(block.text))
  if (home >= 0) return fromHome(withoutFlags(lines.slice(home)))
  if (top > nearTop || lines.length > 2 || !lines.every(isPlainStep)) return undefined
  const isKnown = lines.some(block => isSection(block.text))
  const named = lines.filter(block => isSection(block.text) || isUnknownSection(block.text))
  const others = lines.filter(block => !isOutletName(block.text)).length
  return named.length === 0 || (!isKnown && others > 1) ? undefined : found(named)
}

/** `alert`, `top story`: flags in small letters stand below a trail whose names have capitals. */
function withoutFlags(lines: readonly Block[]): readonly Block[] {
  const isSmall = ({text}: Block) => /^\p{Ll}/u.test(text)
  return lines.every(isSmall) ? lines : lines.filter(line => !isSmall(line))
}

/** The trail from home; where words of the page stand among its steps it is a menu, and the last step counts. */
function fromHome(lines: readonly Block[]): Found | undefined {
  const steps = lines.filter(isStep)
  const last = lines.at(-1)
  if (steps.length < lines.length)
    return last !== undefined && isStep(last) && !isHome(last.text) ? found([last]) : undefined
  // A menu names sections that we know; a longer trail goes on to a town and a group.
  const known = steps.filter(({text}) => isSection(text) && !isHome(text)).length
  const most = known > 1 ? longestTrail : longestTrail + 1
  return steps.length < 2 || steps.length > most ? undefined : found(steps)
}

/** `News`, `/`, `Afghanistan`, a line each. */
function aroundSeparators(above: readonly Block[]): Found | undefined {
  const last = above.findLastIndex(block => /^[/›>»→|]$/.test(block.text))
  const [before, after] = [above[last - 1], above[last + 1]]
  if (last < 1 || !before || !after || !isName(before.text) || !isName(after.text)) return undefined
  return found([before, after])
}

/**
 * The section that we know by name nearest to the headline, and the wider one before it. In a menu
 * the names are of equal rank, and buttons follow: none of them is the story's.
 */
export function knownSections(blocks: readonly Block[]): Found | undefined {
  const near = blocks.slice(0, nearest)
  const first = near.find(block => isSection(block.text) && !isHome(block.text))
  if (first === undefined || rowAround(first, blocks) >= fewestOfMenu) return undefined
  const after = near.find(block => block.index === first.index + 1)
  if (after?.features.furniture === true) return undefined
  const before = near.find(block => block.index === first.index - 1 && isSection(block.text))
  return found(before ? [before, first] : [first])
}

/** Sections that stand right above one another, this one among them. */
function rowAround({index}: Block, blocks: readonly Block[]): number {
  const names = new Set(blocks.filter(({text}) => isSection(text)).map(block => block.index))
  let [first, last] = [index, index]
  while (names.has(first - 1)) first -= 1
  while (names.has(last + 1)) last += 1
  return last - first + 1
}

function isStep(block: Block): boolean {
  return isHome(block.text) || (isName(block.text) && !block.features.furniture)
}

function isPlainStep(block: Block): boolean {
  return isStep(block) && isPlainName(block.text)
}

function found(blocks: readonly Block[]): Found {
  return {names: blocks.map(block => block.text.trim()), blocks}
}

/** What no section begins with: an article, `our`, `your`. */
const opensSaying: ReadonlySet<string> = new Set([...determiners, ...phrasesOf('our', 'reader')])

/** Whether a name that we do not know may be a section: `Rail transport`, but nobody's name. */
function isUnknownSection(text: string): boolean {
  const words = text.split(' ')
  if (words.length > 3 || !/^\p{Lu}/u.test(text) || /[^\p{L}\p{M} &’'-]/u.test(text)) return false
  if (words.length > 1 && text === text.toUpperCase()) return false
  if (words.some(word => isOutletWord(word) || agencyOf(word) !== undefined)) return false
  if (opensSaying.has(fold(words[0] ?? '')) || words.some(word => /\p{Ll}\p{Lu}/u.test(word)))
    return false
  // `Virginia Politics`: a given name, and a section.
  const isPerson = isFullName(text) && !isSection(words.at(-1) ?? '')
  return !isPerson && !isByline(text)
}
