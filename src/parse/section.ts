/**
 * Find the section trail and the topics of the story.
 *
 *     News / Russia / Venezuela      → sections News, Russia, Venezuela; topics Russia, Venezuela
 *     Accueil · Société · Éducation  → the same, one step a line
 *     Теги: Молдова                  → topic Молдова
 *
 * A trail stands above the headline; the word for the home page belongs to it, but is no topic.
 * Names that we do not know count as sections only where a trail leads to them or right above a
 * headline near the top of the capture.
 */

import type {Root} from 'mdast'
import type {VFile} from 'vfile'
import type {Field} from '../model/evidence.ts'
import {type Block, blocksOf, findingsOf, settle, takeOut} from './data.ts'
import {
  isHome,
  isName,
  isOutletName,
  isPlainName,
  isSection,
  readPair,
  readTrail
} from './section/trail.ts'
import {phrasesOf} from './vocabulary/index.ts'
import {startsWithPhrase} from './vocabulary/phrases.ts'

/** Names, and the blocks that print them. */
interface Found {
  readonly names: readonly string[]
  readonly blocks: readonly Block[]
}

/** Lines above the headline among which a trail stands. */
const farthestAbove = 6
/** Captures begin with the trail when the headline is no further down than this. */
const nearTop = 3
/** A section alone stands among so many lines above the headline. */
const nearest = 3
const mostTopics = 12
/** Steps of a trail; more are a menu. */
const longestTrail = 3

const opensTopics = startsWithPhrase(phrasesOf('topics'))

/** Settle `articleSection` and `keywords`, and take their lines out. */
export function section() {
  return (_tree: Root, file: VFile): void => {
    const trail = findTrail(file)
    const topics = findTopics(file, trail)
    if (trail)
      settleNames(
        file,
        'articleSection',
        trail.names,
        trail.blocks,
        'it is the section trail of the page'
      )
    const below = trail?.names.slice(1).filter(name => !isHome(name)) ?? []
    const names = [...new Set([...below, ...(topics?.names ?? [])])]
    const blocks = topics?.blocks.length ? topics.blocks : (trail?.blocks ?? [])
    if (names.length > 0) {
      settleNames(
        file,
        'keywords',
        names,
        blocks,
        topics ? 'the page lists its topics' : 'the section trail leads to them'
      )
    }
  }
}

function findTrail(file: VFile): Found | undefined {
  const blocks = blocksOf(file)
  const headline = file.data.headlineBlock?.index
  const body =
    blocks.find(block => block.zone === 'body' && block.prose > 0.3)?.index ?? blocks.length
  const top = headline ?? body
  const {claims} = findingsOf(file)
  const open = blocks.filter(block => !claims.has(block.line) && block.index !== headline)
  const above = open.filter(({index}) => index < top && index >= top - farthestAbove)
  const between = open.filter(
    ({index}) => index > top && index < body && index <= top + farthestAbove
  )
  return (
    onOneLine([...above.toReversed(), ...between]) ??
    underLabel(above) ??
    fromMenu(open.filter(({index}) => index < top)) ??
    onLines(above, headline ?? farthestAbove) ??
    known(above.toReversed().slice(0, nearest)) ??
    known(between)
  )
}

/**
 * The section above the headline that the menu of the page names as well, perhaps in capitals,
 * and the narrower one after it: `Local`, `Sport`, `Local`, and then the headline.
 */
function fromMenu(above: readonly Block[]): Found | undefined {
  for (const count of [1, 2]) {
    const steps = above.slice(-count)
    const [first] = steps
    if (first === undefined || steps.length < count || !steps.every(isStep)) return undefined
    const name = first.text.toLowerCase()
    const inMenu = above.slice(0, -count).some(({text}) => text.toLowerCase() === name)
    if (!inMenu || steps.some(({text}) => isHome(text))) continue
    const home = above.at(-1 - count)
    return found(home !== undefined && isHome(home.text) ? [home, ...steps] : steps)
  }
  return undefined
}

/** A trail that stands on one line. */
function onOneLine(blocks: readonly Block[]): Found | undefined {
  for (const block of blocks) {
    const names = readTrail(block.text) ?? (block.index === 0 ? readPair(block.text) : undefined)
    if (names) return {names, blocks: [block]}
  }
  return undefined
}

/** `Filed under:` above the headline, and a section on each line after it. */
function underLabel(above: readonly Block[]): Found | undefined {
  const label = above.findIndex(block => opensTopics(block.text) === block.text.length)
  const named = label < 0 ? [] : above.slice(label + 1).filter(block => isName(block.text))
  return named.length === 0 ? undefined : found(named)
}

