/**
 * Find the section trail and the topics of the story.
 *
 *     News / Russia / Venezuela      → sections News, Russia, Venezuela; topics Russia, Venezuela
 *     Accueil · Société · Éducation  → the same, one step a line
 *     Теги: Молдова                  → topic Молдова
 *
 * A trail stands above the headline; the word for the home page belongs to it, but is no topic.
 * Names that we do not know count as sections only where a trail leads to them or alone on top;
 * see `section/lines.ts`.
 */

import type {Root} from 'mdast'
import type {VFile} from 'vfile'
import type {Field} from '../model/evidence.ts'
import {type Block, blocksOf, findingsOf, isParagraph, settle, takeOut} from './data.ts'
import {besideOthers} from './section/beside-others.ts'
import {type Found, fromMenu, knownSections, onLines, underLabel} from './section/lines.ts'
import {isHome, isName, readPair, readTrail} from './section/trail.ts'
import {phrasesOf} from './vocabulary/index.ts'
import {startsWithPhrase} from './vocabulary/phrases.ts'

/** Lines above the headline among which a trail stands. */
const farthestAbove = 6
const mostTopics = 12

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
  const body = blocks.find(isParagraph)?.index ?? blocks.length
  const top = headline ?? body
  const {claims, values} = findingsOf(file)
  const mayLead = ({line}: Block) => {
    const claim = claims.get(line)
    return claim === undefined || claim.rule === 'headline-repeated'
  }
  const open = blocks.filter(block => mayLead(block) && block.index !== headline)
  const above = open.filter(({index}) => index < top && index >= top - farthestAbove)
  const between = open.filter(
    ({index}) => index > top && index < body && index <= top + farthestAbove
  )
  return (
    onOneLine([...above.toReversed(), ...between], values.headline ?? '') ??
    underLabel(above) ??
    fromMenu(open.filter(({index}) => index < top)) ??
    onLines(above, headline ?? farthestAbove) ??
    knownSections(above.toReversed()) ??
    knownSections(between) ??
    besideOthers(file, blocks.slice(Math.max(0, top - farthestAbove), body))
  )
}

/** A trail that stands on one line; its last step may be the headline, whole or cut short. */
function onOneLine(blocks: readonly Block[], headline: string): Found | undefined {
  for (const block of blocks) {
    const names =
      readTrail(block.text, headline) ?? (block.index === 0 ? readPair(block.text) : undefined)
    if (names) return {names, blocks: [block]}
  }
  return undefined
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
    // The first step of a trail leads to the page that all stories share.
    if (isHome(block.text)) takeOut(file, block, {fate: 'furniture', rule: 'section'})
    else takeOut(file, block, {fate: 'metadata', field: field satisfies Field, rule: 'section'})
  }
}
