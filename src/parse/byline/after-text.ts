/**
 * Find the name on the line after the text.
 *
 *     … and the ferry will sail again on Monday.
 *     - Jane Doe                                     ← the byline
 *     © 2019 Lindholm Post
 *
 * Not in capitals, only a given name that we know, where the capture ends with it or goes on with
 * words of the page, or with the date.
 */

import type {VFile} from 'vfile'
import {blocksOf, isParagraph} from '../data.ts'
import {fold} from '../mentions/fold.ts'
import {phrasesOf} from '../vocabulary/index.ts'
import {isCommonWord} from '../vocabulary/names/common-words.ts'
import {isPhrase} from '../vocabulary/phrases.ts'
import {isKnownPlace} from '../vocabulary/places.ts'
import {isFullName} from './bare-name.ts'
import {type Found, isAbout} from './beside-time.ts'
import {readName} from './names.ts'

const isSection = isPhrase(phrasesOf('sections'))

/** The name on the line after the text. */
export function afterText(file: VFile): Found | undefined {
  const blocks = blocksOf(file)
  const last = blocks.findLast(
    block => block.zone === 'body' && (isParagraph(block) || block.features.endsSentence)
  )
  const [block, next] = last === undefined ? [] : blocks.slice(last.index + 1)
  if (block === undefined || block.features.furniture) return undefined
  const times = file.data.timeLines ?? []
  const isClosed =
    next?.features.furniture !== false || times.some(time => time.block.index === next.index)
  if (!block.features.capitals && !isClosed) return undefined
  const name = block.text.replace(/^[-–—]\s?/u, '')
  const words = name.split(' ')
  const author = words.length < 2 || words.length > 4 ? undefined : readName(name)
  if (author?.type !== 'Person' || author.name !== name) return undefined
  if (!block.features.capitals && !isFullName(name)) return undefined
  if (words.some(word => isCommonWord(fold(word))) || isKnownPlace(name)) return undefined
  if (isSection(name) || isAbout(file, name)) return undefined
  return {byline: block.text, author: [author], block, rule: 'after-text'}
}