/** One step a line: from the word for home, or from the top of the capture, down to the headline. */
function onLines(above: readonly Block[], top: number): Found | undefined {
  const parted = aroundSeparators(above)
  if (parted) return parted
  const lines = above.filter(block => /\p{L}/u.test(block.text))
  const home = lines.findLastIndex(block => isHome(block.text))
  if (home >= 0) return fromHome(lines.slice(home))
  if (top > nearTop || lines.length > 2 || !lines.every(isPlainStep)) return undefined
  const named = lines.filter(block => isSection(block.text) || !isOutletName(block.text))
  return named.length === 0 ? undefined : found(named)
}

/** The trail from home; where words of the page stand among its steps it is a menu, and the last step counts. */
function fromHome(lines: readonly Block[]): Found | undefined {
  const steps = lines.filter(isStep)
  const last = lines.at(-1)
  if (steps.length < lines.length)
    return last !== undefined && isStep(last) && !isHome(last.text) ? found([last]) : undefined
  return steps.length < 2 || steps.length > longestTrail ? undefined : found(steps)
}

/** `News`, `/`, `Afghanistan`, a line each. */
function aroundSeparators(above: readonly Block[]): Found | undefined {
  const last = above.findLastIndex(block => /^[/›>»→|]$/.test(block.text))
  const [before, after] = [above[last - 1], above[last + 1]]
  if (last < 1 || !before || !after || !isName(before.text) || !isName(after.text)) return undefined
  return found([before, after])
}

/** The nearest sections that we know by name, next to each other; among more of them they are a menu. */
function known(blocks: readonly Block[]): Found | undefined {
  const first = blocks.find(block => isSection(block.text) && !isHome(block.text))
  if (first === undefined || isInMenu(first, blocks)) return undefined
  const before = blocks.find(block => block.index === first.index - 1 && isSection(block.text))
  return found(before ? [before, first] : [first])
}

/** Whether the two lines before, or after, are sections as well. */
function isInMenu({index}: Block, blocks: readonly Block[]): boolean {
  const sections = new Set(blocks.filter(({text}) => isSection(text)).map(block => block.index))
  return [-1, 1].some(step => sections.has(index + step) && sections.has(index + 2 * step))
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

/** Topics after a label, on its line or on the lines after it, or as hash tags. */
function findTopics(file: VFile, trail: Found | undefined): Found | undefined {
  const {claims} = findingsOf(file)
  const blocks = blocksOf(file).filter(
    block => !claims.has(block.line) && block.prose <= 0 && !trail?.blocks.includes(block)
  )
  for (const [index, block] of blocks.entries()) {
    const tags = hashTags(block.text)
    if (tags.length > 0) return {names: tags, blocks: [block]}
    const length = opensTopics(block.text)
    if (length === 0) continue
    const rest = block.text.slice(length).trim()
    if (rest !== '' && !/[:：]\s*$/.test(block.text.slice(0, length))) continue
    const own = rest.split(/\s*[,،、;|#]\s*/).filter(isName)
    if (rest !== '') {
      if (own.length > 0) return {names: own.slice(0, mostTopics), blocks: [block]}
      continue
    }
    const next = takeNames(blocks.slice(index + 1, index + 1 + mostTopics), block.index)
    if (next.length > 0) return {names: next.map(({text}) => text), blocks: [block, ...next]}
  }
  return undefined
}

/** The short lines that follow without a gap. */
function takeNames(blocks: readonly Block[], after: number): Block[] {
  const names: Block[] = []
  for (const block of blocks) {
    const isNext = block.index === after + names.length + 1
    if (!isNext || !isName(block.text) || block.features.furniture) break
    names.push(block)
  }
  return names
}

function hashTags(text: string): string[] {
  if (!/^#\p{L}/u.test(text) || text.length > 300) return []
  return text
    .split('#')
    .map(tag => tag.trim().replace(/_/g, ' '))
    .filter(isName)
}

function settleNames(
  file: VFile,
  field: 'articleSection' | 'keywords',
  names: readonly string[],
  blocks: readonly Block[],
  because: string
): void {
  const line = blocks[0]?.line
  settle(file, field, names, {
    rule: 'section',
    ...(line === undefined ? {} : {line}),
    certainty: 'stated',
    because
  })
  for (const block of blocks) {
    takeOut(file, block, {fate: 'metadata', field: field satisfies Field, rule: 'section'})
  }
}
