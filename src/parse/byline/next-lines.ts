/**
 * Read bylines that go on in the next lines.
 *
 *     By                        the word alone
 *     Jane Doe                  the name
 *     Political Editor          what she is
 *     and                       what joins the names
 *     John Roe
 *     jroe@example.com          her or his address, which tells that the line above is a name
 */

import type {VFile} from 'vfile'
import type {Author} from '../../model/story.ts'
import {type Block, blocksOf} from '../data.ts'
import {mailLabels, openedByWord} from '../vocabulary/byline-words.ts'
import {isKnownPlace} from '../vocabulary/places.ts'
import {isFullName} from './bare-name.ts'
import {type Found, isAbout} from './beside-time.ts'
import {isPost, readName} from './names.ts'
import {joinsNames} from './pieces.ts'
import {readBeside} from './read-beside.ts'
import {isOpening, readOpenedByline} from './read-byline.ts'
import {isThing} from './things.ts'

/** Lines between two names: what one is, and what joins them. */
const mostBetween = 2

/** A line that is only `By` or `Автор:`, and the name on the next. */
export function nextTo(blocks: readonly Block[]): Found | undefined {
  for (const [index, block] of blocks.entries()) {
    const next = blocks[index + 1]
    if (next === undefined || !isOpening(block.text)) continue
    const found = readOpenedByline(openedByWord(next.text))
    if (found === undefined) continue
    const author = [...found.author, ...listed(blocks.slice(index + 2))]
    return {byline: next.text, author, block: next, rule: 'opened'}
  }
  return undefined
}

/** A line that ends in what joins names, `By Jane Doe and`, goes on in the next. */
export function withNextLine(found: Found, blocks: readonly Block[]): Found {
  const {text, index} = found.block
  const next = blocks.find(block => block.index === index + 1)
  if (next === undefined || !joinsNames(text.slice(text.lastIndexOf(' ') + 1))) return found
  const author = readName(next.text)
  if (author?.type !== 'Person') return found
  return {...found, byline: `${text} ${next.text}`, author: [...found.author, author], next}
}

/**
 * The people on further lines, each with what they are: behind a comma or on the line below. What
 * the first is, and how to reach them, stands between.
 */
export function withColleagues(found: Found, blocks: readonly Block[]): Found {
  const below = blocks.filter(({index}) => index > found.block.index)
  const author = [...found.author]
  let between = 0
  for (const [at, {text}] of below.entries()) {
    const read = readBeside(text)
    const isWithPost = read?.company === 'employer' || isPost(below[at + 1]?.text ?? '')
    const [other, ...others] = read?.isWhole === true && isWithPost ? read.author : []
    if (other !== undefined && others.length === 0) {
      author.push(other)
      between = 0
    } else if (isPost(text) || text.startsWith('@')) between += 1
    else break
    if (between > mostBetween) break
  }
  return author.length === found.author.length ? found : {...found, author}
}

/**
 * The names on further lines: each after a line that joins it to the one before, `,`, `and`, or a person's
 * name and nothing else. What somebody is, on a line of its own, is passed over.
 */
function listed(blocks: readonly Block[]): readonly Author[] {
  const at = blocks.findIndex(({text}) => !joinsNames(text) && !isPost(text))
  const next = blocks[at]
  if (next === undefined || at > mostBetween) return []
  const isJoined = blocks.slice(0, at).some(({text}) => joinsNames(text))
  const author = readName(next.text)
  if (author?.type !== 'Person' || author.name !== next.text) return []
  return isJoined || isFullName(author.name) ? [author, ...listed(blocks.slice(at + 1))] : []
}

/** A line that is nothing but a mail address or a handle. */
const address = new RegExp(`^(?:(?:${mailLabels.join('|')}): ?)?\\S{0,64}@\\S{2,64}$`, 'i')

/** A line that is a name and nothing else, above its bearer's address or post. */
export function besideAddress(file: VFile, head: readonly Block[]): Found | undefined {
  const blocks = blocksOf(file)
  for (const block of head) {
    const next = blocks[block.index + 1]
    if (next === undefined || !(address.test(next.text) || isPost(next.text))) continue
    const read = block.features.furniture ? undefined : readBeside(block.text)
    const [author] = read?.author ?? []
    if (read === undefined || author?.name !== block.text) continue
    if (isThing(author.name) || isKnownPlace(author.name) || isAbout(file, author.name)) continue
    return {...read, block, rule: 'addressed'}
  }
  return undefined
}
