/**
 * Find the name whose bearer's address or post stands on the next line.
 *
 *     Jane Doe                    ← the byline
 *     Transport Correspondent
 *     @janedoe
 *
 * Any name will do, though no list has it, unless the story is about the person.
 */

import type {VFile} from 'vfile'
import {type Block, blocksOf} from '../data.ts'
import {isKnownPlace} from '../vocabulary/places.ts'
import {type Found, isAbout} from './beside-time.ts'
import {isPost} from './names.ts'
import {readBeside} from './read-beside.ts'
import {isThing} from './things.ts'

/** A line that is nothing but a mail address or a handle. */
const address = /^(?:[Ee]-?mail: ?)?\S{0,64}@\S{2,64}$/

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
