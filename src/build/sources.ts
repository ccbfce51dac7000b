/**
 * Give the archive its texts, and a memory of what it worked out from them.
 *
 *     sources.remember('facts', key, () => toFacts(story))   from the store, or computed now
 *
 * What is remembered is kept as long as it is asked for, or belongs to a capture that is there.
 */

import assert from 'node:assert/strict'
import type {StoryId} from '../model/identifiers.ts'
import type {Story} from '../model/story.ts'
import {loadCapture} from '../read/index.ts'
import type {Store} from '../store/index.ts'
import {changeOf} from './capture-changed.ts'
import {type KeyedCapture, storyOf} from './recall.ts'

/** Texts and memory for the archive. */
export interface ArchiveSources {
  readonly storyOf: (identifier: StoryId) => Story
  readonly keyOf: (identifier: StoryId) => string
  readonly remember: <Value>(stage: string, key: string, compute: () => Value) => Value
  /** Forget what was worked out and not asked for again: only when all was asked for. */
  readonly forgetOthers: () => void
}

/** Tells of a story which capture it comes from. */
export type PathOf = (identifier: StoryId) => string | undefined

/** The sources of an archive. */
export function sourcesOf(
  keyed: readonly KeyedCapture[],
  pathOf: PathOf,
  store: Store
): ArchiveSources {
  const capture = captureFinder(keyed, pathOf)
  const asked = new Map<string, Set<string>>()
  return {
    storyOf: id => storyOf(capture(id), store),
    keyOf: id => capture(id).key,
    remember: (stage, key, compute) => {
      asked.set(stage, (asked.get(stage) ?? new Set(keyed.map(one => one.key))).add(key))
      return store.memo(stage, key, compute)
    },
    forgetOthers: () => {
      for (const [stage, keys] of asked) store.table(stage).keep(keys)
    }
  }
}

/** The texts of an archive, fetched when they are asked for. Bytes that changed since they were read throw. */
export function textsOf(keyed: readonly KeyedCapture[], pathOf: PathOf, store: Store) {
  const capture = captureFinder(keyed, pathOf)
  // The page of a story and that of its capture are made one after the other.
  let last: {readonly key: string; readonly story: Story} | undefined
  return {
    storyOf: (id: StoryId): Story => {
      const known = capture(id)
      if (last?.key !== known.key) last = {key: known.key, story: storyOf(known, store)}
      return last.story
    },
    bytesOf: (id: StoryId): Uint8Array => {
      const known = capture(id)
      const {key, bytes} = loadCapture(known.found)
      if (key !== known.key) throw changeOf(known, keyed)
      return bytes
    },
    keyOf: (id: StoryId): string => capture(id).key
  }
}

const placesOf = new WeakMap<readonly KeyedCapture[], ReadonlyMap<string, number>>()

/** The places of the captures of a build by path, made once. */
export function placesByPath(keyed: readonly KeyedCapture[]): ReadonlyMap<string, number> {
  const places = placesOf.get(keyed) ?? new Map(keyed.map(({found}, place) => [found.path, place]))
  placesOf.set(keyed, places)
  return places
}

/** Finds the capture of a story. */
function captureFinder(
  keyed: readonly KeyedCapture[],
  pathOf: PathOf
): (id: StoryId) => KeyedCapture {
  const places = placesByPath(keyed)
  return id => {
    const known = keyed[places.get(pathOf(id) ?? '') ?? -1]
    assert.ok(known, `Unexpected story \`${id}\`, expected one with a capture`)
    return known
  }
}
