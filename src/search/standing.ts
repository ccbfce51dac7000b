/**
 * What stands in the search folder: as the next build remembers it, and as readers are told.
 *
 *     shards.json  {"key": "9f86d0…", "shards": [{"name": "en", "language": "en", "stories": 19041,
 *                    "gone": {"en_1f2e3d4": {"outlet": ["tass"], "day": ["17983"]}}},
 *                   {"name": "en-new", "language": "en", "stories": 3, "gone": {}}]}
 *
 * A base shard is frozen: what changed since stands in a delta, and the base keeps a list of
 * its fragments that are gone, with the values by which they are counted in vain.
 */

import {mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import type {StoryId} from '../model/identifiers.ts'
import type {WordCounts} from './vocabulary.ts'

/** What was indexed. */
export interface Standing {
  /** Names the content of the whole. */
  readonly key: string
  readonly shards: readonly StandingShard[]
}

/** One index. */
export interface StandingShard {
  readonly name: string
  readonly language: string
  /** Whether it holds what changed since the others were made. */
  readonly isDelta: boolean
  /** By story: the key of its document, and the fragment that Pagefind made of it. */
  readonly documents: ReadonlyMap<StoryId, readonly [key: string, fragment: string]>
  /** The words of the documents. */
  readonly words: WordCounts
}

/** The values of a story by filter. */
export type FilterValues = Readonly<Record<string, readonly string[]>>

/** One index, as the reader's browser needs to know it. */
export interface AnnouncedShard {
  readonly name: string
  readonly language: string
  /** Number of stories that can be found in it. */
  readonly stories: number
  /** Fragments that are not to be shown, with the values by which they are counted. */
  readonly gone: Readonly<Record<string, FilterValues>>
  /** Present when its pages go by number, as those of a large index do: `numbered-pages.ts`. */
  readonly isNumbered?: true
  /** Beside it: a word to practise with. */
  readonly commonWord?: string
}

/** What `shards.json` says; the search page reads it first. */
interface Announcement {
  readonly key: string
  readonly shards: readonly AnnouncedShard[]
}

const announcement = 'shards.json'
const superseded = 'superseded.json'

/** Key of the index that stands in `place`, if it can be read. */
export function standingKey(place: string): string | undefined {
  return (readJson(path.join(place, announcement)) as Partial<Announcement> | undefined)?.key
}

/** A document that stands: in which index, by which key. */
export interface StandingDocument {
  readonly shard: StandingShard
  readonly key: string
}

/**
 * Finds the document of a story in indexes that share none. Those that stand together are mostly
 * in one index: that of the story before is asked first.
 */
export function documentIn(
  shards: readonly StandingShard[]
): (story: StoryId) => StandingDocument | undefined {
  let last = shards[0]
  return story => {
    const document = last?.documents.get(story)
    if (last !== undefined && document !== undefined) return {shard: last, key: document[0]}
    for (const shard of shards) {
      const [key] = shard.documents.get(story) ?? []
      if (key === undefined) continue
      last = shard
      return {shard, key}
    }
    return undefined
  }
}

/**
 * Say which shards there are. Folders that are no shard any more stay until the next time,
 * for the sake of pages that are open.
 *
 * @param kept folders beside the shards
 */
export function announce(
  place: string,
  {key, shards}: Announcement,
  kept: readonly string[]
): void {
  mkdirSync(place, {recursive: true})
  const file = path.join(place, announcement)
  writeFileSync(`${file}.new`, `${JSON.stringify({key, shards})}\n`)
  renameSync(`${file}.new`, file)
  const present = new Set([announcement, superseded, ...kept, ...shards.map(({name}) => name)])
  const before = readJson(path.join(place, superseded))
  const others = readdirSync(place).filter(name => !present.has(name))
  const [old, fresh] = [
    others.filter(name => Array.isArray(before) && before.includes(name)),
    others.filter(name => !(Array.isArray(before) && before.includes(name)))
  ]
  for (const name of old) rmSync(path.join(place, name), {recursive: true})
  writeFileSync(path.join(place, superseded), JSON.stringify(fresh.sort()))
}

function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return undefined
  }
}
