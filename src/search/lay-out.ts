/**
 * Lay the documents of a shard out in a folder: all that Pagefind needs of it, and nothing of the archive.
 *
 *     en: 19,043 stories  →  …/documents/en/stories/harbour-a1b2c3d.html, …
 */

import path from 'node:path'
import {setImmediate as nextTurn} from 'node:timers/promises'
import type {StoryId} from '../model/identifiers.ts'
import type {Documents} from './documents.ts'
import {createDocumentFolder} from './folder.ts'
import type {Shard} from './shards.ts'
import {createVocabulary, type WordCounts} from './vocabulary.ts'

/** A shard whose documents are laid out. */
export interface LaidOutShard extends Pick<Shard, 'name' | 'language'> {
  readonly type: 'laid out'
  readonly isDelta: boolean
  /** Folder of its documents; whoever indexes them removes it. */
  readonly folder: string
  /** The story of each document, the hash of all that it depends on, and its address for Pagefind. */
  readonly documents: readonly (readonly [story: StoryId, key: string, address: string])[]
  /** The words of its stories. */
  readonly words: WordCounts
}

/** Documents that are laid out at once; between such lots, others of this thread have their turn. */
const lotSize = 1000

/** Of so many, what renders has its first pages before any is laid out: it would have to wait. */
const many = 250

/** Lay out the documents of a shard, below the folder `parent`. */
export async function layOutShard(
  {name, language, stories}: Shard,
  isDelta: boolean,
  documents: Documents,
  parent: string
): Promise<LaidOutShard> {
  const folder = createDocumentFolder(path.join(parent, name))
  const vocabulary = createVocabulary()
  const laidOut: LaidOutShard['documents'][number][] = []
  for (const [index, story] of stories.entries()) {
    if (index % lotSize === 0 && stories.length > many) await nextTurn()
    const document = documents.of(story)
    folder.add(document)
    vocabulary.add(document.texts)
    laidOut.push([story.identifier, documents.keyOf(story), folder.addressOf(document)])
  }
  const words = vocabulary.counts()
  return {type: 'laid out', name, language, isDelta, folder: folder.path, documents: laidOut, words}
}
