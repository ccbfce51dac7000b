/**
 * Find the name that stands alone beside the headline, with neither a word before it nor a time near.
 *
 *     Sport
 *     Tom Berg                                   ← the byline: a given name that we know, in a story
 *     Lindholm 3-1 Norland: the match in brief            that does not speak of its bearer
 *
 * Only right above the headline, right under it, or right above the text.
 */

import type {VFile} from 'vfile'
import {type Block, blocksOf} from '../data.ts'
import {fold} from '../mentions/fold.ts'
import {isGivenName} from '../mentions/lexicon.ts'
import {phrasesOf} from '../vocabulary/index.ts'
import {isPhrase} from '../vocabulary/phrases.ts'
import {isKnownPlace} from '../vocabulary/places.ts'
import {type Found, isAbout, isParagraph} from './beside-time.ts'
import {readName} from './names.ts'

const mostWords = 4
const isSection = isPhrase(phrasesOf('sections'))

/** The name alone on a line by the headline or the text. */
export function bareName(file: VFile, head: readonly Block[]): Found | undefined {
  const blocks = blocksOf(file)
  const headline = file.data.headlineBlock
  if (headline === undefined) return undefined
  const text = head.findLast(block => isBeforeText(blocks[block.index + 1]))
  const places = [blocks[headline.index + 1], text, blocks[headline.index - 1]]
  for (const block of places) {
    if (block === undefined || block.zone === 'below' || isParagraph(block)) continue
    const name = nameOf(block)
    if (name === undefined || isAbout(file, name)) continue
    return {byline: block.text, author: [{type: 'Person', name}], block, rule: 'alone'}
  }
  return undefined
}

function isBeforeText(next: Block | undefined): boolean {
  return next !== undefined && isParagraph(next)
}

/** Whether a text is a person's name and nothing else, in small letters but for its capitals. */
export function isFullName(text: string): boolean {
  const words = text.split(' ')
  if (words.length < 2 || words.length > mostWords || !/\p{Ll}/u.test(text)) return false
  if (!isGivenName(fold(words[0] ?? '')) || isKnownPlace(text) || isSection(text)) return false
  const read = readName(text)
  return read?.type === 'Person' && read.name === text
}

function nameOf({text, features}: Block): string | undefined {
  return !features.furniture && isFullName(text) ? text : undefined
}
