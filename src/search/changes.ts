/**
 * Decide what is indexed anew: the shards whose stories changed, or a delta beside them.
 *
 *     19,043 stories stand, one was added      →  base kept · delta of 1
 *     2 of them corrected, 1 removed           →  base kept, 3 of it gone · delta of 2
 *     150 stories, or 1,000 in the delta       →  every shard that changed is indexed whole
 *
 * An index is frozen: taking one story in or out of it rewrites most of it, and a reader's
 * browser would load all of that again. A delta is cheap to make and dear to ask, so it is
 * folded into the base when it is no longer small beside it.
 */

import type {StoryId} from '../model/identifiers.ts'
import type {StoryOutline} from '../model/outline.ts'
import type {Shard} from './shards.ts'
import {documentIn, type Standing, type StandingShard} from './standing.ts'

/** A shard that stays as it stands, without these of its stories. */
export interface KeptShard {
  readonly type: 'kept'
  readonly shard: StandingShard
  readonly gone: readonly StoryId[]
}

/** A shard that will stand. */
export type PlannedShard =
  | KeptShard
  | {readonly type: 'fresh'; readonly shard: Shard; readonly isDelta: boolean}

/**
 * Up to this number of stories all are indexed, which takes a third of a second (a delta takes a
 * fifth) and gives the bytes of a clean build.
 */
const small = 150

/** Most stories that are added, changed or gone before they are folded: in all, and of the archive. */
const [mostChanges, mostShare] = [1000, 1 / 5]

/** The shards that will stand, the base first. */
export function planShards(
  shards: readonly Shard[],
  keyOf: (story: StoryOutline) => string,
  standing: Standing | undefined
): PlannedShard[] {
  const total = shards.reduce((sum, {stories}) => sum + stories.length, 0)
  const base = standing?.shards.filter(({isDelta}) => !isDelta) ?? []
  if (total <= small || languagesOf(base) !== languagesOf(shards)) {
    return folded(shards, keyOf, base)
  }
  const {added, gone, changes} = compare(shards, keyOf, base)
  if (changes > Math.min(mostChanges, total * mostShare)) return folded(shards, keyOf, base)
  const deltas = [...added].map(([language, stories]) => ({
    name: `${language}-new`,
    language,
    stories
  }))
  return [
    ...base.map(shard => ({type: 'kept', shard, gone: gone.get(shard) ?? []}) as const),
    ...deltas.map(delta => keptOrFresh(delta, true, keyOf, standing?.shards ?? []))
  ]
}

/** How the stories of today differ from those in the base. */
function compare(
  shards: readonly Shard[],
  keyOf: (story: StoryOutline) => string,
  base: readonly StandingShard[]
) {
  const documentOf = documentIn(base)
  const added = new Map<string, StoryOutline[]>()
  const gone = new Map<StandingShard, StoryId[]>()
  let [fresh, met] = [0, 0]
  for (const {language, stories} of shards) {
    for (const story of stories) {
      const {shard, key} = documentOf(story.identifier) ?? {}
      if (shard !== undefined) met += 1
      if (key !== undefined && key === keyOf(story) && shard?.language === language) continue
      fresh += 1
      push(added, language, story)
      if (shard !== undefined) push(gone, shard, story.identifier)
    }
  }
  const all = base.reduce((sum, {documents}) => sum + documents.size, 0)
  // Those of stories that are no more are looked for only if there are any.
  const present = met === all ? undefined : presentIn(shards)
  for (const shard of present === undefined ? [] : base) {
    for (const id of shard.documents.keys()) if (present?.has(id) === false) push(gone, shard, id)
  }
  const former = [...gone.values()].reduce((sum, stories) => sum + stories.length, 0)
  return {added, gone, changes: Math.max(fresh, former)}
}

function presentIn(shards: readonly Shard[]): ReadonlySet<StoryId> {
  return new Set(shards.flatMap(({stories}) => stories.map(({identifier}) => identifier)))
}

function push<Key, Item>(lists: Map<Key, Item[]>, key: Key, item: Item): void {
  const list = lists.get(key)
  if (list === undefined) lists.set(key, [item])
  else list.push(item)
}

/** All that changed taken into the base. */
function folded(
  shards: readonly Shard[],
  keyOf: (story: StoryOutline) => string,
  base: readonly StandingShard[]
): PlannedShard[] {
  return shards.map(shard => keptOrFresh(shard, false, keyOf, base))
}

function keptOrFresh(
  shard: Shard,
  isDelta: boolean,
  keyOf: (story: StoryOutline) => string,
  standing: readonly StandingShard[]
): PlannedShard {
  const {name, language, stories} = shard
  const before = standing.find(one => one.name === name && one.language === language)
  const isSame =
    before?.documents.size === stories.length &&
    stories.every(story => before.documents.get(story.identifier)?.[0] === keyOf(story))
  if (before === undefined || !isSame) return {type: 'fresh', shard, isDelta}
  return {type: 'kept', shard: before, gone: []}
}

function languagesOf(shards: readonly {readonly language: string}[]): string {
  return [...new Set(shards.map(({language}) => language))].sort().join()
}
