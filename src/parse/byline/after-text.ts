/**
 * Find the name, or the names, on the line after the text.
 *
 *     … and the ferry will sail again on Monday.
 *     - Jane Doe                                     ← the byline; the date may stand above it
 *     © 2019 Lindholm Post
 *
 * Not in capitals, only a given name that we know, where the capture ends with it or goes on with
 * words of the page, the address or the post of its bearer, or with the date.
 */

import type {VFile} from 'vfile'
import type {Author} from '../../model/story.ts'
import {blocksOf, isParagraph} from '../data.ts'
import {fold} from '../mentions/fold.ts'
import {phrasesOf} from '../vocabulary/index.ts'
import {isCommonWord} from '../vocabulary/names/common-words.ts'
import {isPhrase} from '../vocabulary/phrases.ts'
import {isKnownPlace} from '../vocabulary/places.ts'
import {isFullName} from './bare-name.ts'
import {type Found, isAbout} from './beside-time.ts'
import {isPost, readName} from './names.ts'
import {readBeside} from './read-beside.ts'

/** Buttons between the text and a name with the address or the post of its bearer. */
const mostButtons = 5
/** Words of a name. */
const mostWords = 4

const isSection = isPhrase(phrasesOf('sections'))

/** The name on the line after the text. */
export function afterText(file: VFile): Found | undefined {
  const blocks = blocksOf(file)
  const last = blocks.findLast(
    block => block.zone === 'body' && (isParagraph(block) || block.features.endsSentence)
  )
  const below = last === undefined ? [] : blocks.slice(last.index + 1, last.index + 2 + mostButtons)
  const buttons = below.findIndex(({features}) => !features.furniture && !features.dated)
  const block = below[buttons]
  if (block === undefined) return undefined
  const isRight = below.slice(0, buttons).every(({features}) => features.dated)
  const next = blocks[block.index + 1]
  const isBearer = next !== undefined && (next.features.hasAddress || isPost(next.text))
  if (!isRight && !isBearer) return undefined
  const times = file.data.timeLines ?? []
  const isClosed =
    isBearer ||
    next?.features.furniture !== false ||
    times.some(time => time.block.index === next.index)
  if (!block.features.capitals && !isClosed) return undefined
  const name = block.text.replace(/^[-–—]\s?/u, '')
  const author = namesOn(name)
  if (author.length === 0) return undefined
  const isOther = ({name}: Author) =>
    (!block.features.capitals && !isFullName(name)) ||
    name.split(' ').some(word => isCommonWord(fold(word))) ||
    isKnownPlace(name) ||
    isSection(name) ||
    isAbout(file, name)
  return author.some(isOther) ? undefined : {byline: block.text, author, block, rule: 'after-text'}
}

/** The name that a line is, or several: `Jane Doe - Ida Holm`. */
function namesOn(text: string): readonly Author[] {
  const words = text.split(' ').length
  const author = words < 2 || words > mostWords ? undefined : readName(text)
  if (author?.type === 'Person' && author.name === text) return [author]
  const several = readBeside(text)
  return several?.isWhole && several.company === 'none' && several.author.length > 1
    ? several.author
    : []
}
